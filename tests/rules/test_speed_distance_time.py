"""How far, how long and how fast."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import rounded, verdicts

RULE = "speed-distance-time"


@settings(max_examples=50)
@given(st.integers(20, 900), st.integers(10, 60))
def test_what_was_worked_out_holds(speed: int, tenths: int) -> None:
    way = rounded(Fraction(speed * tenths, 10), 1)
    text = f"The {way} km trip took {tenths / 10} hours at {speed} km/h on average."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@settings(max_examples=50)
@given(st.integers(20, 300), st.integers(10, 60), st.sampled_from([3, 10]))
def test_no_way_is_done_in_less_time(speed: int, tenths: int, times: int) -> None:
    way = rounded(Fraction(speed * tenths * times, 10), 1)

    fast = factcheck.check_text(f"The {way} km trip took {tenths / 10} hours at {speed} km/h.")
    slow = factcheck.check_text(f"The {speed} km trip took {times * 2}.0 hours at {speed} km/h.")

    assert verdicts(fast, RULE) == ["conflicts"]
    assert verdicts(slow, RULE) == ["holds"]


@pytest.mark.parametrize(
    "text",
    [
        "The trip of 500 to 600 km took 4 hours at 90 km/h.",
        "The 600 km trip took 4 hours less at 90 km/h than before.",
        "The 600 km trip took more than 4 hours at 190 km/h.",
        "The 600 km trip took 4 hours at $90 a head.",
        "The 60 kg load took 4 hours at 90 km/h.",
    ],
)
def test_figures_that_do_not_go_together_say_nothing(text: str) -> None:
    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == []
