"""Closed lists: what each count is of, "and" before the last, and nothing left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import context, extract
from factcheck.align.items import is_closed, known
from factcheck.ruleset import load
from tests.align.reports import verdicts
from tests.factory import document

COUNTS = st.integers(3, 400)


def closed(text: str) -> bool:
    words = load().words
    draft = document(text)
    return is_closed(context.claims(draft, extract.figures(draft, words), words), known(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 tankers, 9 bulkers and 4 ferries.", True),
        ("14 in Oslo and nine in Bonn.", True),
        ("17 gold, 12 silver and 9 bronze medals.", True),
        ("12 tankers, 9 bulkers and others.", False),
        ("12 tankers, 9 bulkers, 4 ferries.", False),
        ("12 tankers and 9 bulkers sank.", False),
        ("60 sail and 50 row.", False),
        ("12 tankers and 9 bulkers on Monday.", False),
        ("12 tankers and 9 of whom.", False),
    ],
)
def test_a_list_is_closed(text: str, expected: bool) -> None:
    assert closed(text) is expected


@given(COUNTS, COUNTS, COUNTS, st.integers(-2, 2))
def test_a_list_makes_its_whole(one: int, two: int, three: int, off: int) -> None:
    whole = one + two + three + off
    text = f"It moored {whole} ships: {one} tankers, {two} bulkers and {three} ferries."

    report = factcheck.check_text(text)

    expected = ["conflicts" if off else "holds"] if max(one, two, three) < whole else []
    assert verdicts(report, "itemized") == expected
