"""Tables of whole numbers that are rounded, though nothing says so.

One sum that is off by one is wrong; where several are, and all come out once each number may be
half of its last digit off, it is the numbers that are rounded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from factcheck.align.table_entries import Entry
from factcheck.align.tables import Line, Table
from factcheck.model.frozen import replace

SEVERAL = 2

Found = TypeVar("Found")


def as_told(
    table: Table, find: Callable[[Table], list[Found]], is_kept: Callable[[Found], bool]
) -> list[Found]:
    """What is found in a table: of its numbers as rounded, where that mends several at once.

    ``is_kept`` is the vote of each on the numbers as printed; see ``votes``.
    """
    found = find(table)
    off = sum(not is_kept(each) for each in found)
    if off < SEVERAL:
        return found
    rounded = find(as_rounded(table))
    return rounded if off - sum(not is_kept(each) for each in rounded) >= SEVERAL else found


def as_rounded(table: Table) -> Table:
    """A table, each whole number of which may be half of its last digit off."""
    rows, columns = (tuple(map(_line, lines)) for lines in (table.rows, table.columns))
    return Table(rows, columns, table.wholes)


def _line(line: Line) -> Line:
    entries = {place: rounded(entry) for place, entry in line.entries.items()}
    return Line(line.place, line.label, entries, line.unknown, line.part)


def rounded(entry: Entry) -> Entry:
    """An entry that may be half of its last digit off."""
    return entry if entry.rounding else replace(entry, rounding=entry.step / 2)
