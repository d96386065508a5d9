"""Leads: the one figure of the body that a headline's figure is a slip of.

"# Orchard firm to plant *240* pears", and the first sentence has "*204* trees": the lead tells what
the headline tells. Where the body has one figure alone that a slip makes of the headline's, and
tells it in the lead or in a word of the headline, it is that one.
"""

from __future__ import annotations

from factcheck.align.headlines import HEADS, may_retell
from factcheck.align.index import ClaimIndex
from factcheck.align.resemblance import Resemblance, resemblance
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.misprint import digits, is_swap

SLIPS = frozenset(
    {
        Resemblance.DIGITS,
        Resemblance.SLIGHT,
        Resemblance.SCALE,
        Resemblance.ROUND_SCALE,
        Resemblance.NEIGHBOUR,
    }
)
REACH = 240
"""The first sentence or two of the body end before this."""
SHORT = 2
LONG = 4
"""Highlights tell what stands in tables and pictures too: of theirs it takes many digits."""
ANYBODY = frozenset({None, "person"})
"""Passengers are told again as people, or as nothing."""


def told_in_lead(claims: ClaimIndex, head: Claim) -> list[Claim]:
    """The figures of the body that are one slip from the headline's; none if their values differ,
    or none of them is told in the lead or in a word of the headline."""
    if head.figure.block.part not in HEADS and len(digits(head.figure.written)) < LONG:
        return []
    found = [one for one in claims.anchors(head.figure.kind) if is_slip_of(head, one)]
    if len({one.figure.value for one in found}) != 1:
        return []
    return [one for one in found if is_in_lead(claims, one) or head.bag & one.bag]


def is_slip_of(head: Claim, one: Claim) -> bool:
    """Is it told in the prose of the body, as the same part of the same sort, a slip away?"""
    figure = one.figure
    if not may_retell(figure.block) or figure.modifier is Modifier.NOT or figure.ends is not None:
        return False
    if one.role is not head.role or one.direction * head.direction < 0:
        return False
    is_told = head.aspect in (None, one.aspect) and _is_of_sort(head, one)
    return is_told and _is_slip(head.figure, figure)


def _is_of_sort(head: Claim, one: Claim) -> bool:
    """Jobs are told again as posts where three digits tell that they are."""
    if head.figure.per != one.figure.per:
        return False
    if head.figure.kind is Kind.COUNT:
        measures = {head.measure, one.measure}
        is_one = len(measures) == 1 or not ANYBODY.isdisjoint(measures)
        return is_one or _is_long_swap(head.figure, one.figure)
    return one.quantity.unit.is_like(head.quantity.unit)


def _is_slip(head: Figure, figure: Figure) -> bool:
    a, b = digits(head.written), digits(figure.written)
    if len(a.strip("0")) < SHORT:
        return False
    if resemblance(head, figure) in SLIPS:
        return True
    is_as_told = head.style.scale == figure.style.scale and len(a) == len(b)
    return is_as_told and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def _is_long_swap(head: Figure, figure: Figure) -> bool:
    a, b = digits(head.written), digits(figure.written)
    return len(a) > SHORT and is_swap(a, b)


def is_in_lead(claims: ClaimIndex, one: Claim) -> bool:
    """Does it stand in the first lines of the body?"""
    figure = one.figure
    blocks = claims.document.blocks
    first = next((block for block in blocks if may_retell(block)), None)
    return figure.block is first and figure.start < REACH
