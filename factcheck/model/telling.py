"""Telling: a computed value, the way the author writes.

"$2.0m" times five is told as $10m, and not as 10000000 USD: ``Figure.style`` says how.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.model import calendar_words, digits
from factcheck.model.figure import Figure, Kind, Style
from factcheck.model.interval import Interval
from factcheck.model.number_words import fraction_in_words, in_words, ordinal, ordinal_in_words
from factcheck.model.quantity import ONE, PERCENT, POINT, Quantity, Unit
from factcheck.model.scale_words import rescaled

_THOUSAND = 1000
_WHOLE_KINDS = (Kind.COUNT, Kind.ORDINAL)
_PLAIN = Style(grouping=",")
_NAMES = {PERCENT.symbol: "%", POINT.symbol: " points"}


def told(quantity: Quantity, like: Figure) -> str:
    """A quantity the way a figure is written: the whole replacement for ``like.written``.

    It is told in the unit and the scale of that figure, with the fewest digits that the quantity
    warrants, and in the middle of what it may stand for. Never raises.
    """
    quantity = _in_unit_of(quantity, like)
    if (calendar := calendar_words.told(quantity, like.written)) is not None:
        return calendar
    hand = _Hand.of(quantity.unit, like)
    if like.ends is not None and not quantity.amount.is_exact and quantity.amount.is_bounded:
        return hand.range(quantity.amount, like.written)
    if not quantity.amount.is_bounded:
        return _open(quantity.amount, hand)
    return _special(quantity, like) or hand.figure(quantity.amount)


def told_interval(quantity: Quantity, like: Figure) -> str:
    """Both ends in the unit and scale of a figure, without its signs: "18.3 to 21.6"."""
    quantity = _in_unit_of(quantity, like)
    if (calendar := calendar_words.told_ends(quantity)) is not None:
        return calendar
    hand = _Hand.of(quantity.unit, like)
    low, high = digits.ends(hand.scaled(quantity.amount))
    if low is None or high is None:
        bound = high if low is None else low
        word = "or less" if low is None else "or more"
        return f"{hand.digits(bound)} {word}" if bound is not None else "anything"
    return f"{hand.digits(low)} to {hand.digits(high)}"


def plainly(quantity: Quantity) -> str:
    """A quantity that is like no figure of the text: digits, and the name of its unit."""
    if (calendar := calendar_words.told(quantity, "")) is not None:
        return calendar
    hand = _Hand(_style_for(quantity.unit), ".", False)
    if not quantity.amount.is_bounded:
        return _open(quantity.amount, hand)
    return hand.figure(quantity.amount)


@dataclass(frozen=True, slots=True)
class _Hand:
    """How an author writes numbers of one unit."""

    style: Style
    point: str
    is_whole: bool
    unit: Unit = ONE
    is_capital: bool = False

    @classmethod
    def of(cls, unit: Unit, like: Figure) -> _Hand:
        style = like.style if _is_in_unit(like, unit) else _style_for(unit)
        if not style.grouping and _is_small(like, style) and like.kind is not Kind.YEAR:
            style = replace(style, grouping=",")
        point = "," if style.grouping == "." or _has_decimal_comma(like) else "."
        is_whole = (
            like.kind in (Kind.COUNT, Kind.ORDINAL) and style.scale == 1 and not style.decimals
        )
        return cls(style, point, is_whole, unit, like.written[:1].isupper())

    def scaled(self, amount: Interval) -> Interval:
        return amount.scaled(1 / self.style.scale)

    def digits(self, value: Fraction) -> str:
        grouping = "" if self.style.grouping == self.point else self.style.grouping
        return digits.written(value, grouping, self.point)

    def chosen(self, amount: Interval) -> Fraction:
        return digits.chosen(self.scaled(amount), self.style.decimals, is_whole=self.is_whole)

    def figure(self, amount: Interval) -> str:
        """The value that tells the amount, dressed."""
        value = self.chosen(amount)
        style = rescaled(self.style, value)
        if style != self.style:
            return replace(self, style=style).figure(amount)
        return self.dressed(value)

    def dressed(self, value: Fraction) -> str:
        sign = "−" if value < 0 else ""
        word = in_words(abs(value)) if self.style.is_word else None
        number = self._capital(word) if word else self.digits(abs(value))
        return sign + self.style.prefix + number + _numbered(self.style.suffix, value, self.unit)

    def range(self, amount: Interval, like: str) -> str:
        low, high = digits.ends(self.scaled(amount))
        assert low is not None
        assert high is not None
        start, joint = _joint(like)
        prefix = self.style.prefix
        first, last = self.digits(low), self.digits(high)
        return f"{start}{prefix}{first}{joint}{prefix}{last}{self.style.suffix}"

    def _capital(self, word: str) -> str:
        return word.capitalize() if self.is_capital and not self.style.prefix else word


def _in_unit_of(quantity: Quantity, like: Figure) -> Quantity:
    if like.quantity is None or not quantity.is_like(like.quantity):
        return quantity
    return quantity.to(like.quantity.unit)


def _is_in_unit(like: Figure, unit: Unit) -> bool:
    return like.quantity is not None and like.quantity.unit == unit


def _is_small(like: Figure, style: Style) -> bool:
    """Did the author have no thousands to group?"""
    return like.value is None or abs(like.value) < _THOUSAND * style.scale


def _has_decimal_comma(like: Figure) -> bool:
    style = like.style
    return style.decimals > 0 and style.grouping != "," and "," in like.written


def _style_for(unit: Unit) -> Style:
    suffix = _NAMES.get(unit.symbol) or (f" {unit.symbol}" if unit.symbol else "")
    return replace(_PLAIN, suffix=suffix)


def _open(amount: Interval, hand: _Hand) -> str:
    low, high = digits.ends(hand.scaled(amount))
    bound = high if low is None else low
    if bound is None:
        return "anything"
    number = hand.dressed(bound)
    if hand.is_whole:
        return f"{number} or {'fewer' if low is None else 'more'}"
    return f"{'less' if low is None else 'more'} than {number}"


def _special(quantity: Quantity, like: Figure) -> str | None:
    """The kinds whose digits are not simply dressed: places, fractions, multiples in a word."""
    value = digits.chosen(quantity.amount, is_whole=True)
    match like.kind:
        case Kind.ORDINAL if value.denominator == 1 and 0 < value < 10**6:
            spelled = ordinal_in_words(value) if like.style.is_word else None
            return spelled or ordinal(value)
        case Kind.FRACTION:
            return _fraction(quantity, like)
        case Kind.MULTIPLE if like.style.is_word and not like.style.suffix:
            return f"{digits.shortest_within(quantity.amount)} times"
    return None


def _fraction(quantity: Quantity, like: Figure) -> str | None:
    amount = quantity.base()
    if "/" in like.written and amount.low > 0:
        parts = digits.chosen(Interval.exactly(1) / amount, is_whole=True)
        return f"1/{digits.written(parts, like.style.grouping)}"
    if like.written[:1].isdigit():
        return None
    words = fraction_in_words(amount)
    return words or digits.shortest_within(amount.scaled(100)) + "%"


def _numbered(suffix: str, value: Fraction, unit: Unit) -> str:
    """The suffix in the singular for one, in the plural for others: "1 point", "2 points"."""
    noun = suffix.strip()
    for one in (unit.symbol, "point", "percentage point"):
        if noun in (one, f"{one}s") and noun:
            return suffix.replace(noun, one if abs(value) == 1 else f"{one}s")
    return suffix


def _joint(like: str) -> tuple[str, str]:
    """How the author joins the ends of a range, and what stands before it."""
    if " and " in like:
        return "between ", " and "
    dash = re.search(r"\d[^\d\s]*([-–])[^\d\s]*\d", like)
    return "", dash.group(1) if dash else " to "
