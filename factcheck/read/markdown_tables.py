"""Tables of Markdown: every cell is told in its turn, the empty ones too."""

from __future__ import annotations

from factcheck.model.document import BlockKind
from factcheck.read.scribe import Scribe
from factcheck.read.tables import Slot


class Rows:
    """The table under way; its first row heads the others."""

    def __init__(self, scribe: Scribe) -> None:
        self.is_in_cell = False
        self._scribe = scribe
        self._slots: list[tuple[Slot, int]] = []
        self._row = self._column = 0

    def end_cell(self, first: int) -> None:
        """``first`` is the number of the passage that may be the first of this cell."""
        self.is_in_cell = False
        for index, passage in enumerate(self._scribe.passages[first:], first):
            if passage.setting.kind is BlockKind.CELL:
                slot = Slot(self._row, self._column, passage.prose, is_header=self._row == 0)
                self._slots.append((slot, index))
        self._column += 1

    def end_row(self) -> None:
        self._row += 1
        self._column = 0

    def end(self) -> None:
        self._scribe.seat(self._slots)
        self._slots, self._row = [], 0
