"""A poll's margin of error, and how many were asked."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

RULE = "poll-margin"


@settings(max_examples=60)
@given(st.integers(100, 9000), st.integers(0, 30))
def test_what_the_formula_gives_or_more_holds(asked: int, tenths: int) -> None:
    margin = round(98 / math.sqrt(asked), 1) + tenths / 10
    text = f"The poll of {asked:,} adults has a margin of error of {margin:.1f} percentage points."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@settings(max_examples=60)
@given(st.integers(100, 9000))
def test_half_of_it_does_not(asked: int) -> None:
    margin = 49 / math.sqrt(asked)
    text = f"The poll of {asked:,} adults has a margin of error of {margin:.2f} percentage points."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["conflicts"]
