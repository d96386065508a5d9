"""Beside: two figures that the page sets beside each other, so that they are not one told twice."""

from __future__ import annotations

from factcheck.align.resemblance import Resemblance
from factcheck.align.sheets import are_told_by_headings, is_entry
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.words import Words

SET_BESIDE = frozenset(
    {Resemblance.SLIGHT, Resemblance.NEIGHBOUR, Resemblance.SCALE, Resemblance.ROUND_SCALE}
)
"""Likenesses that the items of a list may well have."""
LONGEST = 4
"""So many digits at most does a count have without a comma."""


def are_beside(claim: Claim, other: Claim, likeness: Resemblance, words: Words) -> bool:
    """Are they set beside each other: as cells, of which what they count stands in their headers
    ("in thousands"), or as two items of one list?"""
    here, there = claim.figure.block, other.figure.block
    if here.cell is not None or there.cell is not None:
        return True
    if _is_mark(claim) and _is_mark(other):
        return True
    if are_told_by_headings(claim, other) or is_entry(claim, words) or is_entry(other, words):
        return True
    if likeness not in SET_BESIDE or here.item is None or there.item is None:
        return False
    return here.item.list == there.item.list and here.item.place != there.item.place


def _is_mark(claim: Claim) -> bool:
    """ "136300 Support for large pages": the number of an entry; what is counted has a comma."""
    figure, unit = claim.figure, claim.quantity.unit
    is_bare = figure.kind is Kind.COUNT and not unit.symbol
    return is_bare and len(figure.written) > LONGEST and figure.written.isdecimal()
