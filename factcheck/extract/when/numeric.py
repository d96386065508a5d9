"""Dates in digits alone: 2024-12-30, 30.12.2024, 12/30/2024."""

from __future__ import annotations

from datetime import date

from factcheck.extract.dated import Dated
from factcheck.extract.when.shape import (
    DAY_DIGITS,
    YEAR_DIGITS,
    Scene,
    Shape,
    dated,
)
from factcheck.extract.when.stretch import (
    IMPOSSIBLE,
    OPEN,
    Stretch,
    day_or_none,
    full_year,
    single_day,
)
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

# Part of a longer number, a version or an address, where more of the same follows.
_END = r"(?!\d|[-/.:]\d|%)"
_YEAR_FIRST = re.compile(
    rf"(?<![-–—])(?P<year>[12]\d{{3}})(?P<sign>[-/]|\.(?=\d\d\.\d\d))"
    rf"(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?){_END}"
)
_YEAR_LAST = re.compile(
    rf"(?<![-–—])(?P<first>\d\d?)(?P<sign>[-/.])(?P<second>\d\d?)(?P=sign)(?P<year>[12]\d{{3}}){_END}"
)
_SHORT_YEAR = re.compile(rf"(?<![-–—])(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<year>\d\d){_END}")
_TIME = re.compile(
    r"T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w:])"
)
# Digits that no calendar has are a slip for a day only where they are near one.
_DAY_LIKE = 39
MONTHS = 12
_YEARS = range(1800, 2101)
# 10/20/30 is a rule of thumb rather than a day to come.
_SHORT_YEARS = range(1970, 2030)


def shapes() -> tuple[Shape, ...]:
    return (
        Shape(YEAR_DIGITS, _YEAR_FIRST, _year_first, "-/."),
        Shape(DAY_DIGITS, _YEAR_LAST, _year_last, "-/."),
        Shape(DAY_DIGITS, _SHORT_YEAR, _short_year, "/"),
    )


def _year_first(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not _may_be(year, month, day):
        return ()
    if 1 <= month <= 12:
        return (dated(*match.span(), single_day(year, month, day)), *_time_of_day(match))
    # 2024-30-12: the day first, against every usage.
    return (dated(*match.span(), OPEN),) if day_or_none(year, day, month) else ()


def _time_of_day(match: re.Match[str]) -> tuple[Dated, ...]:
    """That which a computer writes after a day: "2024-05-14T16:00:00Z"."""
    found = _TIME.match(match.string, match.end())
    if found is None:
        return ()
    return (dated(found.start() + 1, found.end(), Stretch(found[0][1:]), Kind.TIME),)


def _year_last(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    if not _may_be(year, first, second):
        return ()
    # "30.12.2024"; but "07.22.2002" is written in America.
    is_month_first = second > MONTHS and day_or_none(year, first, second) is not None
    if match["sign"] == "." and not is_month_first:
        return (dated(*match.span(), single_day(year, second, first)),)
    return (dated(*match.span(), _either_order(year, first, second, scene) or IMPOSSIBLE),)


def _short_year(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    year = full_year(int(match["year"]))
    if year not in _SHORT_YEARS:
        return ()
    stretch = _either_order(year, int(match["first"]), int(match["second"]), scene)
    return (dated(*match.span(), stretch),) if stretch else ()


def _may_be(year: int, *numbers: int) -> bool:
    """Is it more than the number of a version or of a section, or a form to fill in?"""
    return year in _YEARS and all(0 < number <= _DAY_LIKE for number in numbers)


def _either_order(year: int, first: int, second: int, scene: Scene) -> Stretch | None:
    """05/01/2026 is in May or in January, and only its author knows, or another date tells."""
    month_first, day_first = day_or_none(year, first, second), day_or_none(year, second, first)
    if month_first and day_first and month_first != day_first:
        return _ordered(month_first, day_first, scene.order.is_day_first)
    that = month_first or day_first
    return single_day(that.year, that.month, that.day) if that else None


def _ordered(month_first: date, day_first: date, is_day_first: bool | None) -> Stretch:
    readings = [single_day(day.year, day.month, day.day) for day in (month_first, day_first)]
    if is_day_first is not None:
        return readings[is_day_first]
    return Stretch(also=tuple(each.quantity for each in readings if each.quantity))
