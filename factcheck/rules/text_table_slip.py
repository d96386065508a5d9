"""A figure of a sentence that tells a row of a table, one slip away from another cell of that row.

"In 2025, 161 of you gave 7,800 hours": the row of 2025 has 161, as the sentence says, and 7,080.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.cells import Quote
from factcheck.align.named_rows import misread
from factcheck.align.row_quotes import misquoted
from factcheck.family import Family, NoOptions
from factcheck.model.expression import Cited
from factcheck.model.result import Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for anchor, quote in misquoted(claims):
        # Where the words beside the figure name the row, the family text_table speaks.
        if not claims.lines(anchor):
            yield Relation(Cited(anchor), (_reading(quote),))
    for anchor, quote in misread(claims):
        yield Relation(Cited(anchor), (_reading(quote),))


def _reading(quote: Quote) -> Reading:
    seat = quote.cell.figure.block.cell
    layout = f"the row “{seat.row_header}” under “{seat.column_header}”" if seat else ""
    return Reading(Cited(quote.cell, quote.amount), layout=layout)


FAMILY = Family(NoOptions, relations)
