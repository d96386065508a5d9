"""Spans of time: a duration that says when, and not how much.

"Sales rose 55% against *the previous 90 days*": what rose was not the days. Where one of a few
words stands right before it, a duration is a span of time; no change runs from it or to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.figure import Figure, Kind

ENDS = frozenset({TieKind.FROM, TieKind.TO})
REACH = 16
_LAST_WORD = re.compile(r"([a-z]+)\W*$", re.IGNORECASE)


def of_amounts(ties: Iterable[Tie], spans: frozenset[str]) -> Iterator[Tie]:
    """The ties, without those that lead a change to a span of time."""
    for tie in ties:
        if tie.kind not in ENDS or not _is_span(tie.right.figure, spans):
            yield tie


def _is_span(figure: Figure, spans: frozenset[str]) -> bool:
    if figure.kind is not Kind.DURATION:
        return False
    before = figure.block.prose[max(figure.sentence[0], figure.start - REACH) : figure.start]
    found = _LAST_WORD.search(before)
    return found is not None and found[1].lower() in spans
