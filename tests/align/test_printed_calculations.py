"""A printed calculation made of exact numbers holds; with one digit changed it does not."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

import factcheck
from tests.align.reports import rounded, verdicts

SIGNS = {"+": "+", "−": "-", "×": "*"}
NUMBERS = st.integers(3, 400)
TERMS = st.lists(st.tuples(st.sampled_from(sorted(SIGNS)), NUMBERS), min_size=1, max_size=4)
Terms = list[tuple[str, int]]


def printed(first: int, rest: Terms) -> str:
    return f"{first} " + " ".join(f"{sign} {number}" for sign, number in rest)


def worked_out(first: int, rest: Terms) -> int:
    return int(eval(f"{first}" + "".join(f"{SIGNS[sign]}{number}" for sign, number in rest)))


@given(NUMBERS, TERMS, st.sampled_from(["", ","]))
def test_an_exact_calculation_holds(first: int, rest: Terms, group: str) -> None:
    result = worked_out(first, rest)
    assume(result > 1)

    report = factcheck.check_text(f"It is {printed(first, rest)} = {result:{group}}.")

    assert verdicts(report, "equation") == ["holds"]
    assert not report.findings


@given(NUMBERS, TERMS, st.integers(0, 9), st.integers(1, 9))
def test_a_calculation_with_one_digit_changed_does_not(
    first: int, rest: Terms, place: int, other: int
) -> None:
    result = worked_out(first, rest)
    assume(result > 1)
    digits = str(result)
    at = place % len(digits)
    assume(digits[at] != str(other))
    wrong = int(f"{digits[:at]}{other}{digits[at + 1 :]}")
    # Trailing zeros may be those of rounding.
    assume(wrong % 10)

    report = factcheck.check_text(f"It is {printed(first, rest)} = {wrong:,}.")

    assert verdicts(report, "equation") == ["conflicts"]


@given(st.integers(1, 10**6), st.integers(2, 999), st.integers(0, 4))
def test_a_quotient_holds_as_it_is_rounded(part: int, of: int, decimals: int) -> None:
    ratio = rounded(Fraction(part, of), decimals)

    report = factcheck.check_text(f"It is {part:,} ÷ {of} = {ratio}, all told.")

    assert not report.findings


@given(st.integers(1, 9_999), st.integers(1, 9_999), st.integers(1, 3), st.integers(0, 2))
def test_decimals_hold_as_they_are_rounded(one: int, other: int, decimals: int, off: int) -> None:
    a, b = Fraction(one, 10**decimals), Fraction(other, 10**decimals)
    product = rounded(a * b, off)

    report = factcheck.check_text(
        f"It is {rounded(a, decimals)} × {rounded(b, decimals)} = {product}, all told."
    )

    assert not report.findings
