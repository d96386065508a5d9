"""Paces: a figure and the stretch of time that it is told by.

"50 million requests a day", "1,200 barrels per day", "sold 3.65 million cars last year", "a monthly
bill of $300".
"""

from __future__ import annotations

from factcheck import units
from factcheck.align.rows import is_like
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.worded import Worded
from factcheck.model.words import Words

REACH = 40
STRETCHES = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")

_FILLER = r"(?:\s(?!{each}\b)[a-z]+)"
_BEHIND = Worded("paces", _FILLER + r"{0,2}?\s{each}\s(?P<stretch>{stretches})\b")
_OF_YEAR = Worded(
    "paces", _FILLER + r"{0,3}?\s(?:{last_year}|{in_year}\s(?P<year>(?:19|20)\d\d))\b"
)
_BEFORE = Worded("paces", r"\b(?P<by>{by})(?:\s[a-z]+){0,3}\s$", re.IGNORECASE)


@frozen
class Pace:
    """``stretch`` is the time that a figure is told by, ``end`` where its words end; ``is_dated``
    says that it is of one year and not of each, ``year`` of which if it is told."""

    claim: Claim
    stretch: str
    end: int
    is_dated: bool = False
    year: int | None = None

    @property
    def above(self) -> Cited:
        """What comes in that time, with its own unit: of "1,200 barrels a day" the barrels."""
        unit = above(self.claim)
        hedged = Cited.hedged(self.claim)
        # The digits are those of the unit as it is written, whatever it is told by.
        return hedged if unit is None else Cited(self.claim, Quantity(hedged.quantity.amount, unit))

    def is_of_sort(self, other: Pace) -> bool:
        """Are both of one thing, as far as their units say?"""
        mine, its = self.above.quantity.unit, other.above.quantity.unit
        if self.claim.figure.kind is Kind.COUNT:
            return other.claim.figure.kind is Kind.COUNT and its.symbol in ("", mine.symbol)
        if other.claim.figure.kind is Kind.COUNT and not its.symbol:
            return self.claim.figure.kind is Kind.MEASURE
        is_of_kind = is_like(other.claim, self.claim) or self.claim.figure.kind is Kind.MEASURE
        return is_of_kind and mine.is_like(its)


def above(claim: Claim) -> Unit | None:
    """The unit without the time that it is told by; None where it has none in it."""
    symbol, _, below = claim.quantity.unit.symbol.partition(" / ")
    return units.unit(symbol) if below else None


def pace(claim: Claim, words: Words) -> Pace | None:
    """The stretch of time that a figure is told by; None where nobody says."""
    figure = claim.figure
    prose, end = figure.block.prose, figure.sentence[1]
    _, _, below = claim.quantity.unit.symbol.partition(" / ")
    if below:
        is_known = below in STRETCHES and above(claim) is not None
        return Pace(claim, below, figure.end) if is_known else None
    if figure.per and figure.per not in STRETCHES:
        return None
    found = _BEHIND.of(words).match(prose, figure.end, end)
    if found is not None:
        return Pace(claim, found["stretch"], found.end())
    if figure.per:
        return Pace(claim, figure.per, figure.end)
    found = _OF_YEAR.of(words).match(prose, figure.end, end)
    if found is not None:
        year = int(found["year"]) if found["year"] else None
        return Pace(claim, "year", found.end(), is_dated=True, year=year)
    before = max(figure.sentence[0], figure.lead - REACH), figure.lead
    found = _BEFORE.of(words).search(prose, *before)
    if found is None:
        return None
    return Pace(claim, words.table("paces")["by"][found["by"].lower()], figure.end)


def rounded(stated: Cited) -> Cited:
    """As far as it is rounded, though it is a whole number: 580 a second may be 579.6."""
    quantity = stated.quantity
    return Cited(stated.claim, Quantity(quantity.amount.rounded(), quantity.unit))
