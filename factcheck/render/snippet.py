"""Snippet: the lines of a draft in which the figures of a finding stand, with a word under each.

    3 | Revenue rose 20% to $120 million, from $110 million a year earlier.
      |              ^^^    ------------       ------------
      |              |      to                 from
      |              stated

Lines of prose are long: a window round the figures is shown, not the line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from factcheck.model import patterns as re
from factcheck.model.document import Document
from factcheck.render.cells import widths
from factcheck.render.safe import safe_line
from factcheck.render.underlines import Columns, Line, Mark, labels, underlines

_WIDEST = 100
_CONTEXT = 32
_NEAR = 8
_MOST_LINES, _MOST_MARKS = 5, 8
_CUT = "… "
_GAP = " … "
_LINE_END = re.compile(r"[\r\n]")

Windows = list[tuple[int, int]]


def snippet(document: Document, marks: list[Mark]) -> tuple[int, list[Line]]:
    """The width of the line numbers, and the lines from the first gutter to the last."""
    groups = _lines(document, marks)
    gutter = max((len(str(number)) for number in groups), default=1)
    shown: list[Line] = [_gutter(gutter)]
    before = 0
    for number, group in groups.items():
        if before and number != before + 1:
            shown.append([("...", "gutter")])
        shown.extend(_line(document, gutter, number, group[:_MOST_MARKS]))
        before = number
    return gutter, [*shown, _gutter(gutter)]


def _lines(document: Document, marks: list[Mark]) -> dict[int, list[Mark]]:
    """The marks of each line, in order: of the line with the main one, and of the first others."""
    groups: dict[int, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: mark.span):
        groups.setdefault(document.place(mark.span).line, []).append(mark)
    telling = sorted(groups, key=lambda number: not any(mark.is_main for mark in groups[number]))
    return {number: groups[number] for number in sorted(telling[:_MOST_LINES])}


def _line(document: Document, gutter: int, number: int, marks: list[Mark]) -> Iterator[Line]:
    text, columns = _window(document, marks)
    yield [(f"{number:>{gutter}} | ", "gutter"), (text, "")]
    for row in (underlines(marks, columns), *labels(marks, columns)):
        yield [*_gutter(gutter), (" ", ""), *row]


def _gutter(gutter: int) -> Line:
    return [(" " * gutter + " |", "gutter")]


def _window(document: Document, marks: list[Mark]) -> tuple[str, Columns]:
    """What is shown of the line, and the columns at which each mark starts and ends in it."""
    first = marks[0].span
    start = first.start - document.place(first).column + 1
    # A line may be a whole file: it is looked at no further than it is shown.
    far = min(marks[-1].span.end + _WIDEST, len(document.text))
    found = _LINE_END.search(document.text, marks[-1].span.start, far)
    end = found.start() if found else far
    windows = _windows(document.text, marks, start, end)
    head = _CUT if windows[0][0] > start else ""
    shown = head + _GAP.join(safe_line(document.text[a:b]) for a, b in windows)
    columns = [0, *accumulate(widths(shown))]
    places = [
        [columns[_at(offset, windows, len(head))] for offset in (mark.span.start, mark.span.end)]
        for mark in marks
    ]
    tail = f" {_CUT}" if windows[-1][1] < end else ""
    return shown + tail, [(place[0], place[1]) for place in places]


def _windows(text: str, marks: list[Mark], start: int, end: int) -> Windows:
    if end - start <= _WIDEST:
        return [(start, end)]
    found: Windows = []
    for mark in marks:
        a, b = _round(text, mark, start, end)
        if found and a - found[-1][1] <= _NEAR:
            a, b = found[-1][0], max(b, found.pop()[1])
        found.append((a, b))
    return found


def _round(text: str, mark: Mark, start: int, end: int) -> tuple[int, int]:
    """A place with some words on either side."""
    a, b = mark.span.start - _CONTEXT, min(mark.span.end, end) + _CONTEXT
    if a > start:
        a = text.find(" ", a, mark.span.start) + 1 or a
    if b < end:
        space = text.rfind(" ", mark.span.end, b)
        b = space if space > 0 else b
    return max(a, start), min(b, end)


def _at(offset: int, windows: Windows, shift: int) -> int:
    """Where a place of the file stands in what is shown; the end of it for one beyond."""
    for a, b in windows:
        if offset <= b:
            return shift + offset - a
        shift += b - a + len(_GAP)
    return shift - len(_GAP)
