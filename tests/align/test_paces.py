"""A figure and the stretch of time that it is told by."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.align.stretches import times
from tests.align.reports import verdicts

RULE = "pace"


@settings(max_examples=60)
@given(st.integers(10, 9000), st.sampled_from([("hour", "minute", 60), ("year", "month", 12)]))
def test_the_same_pace_holds_and_half_of_it_does_not(few: int, by: tuple[str, str, int]) -> None:
    long, short, many = by
    draft = "The shop sells {:,} boots per {}, which is {:,} boots per {}."

    same = factcheck.check_text(draft.format(few * many, long, few, short))
    half = factcheck.check_text(draft.format(few * many * 2 + many, long, few, short))

    assert verdicts(same, RULE) == ["holds"]
    assert verdicts(half, RULE) == ["conflicts"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("They sold 3.65 million cars annually, or about 10,000 a day.", ["holds"]),
        ("Their monthly output of 9,000 kg, or about 108,000 kg a year, is large.", ["holds"]),
        ("Daily sales of 3,000 cars, or about 19,000 a month, are expected.", ["conflicts"]),
        ("It logs 1.2 billion events per week, averaging 2,000 events per second.", ["holds"]),
        ("It logs 1.2 billion events per week, averaging 200 events per second.", ["conflicts"]),
        ("It sold 90,000 cars in 2024, or 10,000 a month.", ["conflicts"]),
        ("It sold 90,000 cars in 2025, or 10,000 a month.", []),
        ("It sold over 90,000 cars a year, or about 10,000 a month.", []),
        ("It sold 90,000 cars a year, or about 10,000 each store a month.", []),
    ],
)
def test_a_pace_is_told_in_many_ways(text: str, verdict: list[str]) -> None:
    report = factcheck.check_text(text, date=datetime.date(2025, 9, 3))

    assert verdicts(report, RULE) == verdict


def test_only_the_shorter_is_in_the_longer() -> None:
    assert times("month", "year") is not None
    assert times("year", "month") is None
    assert times("hour", "year") is None
