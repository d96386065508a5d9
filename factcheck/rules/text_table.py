"""A figure of the prose, and the cell of a table that it quotes.

"Net sales were $4,120 in 2023", and in the row "Net sales" under "2023" stands 4,210. The sentence
names the row; the cell must be of its period. Figures that merely differ are usually two figures:
it is a conflict only where one slip of the pen makes the one the other, where nothing else in the
sentence quotes the cell, and where no other cell has the figure.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.cells import (
    Quote,
    is_quotable,
    is_said,
    is_told,
    likeness_of,
    quotes,
    size,
)
from factcheck.align.company import company, days_said
from factcheck.align.lines import Line
from factcheck.align.mistelling import Likeness
from factcheck.align.otherwise import is_otherwise
from factcheck.align.tellers import tellers
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

KINDS = (Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE, Kind.PERCENTAGE_POINT)
FAR = 100
_LINK = Worded("shapes.text_table", r"\b{linked}\b")
LARGEST = 400
"""Of a larger table not every cell is looked at."""


@frozen(eq=False)
class Quoted:
    """A figure of the prose, the lines that its words name, and what of them it may quote: ``told``
    is what it tells rightly."""

    anchor: Claim
    lines: tuple[Line, ...]
    found: list[Quote]
    told: list[Quote]


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    if claims.ledger.is_empty:
        return
    quoted = {
        anchor: _quoted(claims, anchor, claims.lines(anchor))
        for anchor in claims.anchors(*KINDS)
        if is_quotable(anchor)
    }
    scales = {each.scale for one in quoted.values() for each in one.told if each.is_distinctive}
    for one in quoted.values():
        found = one.told or _misquoted(claims, _with_company(claims, one, quoted), scales)
        if found:
            yield Relation(_stated(one.anchor), tuple(map(_reading, found)))


def _quoted(claims: ClaimIndex, anchor: Claim, lines: tuple[Line, ...]) -> Quoted:
    """A change is told in a column of changes, and nothing else is."""
    is_change = anchor.role is Role.CHANGE
    cells = [
        cell for line in lines for cell in line.cells if claims.ledger.is_change(cell) is is_change
    ]
    found = [each for cell in dict.fromkeys(cells) for each in quotes(cell, anchor.figure)]
    return Quoted(
        anchor, lines, found, [each for each in found if is_told(anchor.figure, each.amount)]
    )


def _with_company(claims: ClaimIndex, one: Quoted, quoted: dict[Claim, Quoted]) -> Quoted:
    """ "Sales were $4.2m, *18% of the total*, against $3.9m": what stands next to a figure that is
    told rightly may be told of the same line."""
    beside = [
        quoted[other]
        for other in company(claims, one.anchor)
        if other in quoted
        and quoted[other].told
        and _is_like(other, one.anchor)
        and _are_joined(claims, other, one.anchor)
    ]
    lines = (*one.lines, *(line for each in beside for line in _lines_told(each)))
    return one if len(lines) == len(one.lines) else _quoted(claims, one.anchor, lines)


def _are_joined(claims: ClaimIndex, *pair: Claim) -> bool:
    """ "To $4.2m *from* $3.9m", and not "$4.2m, *of which* $3.9m"."""
    first, last = sorted((each.figure for each in pair), key=lambda figure: figure.start)
    between = first.block.prose[first.end : last.start]
    is_linked = len(between) <= FAR and _LINK.of(claims.words).search(between) is not None
    return is_linked and claims.ledger.labels.breaks.search(between) is None


def _lines_told(one: Quoted) -> Iterator[Line]:
    told = {each.cell for each in one.told}
    yield from (line for line in one.lines if not told.isdisjoint(line.cells))


def _is_like(one: Claim, other: Claim) -> bool:
    is_kind = one.figure.kind is other.figure.kind and one.role is other.role
    return is_kind and one.quantity.is_like(other.quantity)


def _misquoted(claims: ClaimIndex, one: Quoted, scales: set[object]) -> list[Quote]:
    """The cells from which the figure is one slip away, and which nothing else there tells.

    A slight likeness needs company: another figure of the sentence that quotes the same line.
    """
    anchor = one.anchor
    kind = anchor.figure.kind
    others = [other for other in company(claims, anchor) if other.figure.kind is kind]
    least = Likeness.WEAK if any(is_said(others, each) for each in one.found) else Likeness.STRONG
    wrong = [
        each
        for each in one.found
        if likeness_of(anchor.figure, each, is_sure=each.is_sure or each.scale in scales) >= least
        and _is_of_time(claims, anchor, each.cell)
        and not is_said([anchor, *others], each)
    ]
    if not wrong or is_otherwise(anchor, one.lines, claims.ledger):
        return []
    return [] if _is_explained(claims, one) else wrong


def _is_of_time(claims: ClaimIndex, anchor: Claim, cell: Claim) -> bool:
    """Does the sentence name the year of the cell, where both say any?"""
    if cell.period is None:
        return True
    said = days_said(claims, anchor)
    return not said or any(days.meets(cell.period) for days in said)


def _is_explained(claims: ClaimIndex, one: Quoted) -> bool:
    """Does the figure stand in another cell of these tables?"""
    figure = one.anchor.figure
    tables = dict.fromkeys(line.table for line in one.lines)
    cells = (claims.ledger.table(table)[:LARGEST] for table in tables)
    return any(tellers(each, quotes).of(figure) for each in cells)


def _stated(anchor: Claim) -> Cited:
    """Without its sign: a loss of £(8m) is 8 million here and (8) there."""
    quantity = anchor.quantity
    return Cited(anchor, Quantity(size(quantity.amount), quantity.unit))


def _reading(quote: Quote) -> Reading:
    seat = quote.cell.figure.block.cell
    assert seat is not None
    under = f" under “{seat.column_header}”" if seat.column_header else ""
    return Reading(Cited(quote.cell, quote.amount), layout=f"the row “{seat.row_header}”{under}")


FAMILY = Family(NoOptions, relations)
