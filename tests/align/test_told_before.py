"""Which figures stand before one, as far as it may be told of them."""

from factcheck import align, context, extract
from factcheck.align.layout import Layout
from factcheck.align.told_before import told_before
from factcheck.ruleset import load
from tests.factory import document


def before(text: str) -> list[str]:
    """Those before the last figure of a text."""
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    index = align.index(draft, claims, words)
    told = index.claims[-1]
    found = told_before(told, index.siblings(told, Layout.SENTENCE), index.earlier, words)
    return [claim.figure.written for claim in found]


def test_where_a_sentence_has_two_nothing_else_is_asked() -> None:
    assert before("It had 10 cats. It had 20 dogs and 30 hens, 40 in all.") == ["20", "30"]


def test_where_it_has_not_the_sentences_before_are() -> None:
    assert before("It had 10 cats. It had 20 dogs. That is 30.") == ["10", "20"]


def test_a_sentence_far_off_is_of_something_else() -> None:
    far = "Nobody had ever asked what they were for, or who had brought them there. " * 6
    assert before(f"It had 10 cats and 12 dogs. {far}That is 30.") == []
