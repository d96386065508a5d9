"""What the checker says of a text, told in short; and numbers as a text has them."""

import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import factcheck


def results(report: factcheck.Report, *rules: str) -> list[dict[str, Any]]:
    """The results of these rules, in the order of the text."""
    (told,) = json.loads(report.to_json())["documents"]
    return [each for each in told["results"] if each["rule"] in rules]


def verdicts(report: factcheck.Report, *rules: str) -> list[str]:
    return [each["verdict"] for each in results(report, *rules)]


def rounded(value: Fraction, decimals: int) -> str:
    """1,234.57 for 1234.567 and two decimals."""
    nearest = round(value, decimals)
    return f"{Decimal(nearest.numerator) / nearest.denominator:,.{decimals}f}"
