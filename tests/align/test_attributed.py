"""An age, and the year in which what has it began."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.attributed import attributed
from factcheck.ruleset import load


def told(text: str) -> list[tuple[str, str]]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    found = attributed(align.index(draft, claims, words), {"opened", "built"})
    return [(age.figure.written, year.figure.written) for age, year in found]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("It marks the 60th anniversary of the old kiln, which opened in 1974.", ("60th", "1974")),
        ("The 40-year-old pier, originally built in 1974, leaks.", ("40-year", "1974")),
    ],
)
def test_what_stands_behind_the_comma_is_told_of_what_stands_before_it(
    text: str, pair: tuple[str, str]
) -> None:
    assert told(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "It marks the 60th anniversary of the kiln, by the sea, which opened in 1974.",
        "It marks its 60th anniversary in a mill, built in 1974.",
        "The 40-year-old pier, rebuilt in 1974, leaks.",
        "For 40 years the pier, built in 1974, has leaked.",
    ],
)
def test_an_age_of_something_else_is_none(text: str) -> None:
    assert told(text) == []
