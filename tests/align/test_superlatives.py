"""Which of several has the most: the words that say so, and the figures told of each by name."""

import pytest

from factcheck import align, context, extract, read
from factcheck.align.named_levels import named_levels
from factcheck.align.superlatives import is_of_measure, superlatives
from factcheck.model.words import Words
from factcheck.ruleset import load


@pytest.fixture(scope="module")
def words() -> Words:
    return load().words


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Alder sold 412 kg of figs, Birch 388 and Cedar 507.",
            "Alder 412 kg, Birch 388, Cedar 507",
        ),
        (
            "Dock 2 ran for 34 days, Dock 1 for 31 and Dock 5 for 40.",
            "Dock 2 34 days, Dock 1 31, Dock 5 40",
        ),
        ("We sold 40 figs in March, 38 in April and 41 in May.", "March 40, April 38, May 41"),
        ("Alder sold 412 kg of figs, Birch 388.", ""),
        ("Alder sold 412 kg of figs, then 388 and 507.", ""),
        ("Alder sold about 412 kg of figs, Birch some and Cedar over 507.", ""),
    ],
)
def test_figures_in_a_row_have_names(text: str, row: str, words: Words) -> None:
    draft = read.text_document(text, "draft.md", words)
    claims = align.index(draft, context.claims(draft, extract.figures(draft, words), words), words)

    rows = [
        ", ".join(f"{name} {told.claim.figure.written}" for name, told in each.items())
        for each in named_levels(claims)
    ]

    assert rows == ([row] if row else [])


@pytest.mark.parametrize(
    ("clause", "answer"),
    [
        ("Alder sold the most.", True),
        ("Alder sold the fewest figs of the three.", True),
        ("Alder sold the fewest figs of the four.", False),
        ("The best of all was Alder.", True),
        ("Alder came out on top.", True),
        ("Alder has the largest staff.", False),
        ("Alder sold the second most.", False),
        ("Alder sold the most per head.", False),
        ("Alder sold the most popular figs.", False),
        ("Alder is the largest of the private shops.", False),
    ],
)
def test_a_superlative_is_told_by_the_measure_of_the_row(
    clause: str, answer: bool, words: Words
) -> None:
    told = {"sold", "fig"}

    found = [
        one for one in superlatives(clause, words) if is_of_measure(one, clause, told, 3, words)
    ]

    assert bool(found) is answer
