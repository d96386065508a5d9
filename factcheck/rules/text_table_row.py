"""A figure of the prose that stands in the next row of the table.

"The share of tenants that pay late rises by 38.6 points", and 38.61 stands in the row below; that
of those that pay early is 51.27. The sentence names the one row in full, and nothing of the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.cells import Quote, is_quotable, is_said, is_told, may_tell, quotes
from factcheck.align.company import company
from factcheck.align.lines import Line
from factcheck.align.otherwise import is_otherwise
from factcheck.align.speech import said
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

KINDS = (Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE, Kind.PERCENTAGE_POINT)
DIGITS = 3
"""Shorter figures stand in the next row by chance."""
LEAST = 2
"""So many words make sure which row is named."""
LARGEST = 400


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    if claims.ledger.is_empty:
        return
    for anchor in claims.anchors(*KINDS):
        if is_quotable(anchor) and sum(sign.isdigit() for sign in anchor.figure.written) >= DIGITS:
            lines = claims.lines(anchor)
            wrong = _misread(claims, anchor, lines[0]) if len(lines) == 1 else []
            is_other = bool(wrong) and is_otherwise(anchor, lines, claims.ledger)
            if wrong and not is_other and _stands_once(claims, anchor, lines[0]):
                yield Relation(Cited(anchor), tuple(map(_reading, wrong)))


def _misread(claims: ClaimIndex, anchor: Claim, line: Line) -> list[Quote]:
    """The cells of the row that is named, next to one of another row which has the figure."""
    own = [quote for cell in line.cells for quote in quotes(cell, anchor.figure)]
    if len(line.name) < LEAST or any(may_tell(anchor.figure, each.amount) for each in own):
        return []
    others = company(claims, anchor)
    return [
        each for each in own if _is_in_next_row(claims, anchor, each) and not is_said(others, each)
    ]


def _is_in_next_row(claims: ClaimIndex, anchor: Claim, quote: Quote) -> bool:
    seat = quote.cell.figure.block.cell
    if seat is None:
        return False
    rows = (seat.row - 1, seat.row + 1)
    beside = [claims.ledger.at(seat.table, row, seat.column) for row in rows]
    return any(
        is_told(anchor.figure, each.amount)
        for line, cell in filter(None, beside)
        if not _is_named(claims, anchor, line)
        for each in quotes(cell, anchor.figure)
    )


def _is_named(claims: ClaimIndex, anchor: Claim, line: Line) -> bool:
    """Does the block say any word of the label?"""
    prose = anchor.figure.block.prose
    words = said(prose, 0, len(prose), claims.ledger.labels.silent)
    return any(word.stem in line.name for word in words)


def _stands_once(claims: ClaimIndex, anchor: Claim, line: Line) -> bool:
    """Is there one cell alone in the table that has the figure?"""
    cells = claims.ledger.table(line.table)[:LARGEST]
    return (
        sum(
            any(is_told(anchor.figure, each.amount) for each in quotes(cell, anchor.figure)[:1])
            for cell in cells
        )
        == 1
    )


def _reading(quote: Quote) -> Reading:
    seat = quote.cell.figure.block.cell
    return Reading(
        Cited(quote.cell, quote.amount), layout=f"the row “{seat.row_header}”" if seat else ""
    )


FAMILY = Family(NoOptions, relations)
