"""Dates, years and times of day, wherever a stretch of prose says one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from factcheck.extract import times
from factcheck.extract.dated import Dated
from factcheck.extract.spots import Spot
from factcheck.extract.when import (
    ages,
    codes,
    codes_of_days,
    day_lists,
    month_days,
    month_names,
    numeric,
    parts,
    relative,
    spoken,
    weekdays,
    years,
    zones,
)
from factcheck.extract.when.lexicon import Lexicon, lexicon
from factcheck.extract.when.order import NO_ORDER, DayOrder
from factcheck.extract.when.shape import DAY_DIGITS, Scene, Shape
from factcheck.extract.when.stretch import FIRST_YEAR, LAST_YEAR
from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

# What may touch a date from the left. Digits after other signs are money, the end of a longer
# number or part of an address.
_LEAD = """("“”‘'’[—–*|>•·→-‐‑"""
_LEADS = frozenset(_LEAD + "/")
# Of digits, and at a glance: "Time:10 am" and "CT/9 pm" may be times, "7:10" and "3/2024" go on.
_AFTER_WORD = r"(?<=[^\W\d_]:)|(?<=[^\W\d_]/)(?=\d{1,2}(?!\d))"
# No date begins like "25%", "1,234" or "3.9 million".
_PART_OF_NUMBER = r"%|,\d|\.\d(?![\d.])"
_FIRST_WORD = re.compile(r"[A-Za-z]+")


@frozen
class Calendar:
    """``today`` is the day of the issue, from which "last year" is counted; None = nobody told.
    Then ``year`` may be known."""

    today: date | None = None
    order: DayOrder = NO_ORDER
    year: int | None = None


def dates(prose: str, words: Words, calendar: Calendar, spots: Iterable[Spot]) -> list[Dated]:
    """What the prose says of days, years and times, in order and not overlapping.

    ``spots`` are the digits of the prose and its words of ``starters``, in order.
    """
    scan = _scan(words)
    if scan is None:
        return []
    today = calendar.today
    is_of_our_age = today is not None and FIRST_YEAR < today.year < LAST_YEAR
    scene = Scene(
        prose, scan.lexicon, today if is_of_our_age else None, calendar.order, calendar.year
    )
    found: list[Dated] = []
    floor = 0
    for start, end in spots:
        if start < floor:
            continue
        shapes = scan.shapes_at(prose, start, end)
        if shapes and (read := _read(shapes, start, scene, found)):
            found += read
            floor = read[-1].end
    return found


def _read(
    shapes: tuple[Shape, ...], start: int, scene: Scene, found: list[Dated]
) -> tuple[Dated, ...]:
    for shape in shapes:
        match = shape.match(scene.prose, start)
        if match and (read := shape.read(match, scene, found[-1] if found else None)):
            return read
    return ()


@lru_cache(maxsize=8)
def starters(words: Words) -> frozenset[str]:
    """The words at which a date may begin, as they may be written."""
    scan = _scan(words)
    return frozenset(scan.shapes).difference(_RUNS) if scan else frozenset()


@frozen(eq=False)
class _Scan:
    """The shapes by the word they begin with, or by so many nines for as many digits.

    Those of a beginning are told apart by the sign after it; "" stands for all that no shape names.
    """

    lexicon: Lexicon
    shapes: Mapping[str, Mapping[str, tuple[Shape, ...]]]
    digits: re.Pattern[str]

    def shapes_at(self, prose: str, start: int, end: int) -> tuple[Shape, ...]:
        """Those that may begin there; none where a glance at what is around tells."""
        word = prose[start:end]
        if word[0] in "0123456789":
            if not self.digits.match(prose, start):
                return ()
            word = _RUNS[end - start]
        elif word not in self.shapes or (start and not _leads(prose[start - 1])):
            return ()
        those, sign = self.shapes[word], prose[end : end + 1]
        return those.get(" " if sign.isspace() else sign, those[""])


def _leads(sign: str) -> bool:
    return sign == " " or sign in _LEADS or sign.isspace()


# Among the beginnings of shapes, nines stand for so many digits.
_RUNS = ("", "9", "99", "999", "9999", "", "", "", "99999999")


@lru_cache(maxsize=8)
def _scan(words: Words) -> _Scan | None:
    known = lexicon(words)
    if known is None:
        return None
    by_start: dict[str, dict[Shape, None]] = defaultdict(dict)
    for shape in _shapes(known):
        for start in shape.starts:
            for key in _keys(start):
                by_start[key][shape] = None
    shapes = {start: _by_sign(those) for start, those in by_start.items()}
    return _Scan(known, shapes, re.compile(_digits(known)))


def _by_sign(shapes: Iterable[Shape]) -> Mapping[str, tuple[Shape, ...]]:
    signs = {"", *(sign for shape in shapes for sign in shape.after)}
    return {
        sign: tuple(each for each in shapes if not each.after or (sign and sign in each.after))
        for sign in signs
    }


def _keys(start: str) -> Iterable[str]:
    """The word that a beginning begins with; "21st" begins with one or two digits."""
    word = _FIRST_WORD.match(start)
    if word:
        return (word[0],)
    return (start,) if start in _RUNS else DAY_DIGITS


def _digits(known: Lexicon) -> str:
    """A run of digits with which a date may begin, as a glance at what is around tells."""
    before = rf"(?:\A|(?<=[\s{re.escape(_LEAD)}])|{_AFTER_WORD})"
    run = rf"(?:[0-9]{{1,2}}(?![0-9])(?={_after_day(known)})|(?:[0-9]{{3,4}}|[0-9]{{8}})(?![0-9]))"
    return rf"{before}{run}(?!{_PART_OF_NUMBER})"


def _after_day(known: Lexicon) -> str:
    """What may follow one or two digits of a date, at a glance: most of them count something."""
    initials = "".join({name[0] for name in known.months})
    word = (
        rf"[{initials}][A-Za-z]{{2}}|o['’]clock|(?:of|to|through|until|till)\s|(?:and|&|or)\s\d"
        r"|[AaPp]\.?[Mm]|B\.?C|A\.?D|C\.?E"
    )
    return (
        rf"月|(?:st|nd|rd|th|s)\b|,\s\d|[./](?=\d)|:\d|[QH](?![A-Z]?[a-z])|M\s?['’]?\d|[-–—][\d{initials}]"
        rf"|\s?[-–—]\s?\d|\s{{0,2}}(?:{word})"
    )


def _shapes(known: Lexicon) -> Iterable[Shape]:
    """All shapes; of those with the same beginning the first that reads is right."""
    return (
        *numeric.shapes(),
        *codes_of_days.shapes(known),
        *times.shapes(known),
        *zones.shapes(known),
        *day_lists.shapes(known),
        *month_days.shapes(known),
        *month_names.shapes(known),
        *parts.shapes(known),
        *codes.shapes(known),
        *ages.shapes(known),
        *years.shapes(known),
        *spoken.shapes(known),
        *weekdays.shapes(known),
        *relative.shapes(known),
    )
