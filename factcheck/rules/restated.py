"""One figure, told in two places.

"Shares up 370%" in the highlights, "shares have gained 368%" in the body. A figure is held against
all earlier ones that may speak of the same thing, at once: it is reported once, and a figure
repeated rightly counts as verified. Two figures are taken for one where their wording agrees and
their values are the same or one slip apart; figures that merely differ are usually two figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.align import ClaimIndex
from factcheck.align.resemblance import Resemblance, resemblance
from factcheck.family import Family
from factcheck.model.alignment import Alignment
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import Part, Zone
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

FACETS = (Facet.MEASURE, Facet.SUBJECT, Facet.PERIOD, Facet.SCOPE, Facet.ASPECT)


@dataclass(frozen=True, slots=True)
class Options:
    """``headline``: figures of the title, subject line and highlights are held against the body;
    otherwise figures of the body against earlier ones. ``kinds`` of figures are held so.
    """

    headline: bool
    kinds: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for anchor in claims.anchors(*map(Kind, options.kinds)):
        if _is_headline(anchor) is options.headline and anchor.figure.quantity is not None:
            readings = tuple(_readings(claims, anchor, options))
            if readings:
                yield Relation(Cited(anchor), readings)


def _is_headline(claim: Claim) -> bool:
    return claim.figure.block.part is not Part.BODY


def _readings(claims: ClaimIndex, anchor: Claim, options: Options) -> Iterator[Reading]:
    for found in claims.partners(anchor, *FACETS):
        if _may_restate(found, options) and _is_licensed(found):
            yield Reading(Cited(found.right), alignments=(found,))


def _may_restate(found: Alignment, options: Options) -> bool:
    """A headline is held against the body, the body against what stands earlier in it."""
    left, right = found.left.figure, found.right.figure
    if right.block.zone is not Zone.ARTICLE or left.block.zone is not Zone.ARTICLE:
        return False
    if _is_headline(found.right):
        return False
    return options.headline or right.span < left.span


def _is_licensed(found: Alignment) -> bool:
    match resemblance(found.left.figure, found.right.figure):
        case Resemblance.NONE:
            return False
        case Resemblance.SAME:
            return True
        case _:
            return found.is_certain


FAMILY = Family(Options, relations)
