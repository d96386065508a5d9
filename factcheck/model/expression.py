"""Expression: arithmetic that remembers how it was done."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from enum import StrEnum

from factcheck.model.claim import Claim
from factcheck.model.figure import HEDGES
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, WEEKDAY, Quantity
from factcheck.model.span import Span


class Operator(StrEnum):
    ADD = "+"
    SUBTRACT = "−"
    MULTIPLY = "×"
    DIVIDE = "÷"
    COUNT = "count"
    """How many operands there are."""
    WEEKDAY = "weekday"
    """The weekday of its one operand, a date of a single day."""


Reader = Callable[["Cited"], Quantity]
"""What a cited figure is taken to stand for, while a tree is worked out once more."""


class Expression(ABC):
    """Arithmetic on figures. ``a / b - WHOLE`` builds the tree and computes it, interval and all.

    A formula names each figure once (``now / then - WHOLE``), for then interval arithmetic is
    tight.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def quantity(self) -> Quantity: ...

    @abstractmethod
    def under(self, reader: Reader) -> Quantity:
        """The quantity when each cited figure stands for what the reader says.

        Raises ZeroDivisionError and UnlikeUnits as the operators do.
        """

    @abstractmethod
    def leaves(self) -> Iterator[Cited | Known]:
        """The figures and constants, from left to right."""

    @property
    def cited(self) -> tuple[Cited, ...]:
        return tuple(leaf for leaf in self.leaves() if isinstance(leaf, Cited))

    def __add__(self, other: Expression) -> Computed:
        return computed(Operator.ADD, self, other)

    def __sub__(self, other: Expression) -> Computed:
        return computed(Operator.SUBTRACT, self, other)

    def __mul__(self, other: Expression) -> Computed:
        return computed(Operator.MULTIPLY, self, other)

    def __truediv__(self, other: Expression) -> Computed:
        return computed(Operator.DIVIDE, self, other)


@frozen
class Cited(Expression):
    """A figure of the document.

    ``taken`` replaces its quantity where the wording asks for it (the digits without the modifier,
    1 + a change as a multiple); None = as the figure stands.
    """

    claim: Claim
    taken: Quantity | None = None

    @classmethod
    def printed(cls, claim: Claim) -> Cited:
        """What the digits say, whatever the hedge or bound before them."""
        return cls(claim, claim.figure.printed)

    @classmethod
    def hedged(cls, claim: Claim) -> Cited:
        """What the digits say, as wide as a hedge makes them ("about $15,000"); a bound ("over
        400%") opens nothing."""
        is_wide = claim.figure.modifier in HEDGES
        return cls(claim) if is_wide else cls.printed(claim)

    @property
    def quantity(self) -> Quantity:
        return self.taken if self.taken is not None else self.claim.quantity

    @property
    def span(self) -> Span:
        return self.claim.figure.span

    def under(self, reader: Reader) -> Quantity:
        return reader(self)

    def leaves(self) -> Iterator[Cited | Known]:
        yield self


@frozen
class Known(Expression):
    """A quantity that is no figure of the text: a constant, or a thing counted.

    ``source`` says whose word it is; ``span`` where the thing stands, None for a constant.
    """

    name: str
    source: str
    value: Quantity
    span: Span | None = None

    @property
    def quantity(self) -> Quantity:
        return self.value

    def under(self, reader: Reader) -> Quantity:
        return self.value

    def leaves(self) -> Iterator[Cited | Known]:
        yield self


@frozen
class Computed(Expression):
    operator: Operator
    operands: tuple[Expression, ...]
    result: Quantity

    @property
    def quantity(self) -> Quantity:
        return self.result

    def under(self, reader: Reader) -> Quantity:
        # A column of a thousand cells is a sum that leans to the left: its spine is walked back,
        # for recursion has an end.
        spine = [self]
        while spine[-1].operands and isinstance(spine[-1].operands[0], Computed):
            spine.append(spine[-1].operands[0])
        values: list[Quantity] = []
        for node in reversed(spine):
            rest = node.operands[len(values) :]
            values = [_apply(node.operator, [*values, *(each.under(reader) for each in rest)])]
        return values[0]

    def leaves(self) -> Iterator[Cited | Known]:
        waiting: list[Expression] = [self]
        while waiting:
            expression = waiting.pop()
            if isinstance(expression, Computed):
                waiting.extend(reversed(expression.operands))
            else:
                yield from expression.leaves()


WHOLE = Known("1", "arithmetic", Quantity(Interval.exactly(1)))


Leaf = Cited | Known
"""What stands in the text: a figure, or a thing that is counted or numbered."""


def computed(operator: Operator, *operands: Expression) -> Computed:
    """The tree and its value. Raises ZeroDivisionError and UnlikeUnits as the operators do."""
    return Computed(
        operator, operands, _apply(operator, [operand.quantity for operand in operands])
    )


def _apply(operator: Operator, values: list[Quantity]) -> Quantity:
    match operator:
        case Operator.ADD:
            return values[0] + values[1]
        case Operator.SUBTRACT:
            return values[0] - values[1]
        case Operator.MULTIPLY:
            return values[0] * values[1]
        case Operator.DIVIDE:
            return values[0] / values[1]
        case Operator.COUNT:
            return Quantity(Interval.exactly(len(values)), ONE)
        case Operator.WEEKDAY:
            return Quantity(_weekday(values[0].amount), WEEKDAY)


def _weekday(days: Interval) -> Interval:
    # Ordinal 1 (1 January of year 1, proleptic Gregorian) was a Monday.
    if not days.is_exact or not days.is_bounded:
        raise ValueError("only a single day has a weekday")
    return Interval.exactly((days.middle() - 1) % 7)
