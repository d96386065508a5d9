"""A poll's margin of error, and how many were asked.

"The poll of 1,004 adults has a margin of error of plus or minus 1 point": of so few it is 3.1. What
weighting adds only makes it wider, so that a wider one is never held against the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import isqrt

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import POINT, Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LAYOUT = "a margin of error, and how many were asked"
REACH = 60
FAR = Fraction(3, 5)
"""So much less than by lot is a slip of the pen."""
MARGINS = (Kind.PERCENTAGE_POINT, Kind.PERCENT, Kind.COUNT)
DEVIATES = {"90": "1.6448", "95": "1.9599", "99": "2.5758"}
"""By each level of confidence, of how many standard errors the margin is, cut off."""
_DIGITS = 10**12
_OTHER = Worded("shapes.poll_margin", r"\d\s?(?:%|{points})")
_LEVEL = Worded(
    "shapes.poll_margin",
    r"\b(\d\d)(?:\s?%|[ -]{percent})(?:[ -]{level})?(?: {of})? {confidence}|{of_level} (\d\d)",
)


@frozen
class Options:
    """``before``: what stands right before a margin of error. ``asked``: nouns of those who are
    asked. ``unless``: words by which it is of another group or of all there are. ``far``: is it
    told so small that no manner of drawing them makes it so?"""

    before: tuple[str, ...]
    asked: tuple[str, ...]
    unless: tuple[str, ...]
    far: bool


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for margin in claims.anchors(*MARGINS):
        asked = (
            _asked(claims, margin, options) if _is_margin(margin, options, claims.words) else None
        )
        if asked is not None:
            least = _least(asked, _deviate(margin, claims.words))
            if least is not None and _is_far(margin, least) is options.far:
                # "3 points" count as a whole number, and are rounded nevertheless.
                stated = Cited(margin, Quantity(margin.quantity.amount.rounded(), POINT))
                yield Relation(stated, (Reading(least, layout=LAYOUT),), Comparison.AT_LEAST)


def _is_far(margin: Claim, least: Known) -> bool:
    """Of the 800 of a firm 400 are half: that makes the margin less, and other ways do too."""
    told, lot = margin.quantity.amount.rounded().high, least.quantity.amount.low
    return told < FAR * lot


def _is_margin(margin: Claim, options: Options, words: Words) -> bool:
    figure = margin.figure
    if figure.modifier not in PLAIN or figure.ends is not None:
        return False
    start, end = figure.sentence
    before = figure.block.prose[max(start, figure.start - REACH) : figure.start].lower()
    is_of_points = figure.kind is not Kind.COUNT or _is_points(margin)
    behind = (before.rpartition(phrase) for phrase in options.before)
    is_told = any(phrase and not _OTHER.of(words).search(rest) for _, phrase, rest in behind)
    if not is_of_points or not is_told:
        return False
    sentence = figure.block.prose[start:end].lower()
    return not any(word in sentence for word in options.unless)


def _is_points(claim: Claim) -> bool:
    quantity = claim.figure.quantity
    return quantity is not None and quantity.unit.symbol == "point"


def _asked(claims: ClaimIndex, margin: Claim, options: Options) -> Claim | None:
    """The one number of people in its sentence, or else in the one before."""
    for together in (claims.siblings(margin, Layout.SENTENCE), claims.before(margin)):
        told = (claim for claim in together if claim.figure.kind is Kind.COUNT)
        counts = [claim for claim in told if claim is not margin and not _is_points(claim)]
        counts = [claim for claim in counts if claim.figure.quantity is not None]
        if counts:
            asked = counts[0].quantity.unit.symbol in options.asked
            is_plain = counts[0].figure.ends is None
            return counts[0] if len(counts) == 1 and asked and is_plain else None
    return None


def _deviate(margin: Claim, words: Words) -> Fraction:
    """That of the level of confidence that is told; 95% where none is, as polls have it."""
    found = _LEVEL.of(words).search(margin.figure.block.prose)
    level = (found[1] or found[2]) if found else "95"
    return Fraction(DEVIATES.get(level, DEVIATES["90"]))


def _least(asked: Claim, deviate: Fraction) -> Known | None:
    """The margin of a half of so many who were drawn by lot, in points."""
    amount = asked.quantity.amount
    if not amount.is_bounded or amount.low < 1:
        return None
    low, high = (
        100 * deviate * _root(1 / (4 * Fraction(end))) for end in (amount.high, amount.low)
    )
    told = f"{float(low):.1f} points, the margin of {asked.figure.written}"
    return Known(told, "arithmetic", Quantity(Interval(low, high), POINT), asked.figure.span)


def _root(of: Fraction) -> Fraction:
    """The square root, cut off behind the twelfth digit."""
    return Fraction(isqrt(of.numerator * _DIGITS**2 // of.denominator), _DIGITS)


FAMILY = Family(Options, relations)
