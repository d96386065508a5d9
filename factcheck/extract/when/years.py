"""Years and spans of years in digits: "in 2014", "2015–2022", "2013-14", "2023-05"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.is_year import is_year
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import END, YEAR_DIGITS, Scene, Shape, dated
from factcheck.extract.when.stretch import OPEN, Stretch, Year, months, years
from factcheck.extract.when.year_rows import is_joined
from factcheck.extract.when.year_said import fiscal_label
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

_RANGE = re.compile(rf"(?<![-–—])(?P<first>[12]\d{{3}})(?P<sign>[-–—/])(?P<last>\d{{4}}|\d\d){END}")
_EARLIEST, _LATEST, _LONGEST = 1700, 2100, 200


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    fiscal = rf"(?P<fiscal>{SPACE}{any_of(lexicon.fiscal)}{SPACE}year\b)?"
    return (
        Shape(YEAR_DIGITS, _RANGE, _range, "-–—/"),
        Shape(YEAR_DIGITS, rf"(?P<year>[12]\d{{3}}){END}{fiscal}", _year),
    )


def _year(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    start, end = match.span("year")
    if match["fiscal"]:
        return (dated(*match.span(), Stretch(fiscal_label(match["year"]))),)
    # "In fiscal 2019, 2018 and 2017" all three are fiscal years.
    if (
        before is not None
        and (before.iso or "").startswith("FY")
        and is_joined(before.end, start, scene)
    ):
        return (dated(start, end, Stretch(fiscal_label(match["year"]))),)
    if not is_year(start, end, scene, before):
        return ()
    number = int(match["year"])
    return (dated(start, end, years(number, number), Kind.YEAR, number),)


def _range(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    first, digits = int(match["first"]), match["last"]
    if scene.is_before(match.start(), "no_year") or scene.is_counted(match.end(), first):
        return ()
    if match["sign"] == "-" and len(digits) == 2 and 1 <= int(digits) <= 12:
        return _month_or_range(match, first, int(digits))
    last = _last(first, digits)
    is_span = _EARLIEST <= first < last <= _LATEST and last - first <= _LONGEST
    # "1500-2000 of them": round numbers are years only where a word says so.
    is_round = first % 50 == 0 and last % 50 == 0
    if not is_span or (is_round and not scene.is_before(match.start(), "year_sure")):
        return ()
    return (dated(*match.span(), years(first, last), Kind.YEAR),)


def _month_or_range(match: re.Match[str], year: int, number: int) -> tuple[Dated, ...]:
    """2013-05 is a month; 2010-12 may be two years as well."""
    if not _EARLIEST <= year <= _LATEST:
        return ()
    is_open = number > year % 100
    stretch = OPEN if is_open else months(Year(year), number, number, None)
    return (dated(*match.span(), stretch),)


def _last(first: int, digits: str) -> int:
    """Of "2013-14" 2014, of "1999-00" 2000."""
    if len(digits) == 4:
        return int(digits)
    last = first // 100 * 100 + int(digits)
    return last + 100 if digits == "00" and first % 100 == 99 else last
