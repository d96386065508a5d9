"""Must two figures that are one slip apart be one, for want of others?"""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.resemblance import resemblance
from factcheck.align.twins import are_set_beside, are_twins
from factcheck.model.figure import Kind
from factcheck.ruleset import load


def twins(text: str) -> bool:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)
    first, *_, last = claims.anchors(Kind.COUNT, Kind.PERCENT, Kind.MEASURE)
    likeness = resemblance(first.figure, last.figure)
    is_apart = not are_set_beside(claims, last, first)
    return is_apart and are_twins(claims, last, first, likeness, claims.phrasing(last, first).row)


SAILS = "The club has 120 sails in its loft by the quay."


@pytest.mark.parametrize(
    ("then", "answer"),
    [
        ("It rains. Of the club 210 sails lie in the loft.", True),
        ("It rains. Of the club 1,200 sails lie in a shed.", False),
        ("Of the club 210 sails lie in the loft.", False),
        ("In the loft of the club the 210 sails lie dry.", True),
        ("It rains. In the loft of the club now 210 sails lie.", False),
        ("It rains. Of 310 sails of the club 210 lie in the loft.", False),
        ("It rains. The ferry has 210 berths.", False),
    ],
)
def test_two_values_alone_that_are_one_slip_apart_are_one(then: str, answer: bool) -> None:
    assert twins(f"{SAILS} {then}") is answer
