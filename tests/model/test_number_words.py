"""Small numbers are spelled as an author spells them."""

from fractions import Fraction

import pytest

from factcheck.model.interval import Interval
from factcheck.model.number_words import fraction_in_words, in_words, ordinal, ordinal_in_words
from factcheck.model.scale_words import rescaled
from tests.factory import document, figure


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (40, "forty"),
        (99, "ninety-nine"),
        (100, None),
        (-1, None),
    ],
)
def test_whole_numbers_below_a_hundred_have_words(value: int, word: str | None) -> None:
    assert in_words(Fraction(value)) == word


def test_a_broken_number_has_no_word() -> None:
    assert in_words(Fraction(5, 2)) is None


@pytest.mark.parametrize(
    ("value", "digits", "word"),
    [
        (1, "1st", "first"),
        (2, "2nd", "second"),
        (3, "3rd", "third"),
        (5, "5th", "fifth"),
        (11, "11th", "eleventh"),
        (12, "12th", "twelfth"),
        (20, "20th", "twentieth"),
        (42, "42nd", "forty-second"),
        (113, "113th", None),
    ],
)
def test_places_are_told_in_digits_and_words(value: int, digits: str, word: str | None) -> None:
    assert ordinal(Fraction(value)) == digits
    assert ordinal_in_words(Fraction(value)) == word


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("0.5", "0.5", "half"),
        ("0.33", "0.34", "a third"),
        ("0.124", "0.126", "an eighth"),
        ("0.39", "0.41", "two fifths"),
        ("0.374", "0.376", None),
        ("0.98", "0.99", None),
    ],
)
def test_plain_fractions_have_words(low: str, high: str, words: str | None) -> None:
    assert fraction_in_words(Interval(Fraction(low), Fraction(high))) == words


@pytest.mark.parametrize(
    ("written", "value", "suffix"),
    [
        ("$18 trillion", "0.018", " billion"),
        ("$18m", "1800", "bn"),
        ("$18m", "0.5", "k"),
        ("$18m", "0.0005", ""),
        ("$18m", "18", "m"),
        ("$18m", "0", "m"),
        ("$18 million yuan", "0.000018", " yuan"),
        ("17", "170000", ""),
    ],
)
def test_the_scale_word_suits_the_value(written: str, value: str, suffix: str) -> None:
    style = figure(document(f"It was {written}."), written).style

    assert rescaled(style, Fraction(value)).suffix == suffix
