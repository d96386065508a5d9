"""Headers: what a table says of its cells, and what stands around it: unit and period.

"Revenue | 1,235" under "(in thousands)" is 1,235 thousand; under "2019" it is that of 2019.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.context.scales import (
    Scales,
    header_unit,
    is_of_percents,
    is_plain,
    is_statement,
    statements,
)
from factcheck.model.document import Block, BlockKind, Document
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, ONE, PERCENT, Unit

BEFORE = 3
"""So many blocks before a table may say what it is told in."""
SCALED = frozenset({Kind.COUNT, Kind.MONEY})

Place = tuple[int, int]
"""A table and a column, or a table and a row."""
Days = dict[Place, Interval | None]


@frozen(eq=False)
class Headers:
    """``tables`` says of each table what it is told in, ``elsewhere`` what other parts of the
    document say of theirs; ``columns`` and ``rows`` the days that head them."""

    known: Scales
    tables: dict[int, Unit]
    elsewhere: tuple[Unit, ...]
    columns: Days
    rows: Days

    def units(self, figure: Figure) -> tuple[Unit, ...]:
        """The units that a cell may be told in, the likeliest first; () = its own alone."""
        cell = figure.block.cell
        if cell is None or cell.is_header or figure.kind not in SCALED or _is_scaled(figure):
            return ()
        told = [header_unit(header, self.known) for header in (cell.row_header, cell.column_header)]
        if PERCENT in told and figure.kind is Kind.COUNT:
            return (PERCENT,)
        if is_plain(f"{cell.row_header}\n{cell.column_header}", self.known):
            return ()
        own = next((unit for unit in told if unit not in (None, PERCENT)), None)
        own = own or self.tables.get(cell.table)
        if own == PERCENT:
            return (PERCENT,) if figure.kind is Kind.COUNT else ()
        scales = (own,) if own else (*self.elsewhere, *((ONE,) if self.elsewhere else ()))
        return tuple(_scaled(figure, scale) for scale in scales)

    def period(self, figure: Figure) -> Interval | None:
        """The days in the header of a cell's column, else in that of its row."""
        cell = figure.block.cell
        if cell is None or cell.is_header:
            return None
        column = self.columns.get((cell.table, cell.column))
        return column if column is not None else self.rows.get((cell.table, cell.row))


def headers(document: Document, figures: Iterable[Figure], known: Scales) -> Headers:
    """What the tables of a document say; nothing where it has none."""
    if not any(block.cell for block in document.blocks):
        return Headers(known, {}, (), {}, {})
    columns, rows = _days(figures)
    tables = _tables(document, known)
    said = [unit for block in document.blocks for unit in _declared(block, known)]
    elsewhere = dict.fromkeys(unit for unit in (*said, *tables.values()) if unit != PERCENT)
    return Headers(known, tables, tuple(elsewhere), columns, rows)


def _days(figures: Iterable[Figure]) -> tuple[Days, Days]:
    """The days that head each column and each row; a lower header is nearer than one above it.

    "2019 against 2018" in one cell says neither.
    """
    columns: Days = {}
    rows: Days = {}
    last: Block | None = None
    for figure in figures:
        cell, quantity = figure.block.cell, figure.quantity
        if cell is None or quantity is None or quantity.unit != DATE:
            continue
        days, is_second, last = quantity.amount, figure.block is last, figure.block
        if cell.is_header and cell.column:
            at, filed = (cell.table, cell.column), columns
        elif cell.column == 0:
            at, filed = (cell.table, cell.row), rows
        else:
            continue
        filed[at] = None if is_second and filed.get(at) != days else days
    return columns, rows


def _tables(document: Document, known: Scales) -> dict[int, Unit]:
    """What each table is told in, where it or what stands right before it says so."""
    told: dict[int, Unit] = {}
    first: dict[int, int] = {}
    for block in document.blocks:
        if block.cell:
            first.setdefault(block.cell.table, block.index)
            # "(%)" over a column is told of that column alone.
            is_corner = block.cell.row == block.cell.column == 0
            if is_corner or is_statement(block.prose, known):
                unit = header_unit(block.prose, known)
                if unit is not None and (is_corner or unit != PERCENT):
                    told.setdefault(block.cell.table, unit)
    for table, index in first.items():
        for block in reversed(document.blocks[max(0, index - BEFORE) : index]):
            if block.cell:
                break
            for unit in _declared(block, known):
                told.setdefault(table, unit)
            if block.kind is BlockKind.CAPTION and is_of_percents(block.prose, known):
                told.setdefault(table, PERCENT)
    return told


def _declared(block: Block, known: Scales) -> Iterator[Unit]:
    return iter(()) if block.cell else statements(block.prose, known)


def _is_scaled(figure: Figure) -> bool:
    return figure.style.scale != 1 or figure.ends is not None


def _scaled(figure: Figure, scale: Unit) -> Unit:
    own = figure.quantity.unit if figure.quantity else ONE
    return Unit(own.symbol, own.factor * scale.factor, own.dimension)
