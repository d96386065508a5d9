"""Taking: what a figure stands for in a formula, as it is written or turned."""

from __future__ import annotations

from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, Unit

_TURNS = tuple((sign, shift) for shift in (0, 1, -1) for sign in (1, -1))
"""What a rule may make of a figure: 1 + a change, 1 − a fall, a multiple − 1, a negative."""


@frozen
class Taking:
    """How a formula takes a figure: ``sign × it + shift``, in base units.

    "Up 25%" is 1.25 where it is taken for a multiple, "down 25%" is 0.75. ``source`` is what the
    figure stands for before the turn, with its hedge or without.
    """

    source: Quantity
    unit: Unit
    sign: int = 1
    shift: int = 0
    is_lent: bool = False
    """Is its number taken in a unit of others: that of its table, or of the figure beside it?"""

    def taken(self, quantity: Quantity) -> Quantity:
        """What the formula would take if the figure stood for another quantity."""
        if self.is_lent:
            return Quantity(quantity.amount.scaled(self.sign), self.unit)
        if (self.sign, self.shift) == (1, 0):
            return quantity
        return _in_unit(quantity.base().scaled(self.sign).shifted(self.shift), self.unit)

    def untaken(self, quantity: Quantity) -> Quantity:
        """What the figure would stand for if the formula took another quantity.

        Raises UnlikeUnits.
        """
        if self.is_lent:
            return Quantity(quantity.to(self.unit).amount.scaled(self.sign), self.source.unit)
        if (self.sign, self.shift) == (1, 0):
            return quantity.to(self.source.unit)
        base = quantity.to(self.unit).base()
        return _in_unit(base.shifted(-self.shift).scaled(self.sign), self.source.unit)


def taking(cited: Cited) -> Taking | None:
    """How a formula takes a figure; None where it has no quantity, or we cannot see how."""
    figure, taken = cited.claim.figure, cited.taken
    if figure.quantity is None:
        return None
    if taken is None:
        return Taking(figure.quantity, figure.quantity.unit)
    for source in (figure.printed, figure.quantity):
        if source is not None and source.is_like(taken):
            for sign, shift in _TURNS:
                if source.base().scaled(sign).shifted(shift) == taken.base():
                    return Taking(source, taken.unit, sign, shift)
            if source.base().covers(taken.base()) or taken.base().covers(source.base()):
                # Where so much rounding as the digits allow is not to be believed, or more is.
                return Taking(taken, taken.unit)
    return _lent(figure, taken)


def _lent(figure: Figure, taken: Quantity) -> Taking | None:
    """A cell under "(in thousands)": its number stands for so many thousands."""
    own = figure.quantity
    if own is None or own.unit.offset or own.unit == taken.unit:
        return None
    for sign in (1, -1):
        if taken.amount.covers(own.amount.scaled(sign)):
            return Taking(own, taken.unit, sign, is_lent=True)
    if figure.value is None or not taken.amount.holds(figure.value):
        return None
    # What looks like a year is a number among numbers.
    unit = ONE if figure.kind is Kind.YEAR else own.unit
    return Taking(Quantity(taken.amount, unit), taken.unit, is_lent=True)


def _in_unit(base: Interval, unit: Unit) -> Quantity:
    return Quantity(base.shifted(-unit.offset).scaled(1 / unit.factor), unit)
