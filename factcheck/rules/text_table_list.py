"""Counts listed in a sentence, and the column of a table that has them.

"9 open, 4 let and 11 closed" over the rows "Open | 11", "Let | 4" and "Closed | 9": one of them
agrees, so that the list is that of the column, and the others ought to agree too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from factcheck.align import ClaimIndex
from factcheck.align.cells import Quote, is_quotable, is_told, may_tell, quotes
from factcheck.align.owners import counts
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

LEAST = 3
"""So many rows are counted in one sentence: two may be of anything."""

Counted = list[tuple[Claim, Quote]]


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    if claims.ledger.is_empty:
        return
    told = (anchor for anchor in claims.anchors(Kind.COUNT) if is_quotable(anchor))
    for _, together in groupby(told, key=lambda each: (each.figure.block, each.figure.sentence)):
        for anchor, quote in _column(claims, list(together)):
            if not may_tell(anchor.figure, quote.amount):
                seat = quote.cell.figure.block.cell
                layout = f"the row “{seat.row_header}”" if seat else ""
                reading = Reading(Cited(quote.cell, quote.amount), layout=layout)
                yield Relation(Cited(anchor), (reading,))


def _column(claims: ClaimIndex, anchors: list[Claim]) -> Counted:
    """What a sentence counts row by row, and the cells of the one column that agrees most."""
    columns: dict[tuple[int, int], Counted] = defaultdict(list)
    for anchor in anchors:
        for line in claims.lines(anchor):
            if counts(anchor.figure, line, claims.ledger.labels):
                for cell in line.cells:
                    seat = cell.figure.block.cell
                    for quote in quotes(cell, anchor.figure)[:1]:
                        if seat and cell.figure.kind is Kind.COUNT:
                            columns[seat.table, seat.column].append((anchor, quote))
    right = {at: sum(is_told(a.figure, q.amount) for a, q in each) for at, each in columns.items()}
    most = max(right.values(), default=0)
    best = [each for at, each in columns.items() if right[at] == most]
    if most == 0 or len(best) != 1:
        return []
    listed = {anchor for anchor, _ in best[0]}
    rows = {quote.cell for _, quote in best[0]}
    return best[0] if LEAST <= len(listed) == len(rows) == len(best[0]) else []


FAMILY = Family(NoOptions, relations)
