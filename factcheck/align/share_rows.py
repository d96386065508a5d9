"""Rows of shares: which shares of a sentence are told together, as those of one whole.

A semicolon may begin another row, a bracket may part a share of this one, and a percentage that is
no share of it, or a share right before the sentence, says that there is more than the row.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.rows import glue
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind

Row = tuple[Claim, ...]
NEAR = 30
_OPENED = re.compile(r"\s?\((?:\S+\s){0,5}\S*\s?$")
"""Right behind a share opens a bracket that tells what it is made of."""


def is_alone(claims: ClaimIndex, row: Row) -> bool:
    """Is every percentage of the clauses in the row? "Over 60%, 30% and the remaining 8%" is of
    more than the last two."""
    prose = row[0].figure.block.prose
    start = max(row[0].figure.sentence[0], prose.rfind(";", 0, row[0].figure.lead))
    stop = prose.find(";", row[-1].figure.end, row[-1].figure.sentence[1])
    together = claims.siblings(row[0], Layout.SENTENCE)
    inside = sum(
        claim.figure.kind is Kind.PERCENT
        and claim.figure.start >= start
        and (stop < 0 or claim.figure.start < stop)
        for claim in together
    )
    return inside == len(row)


def is_first(row: Row) -> bool:
    """Does no share stand right before the sentence: "PS 12%, Rise! 5%, VB 4%"?"""
    figure = row[0].figure
    return "%" not in figure.block.prose[max(0, figure.sentence[0] - NEAR) : figure.sentence[0]]


def clauses(row: Row) -> Iterator[Row]:
    """ "48%, 39%, others 13%; in the second round 51%, 49%": a semicolon parts them where commas
    stand between the others."""
    breaks = [";" in glue(left, right) for left, right in pairwise(row)]
    if all(breaks):
        yield row
        return
    start = 0
    for place, is_break in enumerate((*breaks, True), 1):
        if is_break:
            yield row[start:place]
            start = place


def without_parts(row: Row) -> Row:
    """The shares that a bracket parts no other into."""
    return tuple(share for place, share in enumerate(row) if not _is_part(row, place))


def _is_part(row: Row, place: int) -> bool:
    """ "10% Protestant (*6%* Anglican, *4%* others)": the bracket parts the share before it."""
    for before, after in pairwise(row[: place + 1][::-1]):
        gap = after.figure.block.prose[after.figure.end : before.figure.lead]
        if gap.count(")") > gap.count("("):
            return False
        if gap.count("(") > gap.count(")"):
            return _OPENED.match(gap) is not None
    return False
