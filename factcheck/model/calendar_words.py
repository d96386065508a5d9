"""Calendar words: days, months, years and weekdays as a reader says them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

from factcheck.model import patterns as re
from factcheck.model.interval import Interval
from factcheck.model.quantity import CLOCK, DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LEAP_YEAR = date(2024, 1, 1)
_ISO = re.compile(r"\d{4}-\d\d(-\d\d)?\b")
_MONTH_FIRST = re.compile(r"[^\d]*[A-Za-z]{3,}\.? +\d{1,2}(?:st|nd|rd|th)?\b")
_SHORT_MONTH = re.compile(r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b")
_HALF = re.compile(r"\s?([apAP])\.?[mM]\.?$")
_HOUR, _DAY = 60, 1440
_YEARS_BACK = dict(enumerate(("this year", "last year", "the year before last")))


def told(quantity: Quantity, like: str) -> str | None:
    """A date, weekday or day of the year in words; None for any other quantity.

    ``like`` is how the author writes dates: "2026-03-27", "March 27, 2026" or "27 March 2026".
    """
    match quantity.unit:
        case unit if unit == DATE:
            return _date(quantity.amount, like)
        case unit if unit == WEEKDAY:
            return _each(quantity.amount, lambda day: _WEEKDAYS[day % 7])
        case unit if unit == DAY_OF_YEAR:
            return _each(quantity.amount, lambda day: _day_of_year(day, like))
        case unit if unit == YEAR_OF_ISSUE:
            return _year_of_issue(quantity.amount)
        case unit if unit == CLOCK:
            return _each(quantity.amount, lambda minutes: _clock(minutes, like))
    return None


def _clock(minutes: int, like: str) -> str:
    """ "15:00", or "3 p.m." as the author writes it."""
    hour, minute = divmod(minutes % _DAY, _HOUR)
    half = _HALF.search(like)
    if half is None:
        return f"{hour:02}:{minute:02}" if like[:1] == "0" else f"{hour}:{minute:02}"
    shown = f"{hour % 12 or 12}" + (f":{minute:02}" if minute or ":" in like else "")
    letter = "p" if hour >= 12 else "a"
    said = half[0].replace(half[1], letter if half[1].islower() else letter.upper(), 1)
    return shown + said


def told_ends(quantity: Quantity) -> str | None:
    """The first and the last day, written out; None for what is no date."""
    if quantity.unit != DATE:
        return told(quantity, "")
    return _each(quantity.amount, lambda day: _day(_clamped(day), ""))


def iso(days: Interval) -> str:
    """Days in the notation of ISO 8601: "2023", "2023-05", "2023-05-27", "2023-01-01/2023-06-30";
    an open end is "..".
    """
    first = _clamped(ceil(days.low)) if isinstance(days.low, Fraction) else None
    last = _clamped(floor(days.high)) if isinstance(days.high, Fraction) else None
    if first and last and _is_month(first, last):
        return first.isoformat()[:7]
    if first and last and (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return first.isoformat()[:4]
    if first == last and first is not None:
        return first.isoformat()
    return "/".join(day.isoformat() if day else ".." for day in (first, last))


def _is_month(first: date, last: date) -> bool:
    is_whole = first.day == 1 and _clamped(last.toordinal() + 1).day == 1
    return is_whole and (first.year, first.month) == (last.year, last.month)


def _date(days: Interval, like: str) -> str:
    if not isinstance(days.low, Fraction) or not isinstance(days.high, Fraction):
        day = _day(_clamped(floor(days.middle())), like)
        return f"{day} or later" if isinstance(days.low, Fraction) else f"{day} or earlier"
    first, last = _clamped(ceil(days.low)), _clamped(floor(days.high))
    if first >= last:
        return _day(first, like)
    if first.year != last.year:
        return f"{first.year} to {last.year}"
    if first.month == last.month:
        return _month(first, like)
    return str(first.year)


def _day(day: date, like: str) -> str:
    if _ISO.fullmatch(like):
        return day.isoformat()
    name = _month_name(day.month, like)
    if _MONTH_FIRST.match(like):
        return f"{name} {day.day}, {day.year}"
    return f"{day.day} {name} {day.year}"


def _month(day: date, like: str) -> str:
    if _ISO.fullmatch(like):
        return day.isoformat()[:7]
    return f"{_month_name(day.month, like)} {day.year}"


def _day_of_year(day: int, like: str) -> str:
    at = _LEAP_YEAR + timedelta(days=(day - 1) % 366)
    name = _month_name(at.month, like)
    return f"{name} {at.day}" if _MONTH_FIRST.match(like) else f"{at.day} {name}"


def _month_name(month: int, like: str) -> str:
    name = _MONTHS[month - 1]
    return name[:3] if _SHORT_MONTH.search(like) else name


def _year_of_issue(years: Interval) -> str:
    if not isinstance(years.low, Fraction):
        return "an earlier year"
    back = -floor(years.low)
    return _YEARS_BACK.get(back, f"{back} years ago" if back > 0 else "a later year")


def _each(amount: Interval, name: Callable[[int], str]) -> str:
    """One name for one value, "first to last" for more, "or later" where an end is open."""
    if not isinstance(amount.low, Fraction) or not isinstance(amount.high, Fraction):
        bound = name(floor(amount.middle()))
        return f"{bound} or later" if isinstance(amount.low, Fraction) else f"{bound} or earlier"
    first, last = name(ceil(amount.low)), name(floor(amount.high))
    return first if first == last else f"{first} to {last}"


def _clamped(ordinal: int) -> date:
    """The day of an ordinal, kept within the calendar that ``date`` knows."""
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))
