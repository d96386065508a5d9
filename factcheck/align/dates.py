"""Dates: is one day told again, or a day and month in another year?"""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, Unit

MONTH = 31
FAR = 8
"""Days that are so many years apart are seldom told of together: one of the years is a slip."""


def date_resemblance(one: Unit, a: Interval, other: Unit, b: Interval) -> str:
    """The name of a ``Resemblance``: same, year, far_year, day or none.

    A date is told again by the same days, or by a day of the month.
    """
    if one != other:
        return "none"
    if a == b or _is_day_of_month(a, b) or _is_day_of_month(b, a):
        return "same"
    if not (a.is_exact and b.is_exact):
        return "none"
    if one == DATE:
        return _of_two_days(*(date.fromordinal(int(each.middle())) for each in (a, b)))
    return "day" if one in (WEEKDAY, DAY_OF_YEAR) else "none"


def _is_day_of_month(day: Interval, month: Interval) -> bool:
    return day.is_exact and month.covers(day) and month.high - month.low <= MONTH


def _of_two_days(left: date, right: date) -> str:
    """One day and month of two years: January writes the old year, and copies keep it."""
    if (left.month, left.day) != (right.month, right.day):
        return "day" if (left.year, left.month) == (right.year, right.month) else "none"
    if abs(left.year - right.year) >= FAR:
        return "far_year"
    return "none" if _ends_quarter(left) else "year"


def _ends_quarter(day: date) -> bool:
    """Books are closed on these days year after year: one of them is no slip for another."""
    tomorrow = day + timedelta(days=1)
    return tomorrow.day == 1 and day.month % 3 == 0


def are_swapped(a: Interval, b: Interval) -> bool:
    """Are the years of two days told in the same digits: 2042 and 2024?"""
    years = [date.fromordinal(int(each.middle())).year for each in (a, b)]
    return years[0] != years[1] and sorted(str(years[0])) == sorted(str(years[1]))
