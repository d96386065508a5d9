"""What a reading says that the text does not assert, or that verifies nothing; and what only
touches."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import judge
from factcheck.judge.fit import agrees, meets
from factcheck.judge.manner import rounded, told
from factcheck.model.expression import Cited
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Comparison, Reading, Relation, Verdict
from tests.factory import RULE, document
from tests.judge.build import all_cited, relation, standing_for

ENDS = st.fractions(-1000, 1000, max_denominator=20)
COMPARISONS = st.sampled_from([each for each in Comparison if each is not Comparison.IS_NOT])


def said(stated: Cited, *readings: Reading) -> Verdict | None:
    found = judge.results([(RULE, Relation(stated, readings))])
    return found[0].verdict if found else None


@pytest.fixture
def figures() -> list[Cited]:
    return all_cited(document("40 of 30, of 40 and of 50"), ["40", "30", "40", "50"])


def test_of_what_the_text_does_not_assert_only_what_fits_is_told(figures: list[Cited]) -> None:
    stated, less, same, more = figures

    assert said(stated, Reading(same, is_asserted=False)) is Verdict.HOLDS
    assert said(stated, Reading(less, is_asserted=False)) is None
    assert said(stated, Reading(less, is_asserted=False), Reading(more)) is Verdict.CONFLICTS
    assert said(stated, Reading(less), Reading(same, is_asserted=False)) is Verdict.HOLDS


def test_what_verifies_nothing_is_told_where_it_does_not_fit(figures: list[Cited]) -> None:
    stated, less, same, _ = figures

    assert said(stated, Reading(same, is_telling=False)) is None
    assert said(stated, Reading(less, is_telling=False)) is Verdict.CONFLICTS


def test_what_may_have_been_meant_instead_excuses(figures: list[Cited]) -> None:
    stated, less, same, more = figures
    excuse = Reading(same, is_asserted=False, is_telling=False)
    none = Reading(more, is_asserted=False, is_telling=False)

    assert said(stated, Reading(less), excuse) is None
    assert said(stated, Reading(less), none) is Verdict.CONFLICTS
    assert said(stated, Reading(same), excuse) is Verdict.HOLDS


def test_where_another_figure_is_what_is_meant_nothing_is_said_of_this(
    figures: list[Cited],
) -> None:
    stated, less, same, more = figures
    other = Relation(same, (Reading(less), Reading(more)))

    def asked(instead: Relation) -> list[Verdict]:
        mine = Relation(stated, (Reading(less),), instead=(instead,))
        return [each.verdict for each in judge.results([(RULE, mine)])]

    assert asked(other) == [Verdict.CONFLICTS]
    assert asked(Relation(same, (Reading(stated),))) == []


def test_what_must_not_be_is_told_where_it_is(figures: list[Cited]) -> None:
    stated, less, same, _ = figures

    def asked(implied: Cited) -> list[Verdict]:
        reading = Reading(implied, is_telling=False)
        must_not = Relation(stated, (reading,), Comparison.IS_NOT)
        return [each.verdict for each in judge.results([(RULE, must_not)])]

    assert asked(same) == [Verdict.CONFLICTS]
    assert asked(less) == []


def test_an_end_is_enough_for_an_excuse(figures: list[Cited]) -> None:
    stated, less, same, _ = figures
    wide, near = standing_for(stated, 35, 40), standing_for(same, 40, 45)

    assert said(wide, Reading(less), Reading(near, is_asserted=False)) is None
    assert said(wide, Reading(near)) is Verdict.UNCLEAR


def test_figures_that_share_an_end_alone_leave_it_open() -> None:
    points = relation("6 points from 12% to 8%", ["6", "12%", "8%"], lambda a, b: a - b)
    stated, implied = points.stated, points.readings[0].implied
    assert isinstance(stated, Cited)
    most = implied.under(told(rounded)).to(stated.quantity.unit).amount.high
    beside = standing_for(stated, most, most + 1)  # type: ignore[arg-type]
    at = standing_for(stated, most, most)  # type: ignore[arg-type]

    assert said(beside, *points.readings) is Verdict.UNCLEAR
    assert said(at, *points.readings) is Verdict.HOLDS


@given(ENDS, ENDS, ENDS, COMPARISONS)
def test_what_agrees_meets_and_what_only_meets_shares_an_end(
    low: Fraction, high: Fraction, end: Fraction, comparison: Comparison
) -> None:
    low, end, high = sorted((low, high, end))
    one, other = Quantity(Interval(low, end)), Quantity(Interval(end, high))

    assert meets(one, other, comparison)
    is_exact = one.amount.is_exact or other.amount.is_exact
    is_bound = comparison is Comparison.AT_MOST
    assert agrees(one, other, comparison) is (is_exact or is_bound)


@given(st.integers(1, 10**6), st.integers(0, 400), st.integers(0, 400))
def test_a_day_that_two_periods_share_is_a_day(day: int, before: int, behind: int) -> None:
    one = Quantity(Interval(Fraction(day - before), Fraction(day)), DATE)
    other = Quantity(Interval(Fraction(day), Fraction(day + behind)), DATE)

    assert agrees(one, other, Comparison.EQUALS)


@pytest.mark.parametrize(
    ("text", "written", "verdict"),
    [
        ("$700m of $3.5bn, $2bn, $1bn", ["$700m", "$3.5bn", "$2bn", "$1bn"], None),
        ("$500m of $3.5bn, $2bn, $1bn", ["$500m", "$3.5bn", "$2bn", "$1bn"], Verdict.HOLDS),
        ("$700m of $3.50bn, $1.80bn, $1bn", ["$700m", "$3.50bn", "$1.80bn", "$1bn"], Verdict.HOLDS),
        ("$9.0bn of $3.5bn, $2bn, $1bn", ["$9.0bn", "$3.5bn", "$2bn", "$1bn"], Verdict.CONFLICTS),
    ],
)
def test_what_may_be_its_opposite_verifies_what_the_digits_come_to(
    text: str, written: list[str], verdict: Verdict | None
) -> None:
    asked = relation(text, written, lambda whole, one, other: whole - one - other)
    assert isinstance(asked.stated, Cited)

    assert said(asked.stated, *asked.readings) is verdict
