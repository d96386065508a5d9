"""Hand: how an author writes the numbers of one unit."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import digits
from factcheck.model import patterns as re
from factcheck.model.figure import Figure, Kind, Style
from factcheck.model.frozen import frozen, replace
from factcheck.model.interval import Interval
from factcheck.model.number_words import in_words
from factcheck.model.quantity import PERCENT, POINT, Unit
from factcheck.model.scale_words import rescaled

_BELOW = re.compile(r"[(−-] ?")
"""What marks a number below zero before its digits: "(88)", "$−88"."""
_THOUSAND = 1000
_WHOLE_KINDS = (Kind.COUNT, Kind.ORDINAL)
_NAMES = {PERCENT.symbol: "%", POINT.symbol: " points"}
_DASH = re.compile(r"\d[^\d\s]*([-–])[^\d\s]*\d")


@frozen
class Hand:
    """The style of a figure, and what else its digits show of its author's ways."""

    style: Style
    unit: Unit
    point: str = "."
    is_whole: bool = False
    is_capital: bool = False

    @classmethod
    def of(cls, unit: Unit, like: Figure | None) -> Hand:
        """The hand of the author for a unit; where nobody writes that unit, a plain one."""
        if like is None:
            return cls(_style_for(unit), unit)
        # What looks like a year and is a number among numbers is told as it looks: 1992.
        is_alike = _is_in_unit(like, unit) or (like.kind is Kind.YEAR and not unit.symbol)
        style = like.style if is_alike else _style_for(unit)
        if not style.grouping and _is_small(like, style) and like.kind is not Kind.YEAR:
            style = replace(style, grouping=",")
        point = "," if style.grouping == "." or _has_decimal_comma(like) else "."
        is_whole = like.kind in _WHOLE_KINDS and style.scale == 1 and style.decimals == 0
        return cls(style, unit, point, is_whole, like.written[:1].isupper())

    def figure(self, amount: Interval, near: Fraction | None = None) -> str:
        """A bounded amount as one number: "$10m"."""
        hand = self._fitting(amount)
        return hand.dressed(hand._chosen(amount, near))

    def range(self, amount: Interval, like: str) -> str:
        """A bounded amount as a range: "5-6 hours"."""
        low, high = digits.ends(self._scaled(amount))
        start, joint = _joint(like)
        first, last = (self._plain(end) for end in (low, high) if end is not None)
        prefix = self.style.prefix
        return f"{start}{prefix}{first}{joint}{prefix}{last}{self.style.suffix}"

    def ends(self, amount: Interval, *, is_dressed: bool = False) -> str:
        """Both ends: "18.3 to 21.6", "700 or more"; or dressed, "18.3% to 21.6%"."""
        hand = self._fitting(amount)
        low, high = digits.ends(hand._scaled(amount))
        tell = replace(hand, style=replace(hand.style, is_word=False)).dressed
        first, last = (
            "" if end is None else tell(end) if is_dressed else hand._plain(end)
            for end in (low, high)
        )
        if first and last:
            return f"{first} to {last}"
        return f"{first} or more" if first else f"{last} or less" if last else "anything"

    def open(self, amount: Interval) -> str:
        """An amount with an open end: "more than 400%", "700 or more"."""
        low, high = digits.ends(self._scaled(amount))
        bound = high if low is None else low
        if bound is None:
            return "anything"
        if self.is_whole:
            return f"{self.dressed(bound)} or {'fewer' if low is None else 'more'}"
        return f"{'less' if low is None else 'more'} than {self.dressed(bound)}"

    def dressed(self, value: Fraction) -> str:
        """A number with prefix and suffix, spelled out where the author does so."""
        prefix, suffix = self.style.prefix, self.style.suffix
        is_marked = _BELOW.search(prefix) is not None
        if is_marked and value >= 0:
            prefix, suffix = _BELOW.sub("", prefix), suffix.replace(")", "").lstrip()
        sign = "−" if value < 0 and not is_marked else ""
        word = in_words(abs(value)) if self.style.is_word else None
        number = word or self._plain(abs(value))
        if word and self.is_capital and not prefix:
            number = word.capitalize()
        return sign + prefix + number + _numbered(suffix, value, self.unit)

    def _fitting(self, amount: Interval) -> Hand:
        """The same hand with the scale word that suits the amount."""
        if self.style.scale == 1:
            return self
        return replace(self, style=rescaled(self.style, self._chosen(amount)))

    def _chosen(self, amount: Interval, near: Fraction | None = None) -> Fraction:
        return digits.chosen(
            self._scaled(amount),
            self.style.decimals,
            is_whole=self.is_whole,
            near=None if near is None else near / self.style.scale,
        )

    def _scaled(self, amount: Interval) -> Interval:
        return amount.scaled(1 / self.style.scale)

    def _plain(self, value: Fraction) -> str:
        grouping = "" if self.style.grouping == self.point == "." else self.style.grouping
        return digits.written(value, grouping, self.point)


def _is_in_unit(like: Figure, unit: Unit) -> bool:
    # By its name: a difference of temperatures is told in degrees too.
    return like.quantity is not None and like.quantity.unit.symbol == unit.symbol


def _is_small(like: Figure, style: Style) -> bool:
    """Did the author have no thousands to group?"""
    return like.value is None or abs(like.value) < _THOUSAND * style.scale


def _has_decimal_comma(like: Figure) -> bool:
    style = like.style
    return style.decimals > 0 and style.grouping != "," and "," in like.written


def _style_for(unit: Unit) -> Style:
    suffix = _NAMES.get(unit.symbol) or (f" {unit_words(unit.symbol)}" if unit.symbol else "")
    return Style(grouping=",", suffix=suffix)


def _numbered(suffix: str, value: Fraction, unit: Unit) -> str:
    """The suffix in the singular for one, in the plural for others: "1 point", "2 points"."""
    noun = suffix.strip()
    for one in (unit.symbol, "point", "percentage point"):
        if noun in (one, f"{one}s") and _has_plural(one):
            return suffix.replace(noun, one if abs(value) == 1 else f"{one}s")
    return suffix


def _has_plural(noun: str) -> bool:
    """ "20 percent", "3 USD" and "90 kilometer / hour" stay as they are."""
    return noun != PERCENT.symbol and noun.islower() and noun.replace(" ", "").isalpha()


def _joint(like: str) -> tuple[str, str]:
    """What stands before a range, and how the author joins its ends."""
    if " and " in like:
        return "between ", " and "
    dash = _DASH.search(like)
    return "", dash.group(1) if dash else " to "


def unit_words(symbol: str) -> str:
    """The name of a unit as a reader writes it: "kilowatt hour", "meter²"."""
    return symbol.replace("_", " ").replace(" ** 2", "²").replace(" ** 3", "³")
