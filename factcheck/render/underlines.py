"""Underlines: what stands under a line of the draft, and the words that say why.

^^^    ------------       ------------
|      to                 from
stated
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.frozen import frozen
from factcheck.model.span import Span
from factcheck.render.cells import width

Line = list[tuple[str, str]]
"""A line in stretches: words, and the name of a style ("" = none)."""

Columns = list[tuple[int, int]]

_BETWEEN_LABELS = 2


@frozen
class Mark:
    """A place and the word that stands under it; the main one is what the text asserts."""

    span: Span
    label: str
    is_main: bool = False

    @property
    def style(self) -> str:
        return "main" if self.is_main else "part"


def underlines(marks: list[Mark], columns: Columns) -> Line:
    """Carets under what is stated, dashes under the parts."""
    return _row(
        [
            (start, ("^" if mark.is_main else "-") * max(end - start, 1), mark.style)
            for mark, (start, end) in zip(marks, columns, strict=True)
        ]
    )


def labels(marks: list[Mark], columns: Columns) -> Iterator[Line]:
    """The words in as few rows as they need; what does not fit beside its neighbour goes below."""
    rows: list[list[tuple[int, str, str]]] = []
    free: list[int] = []
    for mark, (column, _) in zip(reversed(marks), reversed(columns), strict=True):
        if not mark.label:
            continue
        depth = _depth(column + width(mark.label) + _BETWEEN_LABELS, free)
        if depth == len(free):
            free.append(column)
            rows.append([])
        for above in range(depth):
            rows[above].append((column, "|", mark.style))
        rows[depth].append((column, mark.label, mark.style))
        free[: depth + 1] = [column] * (depth + 1)
    return map(_row, rows)


def _depth(end: int, free: list[int]) -> int:
    """The first row in which words that end here touch nothing."""
    depth = 0
    while depth < len(free) and end > free[depth]:
        depth += 1
    return depth


def _row(stretches: list[tuple[int, str, str]]) -> Line:
    line: Line = []
    at = 0
    for column, text, style in sorted(stretches):
        if column < at:
            continue
        line.extend([(" " * (column - at), ""), (text, style)])
        at = column + width(text)
    return line
