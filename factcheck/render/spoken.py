"""Spoken: a figure as a list tells it to a person, column by column.

The numbers are exact; where one never ends, a value is told as a fraction (7 5/6) and the ends of
what it stands for as decimals (7.7916…).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import calendar_words, digits
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.hand import unit_words
from factcheck.model.quantity import YEAR_OF_ISSUE, Quantity
from factcheck.render.entry import stood_for, unit
from factcheck.render.piece import clipped, joined
from factcheck.render.tree import number
from factcheck.render.tree import unit as unit_name

_LONGEST = 18
"""Digits of a number; a round one with more is told as a power of ten."""

_TOO_LONG = 40

_PLACES = 4


@frozen
class Spoken:
    """A figure in words; "" where there is nothing to say.

    ``kind_name`` is the kind in the words of the contract.
    ``hedge`` is what the wording makes of the value ("at least"), ``range`` what the figure stands
    for where that is more than its value, ``note`` what else is to be known of it.
    """

    kind: str
    kind_name: str
    value: str
    unit: str
    hedge: str
    range: str
    note: str

    @property
    def number(self) -> str:
        """ "at least 9,000,000"."""
        return f"{self.hedge} {self.value}".strip()

    @property
    def reading(self) -> str:
        """ "at least 9,000,000 USD"."""
        return f"{self.number} {self.unit}".strip()


def spoken(figure: Figure) -> Spoken:
    value = _value(figure)
    return Spoken(
        kind=plain(figure.kind),
        kind_name=figure.kind.value,
        value=value,
        unit=plain(unit(figure)),
        hedge="" if figure.modifier is Modifier.EXACT else plain(figure.modifier),
        range=_range(figure, value),
        note="; ".join(_notes(figure)),
    )


def plain(name: str) -> str:
    """ "percentage_point" as a reader writes it."""
    return unit_words(name)


def _value(figure: Figure) -> str:
    if figure.iso is not None:
        return _iso(figure.iso, figure)
    if figure.ends is not None:
        return " to ".join(map(_exact, figure.ends))
    if figure.value is not None:
        return _exact(figure.value)
    return _told(figure.quantity) if figure.quantity is not None else ""


def _iso(iso: str, figure: Figure) -> str:
    # "--12-25" is ISO for a day of any year, and a riddle to most.
    if iso.startswith("--") and figure.quantity is not None:
        return calendar_words.told(figure.quantity, "") or iso
    return iso.replace("/", " to ")


def _range(figure: Figure, value: str) -> str:
    """What it stands for; a day of the calendar stands for itself."""
    quantity = figure.quantity
    if quantity is None or figure.iso is not None:
        return ""
    told = _told(quantity)
    return "" if told == value else told


def _told(quantity: Quantity) -> str:
    """Every value that a quantity allows: "36 to 40", "9,000,000 or more"."""
    calendar = calendar_words.told(quantity, "")
    if calendar is not None:
        return f"part of {calendar}" if _is_part(quantity) else calendar
    low, high = quantity.amount.low, quantity.amount.high
    first, last = (_decimal(end) if isinstance(end, Fraction) else "" for end in (low, high))
    # Ends that a power of ten tells alike (10^100 ± 0.5) are one for a reader.
    if low == high or first == last != "":
        return first
    if first and last:
        return f"{first} to {last}"
    return f"{first} or more" if first else f"{last} or less" if last else "anything"


def _is_part(quantity: Quantity) -> bool:
    """Is it some months of a year that only the day of issue would tell?"""
    low, high = quantity.amount.low, quantity.amount.high
    return quantity.unit == YEAR_OF_ISSUE and high - low < 1


def _notes(figure: Figure) -> Iterator[str]:
    others = joined(_others(figure), "or")
    if others:
        yield others if figure.quantity is None else f"or {others}"
    if figure.is_malformed:
        yield f"not well formed: {joined(list(map(clipped, figure.forms)), 'or')}?"
    elif figure.is_impossible:
        yield f"there is no such {plain(figure.kind)}"
    elif figure.quantity is not None and figure.quantity.unit == YEAR_OF_ISSUE:
        yield "day of issue not known"
    elif not others and _is_unsettled(figure):
        yield "not settled"


def _is_unsettled(figure: Figure) -> bool:
    """Does the text leave open what it stands for? A name stands for nothing."""
    is_told = stood_for(figure) is not None or figure.iso is not None
    return not is_told and figure.kind is not Kind.NAME


def _others(figure: Figure) -> list[str]:
    """What else may be meant, each once."""
    return list(dict.fromkeys(_other(quantity, figure) for quantity in figure.alternatives))


def _other(quantity: Quantity, figure: Figure) -> str:
    """Another quantity that may be meant: of the same amount only the unit is told."""
    amounts = [each.amount for each in (figure.quantity, figure.printed) if each is not None]
    name = plain(unit_name(quantity))
    return name if name and quantity.amount in amounts else f"{_told(quantity)} {name}".strip()


def _exact(value: Fraction) -> str:
    told = number(value)
    if "/" not in told:
        return _grouped(told, value)
    whole, rest = divmod(abs(value), 1)
    sign = "−" if value < 0 else ""
    return sign + (f"{whole:,} {number(rest)}" if whole else number(rest))


def _decimal(value: Fraction) -> str:
    told = number(value)
    if "/" not in told:
        return _grouped(told, value)
    # Cut off and not rounded, so that what stands before the dots is true.
    step = min(digits.exponent(value) - _PLACES + 1, -_PLACES)
    cut = Fraction(int(value / Fraction(10) ** step)) * Fraction(10) ** step
    return f"{_grouped(number(cut), cut)}…"


def _grouped(told: str, value: Fraction) -> str:
    """Digits in threes, and a minus sign that is one."""
    whole, point, rest = told.lstrip("-").partition(".")
    if not whole.isdigit() or len(told) > _TOO_LONG or (len(whole) > _LONGEST and _is_round(value)):
        return digits.written(value, ",")
    return ("−" if value < 0 else "") + f"{int(whole):,}{point}{rest}"


def _is_round(value: Fraction) -> bool:
    return digits.rounded(value, digits.exponent(value) - 2) == value
