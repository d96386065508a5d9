"""A start, a yearly rate, an end: what belongs together, and what the rate makes of the start."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import align, context, extract, read
from factcheck.align.growing import growths
from factcheck.ruleset import load
from tests.align.reports import verdicts


def found(text: str) -> list[tuple[str, str, int]]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    told = growths(align.index(draft, claims, words))
    return [(each.start.figure.written, each.end.figure.written, each.years) for each in told]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        (
            "From $2 million in 2015 to $5 million by 2022, a CAGR of 14%.",
            ("$2 million", "$5 million", 7),
        ),
        ("From 2,100 in 2015 it grew at a 14% CAGR to 5,000 in 2022.", ("2,100", "5,000", 7)),
        ("Sales went from $20 to $50 in nine years, 11% a year.", ("$20", "$50", 9)),
    ],
)
def test_the_amounts_and_their_years_are_found(text: str, growth: tuple[str, str, int]) -> None:
    assert found(text) == [growth]


@pytest.mark.parametrize(
    "text",
    [
        "From $2 million to $5 million, a CAGR of 14%.",
        "From $2 million in 2015 to 5 mills in 2022, a CAGR of 14%.",
        "From $2 million in 2015 to $5 million in 2022, up 14%.",
        "From $2 million in 2015 to $5 million in 2016, a CAGR of 14%.",
    ],
)
def test_without_years_or_a_rate_that_compounds_there_is_none(text: str) -> None:
    assert found(text) == []


@settings(max_examples=15, deadline=None)
@given(st.integers(100, 900), st.integers(1, 40), st.integers(2, 12))
def test_what_the_rate_makes_holds_and_twice_as_much_does_not(
    start: int, rate: int, years: int
) -> None:
    end = round(Decimal(start) * (1 + Decimal(rate) / 100) ** years, 1)
    lines = (
        f"Sales grew from ${start}.0 million in 1990 to ${told} million in {1990 + years}, "
        f"a CAGR of {rate}.0%."
        for told in (end, 2 * end)
    )

    told = [verdicts(factcheck.check_text(line), "compound-rate") for line in lines]

    assert told == [["holds"], ["conflicts"]]
