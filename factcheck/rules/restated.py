"""One figure, told in two places.

"Shares up 370%" in the highlights, "shares have gained 368%" in the body. A figure is held against
all earlier ones that may speak of the same thing, at once: it is reported once, and a figure
repeated rightly counts as verified. Two figures are taken for one where their wording agrees and
their values are the same or one slip apart; figures that merely differ are usually two figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.resemblance import Resemblance, resemblance
from factcheck.align.retelling import is_retold
from factcheck.family import Family
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import BlockKind, Part
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

NEVER = 1_000_000
MOST = 8
"""Of the figures that tell one again so many are read: they agree with each other, or none is
sure."""


@frozen
class Options:
    """``headline``: figures of the title, subject line and highlights are held against the body;
    otherwise figures of the body against earlier ones. ``kinds`` of figures are held so.
    ``same``: does the rule also tell what agrees? If not, it leaves alone what agrees anywhere.

    The rest says, for each way in which two different figures may resemble each other, how many
    words they must share to be about one thing; a way that is left out is no business of the rule.
    """

    headline: bool
    kinds: tuple[str, ...]
    same: bool = True
    rounded: int = NEVER
    scale: int = NEVER
    digits: int = NEVER
    year: int = NEVER
    unit: int = NEVER
    currency: int = NEVER
    round_scale: int = NEVER
    slight: int = NEVER

    def needed(self) -> dict[Resemblance, int]:
        ways = set(Resemblance) - {Resemblance.SAME, Resemblance.NONE}
        return {way: getattr(self, way.value) for way in ways}


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    needed = options.needed()
    for anchor in claims.anchors(*map(Kind, options.kinds)):
        if _is_headline(anchor) is options.headline:
            others = _retold(claims, anchor, options, needed)
            if not options.same and any(_agrees(anchor, other) for other in others):
                continue
            for together in _apart(anchor, others, options):
                readings = tuple(
                    Reading(_said(other), (_as_one(anchor, other),)) for other in together
                )
                yield Relation(_said(anchor), readings)


def _retold(
    claims: ClaimIndex, anchor: Claim, options: Options, needed: dict[Resemblance, int]
) -> list[Claim]:
    """The figures that tell the anchor again: of a headline the first of the body, else the
    nearest; there the very digits end the search."""
    found: list[Claim] = []
    others = claims.lookalikes(anchor)
    # What runs on in prose tells a headline again before a caption does.
    ordered = sorted(others, key=_is_caption) if options.headline else others[::-1]
    for other in ordered:
        if _is_before(other, anchor, options) and is_retold(claims, anchor, other, needed):
            found.append(other)
            is_settled = other.figure.printed == anchor.figure.printed and not options.headline
            if is_settled or len(found) == MOST:
                break
    return found


def _is_caption(claim: Claim) -> bool:
    return claim.figure.block.kind is BlockKind.CAPTION


def _is_headline(claim: Claim) -> bool:
    return claim.figure.block.part is not Part.BODY


def _is_before(other: Claim, anchor: Claim, options: Options) -> bool:
    """A headline is held against the body, and either against what stands earlier of its kind."""
    if _is_headline(other) is options.headline:
        return other.figure.span.start < anchor.figure.span.start
    return options.headline


def _apart(anchor: Claim, others: list[Claim], options: Options) -> Iterator[list[Claim]]:
    """What is told again in the very digits; of a headline also, as a relation of its own, what is
    told in finer ones (14 May in May). Where nothing has the very digits, all is one relation."""
    same = [other for other in others if other.figure.printed == anchor.figure.printed]
    if same:
        yield same
    if others and not same:
        yield others
    if same and options.headline:
        finer = [other for other in others if other not in same and _agrees(anchor, other)]
        yield from [finer] if finer else ()


def _agrees(anchor: Claim, other: Claim) -> bool:
    return resemblance(anchor.figure, other.figure) is Resemblance.SAME


def _said(claim: Claim) -> Cited:
    """A figure with its bound or without: "over 422,000" is told again by 422,680, and by
    422,000."""
    printed, meant = claim.figure.printed, claim.quantity
    if printed is None:
        return Cited(claim)
    return Cited(claim, Quantity(printed.amount.hull(meant.amount), printed.unit))


def _as_one(anchor: Claim, other: Claim) -> Alignment:
    """Why the two were taken for one: what they share says what both are about."""
    return Alignment(anchor, other, ((Facet.MEASURE, Agreement.SAME),))


FAMILY = Family(Options, relations)
