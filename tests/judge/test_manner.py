"""Figures of one calculation are all rounded, or all cut off."""

from fractions import Fraction
from functools import reduce
from math import floor
from operator import add

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.judge.manner import cut_off, rounded
from factcheck.model.expression import WHOLE
from factcheck.model.interval import Interval
from factcheck.model.result import Reading, Relation, Verdict
from tests.factory import document
from tests.judge.build import edits, in_order, relation, result

CHANGES = [
    ("20% from $11 million to $12 million", Verdict.UNCLEAR),  # 10.5 rounded up, 12.9 cut off
    ("19% from $11 million to $12 million", Verdict.HOLDS),  # 10.5 and 12.5, both rounded
    ("25% from $11 million to $12 million", Verdict.CONFLICTS),
]


def figures(text: str) -> list[str]:
    """The change, what it runs to and what it runs from."""
    change, ends = text.split(" from ")
    return [change, *reversed(ends.split(" to "))]


@pytest.mark.parametrize(("text", "verdict"), CHANGES)
def test_a_change_is_worked_out_in_one_manner(text: str, verdict: Verdict) -> None:
    asked = relation(text, figures(text), lambda now, then: now / then - WHOLE)
    assert result(asked).verdict is verdict


def test_what_holds_in_no_one_manner_is_told_as_it_is_rounded() -> None:
    text = CHANGES[0][0]
    found = result(relation(text, figures(text), lambda now, then: now / then - WHOLE))
    assert found.expected.amount == Interval(Fraction(0), Fraction(400, 21))
    assert not edits(found)


@given(st.fractions(-99, 99).filter(bool), st.fractions(Fraction(1, 100), 10))
def test_both_manners_lie_within_what_a_figure_stands_for(value: Fraction, step: Fraction) -> None:
    around = Interval.around(value, step)
    assert rounded(value, step).hull(cut_off(value, step)) == around


@given(st.lists(st.fractions(1, 999), min_size=2, max_size=4), st.booleans(), st.integers(0, 2))
def test_a_true_sum_that_is_told_in_one_manner_holds(
    parts: list[Fraction], is_cut_off: bool, decimals: int
) -> None:
    def written(value: Fraction) -> str:
        digits = value * 10**decimals
        last = floor(digits) if is_cut_off else round(digits)
        return f"${last / 10**decimals:.{decimals}f}m"

    told = [written(sum(parts, Fraction(0))), *map(written, parts)]
    stated, *others = in_order(document(" and ".join(told)), told)
    asked = Relation(stated, (Reading(reduce(add, others)),))
    assert result(asked).verdict is Verdict.HOLDS
