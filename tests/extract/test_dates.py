"""Dates, years and times, as they are written: examples as data, and what holds for all."""

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import dates as reader
from factcheck.extract import scan
from factcheck.extract.dated import Dated
from factcheck.extract.when.order import DayOrder
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity, Unit
from factcheck.model.words import Words

HERE = Path(__file__)
FOLDER = HERE.parents[2] / "rulesets" / "general" / "words"
TABLES = ("dates", "directions", "numbers")
WORDS = Words(
    {
        table: tomllib.loads((FOLDER / f"{table}.toml").read_text(encoding="utf-8"))
        for table in TABLES
    }
)
MONDAY = date(2024, 12, 30)


def dates(prose: str, words: Words, today: date | None) -> list[Dated]:
    calendar = reader.Calendar(today, DayOrder([prose]))
    return reader.dates(prose, words, calendar, next(scan.spots([prose], words)))


def _examples() -> Iterator[Any]:
    tables = tomllib.loads(HERE.with_name("dates.toml").read_text(encoding="utf-8"))
    issue = tables.pop("issue")
    for today, sections in ((None, tables), (MONDAY, issue)):
        for examples in sections.values():
            for prose, expected in examples.items():
                yield pytest.param(prose, today, expected, id=f"{prose} ({today})")


@pytest.mark.parametrize(("prose", "today", "expected"), [*_examples()])
def test_a_date_is_read_as_it_is_written(
    prose: str, today: date | None, expected: list[str]
) -> None:
    found = dates(prose, WORDS, today)

    assert [_told(each, prose) for each in found] == expected


@pytest.mark.parametrize(
    ("prose", "low", "high", "unit"),
    [
        ("on May 14, 2024", date(2024, 5, 14), date(2024, 5, 14), DATE),
        ("in May 2024", date(2024, 5, 1), date(2024, 5, 31), DATE),
        ("in February 2024", date(2024, 2, 1), date(2024, 2, 29), DATE),
        ("in Q4 2023", date(2023, 10, 1), date(2023, 12, 31), DATE),
        ("in 2014", date(2014, 1, 1), date(2014, 12, 31), DATE),
        ("from 2013-14 on", date(2013, 1, 1), date(2014, 12, 31), DATE),
        ("the 1990s", date(1990, 1, 1), date(1999, 12, 31), DATE),
        ("on July 11", 193, 193, DAY_OF_YEAR),
        ("on March 1", 61, 61, DAY_OF_YEAR),
        ("in May", 122, 152, DAY_OF_YEAR),
        ("in Q4", 275, 366, DAY_OF_YEAR),
        ("this year", 0, 1, YEAR_OF_ISSUE),
        ("last year", -1, 0, YEAR_OF_ISSUE),
        ("in the first half of this year", 0, Fraction(1, 2), YEAR_OF_ISSUE),
        ("in the first six months of this year", 0, Fraction(1, 2), YEAR_OF_ISSUE),
        ("the first five months of the year", 0, Fraction(5, 12), YEAR_OF_ISSUE),
        ("January to October this year", 0, Fraction(10, 12), YEAR_OF_ISSUE),
        ("on Monday", 0, 0, WEEKDAY),
        ("on Sunday", 6, 6, WEEKDAY),
    ],
)
def test_a_date_stands_for_its_days(
    prose: str, low: date | int, high: date | int | Fraction, unit: Unit
) -> None:
    (found,) = dates(prose, WORDS, None)

    assert found.quantity == Quantity(Interval(_number(low), _number(high)), unit)
    assert found.printed == found.quantity


@pytest.mark.parametrize(
    "prose",
    ["on 05/01/2026", "FY2024", "on June 31, 2025", "at 09:56 PM", "yesterday", "a year ago"],
)
def test_a_date_that_is_left_open_has_no_quantity(prose: str) -> None:
    (found,) = dates(prose, WORDS, None)

    assert found.quantity is None


def test_a_day_of_unknown_order_keeps_both_readings() -> None:
    (found,) = dates("on 05/01/2026", WORDS, None)

    days = [quantity.amount.low for quantity in found.alternatives]
    assert days == [date(2026, 5, 1).toordinal(), date(2026, 1, 5).toordinal()]


@pytest.mark.parametrize(
    ("prose", "kind", "value"),
    [
        ("in 2014", Kind.YEAR, Fraction(2014)),
        ("the 2013-14 season", Kind.YEAR, None),
        ("in May 2014", Kind.DATE, None),
        ("the 1990s", Kind.DATE, None),
        ("on Monday", Kind.DATE, None),
        ("at 25:61", Kind.TIME, None),
        ("at noon", Kind.TIME, None),
    ],
)
def test_only_a_year_has_a_value(prose: str, kind: Kind, value: Fraction | None) -> None:
    (found,) = dates(prose, WORDS, None)

    assert (found.kind, found.value) == (kind, value)


def test_words_without_a_calendar_read_no_dates() -> None:
    assert dates("on May 14, 2024", Words({}), None) == []


def test_an_issue_of_no_known_age_counts_as_none() -> None:
    prose = "Last year, yesterday, on Monday."

    assert dates(prose, WORDS, date.min) == dates(prose, WORDS, None)


