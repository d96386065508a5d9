"""Tables in plain text: lines whose parts stand below each other, with tabs or a gutter between.

    Item             2024     2023
    Ferry tickets  12,480   11,002
    Harbour dues    3,912    3,540

It takes three lines that agree in their columns, and numbers in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.read.tables import is_amount

LEAST = 3
"""So many lines have to agree in their columns."""
MOST_COLUMNS = 40
_PART = re.compile(r"\S(?:\S| (?=\S))*")
_FIELD = re.compile(r"[^\t]+")
_RULE = re.compile(r"[-=_+| \t]*[-=_]{3,}[-=_+| \t]*")

Place = tuple[int, int]
Row = tuple[tuple[int, int, int], ...]
"""The parts of a line: column, start and end in the line."""


class Part(NamedTuple):
    """A part of a line, and how many tabs stand before it."""

    start: int
    end: int
    text: str
    tabs: int


@frozen
class PlainTable:
    """The lines from ``first`` up to ``last`` are rows; a rule between them is none."""

    first: int
    last: int
    rows: dict[int, Row]


def plain_table(lines: Sequence[str]) -> PlainTable | None:
    """The table that lines with no blank line between them make; each line with its indent."""
    parts = [_parts(line) for line in lines]
    counts = Counter(len(each) for each in parts if 1 < len(each) <= MOST_COLUMNS)
    width, often = max(counts.items(), key=lambda each: (each[1], each[0]), default=(0, 0))
    full = [each for each in parts if len(each) == width]
    told = sum(any(is_amount(part.text) for part in each[1:]) for each in full)
    if often < LEAST or told < LEAST - 1:
        return None
    columns = [
        (min(each[at].start for each in full), max(each[at].end for each in full))
        for at in range(width)
    ]
    is_tabbed = all("\t" in lines[at] for at, each in enumerate(parts) if len(each) == width)
    if not is_tabbed and any(left[1] >= right[0] for left, right in pairwise(columns)):
        return None
    seats = _by_tabs if is_tabbed else _by_place
    rows = {at: seats(each, columns) for at, each in enumerate(parts) if len(each) <= width}
    return _whole(rows, parts)


def _whole(rows: dict[int, Row | None], parts: list[list[Part]]) -> PlainTable | None:
    """From the first line of several parts to the last; no table where one between has no place
    among the columns."""
    several = [at for at, each in enumerate(parts) if len(each) > 1]
    first, last = several[0], several[-1] + 1
    inside = {at: rows.get(at) for at in range(first, last) if parts[at]}
    seated = {at: row for at, row in inside.items() if row is not None}
    return PlainTable(first, last, seated) if len(seated) == len(inside) else None


def _parts(line: str) -> list[Part]:
    if _RULE.fullmatch(line):
        return []
    told = line.strip()
    if "\t" not in line or ("\t" not in told and "  " in told):
        return [Part(*each.span(), each.group(), 0) for each in _PART.finditer(line)]
    found = []
    for each in _FIELD.finditer(line):
        text = each.group().strip()
        start = each.start() + each.group().find(text)
        if text:
            found.append(Part(start, start + len(text), text, line.count("\t", 0, start)))
    return found


def _by_tabs(parts: list[Part], columns: list[Place]) -> Row:
    """Where a line has all parts there are no empty ones, however many tabs stand between."""
    if len(parts) == len(columns):
        return _in_order(parts)
    return tuple((min(part.tabs, len(columns) - 1), part.start, part.end) for part in parts)


def _by_place(parts: list[Part], columns: list[Place]) -> Row | None:
    """Each part in the column over or under which it stands; None where two stand in one."""
    if len(parts) == len(columns):
        return _in_order(parts)
    row = tuple((_column(part, columns), part.start, part.end) for part in parts)
    return row if len({seat for seat, *_ in row}) == len(row) else None


def _in_order(parts: list[Part]) -> Row:
    return tuple((at, part.start, part.end) for at, part in enumerate(parts))


def _column(part: Part, columns: list[Place]) -> int:
    """The column that the part shares most with, or is nearest to."""
    return max(
        range(len(columns)),
        key=lambda at: min(part.end, columns[at][1]) - max(part.start, columns[at][0]),
    )
