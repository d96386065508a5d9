"""Quotes: the sentences in which the figures of a finding stand."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.document import Block, Document
from factcheck.model.expression import Cited, Leaf
from factcheck.model.frozen import frozen
from factcheck.model.result import Result
from factcheck.model.span import Span

Stretch = tuple[int, int]

_MOST_QUOTES = 3
_LONGEST = 300
_CONTEXT = 90


@frozen
class Quote:
    """A sentence in stretches, of which the figures are picked out; ``span`` is the first of
    them."""

    stretches: tuple[tuple[str, bool], ...]
    span: Span


def quotes(document: Document, result: Result) -> tuple[Quote, ...]:
    """The sentence of what is stated, then those of the parts that stand elsewhere."""
    places: dict[tuple[int, Stretch], list[tuple[Stretch, Span]]] = {}
    blocks: dict[int, Block] = {}
    for leaf in (result.stated, *result.reading.implied.leaves()):
        for block, sentence, figure, span in _place(document, leaf):
            blocks[block.index] = block
            places.setdefault((block.index, sentence), []).append((figure, span))
    shown = list(places.items())[:_MOST_QUOTES]
    return tuple(_quote(blocks[at].prose, sentence, found) for (at, sentence), found in shown)


def _place(document: Document, leaf: Leaf) -> Iterator[tuple[Block, Stretch, Stretch, Span]]:
    if leaf.span is None:
        return
    if isinstance(leaf, Cited):
        figure = leaf.claim.figure
        yield figure.block, figure.sentence, (figure.start, figure.end), leaf.span
        return
    block = document.block_at(leaf.span)
    if block is not None:
        start, end = block.prose_at(leaf.span)
        yield block, (0, len(block.prose)), (start, end), leaf.span


def _quote(prose: str, sentence: Stretch, found: list[tuple[Stretch, Span]]) -> Quote:
    figures = sorted({figure for figure, _ in found})
    start, end = _window(sentence, figures)
    stretches: list[tuple[str, bool]] = [("… " if start > sentence[0] else "", False)]
    at = start
    for a, b in figures:
        if at <= a < b <= end:
            stretches.extend([(prose[at:a], False), (prose[a:b], True)])
            at = b
    stretches.extend([(prose[at:end].rstrip(), False), (" …" if end < sentence[1] else "", False)])
    told = tuple((text, is_figure) for text, is_figure in stretches if text)
    return Quote(told, found[0][1])


def _window(sentence: Stretch, figures: list[Stretch]) -> Stretch:
    """The sentence, or so much of a long one as surrounds its figures."""
    start, end = sentence
    if end - start <= _LONGEST:
        return sentence
    start = max(start, figures[0][0] - _CONTEXT)
    return start, min(end, max(figures[0][1], min(figures[-1][1], start + _LONGEST)) + _CONTEXT)
