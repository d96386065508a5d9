"""Crowds: a sentence with more figures than anyone holds together is taken in stretches.

A log on one line, a list without a stop: whoever asks which figures of a sentence belong together
would ask of each of them about all the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from math import ceil

from factcheck.model.figure import Figure
from factcheck.model.frozen import replace

MOST = 64
"""So many figures are held together. Of 23,000 sentences of newsletters, press releases and minutes
the fullest has 35, and it is a table that has lost its lines."""
_BREAKS = (";", ",")
"""Where a sentence is parted best, the best first."""


def dispersed(figures: list[Figure]) -> Iterable[Figure]:
    """The figures of a block, those of a crowd each in its stretch of the sentence."""
    return figures if len(figures) <= MOST else _dispersed(figures)


def _dispersed(figures: list[Figure]) -> Iterator[Figure]:
    for sentence, together in groupby(figures, key=lambda figure: figure.sentence):
        crowd = list(together)
        if len(crowd) <= MOST:
            yield from crowd
        else:
            yield from _in_stretches(crowd, *sentence)


def _in_stretches(crowd: list[Figure], start: int, end: int) -> Iterator[Figure]:
    first = 0
    while len(crowd) - first > MOST:
        behind, cut = _break(crowd, first)
        for figure in crowd[first:behind]:
            yield replace(figure, sentence=(start, cut), is_crowded=True)
        first, start = behind, cut
    for figure in crowd[first:]:
        yield replace(figure, sentence=(start, end), is_crowded=True)


def _break(crowd: list[Figure], first: int) -> tuple[int, int]:
    """Behind which figures a stretch ends, and where: at the last good break of its last quarter.

    What is left is parted evenly: in a short rest a long list would look like a short one.
    """
    left = len(crowd) - first
    size = ceil(left / ceil(left / MOST))
    for sign in _BREAKS:
        for behind in range(first + size, first + size * 3 // 4, -1):
            before, after = crowd[behind - 1], crowd[behind]
            at = before.block.prose.rfind(sign, before.end, after.lead)
            if at >= 0:
                return behind, at + 1
    behind = first + size
    return behind, max(crowd[behind - 1].end, crowd[behind].lead)
