"""Which figures are told for themselves, and which of them are of one sort."""

from factcheck import align, context, extract
from factcheck.align.levels import is_level, sorts
from factcheck.model.claim import Claim
from factcheck.ruleset import load
from tests.factory import document


def told(text: str) -> tuple[Claim, ...]:
    words = load().words
    draft = document(text)
    figures = extract.figures(draft, words)
    return align.index(draft, context.claims(draft, figures, words), words).claims


def test_what_is_counted_alike_is_of_one_sort() -> None:
    found = sorts(told("It had 480 vans, 12 kg of tea, 36 more and 9 cooks."))
    assert [[str(claim.figure.value) for claim in each] for each in found] == [
        ["480", "36"],
        ["12"],
        ["9"],
    ]


def test_neither_a_change_nor_a_bound_is_a_level() -> None:
    found = told("It took 40 tonnes, up 4%, over 30 of oats, and 5 to 6 of rye.")
    assert [claim.figure.written for claim in found if is_level(claim)] == ["40 tonnes"]
