"""Which numerals are one slip of the finger apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.misprint import (
    is_misprint,
    is_mistyped,
    is_of_same_digits,
    is_slight_misprint,
    is_swap,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("4,120", "4,210"),
        ("3,916", "391"),
        ("11,450", "1,450"),
        ("5,267", "5,257"),
    ],
)
def test_these_are_misprints(left: str, right: str) -> None:
    assert is_misprint(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("17", "71"), ("368", "370"), ("4,120", "4,980"), ("90,000", "50,000"), ("123", "321")],
)
def test_these_are_two_numbers(left: str, right: str) -> None:
    assert not is_misprint(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("28%", "82%"), ("$750,000", "$705,000"), ("4.8", "0.48"), ("3.5cm", "35cm"), ("50", "350")],
)
def test_these_are_alike_but_slightly(left: str, right: str) -> None:
    assert is_slight_misprint(left, right)
    assert not is_misprint(left, right)


@pytest.mark.parametrize(("left", "right"), [("5", "7"), ("12", "34"), ("4.8", "5.8")])
def test_these_are_not_even_slightly_alike(left: str, right: str) -> None:
    assert not is_slight_misprint(left, right)


@given(st.integers(0, 10**9).map(str), st.integers(0, 10**9).map(str))
def test_likeness_goes_both_ways(left: str, right: str) -> None:
    assert is_misprint(left, right) == is_misprint(right, left)
    assert is_slight_misprint(left, right) == is_slight_misprint(right, left)


@given(st.text("0123456789", min_size=2, max_size=9), st.data())
def test_neighbours_that_changed_places_are_a_swap(digits: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(digits) - 2))
    swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]

    assert is_swap(digits, swapped) is (digits != swapped)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("44", "45", True), ("40", "49", True), ("44", "46", False), ("44", "44", False)],
)
def test_a_neighbouring_digit_is_mistyped(left: str, right: str, expected: bool) -> None:
    assert is_mistyped(left, right) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("4.8", "0.48", True), ("35", "3.5", True), ("3", "30", False), ("35", "53", False)],
)
def test_a_moved_point_leaves_the_digits(left: str, right: str, expected: bool) -> None:
    assert is_of_same_digits(left, right) is expected
