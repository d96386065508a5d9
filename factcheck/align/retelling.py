"""Retelling: are two figures one figure, told twice?

Their values are the same or one slip apart (``slipped``), and they share words enough. Figures of
one sentence are set beside each other.
"""

from __future__ import annotations

from factcheck.align.agreement import alignment, shared
from factcheck.align.chance import may_be_one_amount
from factcheck.align.dated import may_be_one_dating
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import are_apart
from factcheck.align.resemblance import TIMES, Resemblance, is_distinctive
from factcheck.align.slipped import Need, Retelling, is_quoted, may_be_one, slipped
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.document import Part, Zone
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.quantity import WEEKDAY

ENOUGH = 2
"""So many words two figures of one value must share to count as one told twice."""
UNITS = frozenset({Kind.MONEY, Kind.MEASURE, Kind.DURATION})
FEW = 5
"""An amount below this comes up by chance, even where it is the only one of its unit."""
SMALL = 20
"""Counts up to here are all over a text: they must count the same things to be one."""


def retelling(
    claims: ClaimIndex, claim: Claim, other: Claim, likeness: Resemblance, need: Need | None
) -> Retelling:
    """Is the other figure the claim's own, told again, rightly or with the slip that its likeness
    shows?

    ``need`` says what such a likeness takes; None where both have the same value.
    """
    is_copied = need is not None and is_quoted(claims, claim, other)
    if not is_copied and not _is_of_one_voice(claim.figure, other.figure):
        return Retelling.NONE
    is_time = likeness is Resemblance.SAME and claim.figure.kind in TIMES
    if not is_time and not are_apart(claim.figure, other.figure):
        return Retelling.NONE
    if need is None:
        return Retelling.TOPIC if _is_same_told(claims, claim, other) else Retelling.NONE
    return slipped(claims, claim, other, likeness, need)


def _is_same_told(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    # A paragraph is about one thing: standing in it counts like a word in common; so does the
    # noun of what is counted, and twice the one amount that the text has of a unit.
    together = shared(claim, other) + (claim.figure.block is other.figure.block)
    if not (may_be_one(claim, other) or _is_printed_alike(claim, other, together)):
        return False
    together += _is_told_of_same(claim, other) + 2 * _is_of_rare_unit(claims, claim)
    if together < _enough(claim.figure, other.figure):
        return False
    if claim.figure.kind in TIMES:
        return may_be_one_dating(claims, claim, other)
    is_one = _is_one_count(claim, other) and _is_one_stretch(claim, other)
    return is_one and may_be_one_amount(claims, claim, other)


def _is_printed_alike(claim: Claim, other: Claim, together: int) -> bool:
    """ "A margin of 17.5%" is told again by "17.5% of revenue", and "held up 140 ships" by "140
    ships waited": the words say more than the role."""
    is_level = Role.CHANGE not in (claim.role, other.role)
    is_other = claim.role is not other.role
    is_printed = is_other and claim.figure.printed == other.figure.printed
    return is_printed and together + is_level >= ENOUGH


def _is_of_one_voice(here: Figure, there: Figure) -> bool:
    """Are both told by the article, or in one and the same remark?"""
    one, other = here.block, there.block
    return one.zone is other.zone and (one.zone is Zone.ARTICLE or one is other)


def _enough(here: Figure, there: Figure) -> int:
    """A figure of several digits, or one with the same hedge, does not come up twice by chance;
    a weekday, a day in its month, a year or "this week" does, unless it is told in other words
    ("this year", 2023)."""
    if here.kind in TIMES and (_is_weekday(here) or _is_in_its_month(here, there)):
        return ENOUGH
    if is_distinctive(here):
        return ENOUGH - 1
    if here.kind in TIMES:
        return ENOUGH + (here.written.lower() == there.written.lower())
    return ENOUGH - (here.modifier is there.modifier is not Modifier.EXACT)


def _is_weekday(figure: Figure) -> bool:
    return figure.quantity is not None and figure.quantity.unit == WEEKDAY


def _is_in_its_month(here: Figure, there: Figure) -> bool:
    """A day and the month that it lies in; a title names the month of what it is about."""
    return here.block.part is Part.BODY and here.iso != there.iso


def _is_told_of_same(claim: Claim, other: Claim) -> bool:
    """Does a headline tell it of the same things: "five suppliers" are "the five firms"?"""
    is_headline = claim.figure.block.part is not Part.BODY
    return is_headline and claim.measure is not None and claim.measure == other.measure


def _is_of_rare_unit(claims: ClaimIndex, claim: Claim) -> bool:
    """Does the text have no other amount of its unit: "10 bitcoin"? A few years are in any."""
    figure = claim.figure
    is_told = figure.kind in UNITS and figure.value is not None and figure.value >= FEW
    return is_told and claims.census.amounts(claim) == 1


def _is_one_stretch(claim: Claim, other: Claim) -> bool:
    """Sales abroad and worldwide are two things, and what doubled since 2019 is not to double by
    2030."""
    facets = (Facet.SCOPE, Facet.PERIOD) if claim.role is Role.CHANGE else (Facet.SCOPE,)
    return alignment(claim, other, facets).is_possible


def _is_one_count(claim: Claim, other: Claim) -> bool:
    """A small count is told again only where it counts the same things; a headline need not say
    what."""
    figure = claim.figure
    if figure.kind is not Kind.COUNT or figure.value is None or figure.value > SMALL:
        return True
    is_headline = figure.block.part is not Part.BODY
    if is_headline and (claim.measure is None or other.measure is None):
        return True
    return claim.measure == other.measure
