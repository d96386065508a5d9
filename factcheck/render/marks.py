"""Marks: the prose of each block cut at its figures, each with what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from factcheck.model.document import Block
from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.result import Report
from factcheck.model.span import Span
from factcheck.render.standing import Finding, Standing, spans, standings

Stretch = tuple[int, int]


@frozen
class Mark:
    """A figure in the prose, the findings it is in, and the verified relation it is part of."""

    span: Span
    standing: Standing
    findings: tuple[Finding, ...] = ()
    verified: int | None = None


@frozen
class Words:
    """A stretch of prose; ``mark`` is None between the figures.

    What was counted and has figures of its own ("close 3 depots") is cut at them: ``is_first`` and
    ``is_last`` are the stretches at which it begins and ends. ``anchors`` are marks that others
    cover whole: they are places to link to, and no more.
    """

    text: str
    mark: Mark | None = None
    anchors: tuple[Mark, ...] = ()
    is_first: bool = True
    is_last: bool = True


@frozen
class _Cut:
    """A mark, or as much of it as no shorter one covers."""

    start: int
    end: int
    mark: Mark
    is_first: bool = True
    is_last: bool = True


@frozen
class Marks:
    """All marks of a document, by block."""

    of_block: dict[int, list[tuple[Stretch, Mark]]]
    spans: frozenset[Span]

    @classmethod
    def of(cls, report: Report, found: tuple[Finding, ...]) -> Marks:
        return cls.placed(report, _marks(report, found))

    @classmethod
    def placed(cls, report: Report, every: Iterable[Mark]) -> Marks:
        """These marks, each in its block."""
        placed: dict[int, list[tuple[Stretch, Mark]]] = {}
        figures = {claim.figure.span: claim.figure for claim in report.claims}
        for mark in every:
            place = _place(report, figures.get(mark.span), mark.span)
            if place is not None:
                placed.setdefault(place[0].index, []).append((place[1], mark))
        shown = (mark.span for marks in placed.values() for _, mark in marks)
        return cls(placed, frozenset(shown))

    def words(self, block: Block) -> Iterator[Words]:
        """The prose of a block, cut at its marks."""
        at = 0
        waiting: tuple[Mark, ...] = ()
        for cut in _apart(block.prose, self.of_block.get(block.index, [])):
            if cut.end <= cut.start:
                waiting = (*waiting, cut.mark)
                continue
            yield from _between(block.prose[at : cut.start])
            text = block.prose[cut.start : cut.end]
            yield Words(text, cut.mark, waiting, cut.is_first, cut.is_last)
            at, waiting = cut.end, ()
        if waiting:
            yield Words("", None, waiting)
        yield from _between(block.prose[at:])


def _between(prose: str) -> Iterator[Words]:
    if prose:
        yield Words(prose)


def _marks(report: Report, found: tuple[Finding, ...]) -> list[Mark]:
    within: dict[Span, list[Finding]] = {}
    for finding in found:
        for span in finding.spans:
            within.setdefault(span, []).append(finding)
    upheld: dict[Span, int] = {}
    for number, result in enumerate(report.verified, start=1):
        for span in spans(result):
            upheld.setdefault(span, number)
    return [
        Mark(span, standing, tuple(within.get(span, ())), upheld.get(span))
        for span, standing in standings(report).items()
    ]


def _place(report: Report, figure: Figure | None, span: Span) -> tuple[Block, Stretch] | None:
    """Where a mark stands in the prose; None where no reader sees it."""
    if figure is not None:
        return figure.block, (figure.start, figure.end)
    block = report.document.block_at(span)
    if block is None:
        return None
    start, end = block.prose_at(span)
    return (block, (start, end)) if start < end else None


def _apart(prose: str, marks: list[tuple[Stretch, Mark]]) -> list[_Cut]:
    """The marks in order. Of two that overlap the shorter is the figure and is shown whole; the
    longer is cut at it, or has a place at its own start where nothing else is left of it."""
    taken: list[_Cut] = []
    covered: set[int] = set()
    for (start, end), mark in sorted(marks, key=_length):
        if covered.isdisjoint(range(start, end)):
            taken.append(_Cut(start, end, mark))
        else:
            taken += _cut(prose, (start, end), mark, covered)
        covered.update(range(start, end))
    return sorted(taken, key=_order)


def _cut(prose: str, stretch: Stretch, mark: Mark, covered: set[int]) -> list[_Cut]:
    start, end = stretch
    free: list[Stretch] = []
    for is_covered, group in groupby(range(start, end), key=covered.__contains__):
        places = list(group)
        if not is_covered and any(prose[place].isalnum() for place in places):
            free.append((places[0], places[-1] + 1))
    if not free:
        return [_Cut(start, start, mark)]
    return [_Cut(*each, mark, each == free[0], each == free[-1]) for each in free]


def _length(placed: tuple[Stretch, Mark]) -> tuple[int, int]:
    (start, end), _ = placed
    return end - start, start


def _order(cut: _Cut) -> Stretch:
    return cut.start, cut.end
