"""A poll's margin of error, and how many were asked."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.model.result import Report
from tests.align.reports import verdicts

RULE, SLIP = "poll-margin", "poll-margin-slip"


@settings(max_examples=60)
@given(st.integers(100, 9000), st.integers(0, 30))
def test_what_the_formula_gives_or_more_holds(asked: int, tenths: int) -> None:
    margin = round(98 / math.sqrt(asked), 1) + tenths / 10
    text = f"The poll of {asked:,} adults has a margin of error of {margin:.1f} percentage points."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@settings(max_examples=60)
@given(st.integers(100, 9000))
def test_half_of_it_is_a_slip(asked: int) -> None:
    assert verdicts(_told(asked, 49), SLIP) == ["conflicts"]


@settings(max_examples=60)
@given(st.integers(100, 9000))
def test_less_than_it_is_for_another_look(asked: int) -> None:
    report = _told(asked, 80)

    assert verdicts(report, RULE) == ["conflicts"]
    assert verdicts(report, SLIP) == []


def _told(asked: int, hundredths: int) -> Report:
    """A poll whose margin is told as so much by the square root of the number asked."""
    margin = hundredths / math.sqrt(asked)
    text = f"The poll of {asked:,} adults has a margin of error of {margin:.2f} percentage points."
    return factcheck.check_text(text)
