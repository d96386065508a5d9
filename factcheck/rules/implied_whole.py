"""Parts in a row, each with its share: one whole must explain them all.

"We rang 213 mills. 95 stop often (45%), 61 at times (29%) and 57 hardly ever (24%)": of 213 the
last are 27%. The whole is the count before the row, or else the sum of the parts, where all shares
but one say so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.layout import place
from factcheck.align.rows import is_like
from factcheck.align.shares import is_share
from factcheck.align.votes import comes_out
from factcheck.family import Family
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

PARTS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
LAYOUT = "parts in a row, each with its share"
MOST = 12

Pair = tuple[Claim, Claim]
"""A part and its share."""


@frozen
class Options:
    """``least``: so many of the shares must agree before another is doubted."""

    least: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    announcing: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.anchors(*PARTS):
        announcing[claim.figure.block.index + 1].append(claim)
    for row in _rows(claims):
        first = row[0][0].figure.block
        before = announcing.get(first.index, []) if first.item else []
        for whole in _wholes(claims, row, before) if len(row) <= MOST else ():
            fit = [pair for pair in row if _fits(pair, whole)]
            if len(fit) >= options.least and len(row) - len(fit) <= 1:
                yield from _relations(claims, row, whole)
                break


def _relations(claims: ClaimIndex, row: list[Pair], whole: Expression) -> Iterator[Relation]:
    for part, share in row:
        # What the wording itself ties to its whole is no business of a row.
        if not claims.tied(part, TieKind.OF) and not claims.tied(share, TieKind.OF):
            reading = Reading(Cited.hedged(part) / whole, layout=LAYOUT)
            yield Relation(Cited(share), (reading,))


def _rows(claims: ClaimIndex) -> Iterator[list[Pair]]:
    """The pairs of each sentence, and those of the items of each list."""
    rows: dict[Hashable, list[Pair]] = {}
    for share in claims.anchors(Kind.PERCENT):
        if not is_share(share, claims.words):
            continue
        for tie in claims.ties_to(share, TieKind.EQUALS):
            part = tie.left
            if _is_part(part):
                home = place(part, Layout.LIST)
                home = place(part, Layout.SENTENCE) if home is None else home
                rows.setdefault(home, []).append((part, share))
    for row in rows.values():
        if len({part for part, _ in row}) == len(row) and len(_kinds(row)) == 1:
            yield row


def _is_part(part: Claim) -> bool:
    figure = part.figure
    is_plain = figure.ends is None and figure.value is not None and figure.value > 0
    return figure.kind in PARTS and is_plain and part.role is Role.LEVEL


def _kinds(row: list[Pair]) -> set[Hashable]:
    return {(part.figure.kind, part.quantity.unit.dimension) for part, _ in row}


def _wholes(claims: ClaimIndex, row: list[Pair], announcing: list[Claim]) -> Iterator[Expression]:
    """The counts before the row, nearest first, those of the block that a list follows among them;
    then the sum of its parts."""
    first = row[0][0]
    together = claims.siblings(first, Layout.SENTENCE)
    before = (*announcing, *claims.before(first), *together[: together.index(first)])
    for claim in before[::-1]:
        is_closed = claim.figure.modifier in PLAIN
        if is_like(claim, first) and is_closed and _is_part(claim):
            yield Cited.hedged(claim)
    yield reduce(add, (Cited.hedged(part) for part, _ in row))


def _fits(pair: Pair, whole: Expression) -> bool:
    part, share = pair
    if whole.quantity.base().low <= 0:
        return False
    return comes_out(share.quantity, (Cited.hedged(part) / whole).quantity)


FAMILY = Family(Options, relations)
