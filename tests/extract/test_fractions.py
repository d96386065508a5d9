"""Fractions and shares in words and digits."""

import pytest

from tests.extract.reads import read, stands


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("one-third of it", "one-third | fraction | 1/3"),
        ("two-thirds of it", "two-thirds | fraction | 2/3"),
        ("a third of it", "a third | fraction | 1/3"),
        ("one sixth of it", "one sixth | fraction | 1/6"),
        ("a quarter of it", "a quarter | fraction | 0.25"),
        ("three-quarters of it", "three-quarters | fraction | 0.75"),
        ("half of it", "half | fraction | 0.5"),
        ("more than half its staff", "half | fraction | 0.5 | over"),
        ("1/300th of it", "1/300th | fraction | 1/300"),
        ("¾ of it", "¾ | fraction | 0.75"),
        ("one in six people", "one in six | fraction | 1/6"),
        ("nine out of ten people", "nine out of ten | fraction | 0.9"),
        ("1 in 160,000 cases", "1 in 160,000 | fraction | 1/160000"),
        ("over one-third of it", "one-third | fraction | 1/3 | over"),
    ],
)
def test_a_fraction_is_read(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("the first half of the game", []),
        ("a half-hearted try", []),
        ("a third shock came", ["third | ordinal | 3"]),
        ("two in three years", ["two | count | 2", "three years | duration | 3 year"]),
        ("over the next two quarters", ["two | count | 2 quarter"]),
        ("open 24/7 there", ["24/7 | name"]),
        ("a blood pressure of 120/80 then", ["120/80 | name"]),
    ],
)
def test_what_only_looks_like_a_fraction_is_none(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("half a million eggs", "half a million | count | 500000 egg"),
        ("half million eggs", "half million | count | 500000 egg"),
        ("a half-mile walk", "half-mile | measure | 0.5 mile"),
        ("a half-hour show", "half-hour | duration | 0.5 hour"),
        ("a quarter of an hour", "a quarter of an hour | duration | 0.25 hour"),
        ("one-half miles on", "one-half miles | measure | 0.5 mile"),
    ],
)
def test_a_part_of_a_unit_is_told_in_the_unit(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_a_fraction_stands_for_a_band() -> None:
    assert stands("half of it") == "0.45 to 0.55"
    assert stands("a quarter of it") == "0.2375 to 0.2625"
