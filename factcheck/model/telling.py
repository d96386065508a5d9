"""Telling: a computed value, the way the author writes.

"$2.0m" times five is told as $10m, and not as 10000000 USD: ``Figure.style`` says how.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import calendar_words, digits
from factcheck.model.figure import Figure, Kind
from factcheck.model.hand import Hand
from factcheck.model.interval import Interval
from factcheck.model.number_words import fraction_in_words, ordinal, ordinal_in_words
from factcheck.model.quantity import BASIS_POINT, ONE, PERCENT, POINT, Quantity

_LARGEST_ORDINAL = 10**6
_SMALLEST_PART = 1000


def told(quantity: Quantity, like: Figure | None, near: Quantity | None = None) -> str:
    """A quantity the way a figure is written: the whole replacement for ``like.written``.

    It is told in the unit and the scale of that figure, with the fewest digits that the quantity
    warrants, near the middle of what it may stand for; where it is like no figure of the text, in
    digits and with the name of its unit. ``near`` is what a reader with a calculator has, from the
    digits that are printed (``on_digits``): of all that the quantity warrants, that is told. Never
    raises.
    """
    quantity = _in_unit_of(quantity, like)
    calendar = calendar_words.told(quantity, like.written if like else "")
    if calendar is not None:
        return calendar
    hand = Hand.of(quantity.unit, like)
    amount = quantity.amount
    if not amount.is_bounded:
        return hand.open(amount)
    point = _point(near, quantity)
    if like is None:
        return hand.figure(amount, point)
    if like.ends is not None and not amount.is_exact:
        return hand.range(amount, like.written)
    return _special(quantity, like) or hand.figure(amount, point)


def told_interval(quantity: Quantity, like: Figure | None, *, is_dressed: bool = False) -> str:
    """Both ends in the unit and scale of a figure: "18.3 to 21.6", dressed "18.3% to 21.6%"."""
    quantity = _in_unit_of(quantity, like)
    hand = Hand.of(quantity.unit, like)
    return calendar_words.told_ends(quantity) or hand.ends(quantity.amount, is_dressed=is_dressed)


def _point(near: Quantity | None, quantity: Quantity) -> Fraction | None:
    if near is None or not near.is_like(quantity):
        return None
    value = near.to(quantity.unit).amount.middle()
    return value if quantity.amount.holds(value) else None


def _in_unit_of(quantity: Quantity, like: Figure | None) -> Quantity:
    if like is None or like.quantity is None:
        return quantity
    if quantity.unit == PERCENT and like.kind is Kind.COUNT:
        return quantity  # A bare number under a "%".
    if not quantity.is_like(like.quantity):
        # In a column of money the sign stands once: below it a bare number is told as bare.
        is_bare = like.quantity.unit == ONE and quantity.unit.dimension == (
            (quantity.unit.symbol, 1),
        )
        return Quantity(quantity.amount, ONE) if is_bare else quantity
    is_of_points = quantity.unit == POINT and like.quantity.unit != BASIS_POINT
    if is_of_points or quantity.unit.symbol == like.quantity.unit.symbol:
        # 3 points are never told as 3%, which is what a slip makes of them; and a difference of
        # temperatures has no 32 degrees added.
        return quantity
    return quantity.to(like.quantity.unit)


def _special(quantity: Quantity, like: Figure) -> str | None:
    """The kinds whose digits are not simply dressed: places, fractions, multiples in a word."""
    match like.kind:
        case Kind.ORDINAL:
            return _ordinal(quantity, like)
        case Kind.FRACTION:
            return _fraction(quantity, like)
        case Kind.MULTIPLE if like.style.is_word and not like.style.suffix:
            return f"{digits.shortest_within(quantity.amount)} times"
    return None


def _ordinal(quantity: Quantity, like: Figure) -> str | None:
    place = digits.chosen(quantity.amount, is_whole=True)
    if place.denominator != 1 or not 0 < place < _LARGEST_ORDINAL:
        return None
    return (ordinal_in_words(place) if like.style.is_word else None) or ordinal(place)


def _fraction(quantity: Quantity, like: Figure) -> str | None:
    amount = quantity.base()
    if "/" in like.written and amount.is_exact and amount.middle().denominator <= _SMALLEST_PART:
        return f"{amount.middle()}"
    if "/" in like.written and amount.low > 0:
        parts = digits.chosen(Interval.exactly(1) / amount, is_whole=True)
        return f"1/{digits.written(parts, like.style.grouping)}"
    if like.written[:1].isdigit():
        return None
    return fraction_in_words(amount) or f"{digits.shortest_within(amount.scaled(100))}%"
