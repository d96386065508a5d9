"""Quotes: the sentences in which the figures of a finding stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from factcheck.model import patterns as re
from factcheck.model.document import Block, BlockKind, Document
from factcheck.model.expression import Cited, Leaf
from factcheck.model.frozen import frozen
from factcheck.model.result import Result
from factcheck.model.span import Span

Stretch = tuple[int, int]
Stretches = list[tuple[str, bool]]

_MOST_QUOTES = 3
_MOST_IN_ROW = 8
_LONGEST = 300
_CONTEXT = 90
_SHORT = 80
_LONGEST_HEADER = 40
_ENDS = " ,;"
_THEN = re.compile(r"[;,]\s(?:and|or)$")
_IN_ROW = (BlockKind.CELL, BlockKind.ITEM)


@frozen
class Quote:
    """A sentence in stretches, of which the figures are picked out; ``span`` is the first of
    them."""

    stretches: tuple[tuple[str, bool], ...]
    span: Span


@frozen
class _Place:
    """A sentence of a block with the figures of a finding that stand in it."""

    block: Block
    sentence: Stretch
    figures: tuple[Stretch, ...]
    span: Span

    @property
    def is_short(self) -> bool:
        """Is it a cell or an item that says little by itself?"""
        start, end = self.sentence
        return self.block.kind in _IN_ROW and end - start <= _SHORT


def quotes(document: Document, result: Result) -> tuple[Quote, ...]:
    """The sentence of what is stated, then those of the parts that stand elsewhere; cells and items
    that follow one another are quoted in a row."""
    found = [
        _row(list(alike)) if is_short else [_quote(place) for place in alike]
        for is_short, alike in groupby(_places(document, result), key=lambda place: place.is_short)
    ]
    return tuple(quote for alike in found for quote in alike)[:_MOST_QUOTES]


def _places(document: Document, result: Result) -> Iterable[_Place]:
    found: dict[tuple[int, Stretch], _Place] = {}
    for leaf in (result.stated, *result.reading.implied.leaves()):
        for place in _place(document, leaf, result.stated):
            known = found.setdefault((place.block.index, place.sentence), place)
            figures = tuple(sorted({*known.figures, *place.figures}))
            found[place.block.index, place.sentence] = _Place(
                place.block, place.sentence, figures, known.span
            )
    return found.values()


def _place(document: Document, leaf: Leaf, stated: Leaf) -> Iterator[_Place]:
    if leaf.span is None:
        return
    if isinstance(leaf, Cited):
        figure = leaf.claim.figure
        yield _Place(figure.block, figure.sentence, ((figure.start, figure.end),), leaf.span)
        return
    block = document.block_at(leaf.span)
    if block is not None:
        thing = block.prose_at(leaf.span)
        yield _Place(block, _sentence(block, thing, stated), (thing,), leaf.span)


def _sentence(block: Block, thing: Stretch, stated: Leaf) -> Stretch:
    """The sentence of what is stated, if a thing that was counted stands in it; else all."""
    if isinstance(stated, Cited) and stated.claim.figure.block is block:
        start, end = stated.claim.figure.sentence
        if start <= thing[0] and thing[1] <= end:
            return start, end
    return 0, len(block.prose)


def _row(places: list[_Place]) -> list[Quote]:
    """ "Lyon, 2023: 4,210 · Nice, 2023: 3,100"."""
    told: Stretches = []
    for place in places[:_MOST_IN_ROW]:
        told.extend([(" · ", False)] if told else [])
        *words, (last, is_figure) = _stretches(place)
        # The comma that ends an item of the draft ("the depot, and") ends none here.
        last = last if is_figure else _THEN.sub("", last).rstrip(_ENDS)
        told.extend([(header(place.block), False), *words, (last, is_figure)])
    if len(places) > _MOST_IN_ROW:
        told.append((" · …", False))
    return [_told(told, places[0].span)]


def header(block: Block) -> str:
    """What a reader finds at the head of a cell's row and column."""
    if block.cell is None:
        return ""
    heads = (block.cell.row_header, block.cell.column_header)
    told = [head for head in heads if head and head != block.prose and len(head) <= _LONGEST_HEADER]
    return f"{', '.join(told)}: " if told else ""


def _quote(place: _Place) -> Quote:
    return _told(list(_stretches(place)), place.span)


def _told(stretches: Stretches, span: Span) -> Quote:
    return Quote(tuple((text, is_figure) for text, is_figure in stretches if text), span)


def _stretches(place: _Place) -> Iterator[tuple[str, bool]]:
    prose, sentence = place.block.prose, place.sentence
    start, end = _window(prose, sentence, place.figures)
    if start > sentence[0]:
        yield "… ", False
    at = start
    for a, b in place.figures:
        if at <= a < b <= end:
            yield prose[at:a], False
            yield prose[a:b], True
            at = b
    yield prose[at:end].rstrip(), False
    if end < sentence[1]:
        yield " …", False


def _window(prose: str, sentence: Stretch, figures: tuple[Stretch, ...]) -> Stretch:
    """The sentence, or so much of a long one as surrounds its figures."""
    start, end = sentence
    if end - start <= _LONGEST:
        return sentence
    first, last = figures[0]
    near = max(start, first - _CONTEXT)
    reach = max(last, min(figures[-1][1], near + _LONGEST))
    # No word is cut, unless it is longer than all that is shown.
    begin = prose.find(" ", near, first) + 1 if near > start else start
    return begin or near, _last(prose, reach, end)


def _last(prose: str, reach: int, end: int) -> int:
    if reach + _CONTEXT >= end:
        return end
    space = prose.rfind(" ", reach, reach + _CONTEXT)
    return space if space > 0 else reach + _CONTEXT
