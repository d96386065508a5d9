"""Tables: dressed by rich on a terminal, columns of plain text elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence

from factcheck.render.cells import width
from factcheck.render.safe import safe_line
from factcheck.surfaces.screen import Screen, is_terminal

Row = tuple[str, ...]
GAP = "  "


def table(head: Row, rows: Sequence[Row], screen: Screen, numbers: Collection[int] = ()) -> str:
    """A line for each row; ``numbers`` are the columns that stand to the right."""
    rows = [tuple(safe_line(cell) for cell in row) for row in rows]
    told = _dressed if screen.has_color else aligned
    return told(head, rows, numbers)


def aligned(head: Row, rows: Sequence[Row], numbers: Collection[int]) -> str:
    """Columns of plain text."""
    lines = [head, *rows]
    widths = _widths(lines)
    return "".join(f"{_joined(line, widths, numbers)}\n" for line in lines)


def _widths(lines: Sequence[Row]) -> list[int]:
    return [max(map(width, column)) for column in zip(*lines, strict=True)]


def _joined(row: Row, widths: Sequence[int], numbers: Collection[int]) -> str:
    spaces = (" " * (room - width(cell)) for cell, room in zip(row, widths, strict=True))
    cells = (
        space + cell if at in numbers else cell + space
        for at, (cell, space) in enumerate(zip(row, spaces, strict=True))
    )
    return GAP.join(cells).rstrip()


def _dressed(head: Row, rows: Sequence[Row], numbers: Collection[int]) -> str:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False)
    for at, name in enumerate(head):
        grid.add_column(name, justify="right" if at in numbers else "left")
    for row in rows:
        # As texts, lest a bracket in a draft be taken for markup.
        grid.add_row(*map(Text, row))
    # A pager shows the lines of a table whole; a terminal would break them at any place.
    room = None if is_terminal(sys.stdout) else sum(_widths([head, *rows])) + len(GAP) * len(head)
    console = Console(color_system="standard", force_terminal=True, width=room)
    with console.capture() as captured:
        console.print(grid)
    return captured.get()
