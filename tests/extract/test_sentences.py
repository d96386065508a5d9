"""The sentences of a block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.sentences import sentence_at, sentences
from tests.extract.reads import WORDS, figures_of


@pytest.mark.parametrize(
    ("prose", "count"),
    [
        ("It rose. It fell.", 2),
        ("The U.S. grew approx. 5 percent. It ended.", 2),
        ("No. 7 was late. Then came Fig. 3 and more.", 2),
        ("It cost $3.5 million. Nobody paid.", 2),
        ("“It rose.” Then it fell!", 2),
        ("Sales (incl. 5 vans) rose", 1),
        ("Sales of 5 vans, 7 carts: a record!", 1),
        ("", 1),
    ],
)
def test_an_abbreviation_ends_no_sentence(prose: str, count: int) -> None:
    assert len(sentences(prose, WORDS)) == count


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u3000", "\x85"])
def test_a_wide_space_before_a_stop_is_a_space(space: str) -> None:
    assert len(sentences(f"We sold plan M{space}. It cost 5 euros.", WORDS)) == 2


@given(st.text(max_size=200))
def test_sentences_leave_no_gap(prose: str) -> None:
    found = sentences(prose, WORDS)

    assert "".join(prose[start:end] for start, end in found) == prose


@given(st.text(max_size=200), st.integers(0, 200))
def test_every_place_lies_in_its_sentence(prose: str, at: int) -> None:
    start, end = sentence_at(sentences(prose, WORDS), min(at, max(0, len(prose) - 1)))

    assert start <= min(at, max(0, len(prose) - 1)) <= end


def test_a_figure_knows_its_sentence() -> None:
    prose = "It sold 5 cars. It lost 7 vans."

    last = figures_of(prose)[-1]

    assert prose[slice(*last.sentence)] == "It lost 7 vans."
