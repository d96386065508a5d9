"""Which slips of the pen are seen between what a table has and what the prose tells of it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.mistelling import Likeness, likeness


@pytest.mark.parametrize(
    ("number", "exact", "decimals"),
    [
        ("2235.2", "1235.173", 1),
        ("5501.8", "501.828", 1),
        ("185", "18.467", 0),
        ("7.87", "78.681", 2),
        ("1902", "19102", 0),
        ("4120", "4210", 0),
    ],
)
def test_one_slip_away_is_strongly_alike(number: str, exact: str, decimals: int) -> None:
    assert likeness(Fraction(number), Fraction(exact), decimals) is Likeness.STRONG


@pytest.mark.parametrize(
    ("number", "exact", "decimals"), [("12.7", "13.719", 1), ("30", "308", 0), ("17", "71", 0)]
)
def test_in_short_numerals_it_is_weak(number: str, exact: str, decimals: int) -> None:
    assert likeness(Fraction(number), Fraction(exact), decimals) is Likeness.WEAK


@pytest.mark.parametrize(
    ("number", "exact", "decimals"),
    [
        ("10.0", "9.938", 1),
        ("14.0", "9.938", 1),
        ("42.8", "48.616", 1),
        ("52.1", "5.287", 1),
        ("3177", "4210", 0),
        ("7", "8", 0),
        ("5", "0", 0),
    ],
)
def test_two_numbers_are_two_numbers(number: str, exact: str, decimals: int) -> None:
    assert likeness(Fraction(number), Fraction(exact), decimals) is Likeness.NONE


@given(st.integers(0, 10**9), st.integers(0, 3))
def test_what_is_told_rightly_is_no_slip(number: int, decimals: int) -> None:
    exact = Fraction(number, 10**decimals)

    assert likeness(exact, exact, decimals) is Likeness.NONE