WAYS = (
    "{day:%B} {day.day}, {day.year}",
    "{day:%B} {day.day} {day.year}",
    "{day.day} {day:%B} {day.year}",
    "{day.day} {day:%b} {day.year}",
    "{day.day} {day:%b}. {day.year}",
    "{day:%b}. {day.day}, {day.year}",
    "{day.day}th of {day:%B}, {day.year}",
    "{day:%B} {day.day}th, {day.year}",
    "{day:%Y-%m-%d}",
    "{day:%Y/%m/%d}",
    "{day:%d.%m.%Y}",
    "{day:%Y.%m.%d}",
    "{day:%Y%m%d}",
    "{day:%d-%b-%Y}",
    "{day.day}-{day:%B}-{day.year}",
    "{day.year}年{day.month}月{day.day}日",
    "{day.day}th {day:%B} {day.year}",
    "{day:%B} the {day.day}th, {day.year}",
    "{day:%Y}-{day:%b}-{day:%d}",
)
AROUND = st.sampled_from(["{}", "On {} it rained.", "(dated {}; late)", "It was {}, he said."])


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(WAYS), AROUND)
def test_any_day_written_in_any_way_is_that_day(day: date, way: str, around: str) -> None:
    # "May." is no short name.
    written = way.format(day=day).replace("May.", "May")

    (found,) = dates(around.format(written), WORDS, None)

    assert _told(found, around.format(written)) == f"{written} = {day.isoformat()}"
    assert found.quantity == Quantity(Interval.exactly(day.toordinal()), DATE)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["/", "-"]), st.booleans())
def test_a_day_in_digits_is_that_day_where_another_date_shows_the_order(
    day: date, sign: str, is_day_first: bool
) -> None:
    way, other = ("%d{0}%m{0}%Y", "29{0}04") if is_day_first else ("%m{0}%d{0}%Y", "04{0}29")
    prose = f"On {day:{way.format(sign)}}, not {other.format(sign)}{sign}2016."

    first, _ = dates(prose, WORDS, None)

    assert first.iso == day.isoformat()


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["/", "-"]))
def test_a_day_in_digits_is_one_of_two_where_nothing_shows_the_order(day: date, sign: str) -> None:
    (found,) = dates(f"On {day:%m{sign}%d{sign}%Y} it rained.", WORDS, None)

    if found.iso is None:
        assert Quantity(Interval.exactly(day.toordinal()), DATE) in found.alternatives
    else:
        assert found.iso == day.isoformat()


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 6))
def test_the_last_weekday_is_at_most_a_week_ago(today: date, back: int) -> None:
    day = today - timedelta(days=back)

    (found,) = dates(f"He said on {day:%A} that", WORDS, today)

    assert found.iso == day.isoformat()


PIECES = st.sampled_from(
    [
        *("May", "Sept.", "Monday", "Sat", "14", "31", "99", "2024", "1,024", "24", "0000", "9999"),
        *(
            "Q3",
            "H1",
            "FY",
            "first",
            "half",
            "six",
            "months",
            "this",
            "last",
            "the",
            "year",
            "week",
        ),
        *("of", "in", "to", "and", "same", "ago", "today", "noon", "at", "a.m.", "PM", "25:61"),
        *("GMT", "+2", "o'clock", "quarter", "past", "nineteen", "eighty", "AD", "BC", "20240501"),
        *("5月", "2024年", "W05", "9M", "fiscal", "1930s", "40s", "Elm Street", "—", "&", "T10:00"),
        *("and", ", ", "hours", "1400", "from", "1598", "by", "centuries", "3/4/2025", "30/4/25"),
        *(" ", " ", " ", "-", "–", "/", ".", ",", ":", "'", "’s", "th", "\n", "%", "(", "century"),
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.none() | st.dates())
def test_any_text_is_read_in_order(prose: str, today: date | None) -> None:
    found = dates(prose, WORDS, today)

    edges = [edge for each in found for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    assert all(each.start < each.end <= len(prose) for each in found)
    assert all(each.iso is None and each.quantity is None for each in found if each.is_impossible)


@given(st.lists(PIECES).map("".join), st.none() | st.dates())
def test_text_before_and_after_moves_a_date_and_changes_nothing(
    prose: str, today: date | None
) -> None:
    moved = dates(f"{prose}\n\n", WORDS, today)

    assert moved == dates(prose, WORDS, today)


HOSTILE = (
    *("1234567890", "May ", "1/", "2014-", "May 1 to ", "1 May ", " 20", "2014, ", "last ", "'9"),
    *("12:", "1-2-", "first ", "first quarter of ", "same period of the ", "Q1-Q2-", "Monday the "),
    *("May 1, 2, ", "1, 2, 3 and ", "nineteen ", "UTC+1 ", "1/2/2025 ", "quarter past ", "A.D. "),
    *(
        "2024 Elm ",
        "1930s and ",
        "5月",
        "from 1598 to 1622 ",
        "1 and ",
        "fiscal ",
        "T10:00",
        "1st, ",
    ),
    *("by May, ", "in 2014 and ", "fiscal year ", "9-11 ", "the 19th ", "\n", "x", "2014 – "),
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_whatever_is_repeated_is_read(piece: str) -> None:
    prose = piece * (50_000 // len(piece))

    found = dates(prose, WORDS, MONDAY)

    assert all(each.end <= len(prose) for each in found)


def _told(found: Dated, prose: str) -> str:
    form = "!" if found.is_impossible else found.iso
    return f"{prose[found.start : found.end]} = {form}"


def _number(end: date | int | Fraction) -> Fraction:
    return Fraction(end.toordinal() if isinstance(end, date) else end)
