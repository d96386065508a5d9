"""Tables: which cells are headers, and which headers each cell stands under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import groupby
from operator import attrgetter

from factcheck.model import patterns as re
from factcheck.model.document import Cell
from factcheck.model.frozen import frozen

_AMOUNT = re.compile(r"\W*\d[\d.,'’ \u00a0\u202f]*\W*(?:[A-Za-z]{1,3}|[mbtr]+illion|percent)?\W*")
# With the mark of a note: "2018 1", "2019 (2)".
_YEAR = re.compile(r"(?:19|20)\d\d(?: \d| ?\(\d\))?")
_LONGEST_AMOUNT = 30
_HEADER_ROWS = 4
"""So many rows of headers are read as one header; of more, the last."""
_NOTHING = frozenset({"—", "–", "-", "n/a", "na", "nil", "..", "...", "…"})


@frozen
class Slot:
    """A cell that holds text: where it stands, how far it reaches, whether the markup makes it a
    header."""

    row: int
    column: int
    prose: str
    width: int = 1
    height: int = 1
    is_header: bool = False

    def telling(self, prose: str) -> Slot:
        return Slot(self.row, self.column, prose, self.width, self.height, self.is_header)


@frozen
class Seat:
    """A cell, and the labels of the rows that head its part of the table."""

    cell: Cell
    under: tuple[str, ...]


class _Row(Enum):
    HEADER = auto()
    SECTION = auto()
    BODY = auto()


def seats(table: int, slots: Sequence[Slot]) -> Iterator[Seat]:
    """The seat of each slot; slots stand row by row.

    A row that fills its first cell alone ("Current assets:") heads the rows below it. Rows of
    headers one below the other are one header ("Amortized" "Cost").
    """
    columns = max((slot.column + slot.width for slot in slots), default=0)
    has_amounts = any(is_amount(slot.prose) for slot in slots)
    labels = _labels(slots)
    headers: list[list[Slot]] = []
    above: dict[int, str] | None = {}
    under: tuple[str, ...] = ()
    before: _Row | None = None
    for number, group in groupby(slots, attrgetter("row")):
        row = list(group)
        kind = _kind(row, columns, before, has_amounts)
        if kind is _Row.BODY:
            above = _above(headers) if above is None else above
            label = labels.get(number, "")
            yield from (_body_seat(table, slot, row, label, above, under) for slot in row)
        else:
            yield from (_header_seat(table, slot) for slot in row)
        if kind is _Row.SECTION:
            under = (row[0].prose,)
        elif kind is _Row.HEADER:
            headers = [*headers[1 - _HEADER_ROWS :], row] if before is _Row.HEADER else [row]
            above = None
        before = kind


def _header_seat(table: int, slot: Slot) -> Seat:
    return Seat(_cell(table, slot, "", "", is_header=True), ())


def _body_seat(
    table: int,
    slot: Slot,
    row: list[Slot],
    label: str,
    above: dict[int, str],
    under: tuple[str, ...],
) -> Seat:
    label = label if slot.column else ""
    is_header = _is_label(slot, row)
    over = above.get(slot.column, "")
    return Seat(_cell(table, slot, label, over, is_header=is_header), under)


def _cell(table: int, slot: Slot, label: str, over: str, *, is_header: bool) -> Cell:
    return Cell(table, slot.row, slot.column, label, over, is_header, slot.width, slot.height)


def is_amount(prose: str) -> bool:
    """Is this a number, as it stands in the body of a table? A year is not, it heads a column."""
    if len(prose) > _LONGEST_AMOUNT or _YEAR.fullmatch(prose):
        return False
    return prose.strip("$€£¥% ").lower() in _NOTHING or _AMOUNT.fullmatch(prose) is not None


def _kind(row: list[Slot], columns: int, before: _Row | None, has_amounts: bool) -> _Row:
    first = row[0]
    is_alone = len(row) == 1 and columns > 1
    if is_alone and (first.width >= columns or (before is not None and first.column == 0)):
        return _Row.SECTION
    if all(slot.is_header for slot in row):
        return _Row.HEADER
    if any(is_amount(slot.prose) for slot in row):
        return _Row.BODY
    if first.column > 0:
        return _Row.SECTION if is_alone and before is _Row.BODY else _Row.HEADER
    if before is _Row.HEADER and has_amounts and _is_of_headers(row):
        return _Row.HEADER
    return _Row.HEADER if before is None and has_amounts and len(row) > 1 else _Row.BODY


def _is_of_headers(row: list[Slot]) -> bool:
    """ "(in thousands) | 2019 | 2018": a row of headers that has a word for the labels too."""
    return len(row) > 1 and (
        row[0].prose.startswith("(") or any(_YEAR.fullmatch(slot.prose) for slot in row[1:])
    )


def _labels(slots: Sequence[Slot]) -> dict[int, str]:
    """What the first column says of each row."""
    return {
        row: slot.prose
        for slot in slots
        if slot.column == 0
        for row in range(slot.row, slot.row + slot.height)
    }


def _is_label(slot: Slot, row: list[Slot]) -> bool:
    if slot.is_header:
        return True
    return slot.column == 0 and len(row) > 1 and all(is_amount(other.prose) for other in row[1:])


def _above(headers: list[list[Slot]]) -> dict[int, str]:
    """What the rows of headers say over each column."""
    said: dict[int, list[str]] = {}
    for row in headers:
        for slot in row:
            for column in range(slot.column, slot.column + slot.width):
                said.setdefault(column, []).append(slot.prose)
    return {column: " ".join(dict.fromkeys(proses)) for column, proses in said.items()}
