"""Number line: where a stated and a computed value lie, as places on a drawing.

The one place where a renderer reckons: with the drawing's own measures, never with what is said.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import digits
from factcheck.model.expression import Cited, Computed, Leaf
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity
from factcheck.model.result import Comparison, Result
from factcheck.render.phrase import allowed, worked_out
from factcheck.render.piece import as_written, clipped

_LEFT, _RIGHT = 16, 304
_LONGEST_LABEL = 24
_THIRD = Fraction(1, 3)
_NO_LINE = (WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE)


@frozen
class Point:
    """A place on the line and the words that stand by it; ``anchor`` keeps them in the picture."""

    x: str
    label: str
    anchor: str


@frozen
class NumberLine:
    """A line 320 wide. ``band`` is where the rounding allows the computed value: left end, width;
    ``zero`` is where 0 stands, None where the line starts elsewhere."""

    stated: Point
    computed: Point
    band: tuple[str, str]
    zero: str | None
    description: str


def number_line(result: Result) -> NumberLine | None:
    """The drawing of a result; None where its values lie on no line."""
    stated, expected = _stated(result), result.expected
    if stated is None or result.relation.comparison is Comparison.ONE_OF:
        return None
    low, high = expected.amount.low, expected.amount.high
    if not isinstance(low, Fraction) or not isinstance(high, Fraction):
        return None
    scale = _Scale.over(stated, low, high)
    if scale is None:
        return None
    said = clipped(as_written(result.stated).text, _LONGEST_LABEL)
    worked = clipped(worked_out(result), _LONGEST_LABEL)
    return NumberLine(
        stated=scale.point(stated, f"the text: {said}"),
        computed=scale.point(digits.chosen(expected.amount), f"{_source(result)}: {worked}"),
        band=(scale.place(low), _written(scale.offset(high) - scale.offset(low))),
        zero=scale.place(Fraction(0)) if scale.first == 0 else None,
        description=_description(result, said, worked),
    )


@frozen
class _Scale:
    first: Fraction
    last: Fraction

    @classmethod
    def over(cls, *values: Fraction) -> _Scale | None:
        """From the lowest to the highest; from 0 where both are nearer to it than to each other."""
        low, high = min(values), max(values)
        if low > 0 and low < high / 2:
            low = Fraction(0)
        if high < 0 and high > low / 2:
            high = Fraction(0)
        return cls(low, high) if low < high else None

    def offset(self, value: Fraction) -> Fraction:
        share = (value - self.first) / (self.last - self.first)
        return _LEFT + share * (_RIGHT - _LEFT)

    def place(self, value: Fraction) -> str:
        return _written(self.offset(value))

    def point(self, value: Fraction, label: str) -> Point:
        share = (value - self.first) / (self.last - self.first)
        anchor = "start" if share < _THIRD else "end" if share > 1 - _THIRD else "middle"
        return Point(self.place(value), label, anchor)


def _written(offset: Fraction) -> str:
    tenths = round(offset * 10)
    return f"{tenths // 10}.{tenths % 10}"


def _stated(result: Result) -> Fraction | None:
    """The one value that the text asserts, in the unit of what is expected."""
    quantity = _quantity(result.stated)
    expected = result.expected
    if quantity is None or not quantity.is_like(expected) or expected.unit in _NO_LINE:
        return None
    if not quantity.amount.is_bounded:
        return None
    value = _printed(result.stated, quantity)
    return Quantity(Interval.exactly(value), quantity.unit).to(expected.unit).amount.middle()


def _printed(stated: Leaf, quantity: Quantity) -> Fraction:
    if isinstance(stated, Cited) and stated.taken is None and stated.claim.figure.value is not None:
        return stated.claim.figure.value
    return quantity.amount.middle()


def _quantity(stated: Leaf) -> Quantity | None:
    if isinstance(stated, Cited) and stated.taken is None:
        return stated.claim.figure.quantity
    return stated.quantity


def _description(result: Result, said: str, worked: str) -> str:
    ends = allowed(result, is_dressed=True)
    rounding = f"; the rounding allows {ends}" if ends else ""
    return f"Number line. The text says {said}; {_source(result)}: {worked}{rounding}."


def _source(result: Result) -> str:
    return "worked out" if isinstance(result.reading.implied, Computed) else "elsewhere"
