"""Columns of precision, of recall and of F1."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.align.table_scores import harmonic
from factcheck.model.interval import Interval
from tests.align.reports import verdicts

RULE = "f-score"
RIGHT = ("a 90 60 72", "b 80 80 80", "c 50 100 66.7")
SHARES = st.fractions(Fraction(1, 100), 1)


def table(*rows: str, head: str = "class Precision Recall F1") -> str:
    lines = [f"| {' | '.join(row.split())} |" for row in (head, *rows)]
    return "\n".join((lines[0], "| - | - | - | - |", *lines[1:], ""))


@given(SHARES, SHARES)
def test_the_score_lies_between_the_two(precision: Fraction, recall: Fraction) -> None:
    found = harmonic(Interval.exactly(precision), Interval.exactly(recall))

    assert min(precision, recall) <= found.low == found.high <= max(precision, recall)


@pytest.mark.parametrize(
    ("rows", "conflicts"),
    [
        (RIGHT, 0),
        ((*RIGHT, "d 90 60 81"), 1),
        ((*RIGHT, "overall 90 60 81"), 0),
        ((*RIGHT, "d 90 60 -"), 0),
        ((*RIGHT[:2], "d 90 60 81"), 0),
        ((*RIGHT, "d 90 60 81", "e 80 80 90"), 0),
    ],
)
def test_one_row_of_many_is_told(rows: tuple[str, ...], conflicts: int) -> None:
    report = factcheck.check_text(table(*rows))

    assert verdicts(report, RULE).count("conflicts") == conflicts


def test_two_columns_of_scores_are_of_two_things() -> None:
    report = factcheck.check_text(table(*RIGHT, "d 90 60 81", head="class Precision Recall Recall"))

    assert verdicts(report, RULE) == []
