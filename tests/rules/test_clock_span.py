"""Two times of day and what is told to lie between them."""

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

RULE = "clock-span"


@settings(max_examples=60)
@given(st.integers(0, 23), st.integers(0, 59), st.integers(1, 23))
def test_so_many_hours_later_holds_past_midnight_too(hour: int, minute: int, hours: int) -> None:
    first, last = f"{hour:02}:{minute:02}", f"{(hour + hours) % 24:02}:{minute:02}"
    text = f"The lights went out at {first} and came back at {last}, {hours} hours later."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@settings(max_examples=60)
@given(st.integers(0, 23), st.integers(2, 9))
def test_twice_as_long_and_more_does_not(hour: int, hours: int) -> None:
    first, last = f"{hour:02}:00", f"{(hour + hours) % 24:02}:00"
    text = f"The lights went out at {first} and came back at {last}, {2 * hours + 1} hours later."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["conflicts"]
