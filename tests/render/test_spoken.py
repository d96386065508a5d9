"""A figure in the words of a list: exact, readable, and silent where there is nothing to say."""

from fractions import Fraction
from math import inf
from typing import Any

import pytest

from factcheck.model.figure import Kind, Modifier
from factcheck.model.quantity import YEAR_OF_ISSUE, Quantity, counted
from factcheck.render.spoken import spoken
from tests.render.listed import between, figures, made

TOLD = {claim.figure.written: spoken(claim.figure) for claim in figures().claims}


@pytest.mark.parametrize(
    ("written", "reading", "stands_for", "note"),
    [
        ("a third", "1/3", "0.3166… to 0.35", ""),
        ("$7.5 million", "at least 7,500,000 USD", "7,500,000 or more", ""),
        ("12 to 15 tons", "12 to 15 metric ton", "", "or short ton"),
        ("¥4,000", "4,000 JPY", "3,950 to 4,100", "or CNY"),
        ("May", "1 May to 31 May", "", ""),
        ("1.234 crates", "1,234 crate", "", "or 1.2335 to 1.235 crate"),
        ("6 ft 7 in", "6 7/12 foot", "6.5416… to 6.6666…", ""),
        ("31 June 2023", "", "", "there is no such date"),
        ("$13,50", "", "", "not well formed: $13,500 or $13.50?"),
        ("-4%", "−4 percent", "−5 to −3.5", ""),
        ("X200", "", "", ""),
        ("3e+40 grains", "3 × 10^40 grain", "2.5 × 10^40 to 4 × 10^40", ""),
        ("03/04/2023", "", "", "3 April 2023 or 4 March 2023"),
        ("55", "under 55", "0 to 55", ""),
        ("77", "not 77 ship", "", ""),
        ("$9 an hour", "9 USD / hour", "", ""),
    ],
)
def test_a_figure_is_told_in_words(written: str, reading: str, stands_for: str, note: str) -> None:
    told = TOLD[written]

    assert (told.reading, told.range, told.note) == (reading, stands_for, note)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Fraction(0), "0"),
        (Fraction(-1234567), "−1,234,567"),
        (Fraction("1234.5678"), "1,234.5678"),
        (Fraction(-17, 3), "−5 2/3"),
        (Fraction(1, 3000), "1/3000"),
        (Fraction(123456789012345678901), "123,456,789,012,345,678,901"),
        (Fraction(10**18), "1 × 10^18"),
        (Fraction(10**300), "1 × 10^300"),
        (Fraction(1, 10**60), "1 × 10^-60"),
    ],
)
def test_a_value_is_told_exactly(value: Fraction, told: str) -> None:
    assert spoken(made("55", Kind.COUNT, between(value, value), value=value)).value == told


@pytest.mark.parametrize(
    ("quantity", "told"),
    [
        (between(-inf, 9), "9 or less"),
        (between(-inf, inf), "anything"),
        (between(Fraction(-2, 3), Fraction(1, 700)), "−0.6666… to 0.001428…"),
        (between(-1, 0, YEAR_OF_ISSUE), "last year"),
        (between(0, Fraction(1, 2), YEAR_OF_ISSUE), "part of this year"),
    ],
)
def test_what_it_stands_for_is_told_as_decimals(quantity: Quantity, told: str) -> None:
    assert spoken(made("55", Kind.COUNT, quantity, value=Fraction(1))).range == told


def test_a_year_that_needs_the_day_of_issue_says_so() -> None:
    told = spoken(made("55", Kind.DATE, between(-1, 0, YEAR_OF_ISSUE)))

    assert (told.reading, told.range, told.note) == ("last year", "", "day of issue not known")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("modifier", Modifier)
def test_whatever_there_is_has_words(kind: Kind, modifier: Modifier) -> None:
    more: dict[str, Any] = {"value": Fraction(3), "modifier": modifier}

    told = spoken(made("55", kind, between(3, 3, counted("sea_lion")), **more))

    hedge = "" if modifier is Modifier.EXACT else f"{modifier.value.replace('_', ' ')} "
    assert told.reading == f"{hedge}3 sea lion"
    assert told.kind == kind.value.replace("_", " ")
