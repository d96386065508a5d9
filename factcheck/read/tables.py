"""Tables: which cells are headers, and which headers each cell stands under."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import attrgetter

from factcheck.model.document import Cell

_AMOUNT = re.compile(r"\W*\d[\d.,'’ \u00a0\u202f]*\W*(?:[A-Za-z]{1,3}|[mbtr]+illion|percent)?\W*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST_AMOUNT = 30
_HEADER_ROWS = 4
"""So many rows of headers are read as one header; of more, the last."""
_NOTHING = frozenset({"—", "–", "-", "n/a", "na", "nil", "..", "...", "…"})


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell that holds text: where it stands, how far it reaches, whether the markup makes it a
    header."""

    row: int
    column: int
    prose: str
    width: int = 1
    height: int = 1
    is_header: bool = False


@dataclass(frozen=True, slots=True)
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
    headers: list[dict[int, str]] = []
    under: tuple[str, ...] = ()
    before: _Row | None = None
    for number, group in groupby(slots, attrgetter("row")):
        row = list(group)
        kind = _kind(row, columns, before, has_amounts)
        if kind is _Row.SECTION:
            under = (row[0].prose,)
        elif kind is _Row.HEADER:
            headers = headers[1 - _HEADER_ROWS :] if before is _Row.HEADER else []
            headers.append(_reach(row))
        for slot in row:
            is_header = kind is not _Row.BODY or _is_label(slot, row)
            above = "" if kind is not _Row.BODY else _above(headers, slot.column)
            label = labels.get(number, "") if slot.column and kind is _Row.BODY else ""
            cell = Cell(table, number, slot.column, label, above, is_header)
            yield Seat(cell, under if kind is _Row.BODY else ())
        before = kind


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
    return _Row.HEADER if before is None and has_amounts and len(row) > 1 else _Row.BODY


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


def _reach(row: list[Slot]) -> dict[int, str]:
    """What the row says over each column."""
    return {
        column: slot.prose
        for slot in row
        for column in range(slot.column, slot.column + slot.width)
    }


def _above(headers: list[dict[int, str]], column: int) -> str:
    return " ".join(dict.fromkeys(row[column] for row in headers if column in row))
