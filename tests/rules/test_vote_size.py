"""A vote, and how many there are to cast one."""

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

RULE = "vote-size"


@settings(max_examples=60)
@given(st.integers(2, 90), st.integers(2, 90), st.integers(0, 9))
def test_no_more_vote_than_there_are(ayes: int, noes: int, away: int) -> None:
    text = f"The {ayes + noes + away}-seat senate approved it by {ayes} votes to {noes}."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@settings(max_examples=60)
@given(st.integers(2, 90), st.integers(2, 90))
def test_one_vote_more_is_too_many(ayes: int, noes: int) -> None:
    text = f"The {ayes + noes - 1}-seat senate approved it by {ayes} votes to {noes}."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["conflicts"]
