"""Cells: what a cell of a table stands for, held against a figure of the prose."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from factcheck.align.mistelling import Likeness, likeness
from factcheck.model.claim import Claim
from factcheck.model.document import Zone
from factcheck.model.figure import PLAIN, Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.misprint import THOUSANDFOLD
from factcheck.model.quantity import PERCENT, POINT, Quantity, Unit

LENDERS = frozenset({Kind.MONEY, Kind.MEASURE, Kind.COUNT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE})
UNTOLD = tuple(Fraction(1000) ** power for power in (1, 2, 3))
DIGITS = 3


@frozen(eq=False)
class Quote:
    """A cell, and what it may stand for in the unit of a figure of the prose, without its sign.

    ``is_sure``: the table says what it is told in, or the cell does.
    """

    cell: Claim
    amount: Quantity
    is_sure: bool

    @property
    def scale(self) -> object:
        """The table, and how many of its units its numbers are told in."""
        seat = self.cell.figure.block.cell
        return seat and seat.table, self.amount.unit.factor

    @property
    def is_distinctive(self) -> bool:
        """Has the cell digits enough not to be met by chance?"""
        return sum(sign.isdigit() for sign in self.cell.figure.written) >= DIGITS


def is_quotable(anchor: Claim) -> bool:
    """May the figure tell a cell: a plain number of the article's own prose?"""
    figure = anchor.figure
    is_plain = figure.ends is None and figure.modifier in PLAIN and bool(figure.value)
    return is_plain and figure.block.zone is Zone.ARTICLE and figure.block.cell is None


def quotes(cell: Claim, figure: Figure) -> tuple[Quote, ...]:
    """What a cell may stand for where a figure quotes it; () = another kind of thing.

    A bare number is lent the unit: 4,120 in a table is $4,120 in the prose. Where no table says
    what it is told in, the prose may: $4 million.
    """
    told = figure.quantity
    if told is None or cell.figure.ends is not None or cell.figure.value is None:
        return ()
    found = (_lent(each, cell, figure, told.unit) for each in cell.in_table)
    amounts = [each for each in found if each is not None and each.is_like(told)]
    is_sure = len(cell.told_in) == 1 or cell.figure.style.scale != 1
    is_untold = not cell.told_in and figure.style.scale != 1 and cell.figure.style.scale == 1
    return (
        *(Quote(cell, _sized(each, Fraction(1)), is_sure) for each in amounts),
        *(Quote(cell, _sized(each, by), False) for each in amounts if is_untold for by in UNTOLD),
    )


def _sized(amount: Quantity, scale: Fraction) -> Quantity:
    unit = amount.unit
    if scale != 1:
        unit = Unit(unit.symbol, unit.factor * scale, unit.dimension, unit.offset)
    return Quantity(size(amount.amount), unit)


def may_tell(figure: Figure, amount: Quantity) -> bool:
    """May the figure say what the cell says, however both are rounded?"""
    return figure.quantity is not None and size(figure.quantity.base()).meets(amount.base())


def is_told(figure: Figure, amount: Quantity) -> bool:
    """Does the figure say what the cell says? Where both are printed to the same place, 11 is not
    12, though either may be rounded."""
    printed = figure.printed
    if printed is None or not may_tell(figure, amount):
        return False
    own, base = size(printed.base()), amount.base()
    is_as_exact = own.high - own.low == base.high - base.low
    return not is_as_exact or own == base or figure.modifier is not Modifier.EXACT


def is_said(others: Iterable[Claim], quote: Quote) -> bool:
    """Does one of these figures say it by its digits, whatever its hedge allows?"""
    for other in others:
        printed = other.figure.printed
        is_like = printed is not None and printed.is_like(quote.amount)
        if printed is not None and is_like and size(printed.base()).meets(quote.amount.base()):
            return True
    return False


def likeness_of(figure: Figure, quote: Quote, *, is_sure: bool) -> Likeness:
    """Is the figure one slip of the pen from what the cell says, told as the author tells it?

    A thousandfold slip is one only where it is sure what the table is told in.
    """
    if not figure.value or figure.printed is None:
        return Likeness.NONE
    own, base = size(figure.printed.base()), quote.amount.base()
    if any(own.scaled(times).meets(base) for times in THOUSANDFOLD):
        return Likeness.STRONG if is_sure else Likeness.NONE
    scale = figure.style.scale
    exact = _printed(quote.amount) / figure.printed.unit.factor / scale
    return likeness(abs(figure.value) / scale, exact, figure.style.decimals)


def _printed(amount: Quantity) -> Fraction:
    """The number that an interval was made of: half its last digit below it, one above."""
    if amount.amount.is_exact:
        return amount.base().middle()
    low, high = amount.base().low, amount.base().high
    assert isinstance(low, Fraction)
    assert isinstance(high, Fraction)
    return low + (high - low) / 3


def _lent(amount: Quantity, cell: Claim, figure: Figure, unit: Unit) -> Quantity | None:
    if unit == POINT and amount.unit == PERCENT:
        return Quantity(amount.amount, POINT)
    if PERCENT in (amount.unit, unit) or cell.figure.kind is not Kind.COUNT:
        return amount if amount.unit == unit or PERCENT not in (amount.unit, unit) else None
    is_bare = not amount.unit.symbol or figure.kind is Kind.COUNT
    if figure.kind not in LENDERS or not is_bare:
        return None
    lent = Unit(unit.symbol, unit.factor * amount.unit.factor, unit.dimension, unit.offset)
    return Quantity(amount.amount, lent)


def size(amount: Interval) -> Interval:
    """An amount without its sign: a loss of $3m is (3) in a table."""
    return -amount if amount.high < 0 else amount
