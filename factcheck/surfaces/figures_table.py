"""The table of figures: a line for each, and as many columns as a terminal has room for."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping

from factcheck.api import Report
from factcheck.model import calendar_words
from factcheck.model.claim import Claim
from factcheck.render.cells import cut, width
from factcheck.render.piece import clipped
from factcheck.render.safe import safe_line
from factcheck.render.spoken import plain, spoken
from factcheck.surfaces.screen import Screen, is_terminal
from factcheck.surfaces.table import GAP, table

NUMBERS = ("place", "read as")
LEAST = {
    "place": 6,
    "figure": 11,
    "kind": 16,
    "read as": 24,
    "unit": 10,
    "stands for": 30,
    "note": 11,
    "measure": 10,
    "subject": 10,
    "period": 10,
}
"""How far each column is cut before others are left out."""

COLUMNS = tuple(LEAST)

LEFT_OUT = ("period", "subject", "measure", "stands for", "note")
"""Columns that go where there is no room, in this order."""

NARROWEST = 6
WIDENED = ("place", "kind", "read as", "figure", "unit", "stands for", "note")
"""Columns that get what room is left, in this order."""

Columns = Mapping[str, tuple[str, ...]]


def figures_table(report: Report, screen: Screen) -> tuple[str, set[str]]:
    """The figures of a report, and the columns that a terminal had no room for; on it each figure
    has one line."""
    rows = [_row(claim) for claim in report.claims]
    columns: Columns = {
        name: tuple(safe_line(row[name]) for row in rows)
        for name in COLUMNS
        if any(row[name] for row in rows)
    }
    shown = columns
    if is_terminal(sys.stdout):
        shown = _fitted(columns, shutil.get_terminal_size().columns)
    numbers = [at for at, name in enumerate(shown) if name in NUMBERS]
    cells = list(zip(*shown.values(), strict=True))
    return table(tuple(shown), cells, screen, numbers), columns.keys() - shown.keys()


def _row(claim: Claim) -> dict[str, str]:
    place = claim.document.place(claim.figure.span)
    told = spoken(claim.figure)
    return {
        "place": f"{place.line}:{place.column}",
        "figure": clipped(claim.figure.written),
        "kind": told.kind,
        "read as": told.number,
        "unit": told.unit,
        "stands for": told.range,
        "note": told.note,
        "measure": plain(claim.measure or ""),
        "subject": claim.subject or "",
        "period": calendar_words.iso(claim.period) if claim.period else "",
    }


def _fitted(columns: Columns, room: int) -> Columns:
    """The columns that have room, their cells cut to it."""
    wide = {name: max(map(width, (name, *cells))) for name, cells in columns.items()}
    taken = {name: min(full, LEAST[name]) for name, full in wide.items()}
    for name in LEFT_OUT:
        if name in taken and _total(taken) > room:
            del taken[name]
    while _total(taken) > room and max(taken.values()) > NARROWEST:
        taken[max(taken, key=taken.__getitem__)] -= 1
    for name in sorted(taken, key=_need):
        taken[name] += max(0, min(wide[name] - taken[name], room - _total(taken)))
    return {name: tuple(cut(cell, most) for cell in columns[name]) for name, most in taken.items()}


def _need(name: str) -> int:
    return WIDENED.index(name) if name in WIDENED else len(WIDENED)


def _total(taken: Mapping[str, int]) -> int:
    return sum(taken.values()) + len(GAP) * (len(taken) - 1)
