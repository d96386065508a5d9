"""An odds ratio or a risk ratio, and the counts of the two groups."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import rounded, verdicts

RULE = "odds-ratio"
GROUPS = st.tuples(st.integers(2, 40), st.integers(45, 400))


@settings(max_examples=60)
@given(GROUPS, GROUPS)
def test_a_risk_ratio_that_was_worked_out_holds(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    exact = Fraction(one[0] * other[1], one[1] * other[0])
    text = _told(one, other, f"relative risk {rounded(exact, 4)}")

    assert verdicts(factcheck.check_text(text), RULE) == ["holds"]


@settings(max_examples=60)
@given(GROUPS, GROUPS)
def test_a_ratio_far_from_both_conflicts(one: tuple[int, int], other: tuple[int, int]) -> None:
    text = _told(one, other, "odds ratio 99999.5")

    assert verdicts(factcheck.check_text(text), RULE) == ["conflicts"]


def _told(one: tuple[int, int], other: tuple[int, int], ratio: str) -> str:
    (some, of), (others, of_others) = one, other
    return f"It failed in {some} of {of} pumps, against {others} of {of_others} valves ({ratio})."
