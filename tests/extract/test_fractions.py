"""Fractions and shares in words and digits."""

import pytest

from tests.extract.reads import read, stands


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("one-third of it", "one-third | fraction | 1/3"),
        ("two-thirds of it", "two-thirds | fraction | 2/3"),
        ("About a quarter in the poll agreed.", "a quarter | fraction | 0.25 | approx"),
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
        ("thirty-one sevenths", "thirty-one sevenths | fraction | 31/7"),
        (
            "one hundred and sixty-one sevenths",
            "one hundred and sixty-one sevenths | fraction | 23",
        ),
        ("two - sevenths of it", "two - sevenths | fraction | 2/7"),
        ("two-tenths of it", "two-tenths | fraction | 0.2"),
        ("three thirty-seconds of it", "three thirty-seconds | fraction | 0.09375"),
        ("one thirty-fifth of it", "one thirty-fifth | fraction | 1/35"),
        ("one one-thousandth of it", "one one-thousandth | fraction | 0.001"),
        ("three one-hundredths of it", "three one-hundredths | fraction | 0.03"),
        ("one one hundred and seventh", "one one hundred and seventh | fraction | 1/107"),
        ("a billionth of it", "a billionth | fraction | 1/1000000000"),
        ("five hundredths of it", "five hundredths | fraction | 0.05"),
        ("cut by a half", "a half | fraction | 0.5"),
        ("minus two thirds", "minus two thirds | fraction | -2/3"),
        ("one over seven", "one over seven | fraction | 1/7"),
        ("a one-in-eight chance", "one-in-eight | fraction | 0.125"),
        ("seven in 10 people", "seven in 10 | fraction | 0.7"),
        ("seven out of 12 people", "seven out of 12 | fraction | 7/12"),
        ("one in 340 million", "one in 340 million | fraction | 1/340000000"),
        ("one in a million", "one in a million | fraction | 0.000001"),
        ("one in three million", "one in three million | fraction | 1/3000000"),
        ("three tenths of 1 percent", "three tenths of 1 percent | percent | 0.3 percent"),
        ("half of 1%", "half of 1% | percent | 0.5 percent"),
        ("1 in twenty people", "1 in twenty | fraction | 0.05"),
        ("4/18", "4/18 | fraction | 2/9"),
        ("7/15 of it", "7/15 | fraction | 7/15"),
    ],
)
def test_a_fraction_is_read(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("the first half of the game", []),
        ("a half-hearted try", []),
        ("the end of a quarter and a year", []),
        ("It has been a quarter in which little sold.", []),
        ("a third shock came", ["third | ordinal | 3"]),
        ("a three-quarter view", ["three | count | 3 quarter"]),
        ("seven in 12 towns won", ["seven | count | 7", "12 | count | 12 town"]),
        ("two in three years", ["two | count | 2", "three years | duration | 3 year"]),
        ("over the next two quarters", ["two | count | 2 quarter"]),
        ("open 24/7 there", ["24/7 | name"]),
        (
            "over the next two quarters or four quarters",
            ["two | count | 2 quarter", "four | count | 4 quarter"],
        ),
        ("one twenty-first century plan", ["one | count | 1 plan"]),
        ("a third and fourth visit", ["third | ordinal | 3", "fourth | ordinal | 4"]),
        ("one third-party seller", ["one | count | 1 seller"]),
        ("in three quarters of 2013", ["three | count | 3 quarter"]),
        ("three quarters in a row", ["three | count | 3 quarter"]),
        ("five quarters in a row", ["five | count | 5 quarter"]),
        ("both halves of the match, two halves in all", ["two | count | 2 half"]),
        ("some three halves of the dose", ["three halves | fraction | 1.5 | approx"]),
        ("our one millionth guest", ["one millionth | ordinal | 1000000"]),
        ("thirty seconds", ["thirty seconds | duration | 30 second"]),
        ("120 over 80 was the reading", ["120 | count | 120", "80 | count | 80 | over"]),
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
        ("a three-quarter-inch pipe", "three-quarter-inch | measure | 0.75 inch"),
        ("a half-mile walk", "half-mile | measure | 0.5 mile"),
        ("a half-hour show", "half-hour | duration | 0.5 hour"),
        ("a quarter of an hour", "a quarter of an hour | duration | 0.25 hour"),
        ("one-half miles on", "one-half miles | measure | 0.5 mile"),
    ],
)
def test_a_part_of_a_unit_is_told_in_the_unit(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("three and two thirds", ["three and two thirds | count | 11/3"]),
        ("four and a seventh miles", ["four and a seventh miles | measure | 29/7 mile"]),
        ("2 and 3/4 miles", ["2 and 3/4 miles | measure | 2.75 mile"]),
        ("over six and half years", ["six and half years | duration | 6.5 year"]),
        ("a two-and-a-half-hour film", ["two-and-a-half-hour | duration | 2.5 hour"]),
        ("9 million and a quarter", ["9 million and a quarter | count | 9250000"]),
        ("nine million and one half", ["nine million and one half | count | 9500000"]),
        ("two billion and a half million", ["two billion and a half million | count | 2000500000"]),
        ("quarter million eggs", ["quarter million | count | 250000 egg"]),
        (
            "six hundred and fifty-one hundredths",
            ["six hundred and fifty-one hundredths | count | 600.51"],
        ),
        ("wounded three and a fourth died", ["three | count | 3", "fourth | ordinal | 4"]),
        (
            "six million and one third of them",
            ["six million | count | 6000000", "one third | fraction | 1/3"],
        ),
    ],
)
def test_a_part_is_added_to_a_number(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


def test_a_fraction_stands_for_a_band() -> None:
    assert stands("half of it") == "0.45 to 0.55"
    assert stands("a quarter of it") == "0.2375 to 0.2625"


def test_half_may_begin_a_range() -> None:
    assert read("Half to three-quarters of them left.") == [
        "Half to three-quarters | fraction | 0.5 to 0.75"
    ]
    assert read("It gave half to charity.") == []
