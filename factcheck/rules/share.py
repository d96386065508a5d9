"""A part, its whole and the share it makes.

"66 of 150, or 54%": it is 44%. The wording ties the part to its whole ("of"), and the share to one
of them ("or", a bracket).
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
PARTS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for part in claims.anchors(*PARTS, role=Role.LEVEL):
        for of in claims.tied(part, TieKind.OF):
            if _is_whole(part, of.right):
                yield from _of_whole(claims, of)


def _is_whole(part: Claim, whole: Claim) -> bool:
    is_level = whole.figure.kind in PARTS and whole.role is Role.LEVEL
    return is_level and part.quantity.is_like(whole.quantity)


def _of_whole(claims: ClaimIndex, of: Tie) -> Iterator[Relation]:
    part, whole = Cited.printed(of.left), Cited.printed(of.right)
    if whole.quantity.base().holds(0):
        return
    for share in _shares(claims, of.left, of.right):
        yield Relation(Cited(share), (Reading(part / whole, ties=(of,)),))


def _shares(claims: ClaimIndex, part: Claim, whole: Claim) -> Iterator[Claim]:
    """The share told with a part and its whole: right behind them, right before, or in between."""
    together = claims.siblings(part, Layout.SENTENCE)
    at, end = together.index(part), together.index(whole)
    near = [*together[max(0, at - 1) : at], *together[at + 1 : end], *together[end + 1 : end + 2]]
    for claim in near:
        if claim.figure.kind in SHARES and _is_told_with(claims, claim, part, whole):
            yield claim


def _is_told_with(claims: ClaimIndex, share: Claim, part: Claim, whole: Claim) -> bool:
    ends = (part, whole)
    behind = any(tie.right is share for end in ends for tie in claims.tied(end, TieKind.EQUALS))
    return behind or any(tie.right in ends for tie in claims.tied(share, TieKind.EQUALS))


FAMILY = Family(NoOptions, relations)
