"""Names: digits and number words that are part of a name and count nothing."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import number_words
from factcheck.extract.found import Marked
from factcheck.model import patterns as re
from factcheck.model.words import Words

_HYPHENS = "-\u2010\u2011"
_INNER = "_.&/+" + _HYPHENS
_LONGEST = 60
_FIRST_IDEOGRAPH = "\u2e80"
_AGE_GROUP = 3
_NOTED = '"”’%+,:'
_NOTE_LEADS = ".,!?"
_NOTE = re.compile(r"\d{1,2}(?= [A-Z])")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_EXCHANGE = re.compile(r"\.([A-Z]{1,4})(?!\w)")
_GLUED_RIGHT = re.compile(r"(?:[\w+^]|[.\-\u2010\u2011](?=\w)|/(?=\d)){0,60}")
_RATED = re.compile(r"/(?:5|10|20|100)(?![\w/.]\d|[\w/])")
# "24-7PressRelease" is a name, "5-10Mbps" is none.
_CIRCA = re.compile(r"(?<![\w.])(?:c|ca|approx)\.$")
_LOOK_BACK = 8
_THEN_NAME = re.compile(r"-\d{1,4}[A-Z][a-z]{3}")
_NEXT_WORD = re.compile(r"[\s-]{1,2}([A-Za-z]+)")


class _Names(NamedTuple):
    node_unit: str
    largest_node: int
    node_followers: frozenset[str]
    hyphened: frozenset[str]
    exchanges: frozenset[str]
    resolutions: frozenset[str]
    before_seconds: tuple[list[str], ...]
    resolution_followers: frozenset[str]


@lru_cache(maxsize=8)
def _names(words: Words) -> _Names:
    table = words.table("names")
    nodes, resolutions = table.get("nodes", {}), table.get("resolutions", {})
    return _Names(
        nodes.get("unit", ""),
        nodes.get("largest", 0),
        frozenset(nodes.get("followers", ())),
        frozenset(table.get("hyphened", ())),
        frozenset(table.get("exchanges", ())),
        frozenset(resolutions.get("written", ())),
        tuple([word] for word in table.get("age_groups", {}).get("never_after", ())),
        frozenset(resolutions.get("followers", ())),
    )


def unread(prose: str, start: int, end: int) -> Marked:
    """Digits that say no number: a version, an address, more digits than a quantity has."""
    return Marked(start, _right(prose, end))


def glued(prose: str, at: int, floor: int, words: Words) -> Marked | None:
    """Digits with letters glued before them: "CR450", "COVID-19", "v1.2"; not "top-10"."""
    before = prose[at - 1] if at else ""
    if before == "#":
        return Marked(at - 1, _right(prose, at))
    if before == "." and _CIRCA.search(prose, max(0, at - _LOOK_BACK), at):
        return None
    if before in "/." and _is_inner(prose, at, floor):
        return Marked(at, _right(prose, at))
    if before in _NOTED and before and _is_noted(prose, at, floor):
        return Marked(at, _right(prose, at))
    if _is_letter(before) or before == "_" or _is_glued_by_hyphen(prose, at, words):
        return Marked(_left(prose, at, floor), _right(prose, at))
    return None


def _is_letter(sign: str) -> bool:
    """Chinese puts no space between a number and what it counts."""
    return sign.isalpha() and sign < _FIRST_IDEOGRAPH


def _is_noted(prose: str, at: int, floor: int) -> bool:
    """The mark of a note, "a gap."7", "2.1%1", "Ms. Low,5 Aide"; "C++17" and "ISO 9001:2015"."""
    before, earlier = prose[at - 1], prose[at - 2 : at - 1]
    if before == "%":
        return True
    if before == "+":
        return earlier == "+" or earlier.isalpha()
    if before == ",":
        return earlier.isalpha() and _NOTE.match(prose, at) is not None
    if before == ":":
        return at - 1 == floor and earlier.isdigit() and _YEAR.match(prose, at) is not None
    return earlier in _NOTE_LEADS and earlier != ""


def _is_inner(prose: str, at: int, floor: int) -> bool:
    """A piece of a path ("/2019/05/14/") or the mark of a footnote ("since 2004.6")."""
    if at < 2 or at - 1 < floor:
        return at >= 2
    if at - 1 == floor and prose[at - 1] == "/" and prose[at - 2].isalpha():
        # "30 GW/110 GWh" are two amounts.
        return False
    return prose[at - 2].isalnum() or prose[at - 2] in '/)”’"'


