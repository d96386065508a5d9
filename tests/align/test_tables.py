"""Tables: the numbers of a table by row and column, and what a total adds up."""

from __future__ import annotations

import json
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import align, context, extract, read
from factcheck.align.tables import Table
from factcheck.ruleset import load

FLEET = """
| Depot | 2022 (€m) | 2023 (€m) | Note |
| --- | --- | --- | --- |
| Vans: | | | |
| North | 4.1 | (0.3) | a |
| South | – | 12 (4%) | b |

| Depot | Buses |
| --- | --- |
| all of it is text | none |
"""


def tables(text: str) -> tuple[Table, ...]:
    words = load().words
    draft = read.text_document(text, "draft.md", words)
    claims = context.claims(draft, extract.figures(draft, words), words)
    return align.index(draft, claims, words).tables


def test_a_table_has_its_numbers_by_row_and_by_column() -> None:
    (fleet,) = tables(FLEET)

    rows = {row.label: {at: entry.value for at, entry in row.entries.items()} for row in fleet.rows}
    columns = {column.label: list(column.entries) for column in fleet.columns}

    assert rows == {
        "North": {1: Fraction("4.1"), 2: Fraction("-0.3")},
        "South": {1: Fraction(0), 2: Fraction(12)},
    }
    assert columns == {"2022 (€m)": [2, 3], "2023 (€m)": [2, 3]}


def test_a_dash_is_nothing_and_a_bracket_in_the_cell_is_its_share() -> None:
    (fleet,) = tables(FLEET)

    dash, told = fleet.rows[1].entries.values()

    assert not dash.is_told
    assert told.share is not None
    assert told.share.figure.written == "4%"


def test_a_whole_number_is_exact_where_nobody_speaks_of_thousands() -> None:
    bare, in_thousands = "| | A |\n| --- | --- |\n| x | 12 |", "In thousands:\n\n"

    (exact,), (rounded,) = tables(bare), tables(in_thousands + bare)

    assert exact.rows[0].entries[1].rounding == 0
    assert rounded.rows[0].entries[1].rounding == Fraction(1, 2)


# A row of numbers that all look like years ("1990 | 2010") may well be one of headers.
COLUMN = st.lists(st.integers(3_000, 10**6), min_size=3, max_size=3)


@settings(max_examples=40, deadline=None)
@given(st.lists(COLUMN, min_size=2, max_size=4), st.integers(0, 2), st.integers(1, 9))
def test_one_wrong_figure_among_columns_that_add_up_is_found(
    columns: list[list[int]], at: int, by: int
) -> None:
    rows = [*zip(*columns, strict=True), tuple(map(sum, columns))]
    rows[at] = (rows[at][0] + by * 10, *rows[at][1:])
    lines = [
        f"| {name} | {' | '.join(map(str, row))} |" for name, row in zip("ABCT", rows, strict=True)
    ]
    lines[-1] = lines[-1].replace("| T |", "| Total |")
    head = "| |" + " of |" * len(columns) + "\n|" + " --- |" * (len(columns) + 1) + "\n"

    report = json.loads(factcheck.check_text(head + "\n".join(lines)).to_json())

    (found,) = (
        one
        for one in report["documents"][0]["results"]
        if one["rule"] == "table-total" and one["verdict"] == "conflicts"
    )
    assert found["spans"][0]["text"] == str(rows[-1][0])
