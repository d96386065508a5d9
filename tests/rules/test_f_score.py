"""An F1 score, and the precision and the recall that it is of."""

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from tests.align.reports import verdicts

RULE = "f-score"
SHARES = st.integers(50, 980)


@settings(max_examples=60)
@given(SHARES, SHARES)
def test_what_was_worked_out_holds(precision: int, recall: int) -> None:
    score = 2 * precision * recall / (precision + recall)
    text = f"Precision is 0.{precision:03}, recall 0.{recall:03} and F1 {score / 1000:.3f}."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@settings(max_examples=60)
@given(SHARES, SHARES)
def test_no_score_lies_above_both(precision: int, recall: int) -> None:
    score = max(precision, recall) / 10 + 1
    text = f"Precision is {precision / 10}%, recall {recall / 10}% and F1 {score:.1f}%."

    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["conflicts"]
