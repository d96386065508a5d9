"""The numbers of a statistic as it is printed."""

from fractions import Fraction

import pytest

import factcheck
from factcheck.align.reported import amount, value
from factcheck.model.interval import Interval
from tests.align.reports import verdicts


@pytest.mark.parametrize(
    ("number", "low", "high"),
    [
        (".05", "0.045", "0.06"),
        ("0.05", "0.045", "0.06"),
        ("−0.3", "-0.4", "-0.25"),
        ("12", "11.5", "13"),
        ("1,204.5", "1204.45", "1204.6"),
    ],
)
def test_a_number_is_as_exact_as_it_is_printed(number: str, low: str, high: str) -> None:
    assert amount(number) == Interval(Fraction(low), Fraction(high))
    assert amount(number).holds(value(number))


def test_what_stands_in_code_or_in_another_language_is_left_alone() -> None:
    report = factcheck.check_text("```\nt(30) = 1.70, p = .001\n```\n\nt(30) = 1,70; p = ,001\n")

    assert verdicts(report, "p-value") == []


def test_a_table_may_hold_an_interval() -> None:
    report = factcheck.check_text("| group | OR |\n| - | - |\n| men | OR 1.9 (95% CI 2.1–3.4) |\n")

    assert verdicts(report, "confidence-interval") == ["conflicts", "holds"]
