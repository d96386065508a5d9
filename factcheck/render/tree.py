"""Tree: an expression and its values, in the words of the contract."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.model import calendar_words, digits
from factcheck.model.expression import Cited, Computed, Expression, Known, Leaf, Operator
from factcheck.model.interval import Bound, Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity
from factcheck.render.formula import terms

if TYPE_CHECKING:
    from factcheck.render import contract

_SIGNS = {Operator.SUBTRACT: "-", Operator.MULTIPLY: "*", Operator.DIVIDE: "/"}
_CALENDAR = (DATE, WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE)
_MOST_BITS = 1000
"""Some 300 digits: beyond, a number is told as a power of ten."""

_KEPT_DIGITS = 30


def expression(tree: Expression) -> contract.Node | contract.Leaf:
    """The tree of an expression; its leaves cite the places in the text."""
    match tree:
        case Computed():
            return _node(tree)
        case Cited() | Known():
            return _leaf(tree)
    raise TypeError(f"{type(tree).__name__} is no expression")


def number(value: Fraction) -> str:
    """A decimal where it ends, a fraction where it does not; rounded where it would fill a page."""
    above, below = value.numerator, value.denominator
    if above.bit_length() > _MOST_BITS or below.bit_length() > _MOST_BITS:
        return _as_power(value)
    places = _places(below)
    if places is None:
        return f"{above}/{below}"
    text = str(abs(above) * (10**places // below)).rjust(places + 1, "0")
    point = len(text) - places
    return ("-" if above < 0 else "") + text[:point] + (f".{text[point:]}" if places else "")


def bounds(quantity: Quantity | None) -> tuple[str | None, str | None]:
    """Both ends as numbers, of a date as days; None where an end is open or is no number."""
    if quantity is None or quantity.unit in (WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE):
        return None, None
    is_date = quantity.unit == DATE
    return _bound(quantity.amount.low, is_date), _bound(quantity.amount.high, is_date)


def unit(quantity: Quantity | None) -> str:
    """The name of the unit; a date has none."""
    return "" if quantity is None or quantity.unit in _CALENDAR else quantity.unit.symbol


def _node(tree: Computed) -> contract.Node:
    low, high = bounds(tree.quantity)
    amount = tree.quantity.amount
    value = digits.chosen(amount) if amount.is_bounded and low is not None else None
    return {
        "operator": _SIGNS.get(tree.operator, tree.operator.value),
        "operands": [expression(operand) for operand in _operands(tree)],
        "value": number(value) if value is not None else None,
        "low": low,
        "high": high,
        "unit": unit(tree.quantity),
    }


def _operands(tree: Computed) -> tuple[Expression, ...]:
    # A sum of a thousand terms is one node, however it was put together.
    if tree.operator in (Operator.ADD, Operator.MULTIPLY):
        return tuple(operand for _, operand in terms(tree, (tree.operator,)))
    return tree.operands


def _leaf(leaf: Leaf) -> contract.Leaf:
    low, high = bounds(_quantity(leaf))
    span = leaf.span
    return {
        "span": {"start": span.start, "end": span.end} if span else None,
        "text": leaf.claim.figure.written if isinstance(leaf, Cited) else leaf.name,
        "low": low,
        "high": high,
        "unit": unit(_quantity(leaf)),
    }


def _quantity(leaf: Leaf) -> Quantity | None:
    """What a leaf stands for; None for a figure that is malformed."""
    if isinstance(leaf, Cited) and leaf.taken is None:
        return leaf.claim.figure.quantity
    return leaf.quantity


def _bound(bound: Bound, is_date: bool) -> str | None:
    if not isinstance(bound, Fraction):
        return None
    return calendar_words.iso(Interval(bound, bound)) if is_date else number(bound)


def _places(denominator: int) -> int | None:
    """How many decimals a fraction with this denominator has; None where it never ends."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None


def _as_power(value: Fraction) -> str:
    first = digits.exponent(value)
    factor = digits.rounded(value / Fraction(10) ** first, -_KEPT_DIGITS)
    return f"{number(factor)}e{first}"
