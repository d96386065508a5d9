"""Parts of a year in words: "third quarter of 2024", "first six months of this year"."""

from __future__ import annotations

from datetime import date

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import YEAR_DIGITS, Scene, Shape, dated, either
from factcheck.extract.when.stretch import OPEN, Stretch, Year, last_of_month, months
from factcheck.extract.when.year_said import is_fiscal, year_after, year_of
from factcheck.model import patterns as re

_MONTHS = {"quarter": 3, "half": 6, "quarters": 3, "months": 1}
# After the digit of "1st half", or the word.
_AFTER = " -snrt"


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    ordinals, turns = either(lexicon.ordinals), either(lexicon.turns)
    nth = f"(?P<nth>{any_of(ordinals)})"
    fiscal = rf"(?P<fiscal_part>{any_of(either(lexicon.fiscal))}[\s-])?"
    part = rf"{nth}[\s-]{fiscal}(?P<sort>[Qq]uarter|[Hh]alf)\b"
    counts = rf"(?:{any_of(either(lexicon.numbers))}|\d\d?)"
    length = rf"{nth}{SPACE}(?P<count>{counts}){SPACE}(?P<sort>[Mm]onths|[Qq]uarters)\b"
    return (
        Shape(ordinals, part, _part_of_year, _AFTER),
        Shape(ordinals, rf"{part}(?!-)", _part_of_no_year, _AFTER),
        Shape(ordinals, length, _length, _AFTER),
        Shape(turns, rf"(?P<turn>{any_of(turns)}) year['’]s{SPACE}{part}", _part),
        Shape(YEAR_DIGITS, rf"(?P<year>[12]\d{{3}})['’]s{SPACE}{part}", _part, "'’"),
    )


def _part(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    return _in_year(match, scene, before, year_of(match, scene), match.end())


def _part_of_year(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    return _in_year(match, scene, before, *year_after(match, scene))


def _in_year(
    match: re.Match[str], scene: Scene, before: Dated | None, year: Year | None, end: int
) -> tuple[Dated, ...]:
    """The part of a year that is told up to this end."""
    length = _MONTHS[match["sort"].lower()]
    nth = _nth(match, scene)
    last = 12 if nth < 0 else nth * length
    if year is None or last > 12:
        return ()
    stretch = part_of(year, last - length + 1, last, scene, before)
    return (dated(match.start(), end, stretch),)


def _part_of_no_year(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """The third quarter is one of some year; a half is half of anything, unless it is "in the"."""
    length, nth = _MONTHS[match["sort"].lower()], _nth(match, scene)
    if nth < 0 or nth * length > 12 or scene.word_after(match.end()) == "of":
        return ()
    if match["sort"].lower() == "half" and not _is_in_the(match.start(), scene):
        return ()
    if is_fiscal(match, scene):
        return (dated(*match.span(), OPEN),)
    return (dated(*match.span(), months(None, (nth - 1) * length + 1, nth * length, None)),)


def _is_in_the(start: int, scene: Scene) -> bool:
    the = scene.word_before(start)
    return the == "the" and scene.is_before(scene.prose.rindex(the, 0, start), "half")


def _length(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    count = match["count"]
    number = int(count) if count.isdecimal() else scene.lexicon.numbers[count.lower()]
    length, nth = number * _MONTHS[match["sort"].lower()], _nth(match, scene)
    year, end = year_after(match, scene)
    if year is None or not 0 < length <= 12 or nth > 1:
        return ()
    first, last = (1, length) if nth == 1 else (13 - length, 12)
    return (dated(match.start(), end, part_of(year, first, last, scene, before)),)


def part_of(year: Year, first: int, last: int, scene: Scene, before: Dated | None) -> Stretch:
    """Some months of a year; those of "the year" where it is plain which year that is."""
    if year.is_the and _is_another(before, scene.today):
        return OPEN
    if year.is_the and scene.today is not None:
        # In February "the first nine months of the year" may be those behind us or those to come.
        return OPEN if _is_ahead(last, scene.today) else months(year, first, last, scene.today)
    return months(year, first, last, scene.today)


def _is_another(before: Dated | None, today: date | None) -> bool:
    """Did the text just speak of a year of its own?"""
    iso = before.iso if before else None
    if iso is None or not iso[:4].isdecimal():
        return False
    return today is None or int(iso[:4]) != today.year


def _is_ahead(month: int, today: date) -> bool:
    return last_of_month(today.year, month) > today


def _nth(match: re.Match[str], scene: Scene) -> int:
    return scene.lexicon.ordinals[match["nth"].lower()]
