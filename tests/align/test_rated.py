"""A figure with all that it is told of and per."""

import pytest

import factcheck
from factcheck import context, extract
from factcheck.align.rated import rated
from factcheck.ruleset import load
from tests.factory import document


def told(text: str) -> str | None:
    """The amount with which the first figure of a text is reckoned."""
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    found = rated(next(claim for claim in claims if claim.figure.value is not None), words)
    if found is None:
        return None
    amount = found.quantity.amount
    return f"{amount.low} to {amount.high}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It bakes 40 loaves a day.", "40 to 40"),
        ("It bakes more than 40 loaves a day.", "40 to 80"),
        ("It bakes up to 40 loaves a day.", "20 to 40"),
        ("It owes more than −4 dollars a day.", None),
        ("It was 30 °C all day.", None),
    ],
)
def test_a_figure_is_reckoned_with_as_far_as_it_can_be(text: str, expected: str | None) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    ["It sold 12 loaves at $5 a loaf, over −4 dollars.", "5 km/h for 2 hours is over −4 km."],
)
def test_a_bound_below_nothing_is_no_fault(text: str) -> None:
    factcheck.check_text(text)
