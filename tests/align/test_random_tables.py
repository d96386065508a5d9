"""A table that was worked out and rounded is never flagged; one changed total of it is."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.model.frozen import frozen
from tests.align.reports import results, rounded

LABELS = ("North", "South", "East", "West", "Isles", "Abroad")
YEARS = ("2021", "2022", "2023", "2024")


@frozen
class Sheet:
    """Exact amounts by row and column, the total last, and to how many decimals they are told."""

    columns: tuple[tuple[Fraction, ...], ...]
    decimals: int

    def told(self, amount: Fraction) -> str:
        return rounded(amount, self.decimals)

    def rows(self) -> list[list[str]]:
        return [[self.told(each) for each in row] for row in zip(*self.columns, strict=True)]


@st.composite
def sheets(draw: st.DrawFn, least: int = 1) -> Sheet:
    rows, columns = draw(st.integers(2, 6)), draw(st.integers(least, 4))
    decimals = draw(st.integers(0, 2))
    # Without decimals they are counted, and exact; else there is more than what is told.
    step = 10 ** (decimals + 2) if decimals else 1
    amounts = st.lists(st.integers(3_000, 10**6), min_size=rows, max_size=rows)
    parts = [[Fraction(each, step) for each in draw(amounts)] for _ in range(columns)]
    return Sheet(tuple((*each, sum(each, Fraction(0))) for each in parts), decimals)


def table(headers: tuple[str, ...], rows: list[list[str]]) -> str:
    labels = (*LABELS[: len(rows) - 1], "Total")
    lines = (f"| {label} | {' | '.join(row)} |" for label, row in zip(labels, rows, strict=True))
    head = f"| Region | {' | '.join(headers)} |\n|{' --- |' * (len(headers) + 1)}\n"
    return head + "\n".join(lines) + "\n"


@settings(max_examples=60)
@given(sheets())
def test_totals_that_were_rounded_are_not_flagged(sheet: Sheet) -> None:
    text = table(YEARS[: len(sheet.columns)], sheet.rows())

    assert not factcheck.check_text(text).findings


@settings(max_examples=60)
@given(sheets(), st.integers(0, 2))
def test_shares_that_were_rounded_are_not_flagged(sheet: Sheet, decimals: int) -> None:
    amounts = sheet.columns[0]
    shares = [f"{rounded(100 * each / amounts[-1], decimals)}%" for each in amounts]
    rows = [[row[0], share] for row, share in zip(sheet.rows(), shares, strict=True)]

    assert not factcheck.check_text(table(("Sales", "Share"), rows)).findings


@settings(max_examples=60)
@given(sheets(least=2), st.integers(0, 1))
def test_changes_that_were_rounded_are_not_flagged(sheet: Sheet, decimals: int) -> None:
    then, now = sheet.columns[:2]
    changes = [100 * (b / a - 1) for a, b in zip(then, now, strict=True)]
    told = [f"{rounded(each, decimals)}%" for each in changes]
    rows = [[*row[:2], change] for row, change in zip(sheet.rows(), told, strict=True)]

    assert not factcheck.check_text(table(("2022", "2023", "Change"), rows)).findings


@settings(max_examples=60)
@given(sheets(least=3), st.integers(0, 3), st.integers(1, 9), st.sampled_from([-1, 1]))
def test_a_total_that_was_changed_beyond_rounding_is_flagged(
    sheet: Sheet, at: int, by: int, sign: int
) -> None:
    place = at % len(sheet.columns)
    rows = sheet.rows()
    off = Fraction(len(rows) + by, 10**sheet.decimals)
    rows[-1][place] = sheet.told(sheet.columns[place][-1] + sign * off)

    report = factcheck.check_text(table(YEARS[: len(sheet.columns)], rows))

    found = [each for each in results(report, "table-total") if each["verdict"] == "conflicts"]
    assert [each["spans"][0]["text"] for each in found] == [rows[-1][place]]
