"""What is told as past or as to come, and the day on which the text appeared."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

ISSUED = date(2024, 9, 20)
RULES = ("told-as-past", "told-as-to-come")
PAST = "told-as-past"
DAYS = st.integers(2, 9000).map(timedelta)


def told(text: str, issued: str = ISSUED.isoformat()) -> list[str]:
    return verdicts(factcheck.check_text(text, date=issued), *RULES)


def written(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


@settings(max_examples=25)
@given(DAYS)
def test_what_was_done_was_done_before_the_text_appeared(days: timedelta) -> None:
    assert told(f"The pier was opened on {written(ISSUED + days)}.") == ["conflicts"]
    assert told(f"The pier was opened on {written(ISSUED - days)}.") == []


@settings(max_examples=25)
@given(DAYS)
def test_what_will_be_done_comes_after(days: timedelta) -> None:
    assert told(f"The pier will open on {written(ISSUED - days)}.") == ["conflicts"]
    assert told(f"The pier will open on {written(ISSUED + days)}.") == []


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_elsewhere_it_is_another_day(days: int) -> None:
    day = written(ISSUED + timedelta(days))

    assert told(f"The pier was opened on {day}.") == []
    assert told(f"The pier will open on {day}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "If the pier was opened on May 3, 2042, nobody saw it.",
        "The novel has a pier that was opened on May 3, 2042.",
        '"The pier was opened on May 3, 2042," he said.',
        "The pier that opened its doors to 400 was closed, and May 3, 2042, is a Saturday.",
        "The pier was opened in June.",
        "The pier was to be opened on May 3, 2042.",
    ],
)
def test_what_is_no_statement_of_the_text_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_where_nobody_tells_when_it_appeared_nothing_is_said() -> None:
    report = factcheck.check_text("The pier was opened on May 3, 2042.")

    assert verdicts(report, PAST) == []
