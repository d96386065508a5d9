"""Tables of HTML: where each cell stands, and whether it is a cell at all.

Mail and old pages are laid out with tables. A cell that holds more than one passage, a long text or
another table is no cell of data, nor is anything in a single row or column.
"""

from __future__ import annotations

from bisect import insort
from operator import attrgetter

from factcheck.model.document import BlockKind
from factcheck.read.scribe import Scribe
from factcheck.read.tables import Slot

_WIDEST, _HIGHEST, _MOST_HANGING = 50, 50, 16
_LONGEST = 300


class Grid:
    """A table that is open."""

    def __init__(self, is_layout: bool) -> None:
        self._is_layout = is_layout
        self._row, self._column = -1, 0
        self._hanging: list[Slot] = []
        self._slots: list[tuple[Slot, int]] = []
        self._cell: Slot | None = None
        self._first = 0

    def begin_row(self) -> None:
        self._row += 1
        self._column = 0
        self._hanging = [slot for slot in self._hanging if self._row < slot.row + slot.height]

    def begin_cell(self, width: int, height: int, is_header: bool, scribe: Scribe) -> None:
        if self._row < 0:
            self.begin_row()
        for slot in self._hanging:
            if slot.column <= self._column < slot.column + slot.width:
                self._column = slot.column + slot.width
        self._cell = Slot(
            self._row,
            self._column,
            "",
            max(1, min(width, _WIDEST)),
            max(1, min(height, _HIGHEST)),
            is_header,
        )
        self._column += self._cell.width
        if self._cell.height > 1 and len(self._hanging) < _MOST_HANGING:
            insort(self._hanging, self._cell, key=attrgetter("column"))
        self._first = len(scribe.passages)

    def end_cell(self, scribe: Scribe) -> None:
        cell, self._cell = self._cell, None
        own = range(self._first, len(scribe.passages))
        if cell is None:
            return
        # A picture beside the text of a cell is an ornament of it.
        told = [one for one in own if scribe.passages[one].setting.kind is not BlockKind.CAPTION]
        passage = scribe.passages[told[0]] if len(told) == 1 else None
        if passage and passage.setting.kind is BlockKind.CELL and len(passage.prose) <= _LONGEST:
            self._slots.append((cell.telling(passage.prose), told[0]))
        else:
            scribe.unseat(own)

    def end(self, scribe: Scribe) -> None:
        self.end_cell(scribe)
        rows = {slot.row for slot, _ in self._slots}
        columns = {slot.column for slot, _ in self._slots}
        if self._is_layout or len(rows) < 2 or len(columns) < 2:
            scribe.unseat(index for _, index in self._slots)
        else:
            scribe.seat(self._slots)
