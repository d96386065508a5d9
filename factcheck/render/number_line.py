"""Number line: where a stated and a computed value lie, as places on a drawing.

The one place where a renderer reckons: with the drawing's own measures, never with what is said.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import digits
from factcheck.model.expression import Cited, Expression, Known, Leaf
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity
from factcheck.model.result import Comparison, Result
from factcheck.render.phrase import allowed, is_plain, worked_out
from factcheck.render.piece import as_said, as_written, clipped, home

_OF_NO_LINE = (Comparison.ONE_OF, Comparison.IS_NOT)
_LEFT, _RIGHT = 16, 304
_WIDTH, _EDGE = 320, 4
_LONGEST_LABEL = 24
_LETTER = 9
"""So wide may a letter of a label be; a label that would leave the picture is moved into it."""

_THIRD = Fraction(1, 3)
_NO_LINE = (WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE)


@frozen
class Point:
    """A place on the line, and where the words that stand by it begin, end or have their middle
    (``anchor``), so that they stay in the picture."""

    x: str
    label: str
    label_x: str
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
    if stated is None or result.relation.comparison in _OF_NO_LINE:
        return None
    if not _is_number(result.stated) or _is_vague(result.reading.implied):
        return None
    low, high = expected.amount.low, expected.amount.high
    if not isinstance(low, Fraction) or not isinstance(high, Fraction):
        return None
    scale = _Scale.over(stated, low, high)
    if scale is None:
        return None
    said = clipped(as_written(result.stated).text, _LONGEST_LABEL)
    worked = clipped(_worked(result), _LONGEST_LABEL)
    return NumberLine(
        stated=scale.point(stated, f"the {home(result.stated)}: {said}"),
        computed=scale.point(_computed(result), f"{_source(result)}: {worked}"),
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
        return Point(self.place(value), label, _written(self._beside(value, label, anchor)), anchor)

    def _beside(self, value: Fraction, label: str, anchor: str) -> Fraction:
        """Where a label stands: by its point, or as near to it as the picture has room."""
        width = Fraction(len(label) * _LETTER)
        before = {"start": Fraction(0), "middle": width / 2, "end": width}[anchor]
        lowest, highest = _EDGE + before, _WIDTH - _EDGE - (width - before)
        return max(lowest, min(highest, self.offset(value)))


def _written(offset: Fraction) -> str:
    tenths = round(offset * 10)
    return f"{tenths // 10}.{tenths % 10}"


def _is_number(stated: Leaf) -> bool:
    """Is a number stated? A name has digits (CR450), and a thing that was counted has a name."""
    if isinstance(stated, Cited):
        return stated.claim.figure.kind is not Kind.NAME
    return stated.name.isdigit()


def _is_vague(implied: Expression) -> bool:
    """Is it a word (a majority) that stands for no number in particular?"""
    return isinstance(implied, Known) and not implied.quantity.amount.is_exact


def _computed(result: Result) -> Fraction:
    """The number that is drawn: what the other figure says, or what was worked out."""
    other, expected = _retold(result), result.expected
    if other is None or other.claim.figure.value is None:
        return digits.chosen(expected.amount)
    own = Quantity(Interval.exactly(other.claim.figure.value), other.quantity.unit)
    return own.to(expected.unit).amount.middle()


def _retold(result: Result) -> Cited | None:
    """The other figure, where it is held against what is stated just as it stands."""
    other = result.reading.implied
    if not isinstance(other, Cited) or not is_plain(result):
        return None
    own = other.claim.figure.quantity
    return other if own is not None and own.unit == other.quantity.unit else None


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
    says = f"Number line. The {home(result.stated)} says {said}"
    return f"{says}; {_source(result)}: {worked}{rounding}".rstrip(".") + "."


def _source(result: Result) -> str:
    return "elsewhere" if is_plain(result) else "worked out"


def _worked(result: Result) -> str:
    """The other figure in the words of its author, or what was worked out."""
    other = _retold(result)
    return as_said(other).text if other is not None else worked_out(result)
