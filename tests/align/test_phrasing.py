"""Two figures are told in the same words, or in words that tell them apart."""

import pytest

from factcheck import context, extract
from factcheck.align.phrasing import Phrases, Phrasing
from factcheck.ruleset import load
from tests.factory import document


def told(left: str, right: str) -> Phrasing:
    """How far the first figures of two texts stand in the same words."""
    words = load().words
    draft = document(left, right)
    found = context.claims(draft, extract.figures(draft, words), words)
    one = next(claim for claim in found if claim.figure.block.prose == left)
    other = next(claim for claim in found if claim.figure.block.prose == right)
    return Phrases(words).phrasing(one, other)


@pytest.mark.parametrize(
    ("left", "right", "row"),
    [
        ("More than 40 bakers met in Ghent.", "Over 41 bakers met in Ghent.", 3),
        ("Some 40 bakers met in Ghent.", "Some 41 millers met in Ghent.", 0),
        ("It came to 40 village bakers in Ghent.", "It came to 41 bakers in Ghent.", 2),
        ("It drew 40 bakers, all of them young.", "It drew 41 bakers. Others stayed.", 2),
    ],
)
def test_words_in_a_row_around_two_figures_are_counted(left: str, right: str, row: int) -> None:
    assert told(left, right).row == row
    assert told(right, left).row == row


@pytest.mark.parametrize(
    ("left", "right", "told_apart", "renamed", "reworded"),
    [
        ("It sold 40 ovens in 2018 alone.", "It sold 41 ovens in 2019 alone.", True, False, False),
        ("It sold 40 ovens in Lyon.", "It sold 41 ovens in Nice.", False, True, False),
        ("A loan of 40 senior oak notes.", "A loan of 41 junior oak notes.", False, False, False),
        ("A loan of senior oak at 40.", "A loan of junior oak at 41.", False, False, False),
        ("It sold 40 ovens by lorry.", "It sold 41 ovens by train.", False, False, False),
    ],
)
def test_where_the_words_part_they_may_tell_two_things_apart(
    left: str, right: str, told_apart: bool, renamed: bool, reworded: bool
) -> None:
    found = told(left, right)

    assert (found.is_told_apart, found.is_renamed) == (told_apart, renamed)
    assert found.is_reworded or not reworded


def test_a_copy_has_every_word_in_common() -> None:
    assert told("It sold 40 ovens by lorry.", "It sold 41 ovens by lorry.").is_copy
    assert not told("It sold 40 ovens by lorry.", "It sold 41 ovens by train.").is_copy


def test_a_word_that_is_all_ending_is_a_word() -> None:
    assert told("It sold 40 s's by lorry.", "It sold 41 s's by lorry.").is_copy
