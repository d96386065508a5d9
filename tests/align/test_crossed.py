"""Are two figures one, two of whose digits changed places?"""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.crossed import are_crossed, is_definite
from factcheck.align.index import ClaimIndex
from factcheck.model.figure import Kind
from factcheck.ruleset import load

KINDS = (Kind.COUNT, Kind.PERCENT, Kind.MEASURE, Kind.MONEY)


def indexed(text: str) -> ClaimIndex:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    return align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The mill sold 3.2 tonnes of flour. It rains. Of flour 2.3 tonnes were sold.", True),
        ("The mill sold 3.2 tonnes of flour. It rains. Of flour 2.4 tonnes were sold.", False),
        ("The mill sold 3.2 tonnes of flour, Bo 4 tonnes. Of flour 2.3 tonnes were sold.", False),
        ("The mill sold 3.2 tonnes of flour, Bo 90 tonnes. Of flour 2.3 tonnes were sold.", True),
        ("Rain fell for 14 hours. Some left at 27, others at 72.", False),
        ("Rent stood at 4.2% in May. It rained. The rate of 2.4% is low.", False),
        ("The rate stood at 4.2% in May. It rained. The rate of 2.4% is low.", True),
        ("A ship with 3,174 cars burnt. It had 480 lorries. All the 3,714 cars are lost.", True),
        (
            "Inflation cooled to 51.97% in May. Rates held. At 59.17%, the May figure is high.",
            True,
        ),
    ],
)
def test_a_swap_of_digits_makes_one_of_two_that_have_no_third(text: str, answer: bool) -> None:
    claims = indexed(text)
    told = claims.anchors(*KINDS)

    found = [
        (one, other)
        for at, other in enumerate(told)
        for one in told[at + 1 :]
        if are_crossed(claims, one, other)
    ]

    assert bool(found) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The 84 sails are dry.", True),
        ("At a rate of 4% it rains.", False),
        ("The rate of 4% is low.", True),
        ("It has 84 sails.", False),
    ],
)
def test_what_was_told_is_told_with_an_article(text: str, answer: bool) -> None:
    claims = indexed(text)

    assert is_definite(claims, claims.anchors(*KINDS)[0]) is answer
