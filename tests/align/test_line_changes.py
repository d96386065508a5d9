"""Between which cells of a line a change runs."""

from collections.abc import Iterator

import pytest

from factcheck import align, context, extract, read
from factcheck.align.line_changes import steps
from factcheck.model.interval import Interval
from factcheck.ruleset import load


def _steps(table: str, years: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    words = load().words
    draft = read.text_document(f"{table}\n\nIn {' and '.join(years)}.\n", "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    index = align.index(draft, claims, words)
    line = index.ledger.lines[0]
    said: list[Interval] = [
        claim.period
        for claim in claims
        if claim.period is not None and claim.figure.block.cell is None
    ]
    for step in steps(line, line.cells, said):
        yield step.now.figure.written, step.then.figure.written


YEARS = "| | 2023 | 2022 | 2021 |\n| --- | --- | --- | --- |\n| Dues | 15 | 12 | 10 |"
BARE = "| | Here | There |\n| --- | --- | --- |\n| Dues | 15 | 12 |"


@pytest.mark.parametrize(
    ("table", "years", "expected"),
    [
        (YEARS, ("2021", "2023"), [("15", "10")]),
        (YEARS, ("2023",), [("15", "12")]),
        (YEARS, ("1999",), [("12", "10"), ("15", "12")]),
        (BARE, ("2023",), [("15", "12"), ("12", "15")]),
    ],
)
def test_the_years_named_say_which_cells(
    table: str, years: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert list(_steps(table, years)) == expected
