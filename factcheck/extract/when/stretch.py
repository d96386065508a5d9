"""Stretch: one day, month or year, or several, by its ISO name and as a quantity."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, YEAR_OF_ISSUE, Quantity

FIRST_YEAR, LAST_YEAR = 1000, 2100
# Dates without a year are counted as in a leap year, so that every day of the year has a place.
LEAP = 2000
# A text names the same few days and years over and over.
_CACHED = 4096
ONE_DAY = timedelta(days=1)


@frozen
class Stretch:
    """What a date stands for; None where the text leaves it open.

    ``also`` are the days it may be, where it is one of few and nobody can tell which.
    """

    iso: str | None = None
    quantity: Quantity | None = None
    is_impossible: bool = False
    also: tuple[Quantity, ...] = ()


OPEN = Stretch()
IMPOSSIBLE = Stretch(is_impossible=True)


@frozen
class Year:
    """The year a text names: its number, how far it is from the issue's, or a fiscal label.

    ``is_the`` marks "the year", most often the issue's own.
    """

    number: int | None = None
    turn: int | None = None
    fiscal: str | None = None
    is_the: bool = False

    def on(self, today: date | None) -> int | None:
        """The calendar year, where it can be told."""
        if self.turn is not None and today is not None:
            return today.year + self.turn
        return self.number


@lru_cache(maxsize=_CACHED)
def single_day(year: int, month: int, day: int) -> Stretch:
    that = day_or_none(year, month, day)
    return IMPOSSIBLE if that is None else days(that, that, that.isoformat())


def days(first: date, last: date, iso: str | None = None) -> Stretch:
    """From the first day to the last, both included; open where they run backward."""
    if last < first:
        return OPEN
    amount = Interval(Fraction(first.toordinal()), Fraction(last.toordinal()))
    return Stretch(iso or f"{first.isoformat()}/{last.isoformat()}", Quantity(amount, DATE))


def yearless_days(first: tuple[int, int], last: tuple[int, int]) -> Stretch:
    """From month and day to month and day of no particular year."""
    low, high = day_or_none(LEAP, *first), day_or_none(LEAP, *last)
    if low is None or high is None:
        return IMPOSSIBLE
    if high < low:
        return OPEN
    iso = _yearless(low) if low == high else f"{_yearless(low)}/{_yearless(high)}"
    return Stretch(iso, _days_of_year(low, high))


@lru_cache(maxsize=_CACHED)
def months(year: Year | None, first: int, last: int, today: date | None) -> Stretch:
    """Some months of a year: 1 to 12 is the whole of it, 1 to 6 its first half."""
    if last < first:
        return OPEN
    if year is None:
        return _yearless_months(first, last)
    number = year.on(today)
    if number is not None:
        return _months_of(number, first, last)
    if year.turn is not None:
        low, high = year.turn + Fraction(first - 1, 12), year.turn + Fraction(last, 12)
        return Stretch(None, Quantity(Interval(low, high), YEAR_OF_ISSUE))
    return Stretch(_fiscal(year.fiscal, first, last))


@lru_cache(maxsize=_CACHED)
def years(first: int, last: int) -> Stretch:
    if last < first:
        return OPEN
    iso = f"{first:04}" if first == last else f"{first:04}/{last:04}"
    return days(date(first, 1, 1), date(last, 12, 31), iso)


def day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def last_of_month(year: int, month: int) -> date:
    return (date(year, month, 28) + 4 * ONE_DAY).replace(day=1) - ONE_DAY


def full_year(two_digits: int) -> int:
    """Of "24" 2024, of "98" 1998."""
    return two_digits + (2000 if two_digits < 70 else 1900)


def _months_of(year: int, first: int, last: int) -> Stretch:
    iso = None
    if first == last:
        iso = f"{year:04}-{first:02}"
    elif (first, last) == (1, 12):
        iso = f"{year:04}"
    return days(date(year, first, 1), last_of_month(year, last), iso)


def _yearless_months(first: int, last: int) -> Stretch:
    low, high = date(LEAP, first, 1), last_of_month(LEAP, last)
    iso = f"--{first:02}" if first == last else f"{_yearless(low)}/{_yearless(high)}"
    return Stretch(iso, _days_of_year(low, high))


def _days_of_year(low: date, high: date) -> Quantity:
    before = date(LEAP, 1, 1).toordinal() - 1
    amount = Interval(Fraction(low.toordinal() - before), Fraction(high.toordinal() - before))
    return Quantity(amount, DAY_OF_YEAR)


def _yearless(day: date) -> str:
    return f"--{day.month:02}-{day.day:02}"


def _fiscal(label: str | None, first: int, last: int) -> str | None:
    # When a fiscal year begins is the company's own affair, so its parts have a name and no days.
    length = last - first + 1
    if label is None or length == 12:
        return label
    if length == 3:
        return f"{label}-Q{last // 3}"
    return f"{label}-H{last // 6}" if length == 6 else None
