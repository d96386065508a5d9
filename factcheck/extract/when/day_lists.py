"""Several days of one month: "May 5 and 6", "the 5th, 6th and 7th of May 2024"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon
from factcheck.extract.when.month_days import END_OF_DAY, on
from factcheck.extract.when.month_words import by_month
from factcheck.extract.when.shape import DAY_DIGITS, Scene, Shape, dated
from factcheck.extract.when.year_said import year_after
from factcheck.model import patterns as re

_DAY = r"\d\d?(?:st|nd|rd|th)?"
_DAYS = rf"(?P<days>{_DAY}(?:,{SPACE}{_DAY}){{0,5}},?{SPACE}(?:and|&|or){SPACE}{_DAY})"
_NUMBER = re.compile(r"(\d\d?)(?:st|nd|rd|th)?")
_LAST = 31


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    month = f"(?P<month>{lexicon.month})"
    named = rf"{month}{SPACE}{_DAYS}{END_OF_DAY}"
    numbered = rf"{_DAYS}{SPACE}(?:of{SPACE})?{month}"
    return (
        Shape(tuple(lexicon.months), by_month(named, lexicon), _days, " ."),
        Shape(DAY_DIGITS, by_month(numbered, lexicon), _days, " ,snrt"),
    )


def _days(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    (year, end), month = year_after(match, scene), scene.month(match["month"])
    first, end = match.start("days"), scene.without_stop(end)
    spans = [each.span() for each in _NUMBER.finditer(scene.prose, first, match.end("days"))]
    numbers = [int(each[1]) for each in _NUMBER.finditer(match["days"])]
    is_rising = all(low < high for low, high in pairwise(numbers))
    if not is_rising or numbers[0] < 1 or numbers[-1] > _LAST:
        return ()
    # "On May 5 and 6 people came": who knows of what.
    is_open = end == match.end("days")
    if is_open and not match["days"][-1].isalpha() and not _is_followed(end, scene):
        return ()
    starts = [match.start(), *(start for start, _ in spans[1:])]
    ends = [*(end for _, end in spans[:-1]), end]
    return tuple(
        dated(start, stop, on(year, month, number, scene.today))
        for start, stop, number in zip(starts, ends, numbers, strict=True)
    )


def _is_followed(end: int, scene: Scene) -> bool:
    """Does what follows count nothing?"""
    return not scene.word_after(end) or scene.is_after(end, "days")
