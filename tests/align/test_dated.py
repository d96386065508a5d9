"""Two places that tell one date tell it of one thing, or of two."""

from datetime import date

import pytest

from factcheck import align, context, extract
from factcheck.align.dated import may_be_one_dating
from factcheck.model.document import BlockKind
from factcheck.model.figure import Kind
from factcheck.ruleset import load
from tests.factory import document


def dated(*prose: str | tuple[BlockKind, str], issued: date | None = None) -> bool:
    """May the first two dates of a text be told of one thing?"""
    words = load().words
    draft = document(*prose, date=issued)
    claims = context.claims(draft, extract.figures(draft, words), words)
    times = [claim for claim in claims if claim.figure.kind in (Kind.DATE, Kind.YEAR)]
    return may_be_one_dating(align.index(draft, claims, words), times[1], times[0])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mill opened in May 2031.", "The mill has run since May 2031."),
        ("The mill sold 40 sacks in May 2031.", "By May 2031 the mill had sold 40 sacks."),
        ("The mill sold 40 sacks this year.", "In 2031 the mill has sold 50 sacks."),
        ("It ran in the third quarter (July to September).", "It stopped."),
    ],
)
def test_a_date_may_be_told_of_one_thing_in_two_places(left: str, right: str) -> None:
    assert dated(left, right, issued=date(2031, 11, 3))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mill sold 40 sacks in May 2031.", "The mill sold 50 loaves in May 2031."),
        ("On November 3, 2031 the mill opened.", "Buy flour of the mill today."),
        ("The mill stood still in the third quarter.", "The mill was sold in the third quarter."),
    ],
)
def test_a_date_may_be_that_of_two_things(left: str, right: str) -> None:
    assert not dated(left, right, issued=date(2031, 11, 3))


def test_a_date_that_is_told_all_over_is_told_again_only_in_the_same_words() -> None:
    often = [f"In 2031 the {thing} was sold." for thing in ("inn", "barn", "well", "pond")]
    assert not dated("The mill opened in 2031.", "The mill burnt in 2031.", *often)
    assert dated("The old mill opened in 2031.", "The old mill opened in 2031, at noon.", *often)
