"""Lines: the labelled rows and columns of a document's tables.

A line is a row with its label, or a column where the rows are years: "Net sales | 1,289 | 1,235".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.align.labels import Labels
from factcheck.align.speech import label_stems
from factcheck.model.claim import Claim
from factcheck.model.document import Cell
from factcheck.model.frozen import frozen

LONGEST = 24
"""Of a longer line the first cells are read."""


@frozen(eq=False)
class Line:
    """The stems of a label, of the section it stands in, and the figures of the line in order."""

    table: int
    label: str
    name: frozenset[str]
    section: frozenset[str]
    cells: tuple[Claim, ...]


def lines(claims: Iterable[Claim], known: Labels) -> Iterator[Line]:
    rows: dict[tuple[int, int], list[tuple[Claim, Cell]]] = defaultdict(list)
    columns: dict[tuple[int, int], list[tuple[Claim, Cell]]] = defaultdict(list)
    for claim in claims:
        cell = claim.figure.block.cell
        if cell and not cell.is_header and cell.column and claim.figure.quantity is not None:
            rows[cell.table, cell.row].append((claim, cell))
            columns[cell.table, cell.column].append((claim, cell))
    for row in rows.values():
        yield from _line(row, row[0][1].row_header, known)
    for column in columns.values():
        if _are_years({cell.row_header for _, cell in column}, len(column)):
            yield from _line(column, column[0][1].column_header, known)


def _are_years(headers: set[str], count: int) -> bool:
    """Is each row of its own, and named by a number?"""
    return len(headers) == count > 1 and not any(map(_has_words, headers))


def _line(seated: list[tuple[Claim, Cell]], label: str, known: Labels) -> Iterator[Line]:
    name = frozenset(label_stems(label, known.silent))
    name = name - known.optional or name
    if name <= known.empty:
        return
    first, cell = seated[0]
    trail = first.figure.block.trail
    above = label_stems(trail[-1], known.silent) if trail else ()
    section = frozenset(above) - known.optional - name
    cells = tuple(claim for claim, _ in seated[:LONGEST])
    yield Line(cell.table, label, name, section, cells)


def _has_words(label: str) -> bool:
    return any(sign.isalpha() for sign in label)
