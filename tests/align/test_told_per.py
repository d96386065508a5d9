"""What amounts are told per, read from the words around them."""

from __future__ import annotations

import pytest

from factcheck import align, context, extract
from factcheck.align.told_per import is_rate, of_one_stretch, terms
from factcheck.ruleset import load
from tests.factory import document


def index(text: str) -> align.ClaimIndex:
    words = load().words
    draft = document(text)
    return align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)


def _units(text: str) -> dict[str, str]:
    claims = index(text)
    told = claims.anchors()
    return {
        claim.figure.written: term.quantity.unit.symbol
        for claim, term in terms(told, claims.words).items()
    }


@pytest.mark.parametrize(
    ("text", "written", "unit"),
    [
        ("It ordered 14 sweepers at $62,000 each.", "$62,000", "USD / sweeper"),
        ("It has 40 choirs and pays 9,000 kroner a choir.", "9,000 kroner", "NOK / choir"),
        ("The 23 matches cost £12 a game.", "£12", "GBP / game"),
        ("At 90 rupees per euro, 450 rupees are €5.", "90 rupees", "INR / EUR"),
        ("Of 30 guests, each of them paid us £35.", "£35", "GBP / guest"),
    ],
)
def test_what_is_told_of_each_has_the_unit_of_both(text: str, written: str, unit: str) -> None:
    assert _units(text)[written] == unit


def test_of_two_things_counted_nobody_knows_which_has_so_much_each() -> None:
    assert _units("It has 14 vans and 9 boats. They cost $62,000 each.")["$62,000"] == "USD"


def test_what_is_made_in_a_year_is_what_one_year_brings() -> None:
    claims = index("It sells 54,000 tonnes a year.")
    read = terms(claims.anchors(), claims.words)

    once = of_one_stretch(read)

    assert all(is_rate(term) for term in read.values())
    assert not any(is_rate(term) for term in once.values())
