"""Grid: the cells of a table as a page has them, with the columns and rows that each reaches over.

An empty cell is shown, a place that a cell of a row above or to the left reaches over is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from factcheck.model.document import Block
from factcheck.model.document import Cell as Place
from factcheck.model.frozen import frozen
from factcheck.render.marks import Marks, Words

_WIDEST, _FEW = 500, 50
_MOST_COVERED = 100_000

Row = dict[int, list[Block]]


@frozen
class Cell:
    """A cell of a table; ``scope`` is that of a header: "col", "row", or of several of them
    "colgroup", "rowgroup"."""

    words: tuple[tuple[Words, ...], ...]
    scope: str = ""
    width: int = 1
    height: int = 1


def grid(blocks: Sequence[Block], marks: Marks) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table."""
    rows: dict[int, Row] = {}
    for block in blocks:
        if block.cell is not None:
            rows.setdefault(block.cell.row, {}).setdefault(block.cell.column, []).append(block)
    told = _Told(rows)
    return tuple(tuple(told.cells(row, marks)) for row in told.order)


class _Told:
    """What is told of the rows and columns that there are."""

    def __init__(self, rows: Mapping[int, Row]) -> None:
        self.order = sorted(rows)
        self._rows = rows
        self._last = max((max(row) for row in rows.values()), default=0)
        self._covered: set[tuple[int, int]] = set()
        for number in self.order:
            for column in rows[number]:
                self._cover(number, column)

    def cells(self, number: int, marks: Marks) -> Iterable[Cell]:
        row = self._rows[number]
        is_head = all(each.cell and each.cell.is_header for every in row.values() for each in every)
        for column in self._columns(row):
            blocks = row.get(column, [])
            if blocks:
                yield self._cell(blocks, marks, is_of_columns=number == 0 or is_head)
            elif (number, column) not in self._covered:
                yield Cell(())

    def _columns(self, row: Row) -> Iterable[int]:
        """Every column up to the last, the empty ones too; but a page is only so wide."""
        last = self._last if self._last < _FEW else max(row)
        return range(last + 1) if last < _WIDEST else sorted(row)

    def _cell(self, blocks: Sequence[Block], marks: Marks, *, is_of_columns: bool) -> Cell:
        words = tuple(tuple(marks.words(block)) for block in blocks)
        place = blocks[0].cell
        assert place is not None
        width, height = self._width(place), len(self._reached(place))
        if not place.is_header:
            return Cell(words, "", width, height)
        if is_of_columns:
            return Cell(words, "colgroup" if width > 1 else "col", width, height)
        return Cell(words, "rowgroup" if height > 1 else "row", width, height)

    def _cover(self, number: int, column: int) -> None:
        """The places that the cell there reaches over; of a table that is all such cells, some."""
        place = self._rows[number][column][0].cell
        if place is None or place.width == place.height == 1 or self._last >= _WIDEST:
            return
        for row in self._reached(place):
            if len(self._covered) < _MOST_COVERED:
                self._covered |= {(row, column + by) for by in range(self._width(place))}

    def _width(self, place: Place) -> int:
        return max(1, min(place.width, self._last + 1 - place.column))

    def _reached(self, place: Place) -> Sequence[int]:
        """The rows that a cell reaches into, of those that hold anything."""
        first = bisect_left(self.order, place.row)
        return self.order[first : bisect_left(self.order, place.row + place.height)]
