"""Which numerals are one slip of the finger apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.misprint import (
    LONGEST,
    digits,
    is_misprint,
    is_mistyped,
    is_of_same_digits,
    is_one_digit,
    is_slight_misprint,
    is_swap,
    slip_keys,
    swaps,
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


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("48,600", "47,600"),
        ("$412.6 million", "$422.6 million"),
        ("$23.4m", "$923.4m"),
        ("21,300 tickets", "12,300 tickets"),
    ],
)
def test_these_are_one_digit_from_what_is_wanted(left: str, right: str) -> None:
    assert is_one_digit(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("48,600", "44,412"),
        ("24", "34"),  # Short numerals are one digit from too many.
        ("$412.6 million", "$412.6 billion"),
        ("41.26", "422.6"),
        ("412.6 km", "422.6 miles"),
        ("eight", "nine"),
    ],
)
def test_these_are_not_one_digit_from_it(left: str, right: str) -> None:
    assert not is_one_digit(left, right)


def test_any_digit_may_stand_for_another_where_that_is_asked() -> None:
    assert is_one_digit("1,460", "1,430", is_any=True)
    assert not is_one_digit("1,460", "1,430")
    assert not is_one_digit("1,460", "1,536", is_any=True)


@given(st.integers(0, 10**9).map(str), st.integers(0, 10**9).map(str))
def test_likeness_goes_both_ways(left: str, right: str) -> None:
    assert is_misprint(left, right) == is_misprint(right, left)
    assert is_slight_misprint(left, right) == is_slight_misprint(right, left)
    assert is_one_digit(left, right) == is_one_digit(right, left)


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


NUMERALS = st.text("0123456789", min_size=1, max_size=LONGEST + 1)


@given(st.text("0123456789,. m", max_size=12))
def test_a_swap_changes_two_neighbours_and_is_one_slip(written: str) -> None:
    number = digits(written)

    for other, by in swaps(written):
        assert is_swap(number, digits(other))
        assert int(digits(other)) - int(number) == by
        assert [sign for sign in other if sign not in "0123456789"] == [
            sign for sign in written if sign not in "0123456789"
        ]


@given(NUMERALS)
def test_every_swap_is_found_but_one_that_begins_with_a_nought(number: str) -> None:
    found = [other for other, _ in swaps(number)]

    assert found == [
        number[:at] + number[at + 1] + number[at] + number[at + 2 :]
        for at in range(len(number) - 1)
        if number[at] != number[at + 1] and (at, number[at + 1]) != (0, "0")
    ]


@given(NUMERALS, st.data())
def test_a_numeral_shares_a_key_with_what_is_a_slip_away(one: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(one) - 1))
    sign = data.draw(st.sampled_from("0123456789"))
    swapped = [other for other, _ in swaps(one)]
    altered = [
        one[:at] + one[at + 1 :],
        one[:at] + sign + one[at:],
        one[:at] + sign + one[at + 1 :],
    ]
    other = data.draw(st.sampled_from([*swapped, *altered]))

    a, b = one.lstrip("0"), other.lstrip("0")

    if is_misprint(a, b) and max(len(a), len(b)) <= LONGEST:
        assert not set(slip_keys(a)).isdisjoint(slip_keys(b))
