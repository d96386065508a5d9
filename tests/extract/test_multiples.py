"""Multiples: fold, times, x, and the verbs that multiply."""

from fractions import Fraction

import pytest

from tests.extract.reads import only, read


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("a 3,600-fold gain", "3,600-fold | multiple | 3600"),
        ("a tenfold gain", "tenfold | multiple | 10"),
        ("five times cheaper", "five times | multiple | 5"),
        ("three times as much", "three times | multiple | 3"),
        ("multiplies it by 3,600 times.", "3,600 times | multiple | 3600"),
        ("a 5x gain", "5x | multiple | 5"),
        ("sales doubled", "doubled | multiple | 2"),
        ("sales more than doubled", "doubled | multiple | 2 | over"),
        ("sales will nearly double by then", "double | multiple | 2 | nearly"),
        ("it wants to at least double sales", "double | multiple | 2 | at_least"),
        ("sales were halved", "halved | multiple | 0.5"),
        ("twice as much", "twice | multiple | 2"),
        ("a sixfold rise", "sixfold | multiple | 6"),
        ("it pays 2.5 times the wage.", "2.5 times | multiple | 2.5"),
        ("it came to 1.4 times.", "1.4 times | multiple | 1.4"),
        ("thrice as many", "thrice | multiple | 3"),
        ("four times last year's sum", "four times | multiple | 4"),
        ("they are halving the debt", "halving | multiple | 0.5"),
        ("output quadrupled", "quadrupled | multiple | 4"),
    ],
)
def test_a_multiple_is_read(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    "prose",
    [
        "They were doubling down on it.",
        "They made double-digit gains.",
        "They slept in a double bed.",
        "They meet twice a week.",
        "He spoke twice as a guest.",
        "The coin's halving event is near.",
        "It came after a Bitcoin halving.",
    ],
)
def test_a_word_that_multiplies_nothing_is_no_figure(prose: str) -> None:
    assert read(prose) == []


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("They met three times a week.", "three | count | 3 time"),
        ("She swam four times as a guest.", "four | count | 4 time"),
        ("They met up to four times a day.", "four | count | 4 time | up_to"),
        ("It has 2x Intel chips.", "2x | name"),
    ],
)
def test_times_that_are_counted_are_no_multiple(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "held", "not_held"),
    [
        ("sales doubled", ["1.95", "2", "2.05"], ["1.8", "2.2"]),
        ("sales almost doubled", ["1.85", "1.95", "2"], ["1.7", "2.1"]),
        ("sales more than doubled", ["2", "2.5", "9"], ["1.9"]),
        ("sales tripled", ["2.9", "3", "3.1"], ["2.6", "3.5"]),
        ("sales nearly tripled", ["2.75", "2.9", "3"], ["2.6", "3.2"]),
        ("sales were halved", ["0.48", "0.5", "0.52"], ["0.4", "0.6"]),
        ("a 3,600-fold gain", ["3599.5", "3600", "3601"], ["3599", "3602"]),
    ],
)
def test_a_word_stands_for_a_band(prose: str, held: list[str], not_held: list[str]) -> None:
    quantity = only(prose).quantity

    assert quantity is not None
    assert all(quantity.amount.holds(Fraction(value)) for value in held)
    assert not any(quantity.amount.holds(Fraction(value)) for value in not_held)
