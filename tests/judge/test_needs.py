"""What a formula turned round asks of each of its figures."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.judge.fit import with_other
from factcheck.judge.needs import needs
from factcheck.model.expression import WHOLE, Cited, Expression, Operator, computed
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY, ONE, PERCENT, WEEKDAY, Quantity
from tests.factory import YEAR, document
from tests.judge.build import all_cited, standing_for

Formula = Callable[..., Expression]
FORMULAS: list[Formula] = [
    lambda a, b, c: a + b + c,
    lambda a, b, c: a - b - c,
    lambda a, b, c: a / b - c,
    lambda a, b, c: c - a / b,
    lambda a, b, c: a * b * c,
    lambda a, b, c: (a + b) / c,
    lambda a, b, c: WHOLE / (a / b - c),
    lambda a, b, c: a * (b - c),
    lambda a, b, c: a / (b / c),
]
DRAFT = document("11 and 12 and 13 make 14")
intervals = st.builds(
    lambda low, width: Interval(Fraction(low, 4), Fraction(low + width, 4)),
    st.integers(1, 400),
    st.integers(0, 8),
)


def figures(amounts: list[Interval]) -> list[Cited]:
    found = all_cited(DRAFT, ["11", "12", "13"])
    return [standing_for(a, i.low, i.high) for a, i in zip(found, amounts, strict=True)]


@given(st.sampled_from(FORMULAS), st.lists(intervals, min_size=3, max_size=3), intervals, intervals)
def test_a_figure_mends_a_formula_just_where_it_meets_what_is_needed(
    formula: Formula, amounts: list[Interval], asked: Interval, other: Interval
) -> None:
    parts = figures(amounts)
    try:
        implied = formula(*parts)
    except ZeroDivisionError:
        assume(False)
    replaced = Quantity(other, ONE)
    for cited, need in needs(implied, Quantity(asked, ONE)):
        try:
            changed = implied.under(with_other(cited.claim.figure, replaced))
        except ZeroDivisionError:
            continue
        assert changed.meets(Quantity(asked, ONE)) == replaced.meets(need)


def test_every_figure_of_a_long_sum_is_asked_for_its_own() -> None:
    number = 2000
    draft = document(" and ".join(str(at) for at in range(10, 10 + number)))
    parts = [standing_for(each, 2, 2) for each in all_cited(draft, [str(10 + i) for i in range(3)])]
    sum_: Expression = parts[0]
    for each in (parts[1 + at % 2] for at in range(number)):
        sum_ = sum_ + each
    found = list(needs(sum_, Quantity(Interval.exactly(5000), ONE)))
    assert len(found) == number + 1
    assert {need.amount for _, need in found} == {Interval.exactly(5000 - 2 * number)}


def test_percent_and_years_are_asked_for_in_what_they_are() -> None:
    rate, whole = all_cited(document("20% of 150"), ["20%", "150"])
    asked = dict(needs(rate * whole, Quantity(Interval.exactly(45))))
    assert asked[rate].to(PERCENT).amount == Interval.exactly(30)
    assert asked[whole].amount.holds(Fraction(225))


def test_a_length_of_time_asks_for_a_date() -> None:
    end, start = all_cited(
        document("20 May 2022 after 10 May 2022"), ["20 May 2022", "10 May 2022"]
    )
    asked = dict(needs(end - start, Quantity(Interval.exactly(3), DAY)))
    assert asked[end].unit == asked[start].unit == DATE
    assert asked[end].amount.middle() == start.quantity.amount.middle() + 3
    assert asked[start].amount.middle() == end.quantity.amount.middle() - 3
    assert dict(needs(end - start, Quantity(Interval.exactly(1), YEAR)))
    assert not dict(needs(end - start, Quantity(Interval.exactly(3), ONE)))


def test_a_count_cannot_be_turned_round() -> None:
    (day,) = all_cited(document("on 20 May 2022"), ["20 May 2022"])
    implied = computed(Operator.COUNT, day)
    assert not list(needs(implied, implied.quantity))


@pytest.mark.parametrize("weekday", range(7))
def test_a_weekday_asks_for_the_nearest_day_that_falls_on_it(weekday: int) -> None:
    (day,) = all_cited(document("on 20 May 2022"), ["20 May 2022"])
    asked = Quantity(Interval.exactly(weekday), WEEKDAY)
    ((_, need),) = needs(computed(Operator.WEEKDAY, day), asked)
    ordinal = need.amount.middle()
    assert date.fromordinal(int(ordinal)).weekday() == weekday
    assert abs(ordinal - day.quantity.amount.middle()) <= 3


def test_a_factor_of_nothing_asks_for_nothing() -> None:
    one, zero = all_cited(document("5 times 0"), ["5", "0"])
    found = dict(needs(one * zero, Quantity(Interval.exactly(7))))
    assert one not in found
    assert zero in found
