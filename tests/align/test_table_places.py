"""Columns headed by the place that their figures have among the like."""

import pytest

import factcheck
from tests.align.reports import verdicts

RULE = "average"


def table(*rows: str) -> str:
    head, *rest = (f"| {' | '.join(row.split())} |" for row in rows)
    return "\n".join((head, "| - " * len(rows[0].split()) + "|", *rest, ""))


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        (("test min mean max", "one 1 5 9", "two 2 7 8"), ["holds"] * 4),
        (("test min mean max", "one 1 5 9", "two 2 9 8"), ["holds"] * 3 + ["conflicts"]),
        (("test p50 p90", "one 1 5", "two 9 4"), ["holds", "conflicts"]),
        (("place one two", "min 3 4", "median 2 6"), ["conflicts", "holds"]),
        (("test p50 p90", "one 8 5", "two 9 4", "three 1 2"), []),
        (("test min max", "one 1 5", "two 9 4"), []),
        (("test mean mean max", "one 1 5 9", "two 2 9 8"), []),
        (("test mean max", "one $1 €5", "two $2 €1", "three $2 €3"), []),
        (("test mean max", "one 1 -", "two 2 -"), []),
        (("test target max", "one 10 9", "two 2 8"), []),
    ],
)
def test_a_row_keeps_to_the_order_of_its_heads(rows: tuple[str, ...], verdict: list[str]) -> None:
    report = factcheck.check_text(table(*rows))

    assert sorted(verdicts(report, RULE)) == sorted(verdict)
