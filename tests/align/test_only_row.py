"""The one list of figures of a sort that a passage has."""

from __future__ import annotations

import pytest

from factcheck import align, context, extract
from factcheck.align.only_row import only_row, rows_before
from factcheck.ruleset import load
from tests.factory import document


def row(text: str) -> list[str]:
    """The row before the last figure of a text."""
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    index, told = align.index(draft, claims, words), claims[-1]
    found = [only_row(told, passage) for passage in rows_before(index, told)]
    return [claim.figure.written for claim in next((each for each in found if each), ())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She ran 4 km, 5 km and 6 km, on average 5 km.", ["4 km", "5 km", "6 km"]),
        ("She took 41, 42 and 43 minutes, so she is averaging 42", ["41", "42", "43 minutes"]),
        ("In all three of his games, he made 8, 9 and 10, an average of 9.", ["8", "9", "10"]),
        ("She ran 4 km, 5 km and 6 km. She had run 40 km, on average 5 km.", []),
        ("She ran 4 km. On average it is 5 km.", []),
    ],
)
def test_the_row_is_all_that_there_is_of_its_sort(text: str, found: list[str]) -> None:
    assert row(text) == found
