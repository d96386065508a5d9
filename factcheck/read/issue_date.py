"""The issue date: of a file's name, and of a dateline near the top.

A date within a sentence is not the issue date. It is one only where it stands apart ("Economy desk
· Nov 29, 2023 · 09:56 PM"), where a label says so ("edition dated December 30, 2024"), or where an
agency's dateline has it ("BERGEN, Norway - July 30, 2025 (WIRE) - ").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.document import Block, BlockKind, Part, Zone
from factcheck.model.words import Words

_IN_NAME = re.compile(r"(?<!\d)(\d{4})[-_](\d\d)[-_](\d\d)(?!\d)")
_MONTH_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_](\d\d)(?![-_]?\d)")
_LONGEST_DATELINE = 160
_LONGEST_PLACE = 80
# Few lines tell a year: those alone are looked at for a date.
_YEAR = re.compile(r"\d{4}")
_FIRST_BLOCKS = 12
_BODY_LENGTH = 200
_APART = "·•|/–—-()[]:;"
_AFTER = re.compile(r"\s*(?:$|[·•|/–—()\[\];.-]|,?\s*(?:at\s|@\s?)?\d{1,2}[:.]\d\d)")
_WIRE = re.compile(
    r"[,)]?\s*(?:@[^–—]{1,40}[–—]|(?:\([^()]{1,40}\)|/[^/]{1,40}/)\s*[-–—]|--|[–—]|-\s)"
)
_IN_CAPITALS = re.compile(r"[A-Z]{2}")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[^\W\d_]+")


def date_in_name(name: str) -> date | None:
    """The one date in the name of a file: "insights-2024-12-30.md"."""
    found = {match.groups() for match in _IN_NAME.finditer(re.split(r"[\\/]", name)[-1])}
    if len(found) != 1:
        return None
    year, month, day = found.pop()
    return _date(int(year), int(month), int(day))


def year_in_name(name: str) -> int | None:
    """The year of the one month in the name of a file: "letter-2024-05.md"."""
    found = {match.groups() for match in _MONTH_IN_NAME.finditer(re.split(r"[\\/]", name)[-1])}
    if len(found) != 1:
        return None
    year, month = map(int, found.pop())
    return year if _date(year, month, 1) else None


def year_in_title(blocks: Iterable[Block], words: Words) -> int | None:
    """The year of the month that the title ends with: "Harbour letter, May 2024"."""
    first = next(iter(blocks), None)
    if first is None or first.kind is not BlockKind.HEADING or first.level != 1:
        return None
    if not _YEAR.search(first.prose):
        return None
    found = _month_at_end(words).search(first.prose)
    return int(found["year"]) if found else None


def issue_date(blocks: Iterable[Block], words: Words) -> date | None:
    """The date of the first dateline above the body, or of the agency that begins it."""
    lines = (dateline(block.prose, words) for block in _head(blocks))
    return next((told for told in lines if told is not None), None)


def dateline(prose: str, words: Words) -> date | None:
    """The date of a line that is a dateline, or begins with one."""
    return _stands_apart(prose, words) or _wired(prose, words)


def date_told(said: str, words: Words) -> date | None:
    """The full date with which a value begins: "2024-12-30T10:00:00Z", "December 30, 2024"."""
    found = _dates(words).match(said.strip())
    return _told(found, words) if found else None


def _head(blocks: Iterable[Block]) -> Iterator[Block]:
    for number, block in enumerate(blocks):
        # The date of one article among several is its own.
        if number >= _FIRST_BLOCKS or block.post:
            return
        if block.kind is not BlockKind.PARAGRAPH or block.zone is not Zone.ARTICLE:
            continue
        if block.part is Part.BODY:
            yield block
            if len(block.prose) > _BODY_LENGTH:
                return


def _stands_apart(prose: str, words: Words) -> date | None:
    if len(prose) > _LONGEST_DATELINE or not _YEAR.search(prose):
        return None
    found = list(_dates(words).finditer(prose))
    if not found or len({_told(one, words) for one in found}) != 1:
        return None
    first = found[0]
    before, after = prose[: first.start()], prose[first.end() :]
    if not _AFTER.match(after) or not _opens(before, prose, words):
        return None
    return _told(first, words)


def _opens(before: str, prose: str, words: Words) -> bool:
    """Does what stands before a date set it off as the date of issue?"""
    table = words.table("layout").get("dateline", {})
    before = _without_weekday(before, words).rstrip()
    if _last_stretch(before.rstrip(":(")).removesuffix(" the") in table.get("labels", ()):
        return True
    if prose.endswith((".", "!", "?")):
        return False
    if not before or before[-1] in _APART:
        return True
    return before.endswith(",") and prose.lower().startswith(tuple(table.get("authors", ())))


def _last_stretch(before: str) -> str:
    """What a mark sets off at the end ("Harbour Letter, issue of"), in lower case."""
    at = max(before.rfind(mark) for mark in _APART + ",.*")
    return before[at + 1 :].strip().lower()


def _without_weekday(before: str, words: Words) -> str:
    """What stands before a date and its weekday ("Monday, 30 December 2024")."""
    head = before.rstrip(" ,.")
    table = words.table("dates")
    for weekday in (*table.get("weekdays", ()), *table.get("weekdays_short", ())):
        if head.endswith(weekday):
            return head.removesuffix(weekday)
    return before


def _wired(prose: str, words: Words) -> date | None:
    """The date of an agency's dateline: a place, the date, perhaps the agency, a dash."""
    if not _YEAR.search(prose, 0, _LONGEST_PLACE):
        return None
    found = _dates(words).search(prose, 0, _LONGEST_PLACE)
    if found is None or not _WIRE.match(prose, found.end()):
        return None
    before, after = prose[: found.start()], prose[found.end() :]
    place = _IN_BRACKETS.sub(" ", before)
    if "(" in place and not after.startswith(")"):
        # "Ada Lund (May 3, 1914 – June 2, 1990) was ..." is a life.
        return None
    is_set_off = "(" in before or before.rstrip().endswith(("-", "–", "—"))
    if not is_set_off and not _IN_CAPITALS.match(before):
        return None
    is_name = all(word[0].isupper() for word in _WORD.findall(place))
    return _told(found, words) if is_name else None


@lru_cache(maxsize=8)
def _dates(words: Words) -> re.Pattern[str]:
    month = "|".join(sorted(_months(words), key=len, reverse=True)) or "(?!)"
    return re.compile(
        rf"\b(?:(?P<m1>{month})\.?\s(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y1>\d{{4}})"
        rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m2>{month})\.?,?\s(?P<y2>\d{{4}})"
        r"|(?P<y3>\d{4})-(?P<m3>\d\d)-(?P<d3>\d\d))(?!\d)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _month_at_end(words: Words) -> re.Pattern[str]:
    month = "|".join(sorted(_months(words), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"[,:|·(–—-]\s*(?:{month})\.?\s(?P<year>(?:19|20)\d\d)\)?$", re.I)


@lru_cache(maxsize=8)
def _months(words: Words) -> dict[str, int]:
    table = words.table("dates")
    named = {**table.get("months", {}), **table.get("months_short", {})}
    return {name.lower(): number for name, number in named.items()}


def _told(found: re.Match[str], words: Words) -> date | None:
    year, month, day = (
        next(filter(None, (found[f"{unit}{form}"] for form in "123"))) for unit in "ymd"
    )
    number = int(month) if month.isdigit() else _months(words)[month.lower()]
    return _date(int(year), number, int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
