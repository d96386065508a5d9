"""All figures of one sort that a passage tells."""

from factcheck import align, context, extract
from factcheck.align.balances import balances
from factcheck.ruleset import load
from tests.factory import document


def written(text: str) -> list[list[str]]:
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    found = balances(align.index(draft, claims, words))
    return [[claim.figure.written for claim in figures] for figures in found]


def test_the_whole_and_those_behind_it_are_together() -> None:
    text = "The mill has 430 looms. Of them 210 are in Ryde, 120 in Sway and 100 in Lymm."

    found = written(text)

    assert found == [["430", "210", "120", "100"]]


def test_a_small_number_in_words_is_none_of_many() -> None:
    text = "The mill has 430 looms in three halls, of which 210 are old and 220 new."

    found = written(text)

    assert found == [["430", "210", "220"]]


def test_a_range_among_them_leaves_it_open() -> None:
    text = "The mill has 430 looms, of which 200 to 210 are old and 220 new."

    found = written(text)

    assert found == []
