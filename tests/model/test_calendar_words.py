"""Days, months, years and weekdays are told as a reader says them."""

from datetime import date
from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.calendar_words import iso, told, told_ends
from factcheck.model.interval import Interval
from factcheck.model.quantity import (
    DATE,
    DAY,
    DAY_OF_YEAR,
    WEEKDAY,
    YEAR_OF_ISSUE,
    Quantity,
    Unit,
)


def days(first: str, last: str) -> Quantity:
    low, high = (Fraction(date.fromisoformat(day).toordinal()) for day in (first, last))
    return Quantity(Interval(low, high), DATE)


def single(value: int, unit: Unit) -> Quantity:
    return Quantity(Interval.exactly(value), unit)


@pytest.mark.parametrize(
    ("first", "last", "like", "expected"),
    [
        ("2026-03-27", "2026-03-27", "", "27 March 2026"),
        ("2026-03-27", "2026-03-27", "5 May 2025", "27 March 2026"),
        ("2026-03-27", "2026-03-27", "May 5, 2025", "March 27, 2026"),
        ("2026-03-27", "2026-03-27", "Wednesday, May 5, 2025", "March 27, 2026"),
        ("2026-03-27", "2026-03-27", "5 Feb 2025", "27 Mar 2026"),
        ("2026-03-27", "2026-03-27", "2025-05-05", "2026-03-27"),
        ("2024-05-01", "2024-05-31", "", "May 2024"),
        ("2024-05-01", "2024-05-31", "2025-05", "2024-05"),
        ("2024-05-03", "2024-05-09", "", "May 2024"),
        ("2024-01-01", "2024-12-31", "", "2024"),
        ("2023-06-01", "2024-05-31", "", "2023 to 2024"),
    ],
)
def test_a_date_is_told_as_exactly_as_it_is_known(
    first: str, last: str, like: str, expected: str
) -> None:
    assert told(days(first, last), like) == expected


@pytest.mark.parametrize(
    ("quantity", "like", "expected"),
    [
        (single(4, WEEKDAY), "", "Friday"),
        (single(193, DAY_OF_YEAR), "", "11 July"),
        (single(193, DAY_OF_YEAR), "May 5", "July 11"),
        (Quantity(Interval(Fraction(-1), Fraction(0)), YEAR_OF_ISSUE), "", "last year"),
        (Quantity(Interval(Fraction(0), Fraction(1)), YEAR_OF_ISSUE), "", "this year"),
        (Quantity(Interval(Fraction(-7), Fraction(-6)), YEAR_OF_ISSUE), "", "7 years ago"),
        (Quantity(Interval(Fraction(3), Fraction(5)), YEAR_OF_ISSUE), "", "a later year"),
        (single(7, DAY), "", None),
    ],
)
def test_only_the_calendar_is_told_in_its_words(
    quantity: Quantity, like: str, expected: str | None
) -> None:
    assert told(quantity, like) == expected


def test_the_ends_of_a_date_are_days() -> None:
    assert told_ends(days("2024-05-01", "2024-05-31")) == "1 May 2024 to 31 May 2024"
    assert told_ends(days("2024-05-01", "2024-05-01")) == "1 May 2024"


def test_an_open_end_is_later_or_earlier() -> None:
    day = Fraction(date(2024, 5, 1).toordinal())

    assert told(Quantity(Interval(day, inf), DATE), "") == "1 May 2024 or later"
    assert told(Quantity(Interval(-inf, day), DATE), "") == "1 May 2024 or earlier"
    assert iso(Interval(day, inf)) == "2024-05-01/.."


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-05-01", "2024-05-31", "2024-05"),
        ("2024-12-01", "2024-12-31", "2024-12"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-05-27", "2024-05-27", "2024-05-27"),
        ("2024-01-01", "2024-06-30", "2024-01-01/2024-06-30"),
        ("2023-12-01", "2024-12-31", "2023-12-01/2024-12-31"),
    ],
)
def test_a_period_has_the_shortest_notation(first: str, last: str, expected: str) -> None:
    assert iso(days(first, last).amount) == expected


@given(st.fractions(), st.fractions(), st.sampled_from([DATE, WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE]))
def test_no_number_of_days_is_too_large_or_small(
    one: Fraction, other: Fraction, unit: Unit
) -> None:
    quantity = Quantity(Interval.over(one, other), unit)

    assert told(quantity, "")
    assert told_ends(quantity)
    assert iso(quantity.amount)
