"""A figure of the prose that stands in the next column of the table.

"Orders for 2024 came to €118.9 million", and in the row "Orders" that stands under 2023; under 2024
it is 131.4. The sentence names the row and one time, and the figure is the row's of another.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.align.cells import Quote, is_quotable, is_said, is_told, quotes
from factcheck.align.company import company
from factcheck.align.grammar import grammar
from factcheck.align.lines import Line
from factcheck.align.marks import mark
from factcheck.align.otherwise import is_otherwise
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

KINDS = (Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE)
DATES = (Kind.DATE, Kind.YEAR)
Stamp = frozenset[str]
NO_TIME: Stamp = frozenset()
_YEAR_OR_PART = Worded(
    "shapes.text_table_column", r"(?:19|20)\d\d|\b{parts}\b|\b[a-z]+(?=\s{quarter})"
)
MOST = 16
DIGITS = 3
"""Shorter figures stand in the next column by chance."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    if claims.ledger.is_empty:
        return
    for anchor in claims.anchors(*KINDS):
        if anchor.role is Role.CHANGE or not is_quotable(anchor) or not _is_long(anchor):
            continue
        lines = claims.lines(anchor)
        wrong = _of_other_time(claims, anchor, lines[0]) if len(lines) == 1 else None
        if wrong is not None and not is_otherwise(anchor, lines, claims.ledger):
            yield Relation(Cited(anchor), (_reading(wrong),))


def _is_long(anchor: Claim) -> bool:
    return sum(sign.isdigit() for sign in anchor.figure.written) >= DIGITS


def _of_other_time(claims: ClaimIndex, anchor: Claim, line: Line) -> Quote | None:
    """The cell of the time that is named, where the figure is that of another."""
    words = claims.words
    together = claims.siblings(anchor, Layout.SENTENCE)[:MOST]
    dates = [each for each in together if each.figure.kind in DATES]
    said = {stamp for each in dates if (stamp := _stamp(each.figure.written, words))}
    if len(said) != 1 or _is_start(claims, anchor):
        return None
    found = [quote for cell in line.cells for quote in quotes(cell, anchor.figure)[:1]]
    told = [each for each in found if is_told(anchor.figure, each.amount)]
    own = [each for each in found if _column(each, words) in said]
    is_one = len(told) == len(own) == 1 and _column(told[0], words) not in (NO_TIME, *said)
    if not is_one or is_said(company(claims, anchor), own[0]):
        return None
    return own[0]


def _column(quote: Quote, words: Words) -> Stamp:
    seat = quote.cell.figure.block.cell
    return _stamp(seat.column_header, words) if seat else NO_TIME


def _stamp(written: str, words: Words) -> Stamp:
    """The year, and the part of it, that a date or the head of a column names."""
    return frozenset(_YEAR_OR_PART.of(words).findall(written.lower()))


def _is_start(claims: ClaimIndex, anchor: Claim) -> bool:
    """ "In 2024 orders rose *from* €118.9 million"."""
    its = mark(anchor, grammar(claims.words))
    is_marked = its is not None and its.kind is TieKind.FROM
    return is_marked or bool(claims.ties_to(anchor, TieKind.FROM))


def _reading(quote: Quote) -> Reading:
    seat = quote.cell.figure.block.cell
    assert seat is not None
    where = f"the row “{seat.row_header}” under “{seat.column_header}”"
    return Reading(Cited(quote.cell, quote.amount), layout=where)


FAMILY = Family(NoOptions, relations)
