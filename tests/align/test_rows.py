"""Rows: which figures of a sentence are the parts of a whole, and what is left beyond them."""

import pytest

from factcheck import context, extract
from factcheck.align import rows
from factcheck.model.claim import Claim
from factcheck.ruleset import load
from tests.factory import document

WORDS = load().words


def claims(text: str) -> tuple[Claim, ...]:
    draft = document(text)
    return tuple(context.claims(draft, extract.figures(draft, WORDS), WORDS))


def values(found: tuple[Claim, ...]) -> list[str]:
    return [claim.figure.written for claim in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had 340 ships: 120 tankers, 130 bulkers and 80 ferries.", ["120", "130", "80"]),
        ("It had 340 ships: 120 tankers (35%) and 130 bulkers.", ["120", "130"]),
        ("It had 340 ships: 120 tankers and 130 bulkers, up from 90 cars.", []),
        ("It had 340 ships; 120 tankers and 130 bulkers while 90 sank.", []),
        ("It had 340 ships.", []),
    ],
)
def test_a_row_is_all_that_is_like_its_whole(text: str, expected: list[str]) -> None:
    whole, *_ = together = claims(text)
    assert values(rows.whole_row(together, whole, WORDS, before=False)) == expected


def test_a_row_before_its_whole_is_told_in_the_order_of_the_text() -> None:
    *_, whole = together = claims("With 12 cooks, 9 waiters and 6 drivers there were 27 people.")
    assert values(rows.whole_row(together, whole, WORDS, before=True)) == ["12", "9", "6"]


def test_the_rest_is_what_stands_beyond_the_row() -> None:
    whole, *_ = together = claims("Of 340 ships 120 sank, 130 burned while 90 sailed.")
    side = rows.side(together, whole, before=False)
    row = rows.row(whole, side, WORDS)
    assert values(tuple(row)) == ["120", "130"]
    assert values(tuple(rows.rest(row, side))) == ["90"]
