"""On digits: what comes of an expression when the printed digits are taken as they stand."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.model.expression import Cited, Expression
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity


def on_digits(expression: Expression) -> Quantity | None:
    """What a reader with a calculator has; None where not every figure is one plain number.

    $12.0m ÷ $10.0m − 1 is 0.2, whatever the rounding allows.
    """
    try:
        quantity = expression.under(_printed)
    except (ValueError, ZeroDivisionError):
        return None
    return quantity if quantity.amount.is_exact else None


def _printed(cited: Cited) -> Quantity:
    quantity = cited.quantity
    for value in _values(cited):
        if quantity.base().holds(value):
            exactly = (value - quantity.unit.offset) / quantity.unit.factor
            return Quantity(Interval.exactly(exactly), quantity.unit)
    return quantity


def _values(cited: Cited) -> Iterator[Fraction]:
    """The printed number in base units; or the multiple that it makes as a change; or so much of
    the unit that it is taken in."""
    figure = cited.claim.figure
    if figure.value is None or figure.quantity is None:
        return
    unit = figure.quantity.unit
    value = figure.value * unit.factor + unit.offset
    yield value
    if cited.taken is not None:
        yield 1 + value
        yield 1 - value
        # A cell under "(in thousands)": its number, with or without its sign, in another unit.
        if not unit.offset:
            yield figure.value * cited.taken.unit.factor
            yield -figure.value * cited.taken.unit.factor
