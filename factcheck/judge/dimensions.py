"""Dimensions: the right number in a unit of another dimension, "2.471 acres or 10,000 meters"."""

from __future__ import annotations

from factcheck.judge.case import Mend
from factcheck.judge.fit import implied_by, quantity_of
from factcheck.model.expression import Cited
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Comparison, Edit, Reading, Relation

_SQUARE = 2
_LETTERS = 3
"""So short a name of a unit is a symbol."""


def other_dimension(relation: Relation) -> tuple[Reading, tuple[Mend, ...]] | None:
    """The reading by which only a "square" is missing, and what would add it."""
    stated, quantity = relation.stated, quantity_of(relation.stated)
    is_equal = relation.comparison is Comparison.EQUALS
    if quantity is None or not is_equal or not isinstance(stated, Cited):
        return None
    meant = Quantity(quantity.amount, _squared(quantity.unit))
    for reading in relation.readings:
        implied = implied_by(reading)
        if implied is not None and meant.is_like(implied) and meant.meets(implied):
            return reading, (_mend(stated, meant),)
    return None


def _squared(unit: Unit) -> Unit:
    dimension = tuple((name, exponent * _SQUARE) for name, exponent in unit.dimension)
    return Unit(f"{unit.symbol} ** {_SQUARE}", unit.factor**_SQUARE, dimension)


def _mend(stated: Cited, meant: Quantity) -> Mend:
    figure = stated.claim.figure
    name = figure.style.suffix.strip()
    number = figure.written.removesuffix(name)
    new = f"{number}{name}²" if len(name) <= _LETTERS else f"{number.rstrip()} square {name}"
    old = stated.span.within(stated.claim.document.text)
    return Mend(stated.claim, Edit(stated.span, old, new), meant)
