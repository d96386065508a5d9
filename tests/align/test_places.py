"""Figures told by their place among all of their sort."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

RULE = "average"
MARKS = st.lists(st.integers(1, 99), min_size=2, max_size=30)


@given(MARKS)
def test_a_mean_of_any_figures_lies_between_them(marks: list[int]) -> None:
    mean = round(sum(marks) / len(marks), 1)
    text = f"The lowest mark was {min(marks)}, the highest {max(marks)} and the average {mean}."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds", "holds"]


@given(st.integers(20, 400), st.integers(20, 90), st.integers(1, 90))
def test_a_percentile_below_a_lower_one_does_not_hold(low: int, more: int, rest: int) -> None:
    text = f"p50: {low + more} ms, p95: {low} ms, p99: {low + more + rest} ms"

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["conflicts", "holds"]


@pytest.mark.parametrize(
    "text",
    [
        "Applicants must be between 18 and 30, and the average is 34 so far.",
        "The highest was 19 points in 2019 and the average in 2024 was 21 points.",
        "The lowest average was 11 points, the highest 9 points.",
        "The average was 21 points. The highest was 19 points.",
        "Latency: 12 ms (min), 9 ms (avg) and 40 ms (max).",
        "The average was 21 points and the highest 1,23,4 points.",
        "The maximum allowed is 50 mg, and the average was 80 mg.",
    ],
)
def test_what_may_be_of_something_else_is_not_held_together(text: str) -> None:
    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == []
