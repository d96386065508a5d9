"""Slipped: is a figure another one, told again with a slip?

The slighter the likeness of their values, the more the two must have in common: words that both
sentences share, or fewer of them in a row right around the figures. Figures of parallel sentences
and of a table's cells are set beside each other.
"""

from __future__ import annotations

from enum import IntEnum

from factcheck.align.agreement import alignment, shared
from factcheck.align.beside import are_beside
from factcheck.align.crossed import are_crossed, is_definite
from factcheck.align.dates import are_swapped
from factcheck.align.events import is_one_event
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.likely import WEAK, row_needed
from factcheck.align.parallel import are_parallel, shares, undated
from factcheck.align.phrasing import Phrasing, small_words
from factcheck.align.resemblance import TIMES, Resemblance
from factcheck.align.twins import are_set_beside, are_twins, is_chance
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.document import Part, Zone
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen

SETTING = (Facet.SUBJECT, Facet.SCOPE, Facet.PERIOD)
"""Two figures that differ in one of these are not about the same thing."""
YEARS = frozenset({Resemblance.YEAR, Resemblance.FAR_YEAR})
OF_COPY = 4
""" "Five of them": a short sentence is nobody's own."""


@frozen
class Need:
    """How much two figures of different values must have in common to be one figure: so many
    ``words`` that their sentences share, or so many in a ``row`` around the figures. ``once``:
    stems of what happens once to a thing, one of which must stand beside both; none = anything."""

    words: int
    row: int
    once: frozenset[str] = frozenset()

    @property
    def is_met_by_any(self) -> bool:
        return self.words == 0


class Retelling(IntEnum):
    """How surely a figure is another one, told again: by no means, by what both are about, by the
    very words."""

    NONE = 0
    TOPIC = 1
    PHRASE = 2


def slipped(
    claims: ClaimIndex, claim: Claim, other: Claim, likeness: Resemblance, need: Need
) -> Retelling:
    """Is the other figure the claim's own, with the slip that its likeness shows?"""
    is_article = claim.figure.block.zone is Zone.ARTICLE or is_quoted(claims, claim, other)
    if are_beside(claim, other, likeness, claims.words) or not is_article:
        return Retelling.NONE
    if likeness in YEARS and not (_tells_year(claim.figure) and _tells_year(other.figure)):
        return Retelling.NONE
    together = shared(claim, other)
    if not (together or need.is_met_by_any or claim.figure.block is other.figure.block):
        return Retelling.NONE
    phrase = claims.phrasing(claim, other)
    is_swapped = likeness is Resemblance.FAR_YEAR and _is_swapped(claim, other)
    is_next = likeness in WEAK and are_set_beside(claims, claim, other)
    if (phrase.is_told_apart and not is_swapped) or (is_next and not _is_long_copy(phrase)):
        return Retelling.NONE
    if need.once:
        return _of_event(claims, claim, other, need, phrase)
    if _is_made_of_other(claim, likeness, phrase):
        return Retelling.NONE
    if phrase.row >= need.row and _is_told_so(claim, other, likeness, phrase):
        return Retelling.PHRASE
    is_topic = together >= need.words and phrase.row >= row_needed(claims, claim, other, likeness)
    if may_be_one(claim, other) and are_twins(claims, claim, other, likeness, phrase.row):
        is_told = is_definite(claims, claim) and are_crossed(claims, claim, other)
        found = _of_topic(claims, claim, other, is_told=is_told)
        return Retelling.PHRASE if found else found
    if not is_topic or not (may_be_one(claim, other) or claim.figure.kind is Kind.MEASURE):
        return Retelling.NONE
    # "April 14 to April 16, 2026": the other dates of a headline have its slip too.
    is_one_slip = claim.figure.block.part is not Part.BODY and likeness in YEARS
    found = _of_topic(claims, claim, other, is_swapped or is_one_slip)
    # Nothing is dated 2042 by chance: it is wrong, though 2024 is told elsewhere.
    return Retelling.PHRASE if found and is_swapped else found


