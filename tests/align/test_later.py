"""Two dates of a sentence, and the time between them."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.later import passed
from factcheck.ruleset import load


def index(text: str) -> align.ClaimIndex:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    return align.index(draft, claims, words)


@pytest.mark.parametrize(
    "text",
    [
        "Shut in March 2011, the bridge reopened in March 2019, six years later.",
        "The kiln was lit on 3 May 2023 and drawn 20 days later, on 9 June 2023.",
        "Shut in 2011, it reopened in 2019 after six years.",
    ],
)
def test_a_length_told_beside_the_later_date_lies_between_the_two(text: str) -> None:
    told = list(passed(index(text)))

    assert len(told) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Shut in 2011, it reopened in 2019 after six years of quarrels.",
        "Shut in 2011, it reopened in 2015 and closed in 2019, six years later.",
        "Shut in 2011 by a board which a court called idle, it reopened in 2019, two years later.",
        "Shut in 2011. It reopened in 2019, six years later.",
        "Six years later, in 2019, it reopened.",
    ],
)
def test_a_third_thing_in_between_leaves_it_open(text: str) -> None:
    told = list(passed(index(text)))

    assert told == []
