"""One change after another, of one thing."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import align, context, extract, read
from factcheck.align.successive import successive
from factcheck.ruleset import load
from tests.align.reports import verdicts


def pairs(text: str) -> list[tuple[str, str]]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    told = successive(align.index(draft, claims, words))
    return [(one.figure.written, other.figure.written) for one, other, _ in told]


@pytest.mark.parametrize(
    "text",
    [
        "Tea fell 20%, then rose 25%.",
        "Tea rose 20% in 2021 and 25% in 2022.",
        "After a 20% fall tea was raised by 25%.",
    ],
)
def test_the_second_is_told_as_what_came_next(text: str) -> None:
    assert pairs(text) == [("20%", "25%")]


@pytest.mark.parametrize(
    "text",
    [
        "Tea fell 20% and rose 25%.",
        "Tea fell 20% while cocoa then rose 25%.",
        "Tea fell over 20%, then rose 25%.",
        "Tea made 20% in 2021 and 25% in 2022.",
        "Tea fell 20%. It then rose 25%.",
    ],
)
def test_two_things_are_no_row(text: str) -> None:
    assert pairs(text) == []


@settings(max_examples=15, deadline=None)
@given(st.integers(10, 60), st.integers(10, 60))
def test_the_second_change_is_one_of_what_the_first_has_left(first: int, second: int) -> None:
    made = ((1 + Fraction(first, 100)) * (1 + Fraction(second, 100)) - 1) * 100
    lines = (
        f"Tea rose {first}% in 2021 and another {second}% in 2022, a total of {told}% in all."
        for told in (round(made), round(made) + 9)
    )

    told = [verdicts(factcheck.check_text(line), "successive-changes") for line in lines]

    assert told == [["holds"], ["conflicts"]]
