"""Amounts told in parts, and an article that is a number."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.reads import only, read, values


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("3 yards, 2 feet and 6 inches", "3.833333 yard"),
        ("4 km 250 m", "4.25 kilometer"),
        ("4 kms, 20 metres, and 5 cm", "4.02005 kilometer"),
        ("9 m 5 dm", "9.5 meter"),
        ("6ft3in", "6.25 foot"),
        ("6 foot 3", "6.25 foot"),
        ("8 stone 7", "8.5 stone"),
        ("6-foot-3", "6.25 foot"),
        ("7 lbs, 4 oz", "7.25 pound"),
        ("9 lb 4 oz", "9.25 pound"),
        ("3 hours twenty", "10/3 hour"),
        ("3 hours and 15", "3.25 hour"),
        ("2h45m", "2.75 hour"),
        ("4 years, 6 months", "4.5 year"),
        ("1 year, 10 days", "375 day"),
        ("2 months and 3 days", "63 day"),
        ("a week and a half", "1.5 week"),
        ("an hour and a half", "1.5 hour"),
        ("an hour and 20 minutes", "4/3 hour"),
        ("six and half weeks", "6.5 week"),
        ("one and two quarters miles", "1.5 mile"),
        ("three and a quarter of an hour", "3.25 hour"),
    ],
)
def test_parts_are_added(written: str, amount: str) -> None:
    figure = only(f"It took {written}.")
    value, _, unit = amount.partition(" ")
    assert figure.written == written
    assert figure.value is not None
    assert abs(figure.value - Fraction(value)) < Fraction(1, 10**5)
    assert figure.quantity is not None
    assert figure.quantity.unit.symbol == unit


@pytest.mark.parametrize(
    ("prose", "written"),
    [
        ("It weighs 5 kg, 3 m long", ["5 kg", "3 m"]),
        ("shelves of 2 m, 30 cm and 15 cm", ["2 m", "30 cm", "15 cm"]),
        ("40 hours, five days a week", ["40 hours", "five days"]),
        ("between 2 years and 6 months", ["2 years", "6 months"]),
        ("after 2 hours and 90 minutes", ["2 hours", "90 minutes"]),
        ("5 miles, 8 km", ["5 miles", "8 km"]),
        ("2 hours, 30 people", ["2 hours", "30"]),
        ("3 hours ten times", ["3 hours", "ten"]),
        ("3 feet 2 metres", ["3 feet", "2 metres"]),
        (
            "leases of four years, two years, eight weeks",
            ["four years", "two years", "eight weeks"],
        ),
        ("in one year, six months, or three months", ["one year", "six months", "three months"]),
    ],
)
def test_different_things_are_not_added(prose: str, written: list[str]) -> None:
    assert [line.partition(": ")[0] for line in values(prose)] == written


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("a gallon", ["a gallon | measure | 1 gallon"]),
        ("A Pound.", ["A Pound | measure | 1 pound"]),
        ("She drank a pint of milk.", ["a pint | measure | 1 pint"]),
        (
            "An acre is 4,047 m².",
            ["An acre | measure | 1 acre", "4,047 m² | measure | 4047 meter ** 2"],
        ),
        ("about a mile and a half away", ["a mile and a half | measure | 1.5 mile | approx"]),
    ],
)
def test_an_article_is_a_number_where_it_measures(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


@pytest.mark.parametrize(
    "prose",
    [
        "An hour later they left.",
        "A year ago it was so.",
        "They meet twice a week.",
        "The price of a gallon of milk is known.",
        "It was a year of change.",
        "He ate a ton of it.",
        "A second chance.",
        "It is a mile away.",
        "Half a dozen a day will do.",
    ],
)
def test_an_article_is_most_often_none(prose: str) -> None:
    assert not any(line.startswith(("a ", "A ", "An ", "an ")) for line in read(prose))


def test_a_rate_is_no_amount() -> None:
    assert read("They do 60 miles a gallon of petrol") == [
        "60 miles a gallon | measure | 60 mile / gallon"
    ]


@given(st.integers(0, 9), st.integers(0, 11))
def test_feet_and_inches_add_up(feet: int, inches: int) -> None:
    figure = only(f"It is {feet} ft {inches} in tall.")

    assert figure.value == feet + Fraction(inches, 12)
