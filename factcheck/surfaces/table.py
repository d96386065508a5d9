"""Tables: dressed by rich on a terminal, columns of plain text elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.render.safe import safe_line
from factcheck.surfaces.screen import Screen

Row = tuple[str, ...]
GAP = "  "


def table(head: Row, rows: Sequence[Row], screen: Screen) -> str:
    rows = [tuple(safe_line(cell) for cell in row) for row in rows]
    return _dressed(head, rows, screen) if screen.has_color else _aligned([head, *rows])


def _aligned(rows: Sequence[Row]) -> str:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = (
        GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
    return "".join(f"{line}\n" for line in lines)


def _dressed(head: Row, rows: Sequence[Row], screen: Screen) -> str:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(*head, box=None, pad_edge=False)
    for row in rows:
        # As texts, lest a bracket in a draft be taken for markup.
        grid.add_row(*map(Text, row))
    console = Console(color_system="standard", force_terminal=True)
    with console.capture() as captured:
        console.print(grid)
    return captured.get()
