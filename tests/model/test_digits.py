"""Which decimal tells an interval, and how it is written."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.digits import chosen, ends, exponent, shortest_within, written
from factcheck.model.interval import Interval

NUMBERS = st.fractions(-(10**9), 10**9, max_denominator=10**4)
WIDTHS = st.fractions(Fraction(1, 10**4), 10**6, max_denominator=10**4)


def between(low: str | int, high: str | int) -> Interval:
    return Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ("18.91", "21.11", "20"),
        ("39.1", "41.2", "40"),
        ("7.66", "10.5", "9"),
        ("3.85", "4", "3.9"),
        ("28.5", "30", "29"),
        ("95", "1005", "600"),
        ("-1", "5", "2"),
        ("-5", "4", "0"),
        ("1.7435", "1.7498", "1.747"),
        ("999.6", "1000.4", "1000"),
        ("-41.2", "-39.1", "−40"),
    ],
)
def test_an_interval_is_told_with_few_digits(low: str, high: str, told: str) -> None:
    assert shortest_within(between(low, high)) == told


@given(NUMBERS, WIDTHS)
def test_what_is_told_lies_inside(low: Fraction, width: Fraction) -> None:
    interval = Interval(low, low + width)

    value = chosen(interval)

    assert low < value < low + width


@given(st.integers(1, 10**8), st.integers(-6, 6))
def test_a_printed_number_is_told_as_it_is_printed(count: int, step: int) -> None:
    """What is rounded or truncated to n may be n - 1/2 to n + 1 of its last digit."""
    unit = Fraction(10) ** step
    printed = Interval(count * unit - unit / 2, count * unit + unit)

    value = chosen(printed)

    assert value == count * unit


@given(st.integers(1, 2000), st.integers(1, 400))
def test_no_coarser_number_lies_near_the_middle(low: int, width: int) -> None:
    interval = between(low, low + width)

    value = chosen(interval)

    middle, reach = interval.middle(), Fraction(width, 6)
    coarser = next(unit for unit in (1000, 100, 10, 1, Fraction(1, 10)) if value % unit == 0) * 10
    assert abs(round(middle / coarser) * coarser - middle) > reach


@given(st.integers(-(10**17), 10**17))
def test_a_whole_number_is_told_to_its_last_digit(count: int) -> None:
    told = shortest_within(Interval.exactly(count))

    assert int(told.replace("−", "-")) == count


@pytest.mark.parametrize(
    ("value", "decimals", "told"),
    [
        (Fraction(1, 3), 0, "0.333"),
        (Fraction(100, 3), 0, "33.3"),
        (Fraction(100000, 3), 0, "33333"),
        (Fraction(100, 3), 3, "33.333"),
        (Fraction(9, 8), 0, "1.125"),
        (Fraction("28.875"), 0, "28.9"),
        (Fraction(44), 2, "44"),
    ],
)
def test_an_exact_value_keeps_no_more_digits_than_help(
    value: Fraction, decimals: int, told: str
) -> None:
    assert written(chosen(Interval.exactly(value), decimals)) == told


def test_a_count_is_whole_where_it_can_be() -> None:
    assert chosen(between("2.2", "3.4"), is_whole=True) == 3
    assert chosen(between("2.2", "2.4"), is_whole=True) == Fraction("2.3")
    assert chosen(between(3_849_995, 3_999_995), is_whole=True) == 3_900_000


def test_a_calculator_is_right_where_the_rounding_allows_it() -> None:
    product = between("5.1175", "5.98")

    assert chosen(product, near=Fraction("5.4")) == Fraction("5.4")
    assert chosen(product, near=Fraction(5)) == Fraction("5.3")


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ("18.3168", "21.6080", ("18.3", "21.6")),
        ("3000", "7200", ("3000", "7200")),
        ("3001.3", "7200.6", ("3000", "7200")),
        ("0.00512", "0.00538", ("0.00512", "0.00538")),
        ("5", "5", ("5", "5")),
    ],
)
def test_the_ends_are_told_to_a_tenth_of_what_lies_between(
    low: str, high: str, told: tuple[str, str]
) -> None:
    first, last = ends(between(low, high))

    assert first is not None
    assert last is not None
    assert (written(first), written(last)) == told


@pytest.mark.parametrize(
    ("value", "grouping", "point", "told"),
    [
        ("1031.5", ",", ".", "1,031.5"),
        ("1031.5", ".", ",", "1.031,5"),
        ("-0.05", "", ".", "−0.05"),
        ("12", "", ".", "12"),
        ("0", ",", ".", "0"),
        ("1e300", ",", ".", "1 × 10^300"),
        ("1.25e-40", ",", ".", "1.25 × 10^-40"),
        ("9.9999999999e99", ",", ".", "1 × 10^100"),
    ],
)
def test_digits_are_grouped_and_never_fill_a_line(
    value: str, grouping: str, point: str, told: str
) -> None:
    assert written(Fraction(value), grouping, point) == told


@given(st.fractions().filter(bool))
def test_the_exponent_is_that_of_the_first_digit(value: Fraction) -> None:
    power = Fraction(10) ** exponent(value)

    assert power <= abs(value) < 10 * power


def test_a_number_of_ten_thousand_digits_is_told_in_a_line() -> None:
    absurd = Fraction(10) ** 10_000

    assert shortest_within(Interval(absurd, absurd * 3)) == "2 × 10^10000"
    assert shortest_within(Interval(absurd, absurd + 1)).endswith("× 10^10000")
