"""Two days of a sentence, of which the wording puts one before the other."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.order import Wording, ordered
from factcheck.ruleset import load

WORDING = Wording(
    starts={"built"}, ends={"razed"}, happens={"opened"}, runs={"shown"}, articles={"the", "a"}
)


def pairs(text: str) -> list[tuple[str, str]]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    found = ordered(align.index(draft, claims, words), WORDING)
    return [(first.figure.written, last.figure.written) for first, last in found]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Built in 1990, it was razed in 1980.", ("1990", "1980")),
        ("Built in 1990, the kiln was razed in 1980.", ("1990", "1980")),
        ("Built in 1980, the kiln was razed in 1990.", ("1980", "1990")),
        ("It opened in 1990 after work ended in 1991.", ("1991", "1990")),
        ("It opened in 1990, a year after work ended in 1991.", ("1991", "1990")),
        ("It opened in 1992 after work ended in 1991.", ("1991", "1992")),
        ("It opened in 1990 before moving in 1980.", ("1990", "1980")),
        ("The play was shown from May 2019 until May 2018.", ("May 2019", "May 2018")),
    ],
)
def test_the_wording_says_which_day_comes_first(text: str, pair: tuple[str, str]) -> None:
    assert pairs(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "The kiln was built in 1990, and the mill was razed in 1980.",
        "It opened in 1990 after the man who left in 1991.",
        "It opened in 1990 before a court of 1980.",
        "Prices fell from May 2019 to May 2018.",
        "The play was shown from December 3 until January 5, 2019.",
        "It opened in 1990. After work ended in 1991 it shut.",
    ],
)
def test_two_things_have_no_order(text: str) -> None:
    assert pairs(text) == []
