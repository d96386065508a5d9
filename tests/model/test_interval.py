"""Interval arithmetic never loses a value."""

from collections.abc import Callable
from fractions import Fraction
from math import inf
from operator import add, mul, sub, truediv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.interval import Interval

Member = tuple[Interval, Fraction]
Operation = Callable[[Interval | Fraction, Interval | Fraction], Interval]

NUMBERS = st.builds(Fraction, st.integers(-1000, 1000), st.integers(1, 20))


@st.composite
def members(draw: st.DrawFn) -> Member:
    """An interval, open at an end now and then, and one of its values."""
    low, value, high = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    ends = draw(st.sampled_from([(low, high), (low, high), (low, inf), (-inf, high), (-inf, inf)]))
    return Interval(*ends), value


@given(members(), members(), st.sampled_from([add, sub, mul]))
def test_members_stay_members(left: Member, right: Member, operation: Operation) -> None:
    (a, x), (b, y) = left, right

    result = operation(a, b)

    assert result.low <= operation(x, y) <= result.high


@given(members(), members())
def test_members_stay_members_of_a_quotient(left: Member, right: Member) -> None:
    """Where the divisor may be 0 the quotient is refused."""
    (a, x), (b, y) = left, right
    if b.holds(0):
        with pytest.raises(ZeroDivisionError):
            truediv(a, b)
        return

    result = truediv(a, b)

    assert result.low <= x / y <= result.high


@given(members(), members())
def test_two_intervals_meet_where_they_share_a_value(left: Member, right: Member) -> None:
    (a, x), (b, y) = left, right

    assert a.meets(b) == b.meets(a)
    assert a.meets(b) or not (a.holds(y) or b.holds(x))


@given(NUMBERS, st.builds(Fraction, st.integers(1, 9), st.integers(1, 9)), st.booleans())
def test_what_is_rounded_or_cut_off_stays_near(value: Fraction, step: Fraction, cut: bool) -> None:
    number = value / step
    told = (int(number) if cut else round(number)) * step

    around = Interval.around(told, step)

    assert around.holds(value) or told == 0
    assert around.holds(told)


def test_an_exact_number_that_was_worked_out_is_rounded_to_ones() -> None:
    assert Interval.exactly(580).rounded() == Interval(Fraction(1159, 2), Fraction(581))
    assert Interval.exactly(-3).rounded() == -Interval.exactly(3).rounded()


@given(members())
def test_what_is_not_exact_is_rounded_already(member: Member) -> None:
    amount, _ = member

    assert amount.is_exact or amount.rounded() == amount


@given(members(), members())
def test_a_hull_covers_both(left: Member, right: Member) -> None:
    (a, _), (b, _) = left, right

    hull = a.hull(b)

    assert hull.covers(a)
    assert hull.covers(b)


@given(members())
def test_the_middle_lies_within(member: Member) -> None:
    interval, _ = member

    assert interval.holds(interval.middle())


@given(members(), NUMBERS)
def test_scaling_and_shifting_keep_members(member: Member, by: Fraction) -> None:
    interval, value = member

    assert interval.scaled(by).holds(value * by)
    assert interval.shifted(by).holds(value + by)


@given(members())
def test_turning_twice_changes_nothing(member: Member) -> None:
    interval, value = member

    turned = -interval

    assert -turned == interval
    assert (-interval).holds(-value)


def test_an_interval_runs_upward() -> None:
    with pytest.raises(ValueError, match="runs upward"):
        Interval(Fraction(2), Fraction(1))


def test_no_float_comes_in_but_the_open_ends() -> None:
    product = Interval(Fraction(0), inf) * Interval(Fraction(0), Fraction(2))

    assert product == Interval(Fraction(0), inf)
    assert isinstance(product.low, Fraction)


@given(members(), members())
def test_two_intervals_touch_where_one_end_is_all_that_they_share(
    left: Member, right: Member
) -> None:
    (one, _), (other, _) = left, right

    touches = one.touches(other)

    assert touches is other.touches(one)
    is_wide = not (one.is_exact or other.is_exact)
    assert touches is (is_wide and one.meets(other) and one.within(other).is_exact)


@given(members(), NUMBERS.filter(lambda step: step > 0))
def test_what_begins_where_another_ends_touches_it(member: Member, step: Fraction) -> None:
    one, value = member
    before, behind = Interval(value - step, value), Interval(value, value + step)

    assert before.touches(behind)
    assert not before.touches(Interval.exactly(value))
    assert not one.touches(one) or one.is_exact
