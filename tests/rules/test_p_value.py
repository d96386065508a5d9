"""A test statistic, its degrees of freedom, and the p that is told of it."""

from statistics import NormalDist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

RULE = "p-value"
SIZES = st.floats(0.5, 3.2).map(lambda size: round(size, 3))
LARGE = st.floats(1.0, 3.2).map(lambda size: round(size, 3))
"""Three times the p of these is a probability too."""


@settings(max_examples=60)
@given(SIZES)
def test_the_p_of_a_z_holds_on_two_sides_and_on_one(size: float) -> None:
    one = NormalDist().cdf(-size)

    both = factcheck.check_text(f"The trend was seen, z = {size:.3f}, p = {2 * one:.3f}.")
    half = factcheck.check_text(f"The trend was seen, z = {size:.3f}, p = {one:.3f}.")

    assert verdicts(both, RULE) == ["holds"]
    assert verdicts(half, RULE) == ["holds"]


@settings(max_examples=60)
@given(LARGE)
def test_three_times_that_does_not(size: float) -> None:
    wrong = 6 * NormalDist().cdf(-size) + 0.01

    report = factcheck.check_text(f"The trend was seen, z = {size:.3f}, p = {wrong:.3f}.")

    assert verdicts(report, RULE) == ["conflicts"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("t(30) = 2.042, p = .050", ["holds"]),
        ("t(30) = 2.042, p < .001", ["conflicts"]),
        ("r(10) = 1.2, p = .05", []),
        ("r(10) = .58, p = .048", ["holds"]),
        ("X2(1) = 3.84, p = .05", ["holds"]),
        ("F(3, 999999) = 3.84, p = .05", []),
        ("F(0, 12) = 3.84, p = .05", []),
        ("t(0.5) = 3.84, p = .05", []),
        ("z = 0, p = 1.00", ["holds"]),
        ("z = 0.0, p = .96", ["holds"]),
        ("Moran I = 0.21, p = .003", []),
        ("alpha = .1, p = .05", []),
    ],
)
def test_what_can_be_worked_out_is(text: str, verdict: list[str]) -> None:
    report = factcheck.check_text(f"There was a difference, {text}.")

    assert verdicts(report, RULE) == verdict
