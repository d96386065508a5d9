"""Arrows: "340 s -> 170 s" is told from the one to the other."""

from __future__ import annotations

from itertools import pairwise

from factcheck.align.chains import Marks
from factcheck.align.marks import Mark
from factcheck.align.pairs import is_pair
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.span import Span

SIGNS = frozenset({"->", "-->", "=>", "→", "⟶", "➜", "➡"})


def arrows(sentence: tuple[Claim, ...], marks: Marks) -> Marks:
    """The marks of the figures on either side of an arrow; one that has a mark keeps it."""
    found: dict[Claim, Mark] = {}
    for left, right in pairwise(sentence):
        glue = left.figure.block.prose[left.figure.end : right.figure.start]  # ">" may be a hedge
        is_free = left not in found and marks[left] is None and marks[right] is None
        if glue.strip() in SIGNS and is_free and is_pair(left, right):
            words = Span(left.figure.span.end, max(left.figure.span.end, right.figure.span.start))
            found[left] = Mark(TieKind.FROM, words, left.figure.lead)
            found[right] = Mark(TieKind.TO, words, left.figure.end)
    return found
