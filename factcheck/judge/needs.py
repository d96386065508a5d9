"""Needs: what each figure of a formula would have to stand for, the others being right.

The formula is turned round along the way to each figure: where ``now ÷ then − 1`` ought to be 20%,
``now`` is 1.2 times ``then``. One walk down the tree serves all its figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice
from operator import add, mul, sub, truediv

from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Computed, Expression, Leaf, Operator, computed
from factcheck.model.on_digits import on_digits
from factcheck.model.quantity import DATE, DAY, WEEKDAY, Quantity

MOST_PARTS = 8
"""In a longer sum any cell may be the wrong one, and a list of all helps nobody."""

Need = Quantity | None
"""None where the formula cannot be turned round: a divisor that may be 0, or a count."""


def needs(implied: Expression, asked: Quantity) -> Iterator[tuple[Cited, Quantity]]:
    """The figures of a formula from left to right, each with the value that makes it as asked."""
    waiting: list[tuple[Expression, Quantity]] = [(implied, asked)]
    while waiting:
        expression, need = waiting.pop()
        if isinstance(expression, Cited):
            yield expression, need
        elif isinstance(expression, Computed):
            below = zip(expression.operands, _below(expression, need), strict=True)
            known = [(operand, each) for operand, each in below if each is not None]
            waiting.extend(reversed(known))


def needs_on_digits(implied: Expression, stated: Leaf) -> Iterator[tuple[Claim, Quantity]]:
    """The same for a reader with a calculator, who takes the figures for what is printed."""
    asked = on_digits(stated)
    if asked is None or len(list(islice(implied.leaves(), MOST_PARTS + 1))) > MOST_PARTS:
        return
    try:
        exact = _exactly(implied)
    except (ValueError, ZeroDivisionError):
        return
    yield from ((cited.claim, need) for cited, need in needs(exact, asked))


def _exactly(expression: Expression) -> Expression:
    if isinstance(expression, Computed):
        return computed(expression.operator, *(_exactly(each) for each in expression.operands))
    if isinstance(expression, Cited):
        return Cited(expression.claim, on_digits(expression) or expression.quantity)
    return expression


def _below(node: Computed, asked: Quantity) -> Sequence[Need]:
    values = [operand.quantity for operand in node.operands]
    match node.operator:
        case Operator.ADD:
            return _terms(values, asked)
        case Operator.SUBTRACT:
            left, right = values
            if left.unit == right.unit == DATE:
                return _dates(left, right, asked)
            return _try(add, asked, right), _try(sub, left, asked)
        case Operator.MULTIPLY:
            left, right = values
            return _try(truediv, asked, right), _try(truediv, asked, left)
        case Operator.DIVIDE:
            left, right = values
            return _try(mul, asked, right), _try(truediv, left, asked)
        case Operator.WEEKDAY:
            return [_nearest(values[0], asked)]
        case Operator.COUNT:
            return [None] * len(values)


def _terms(values: Sequence[Quantity], asked: Quantity) -> list[Need]:
    """What is asked of each term of a sum: all of it, without the terms before and after."""
    before = list(accumulate(values[:-1]))
    after = list(accumulate(reversed(values[1:])))[::-1]
    without = [asked, *(_try(sub, asked, sum_) for sum_ in before)]
    rests: list[Need] = [*after, None]
    return [
        need if rest is None else _try(sub, need, rest)
        for need, rest in zip(without, rests, strict=True)
    ]


def _dates(end: Quantity, start: Quantity, asked: Quantity) -> Sequence[Need]:
    if not asked.is_like(Quantity(asked.amount, DAY)):
        return None, None
    days = asked.to(DAY).amount
    return Quantity(start.amount + days, DATE), Quantity(end.amount - days, DATE)


def _nearest(day: Quantity, weekday: Quantity) -> Need:
    """The nearest day that falls on a weekday: 25 March for 27 March, a Wednesday for a Friday."""
    if weekday.unit != WEEKDAY or not weekday.amount.is_exact:
        return None
    # Ordinal 1 was a Monday.
    later = (weekday.amount.middle() - day.amount.middle() + 1) % 7
    return Quantity(day.amount.shifted(later - 7 if later > 3 else later), DATE)


def _try(operation: Callable[[Quantity, Quantity], Quantity], left: Need, right: Quantity) -> Need:
    if left is None:
        return None
    try:
        return operation(left, right)
    except (ValueError, ZeroDivisionError):
        return None
