"""A share of what the paragraph has told by its name.

"Revenue rose to $412m. Profit came to $72m, or 21% of revenue": it is 17%.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.align.agreement import agreement
from factcheck.align.layout import are_apart
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, TieKind
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

NEAR = 8
"""The whole is one of so many figures before its part."""
REACH = 40
LAYOUT = "a share of what the paragraph tells by this name"
_STOP = re.compile(r"[,;:.!?()]")


@frozen
class Options:
    """``fillers``: words between "of" and the name of the whole ("of *its total* revenue")."""

    fillers: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    names = {
        name: measure
        for measure, told in claims.words.table("measures").get("measure", {}).items()
        for name in told
    }
    for share in claims.anchors(Kind.PERCENT):
        measure = _whole_named(share, names, options)
        if measure is None or share.role is Role.CHANGE:
            continue
        readings = tuple(_readings(claims, share, measure))
        if readings:
            yield Relation(Cited(share), readings)


def _whole_named(share: Claim, names: dict[str, str], options: Options) -> str | None:
    """ "17.5% *of total revenue*": the measure of that name."""
    figure = share.figure
    end = min(figure.sentence[1], figure.end + REACH)
    rest = figure.block.prose[figure.end : end].lstrip(" )").lower()
    words = _STOP.split(rest)[0].split()
    if words[:1] != ["of"]:
        return None
    named = [word for word in words[1:4] if word not in options.fillers]
    # Nothing may follow that says of what else it is: "of revenue from services".
    return names.get(named[0].removesuffix("s")) if len(named) == 1 or words[-1:] == named else None


def _readings(claims: ClaimIndex, share: Claim, measure: str) -> Iterator[Reading]:
    for tie in (*claims.tied(share, TieKind.EQUALS), *claims.ties_to(share, TieKind.EQUALS)):
        part = tie.left if tie.right is share else tie.right
        if part.figure.kind is not Kind.MONEY or part.measure == measure or not _is_level(part):
            continue
        together = claims.siblings(part, Layout.BLOCK)
        at = together.index(part)
        wholes = [
            claim
            for claim in together[max(0, at - NEAR) : at]
            if claim.measure == measure and _may_be_whole(claim, part)
        ]
        for whole in wholes:
            yield Reading(Cited.hedged(part) / Cited.hedged(whole), ties=(tie,), layout=LAYOUT)


def _may_be_whole(claim: Claim, part: Claim) -> bool:
    if claim.figure.kind is not Kind.MONEY or not _is_level(claim):
        return False
    is_of_time = agreement(claim, part, Facet.PERIOD) is not Agreement.DIFFERENT
    is_like = claim.quantity.is_like(part.quantity) and claim.quantity.amount.low > 0
    return is_of_time and is_like and are_apart(claim.figure, part.figure)


def _is_level(claim: Claim) -> bool:
    figure = claim.figure
    return figure.quantity is not None and figure.ends is None and not figure.per


FAMILY = Family(Options, relations)
