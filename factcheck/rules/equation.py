"""A calculation that the text prints, and what it is said to come to.

"12 x 45 = 520": it is 540. In a calculation whole numbers are exact, and so are fractions; a
decimal stands for all that it may be rounded from, and so does what comes out of a division or of
decimals.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.calculations import Calculation
from factcheck.align.operands import ADDING, operand, outcome
from factcheck.align.sides import Side
from factcheck.align.terms import worked
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known, Operator
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen, replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, UnlikeUnits
from factcheck.model.result import Reading, Relation

HUNDRED = 100
HOUR = "hour"
SHARES = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT})


@frozen
class Options:
    """``zeros``: by so many hundredths of it trailing zeros round what a product comes to."""

    zeros: int


def relations(index: ClaimIndex, options: Options) -> Iterator[Relation]:
    zeros = Fraction(options.zeros, 100)
    for sides in index.calculations:
        for place, side in enumerate(sides):
            if side.is_worked:
                yield from _of_side(sides, place, zeros)


def _of_side(sides: Calculation, place: int, zeros: Fraction) -> Iterator[Relation]:
    """A side and what it is said to come to: the single figure nearest behind it, else before.

    "5 + 3 = 8 + 2 = 10" is worked out on the way: 8 is what 5 and 3 come to, where they do.
    """
    side, *following = sides[place:]
    on_the_way = tuple(
        _relation(side, each.figures[0], zeros, is_told=False)
        for each in following[:1]
        if not each.is_one
    )
    yield from on_the_way
    behind = [each for each in following if each.is_one]
    before = [each for each in sides[:place] if each.is_one and not each.is_worked]
    for told in (behind or before[::-1])[:1]:
        stated = told.figures[0]
        # Where the units leave it open what is calculated, only what comes out was meant so.
        found = _relation(side, stated, zeros, is_told=_is_told(side, stated))
        yield replace(found, instead=on_the_way)


def _relation(side: Side, stated: Claim, zeros: Fraction, *, is_told: bool) -> Relation:
    """The side in its units, and as plain numbers in those of what is stated.

    Of "15 hours, 12 minutes, and 2 seconds + 20 milliseconds" the sum begins with the seconds.
    """
    cited = outcome(stated, side, zeros)
    if any(", " in each.figure.written for each in (*side.figures, stated)):
        return Relation(cited, ())
    trees = [_in_units(side), _plain(side, stated) if _may_be_plain(side, stated) else None]
    read = [each for each in trees if each and each.quantity.is_like(cited.quantity)]
    if len(read) > 1 and read[0].quantity.base() == read[1].quantity.base():
        read.pop()
    readings = tuple(Reading(each, is_asserted=is_told) for each in read)
    return Relation(cited, (*readings, *_in_hundreds(side, stated)))


def _in_hundreds(side: Side, stated: Claim) -> Iterator[Reading]:
    """ "12 / 20 = 60 points" may be told of a hundred, and so may a single figure that is worked
    out."""
    if stated.figure.kind in SHARES or not (Operator.DIVIDE in side.signs or side.is_one):
        return
    plain = _plain(side, stated)
    if plain is not None:
        times = Known(str(HUNDRED), "of a hundred", Quantity(Interval.exactly(HUNDRED)))
        yield Reading(plain * times, is_asserted=False, is_telling=False)


def _in_units(side: Side) -> Expression | None:
    try:
        return worked(side.node, lambda claim, _: operand(claim))
    except (UnlikeUnits, ZeroDivisionError):
        return None


def _plain(side: Side, stated: Claim) -> Expression | None:
    """ "2 × 14 = 28 days", "45 × $12 = 540"."""
    unit = operand(stated).quantity.unit
    unit = unit if unit.dimension or stated.figure.kind in SHARES else ONE

    def plain(claim: Claim, is_lent: bool) -> Cited:
        return operand(claim, unit if is_lent else ONE)

    try:
        return worked(side.node, plain)
    except ZeroDivisionError:
        return None


def _may_be_plain(side: Side, stated: Claim) -> bool:
    """ "12 / 48 × 100 = 25%", "45 + 30 = 75%"; but "66 / 150 = 0.44%" is a slip."""
    if not any(claim.figure.kind in SHARES for claim in (*side.figures, stated)):
        return True
    if any(claim.figure.value == HUNDRED for claim in side.figures):
        return True
    return stated.figure.kind in SHARES and Operator.DIVIDE not in side.signs


def _is_told(side: Side, stated: Claim) -> bool:
    """Do the units leave no doubt what is calculated?"""
    taken = [operand(claim).quantity.unit for claim in side.figures]
    units = {unit.symbol for unit in taken if unit.dimension}
    prices = {claim.figure.per for claim in side.figures if claim.figure.per}
    if not prices <= units or _is_loose(side, stated):
        return False
    if stated.figure.per:
        # "$49 × 12 = $588 a year": by plain numbers.
        return not prices and units <= {stated.quantity.unit.symbol}
    shares = [claim.figure.kind in SHARES for claim in side.figures]
    if any(shares) and not all(shares) and side.signs & ADDING:
        # "200 − 20% = 160" takes a fifth of it off.
        return stated.figure.kind in SHARES
    own, implied = stated.quantity.unit, _in_units(side)
    if implied and implied.quantity.is_like(operand(stated).quantity):
        return True
    others = units - prices - ({own.symbol} if own.dimension else set())
    return not others if own.dimension else len(others) <= 1


def _is_loose(side: Side, stated: Claim) -> bool:
    """ "3 eggs + 2 lemons = 12 muffins", "open 9 − 5 = 8 hours", "12 / 20 = 60 points"."""
    if side.is_one and "/" in side.figures[0].figure.written and _is_of_things(side, stated):
        return True
    nouns = {claim.quantity.unit.symbol for claim in side.figures if _is_noun(claim)}
    if _is_noun(stated) and nouns - {stated.quantity.unit.symbol}:
        return True
    is_hour = Operator.SUBTRACT in side.signs and stated.quantity.unit.symbol == HOUR
    return is_hour and not any(claim.quantity.unit.dimension for claim in side.figures)


def _is_of_things(side: Side, stated: Claim) -> bool:
    """ "7/11 = 24 hours", "round 3/5 = 2": what a stroke divides comes to a part or a number."""
    part, value = side.figures[0].figure.value, stated.figure.value
    is_whole = part is not None and value is not None and part < 1 <= value
    is_count = stated.figure.kind not in SHARES and is_whole
    return bool(stated.quantity.unit.dimension) or _is_noun(stated) or is_count


def _is_noun(claim: Claim) -> bool:
    unit = claim.quantity.unit
    return bool(unit.symbol) and not unit.dimension and claim.figure.kind not in SHARES


FAMILY = Family(Options, relations)
