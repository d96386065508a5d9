"""CSV: a row for each figure, for a spreadsheet.

A number that never ends (1/3) is told to 15 digits, for a spreadsheet would take 1/3 for a day; the
JSON has it exactly. Words of the draft that a spreadsheet would take for a formula begin with an
apostrophe.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.model import digits
from factcheck.model import patterns as re
from factcheck.model.result import Report
from factcheck.render.entry import listed
from factcheck.render.safe import safe_line
from factcheck.render.tree import number

if TYPE_CHECKING:
    from factcheck.render import contract

COLUMNS = (
    *("document", "line", "column", "start", "end", "text", "kind"),
    *("value", "from", "to", "low", "high", "unit", "modifier", "iso", "alternatives"),
    *("measure", "subject", "period", "scope"),
)
_NUMBERS = ("value", "from", "to", "low", "high")

_PRECISE = 15
"""A spreadsheet keeps so many digits."""

_ENDLESS = re.compile(r"-?\d+/\d+")
_FORMULA = re.compile(r"\s*[=+@\-\uff1d\uff0b\uff0d\uff20]")
_NUMBER = re.compile(r"[+-]?\d[\d,]*(\.\d+)?%?")


def head() -> str:
    return _written([COLUMNS])


def rows(report: Report) -> str:
    """The figures of a report, in the order of the text."""
    name = report.document.name
    return _written(_row(name, listed(claim)) for claim in report.claims)


def _row(name: str, figure: contract.Listed) -> tuple[str, ...]:
    others = "; ".join(map(_amount, figure["alternatives"]))
    told: dict[str, object] = {**figure, "document": name, "alternatives": others}
    return tuple(_cell(column, told[column]) for column in COLUMNS)


def _amount(amount: contract.Amount) -> str:
    low, high = (_number(end) if end else "" for end in (amount["low"], amount["high"]))
    ends = low if low == high else f"{low} to {high}".strip()
    return f"{ends} {amount['unit']}".strip()


def _cell(column: str, value: object) -> str:
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return _number(value) if column in _NUMBERS else _harmless(value)


def _number(text: str) -> str:
    """A fraction as a decimal; every other text as it is."""
    if not _ENDLESS.fullmatch(text):
        return text
    value = Fraction(text)
    return number(digits.rounded(value, digits.exponent(value) - _PRECISE + 1))


def _harmless(text: str) -> str:
    line = safe_line(text)
    return f"'{line}" if _FORMULA.match(line) and not _NUMBER.fullmatch(line) else line


class _Lines(list[str]):
    """What a writer of CSV writes to."""

    def write(self, line: str) -> None:
        self.append(line)


def _written(rows: Iterable[tuple[str, ...]]) -> str:
    lines = _Lines()
    csv.writer(lines, lineterminator="\n").writerows(rows)
    return "".join(lines)