def _is_glued_by_hyphen(prose: str, at: int, words: Words) -> bool:
    if at < 2 or prose[at - 1] not in _HYPHENS or not prose[at - 2].isalnum():
        return False
    left = prose[_left(prose, at - 1, 0) : at - 1]
    return not left.isdecimal() and left.lower() not in _names(words).hyphened


def ends_word(prose: str, start: int, words: Words) -> bool:
    """Is a number word the end of another: "a high-five"; not "mid-thirty" or "top-ten"?"""
    if start < 2 or prose[start - 1] not in _HYPHENS or not prose[start - 2].isalpha():
        return False
    at = start - 1
    while at and prose[at - 1].isalpha() and start - at < _LONGEST:
        at -= 1
    left = prose[at : start - 1].lower()
    return left not in _names(words).hyphened and not _is_number_word(left, words)


def _is_number_word(word: str, words: Words) -> bool:
    known = number_words.vocabulary(words)
    return word in known.small or word in known.scales or word in known.groups


def _left(prose: str, at: int, floor: int) -> int:
    """Where the word glued before a place begins."""
    start, least = at, max(floor, at - _LONGEST)
    while start > least and (prose[start - 1].isalnum() or prose[start - 1] in _INNER):
        start -= 1
    while start < at and prose[start] in _INNER:
        start += 1
    return start


def glued_right(prose: str, start: int, end: int, words: Words) -> Marked | None:
    """Digits with letters glued after them that are no unit: "3D", "910B", "6mo", "10-K"."""
    following = prose[end : end + 1]
    if following == " ":
        return None
    if _is_letter(following) or following == "_":
        return Marked(start, _right(prose, end))
    if following in ("-", "\u2011") and (
        _is_capital(prose, end + 1) or _THEN_NAME.match(prose, end)
    ):
        return Marked(start, _right(prose, end))
    if following == "." and prose[end + 1 : end + 2].isupper():
        match = _EXCHANGE.match(prose, end)
        if match and match.group(1) in _names(words).exchanges:
            return Marked(start, match.end())
    if following == "/" and prose[end + 1 : end + 2].isdigit() and not _RATED.match(prose, end):
        return Marked(start, _right(prose, end))
    return None


def is_age_group(prose: str, start: int, end: int, words: Words) -> bool:
    """Are they the years of a life or a century, and no seconds: "in their 60s", "under-21s"?

    "Every 60s", "after 30s" and "timeout=30s" are seconds.
    """
    if not prose.endswith("s", start, end) or end - start != _AGE_GROUP:
        return False
    before = prose[max(0, start - 10) : start].lower()
    if before[-1:] == "-" or before.endswith(("over ", "under ")):
        return True
    if prose[end - 2] != "0" or before[-1:] in ("=", "~"):
        return False
    return before[-1:] != " " or before.split()[-1:] not in _names(words).before_seconds


def _is_capital(prose: str, at: int) -> bool:
    """A capital alone or a word in capitals: "10-K", "737-MAX"; not "10-Year"."""
    first, second = prose[at : at + 1], prose[at + 1 : at + 2]
    return first.isupper() and not second.islower()


def _right(prose: str, at: int) -> int:
    match = _GLUED_RIGHT.match(prose, at)
    return match.end() if match else at


def is_node(prose: str, start: int, end: int, value: Fraction, words: Words) -> bool:
    """Is it a generation of chips: "3nm", "a 5 nm process"?"""
    known = _names(words)
    unit = known.node_unit
    if not unit or not prose.endswith(unit, start, end) or value >= known.largest_node:
        return False
    if prose[end - len(unit) - 1].isdigit():
        return True
    match = _NEXT_WORD.match(prose, end)
    return match is not None and match.group(1).lower() in known.node_followers


def is_resolution(prose: str, start: int, end: int, words: Words) -> bool:
    """Is it how many lines a picture has: "a 4K screen"?"""
    if end - start != 2 or prose[start:end] not in _names(words).resolutions:
        return False
    match = _NEXT_WORD.match(prose, end)
    return match is not None and match.group(1).lower() in _names(words).resolution_followers