def is_quoted(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Does a quotation set apart have the very sentence that the article has?"""
    zones = {claim.figure.block.zone, other.figure.block.zone}
    if zones != {Zone.ARTICLE, Zone.QUOTATION}:
        return False
    return _is_long_copy(claims.phrasing(claim, other))


def _is_long_copy(phrase: Phrasing) -> bool:
    return phrase.is_copy and phrase.row >= OF_COPY


def _tells_year(figure: Figure) -> bool:
    """ "October 1 to October 3, 2042": the slip is in the year that is written."""
    return (figure.iso or "")[:4] in figure.written


def _is_swapped(claim: Claim, other: Claim) -> bool:
    return are_swapped(claim.quantity.amount, other.quantity.amount)


def _of_topic(
    claims: ClaimIndex,
    claim: Claim,
    other: Claim,
    is_one_slip: bool = False,
    is_told: bool = False,
) -> Retelling:
    """``is_told``: "*the* 84 stations" are those that were told, whatever else is told of them."""
    is_apart = _are_parallel(claims, claim, other, is_one_slip, is_told)
    is_one = _is_one_setting(claim, other) and not is_apart
    return Retelling.TOPIC if is_one else Retelling.NONE


def _of_event(
    claims: ClaimIndex, claim: Claim, other: Claim, need: Need, phrase: Phrasing
) -> Retelling:
    """Is it the day of one event that happens once: the launch of the same thing?"""
    small = small_words(claims.words)
    is_event = is_one_event(claim, other, need.words, need.once, small, claims.words)
    if not is_event or phrase.is_renamed or phrase.is_reworded:
        return Retelling.NONE
    found = _of_topic(claims, claim, other)
    return Retelling.PHRASE if found else found


def _is_made_of_other(claim: Claim, likeness: Resemblance, phrase: Phrasing) -> bool:
    """A sentence that is copied with the next year in it is about the next year; one about junior
    notes that is made of one about senior notes has another date."""
    is_copy = phrase.is_copy and claim.figure.block.part is Part.BODY
    return (is_copy and likeness is Resemblance.YEAR) or (phrase.is_reworded and likeness in YEARS)


def _is_told_so(claim: Claim, other: Claim, likeness: Resemblance, phrase: Phrasing) -> bool:
    """Do the same words make one figure of two?

    What rises or falls does so time and again; "100", "1,000" are the steps of a ladder.
    """
    if likeness is Resemblance.NEIGHBOUR and _is_label(claim.figure):
        return False
    if likeness is Resemblance.YEAR:
        return not phrase.is_renamed
    if likeness not in WEAK:
        return True
    if is_chance(claim, other) or phrase.is_renamed:
        return False
    return alignment(claim, other, (Facet.PERIOD, Facet.SCOPE)).is_possible


def _is_label(figure: Figure) -> bool:
    """No sentence begins with a number in digits: that of a footnote does."""
    return figure.kind is Kind.COUNT and figure.start == figure.sentence[0]


def may_be_one(claim: Claim, other: Claim) -> bool:
    """Are both told as the same part? An amount raised is the amount all the same; a percentage is
    a change here and a level there."""
    if claim.role is not other.role:
        return claim.figure.kind is Kind.MONEY
    return claim.role is not Role.CHANGE or claim.direction * other.direction >= 0


def _is_one_setting(claim: Claim, other: Claim) -> bool:
    """Other things counted are other figures. The date of an event is what is told, not when."""
    counted = {claim.measure, other.measure} - {None}
    if claim.figure.kind is Kind.COUNT and len(counted) > 1:
        return False
    facets = SETTING[:-1] if claim.figure.kind in TIMES else SETTING
    return alignment(claim, other, facets).is_possible


def _are_parallel(
    claims: ClaimIndex,
    claim: Claim,
    other: Claim,
    is_one_slip: bool = False,
    is_told: bool = False,
) -> bool:
    here, there = (claims.siblings(each, Layout.SENTENCE) for each in (claim, other))
    if is_one_slip:
        here, there = undated(here), undated(there)
    if is_told:
        here, there = shares(here), shares(there)
    return are_parallel(here, there, (claim, other))
