"""One figure, told in two places.

"Shares up 370%" in the highlights, "shares have gained 368%" in the body. A figure is held against
all earlier ones that may speak of the same thing, at once: it is reported once, and a figure
repeated rightly counts as verified. Two figures are taken for one where their wording agrees and
their values are the same or one slip apart; figures that merely differ are usually two figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.align import ClaimIndex, Layout
from factcheck.align.agreement import alignment, shared
from factcheck.align.parallel import are_parallel
from factcheck.align.resemblance import TIMES, Resemblance, is_distinctive, resemblance
from factcheck.family import Family
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.document import Part, Zone
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

SETTING = (Facet.PERIOD, Facet.SCOPE, Facet.SUBJECT)
"""Two figures that differ in one of these are not about the same thing."""
ENOUGH = 2
"""So many words two figures of one value must share to count as one told twice."""
SMALL = 20
"""Counts up to here are all over a text: they must count the same things to be one."""


@dataclass(frozen=True, slots=True)
class Options:
    """``headline``: figures of the title, subject line and highlights are held against the body;
    otherwise figures of the body against earlier ones. ``kinds`` of figures are held so.

    The rest says, for each way in which two different figures may resemble each other, how many
    words they must share to be about one thing.
    """

    headline: bool
    kinds: tuple[str, ...]
    rounded: int
    scale: int
    digits: int
    year: int
    unit: int
    currency: int
    round_scale: int
    slight: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for anchor in claims.anchors(*map(Kind, options.kinds)):
        if _is_headline(anchor) is options.headline:
            readings = list(_readings(claims, anchor, options))
            for together in _apart(readings, options):
                yield Relation(_said(anchor), together)


def _apart(readings: list[Reading], options: Options) -> Iterator[tuple[Reading, ...]]:
    """What is told again in the very digits; of a headline also, as a relation of its own, what is
    told in finer ones (14 May in May). Where nothing has the very digits, all is one relation."""
    same = tuple(reading for reading in readings if _has_very_digits(reading))
    finer = tuple(reading for reading in readings if _is_in_other_digits(reading))
    if not same:
        yield from (tuple(readings),) if readings else ()
        return
    yield same
    if finer and options.headline:
        yield finer


def _has_very_digits(reading: Reading) -> bool:
    (found,) = reading.alignments
    return found.left.figure.printed == found.right.figure.printed


def _is_in_other_digits(reading: Reading) -> bool:
    (found,) = reading.alignments
    likeness = resemblance(found.left.figure, found.right.figure)
    return likeness is Resemblance.SAME and not _has_very_digits(reading)


def _is_headline(claim: Claim) -> bool:
    return claim.figure.block.part is not Part.BODY


def _readings(claims: ClaimIndex, anchor: Claim, options: Options) -> Iterator[Reading]:
    for found in claims.partners(anchor):
        other = found.right
        if _may_restate(anchor, other, options) and _is_licensed(claims, anchor, other, options):
            yield Reading(_said(other), (_as_one(anchor, other),))


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


def _may_restate(anchor: Claim, other: Claim, options: Options) -> bool:
    """A headline is held against the body, the body against what stands earlier in it."""
    zones = {anchor.figure.block.zone, other.figure.block.zone}
    if zones != {Zone.ARTICLE} or not _is_one_role(anchor, other):
        return False
    if anchor.role is Role.CHANGE and anchor.direction * other.direction < 0:
        return False
    is_earlier = other.figure.span < anchor.figure.span
    return is_earlier if _is_headline(other) is options.headline else options.headline


def _is_one_role(anchor: Claim, other: Claim) -> bool:
    """A percentage is a change here and a level there; an amount raised is the amount all the
    same."""
    return anchor.figure.kind is Kind.MONEY or anchor.role is other.role


def _is_licensed(claims: ClaimIndex, anchor: Claim, other: Claim, options: Options) -> bool:
    likeness = resemblance(anchor.figure, other.figure)
    if likeness is Resemblance.NONE or not _are_apart(anchor, other):
        return False
    if likeness is Resemblance.SAME:
        return shared(anchor, other) >= _enough(anchor, other) and _is_one_count(anchor, other)
    needed: int = getattr(options, likeness.value)
    is_one = shared(anchor, other) >= needed and _is_one_setting(anchor, other)
    return is_one and not _is_of_table(anchor, other) and not _are_parallel(claims, anchor, other)


def _is_of_table(anchor: Claim, other: Claim) -> bool:
    """What a cell counts stands in its headers ("in thousands"); two cells are two things."""
    return anchor.figure.block.cell is not None or other.figure.block.cell is not None


def _are_parallel(claims: ClaimIndex, anchor: Claim, other: Claim) -> bool:
    here, there = (claims.siblings(claim, Layout.SENTENCE) for claim in (anchor, other))
    return are_parallel(here, there, (anchor, other))


def _are_apart(anchor: Claim, other: Claim) -> bool:
    """Figures of one sentence are set beside each other, not told again."""
    here, there = anchor.figure, other.figure
    return here.block is not there.block or here.sentence != there.sentence


def _is_one_setting(anchor: Claim, other: Claim) -> bool:
    """The date of an event is what is told, and not when."""
    facets = SETTING[1:] if anchor.figure.kind in TIMES else SETTING
    return alignment(anchor, other, facets).is_possible


def _enough(anchor: Claim, other: Claim) -> int:
    """A figure of several digits, or one with the same hedge, does not come up twice by chance;
    a year or "this week" does."""
    figure = anchor.figure
    if is_distinctive(figure):
        return ENOUGH - 1
    if figure.kind in TIMES:
        return ENOUGH + 1
    return ENOUGH - (figure.modifier is other.figure.modifier is not Modifier.EXACT)


def _is_one_count(anchor: Claim, other: Claim) -> bool:
    """A small count is told again only where it counts the same things."""
    figure = anchor.figure
    if figure.kind is not Kind.COUNT or figure.value is None or figure.value > SMALL:
        return True
    if _is_headline(anchor) and None in {anchor.measure, other.measure}:
        return True
    return anchor.measure == other.measure


FAMILY = Family(Options, relations)
