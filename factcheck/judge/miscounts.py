"""Miscounts: slips of the calculation, where the figures are right and what was done is not."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.judge.case import Case, Cause, Mend, Part, mend
from factcheck.model.expression import WHOLE, Computed, Expression, Operator
from factcheck.model.figure import Kind
from factcheck.model.quantity import DATE, PERCENT, POINT
from factcheck.model.result import Slip

_HALF = Fraction(1, 2)
_DAYS_OF_A_YEAR = (365, 366)


def wrong_base(case: Case) -> Cause | None:
    """A change told over the new value in place of the old, or a share over the rest."""
    if case.stated is None or case.stated.source.unit != PERCENT:
        return None
    is_told = any(_meets(case.stated, other) for other in _over_another(case.reading.implied))
    return Cause(Slip.WRONG_BASE) if is_told else None


def points_for_percent(case: Case) -> Cause | None:
    """A difference of two percentages called percent, or a change in percent called points."""
    stated = case.stated
    if stated is None or not _is_of_rates(case.reading.implied):
        return None
    if stated.source.unit == PERCENT:
        is_told = any(_meets(stated, other) for other in _in_points(case.reading.implied))
        mends = _renamed(stated, " percentage point", " percentage points")
    elif stated.source.unit == POINT:
        is_told = any(_meets(stated, other) for other in _in_percent(case.reading.implied))
        mends = _renamed(stated, "%", "%")
    else:
        return None
    return Cause(Slip.POINTS_FOR_PERCENT, tuple(mends)) if is_told else None


def points_of_amount(case: Case) -> Cause | None:
    """The change of an amount in percent, called points."""
    stated = case.stated
    if stated is None or stated.figure.kind is not Kind.PERCENTAGE_POINT:
        return None
    mends = _renamed(stated, "%", "%") if _change(case.reading.implied) else ()
    return Cause(Slip.POINTS_FOR_PERCENT, tuple(mends))


def multiple_for_increase(case: Case) -> Cause | None:
    """The result told as the increase, or the other way round: 250% of it, and up 150%."""
    stated = case.stated
    if stated is None or stated.figure.kind not in (Kind.PERCENT, Kind.MULTIPLE):
        return None
    source, need = stated.source.base(), stated.need.base()
    if max(source.high - source.low, need.high - need.low) >= _HALF or need.low <= 0:
        return None
    is_told = any(source.shifted(by).meets(need) for by in (1, -1))
    return Cause(Slip.MULTIPLE_FOR_INCREASE) if is_told else None


def off_by_one(case: Case) -> Cause | None:
    """One too many or too few: a fence with a post left out, a year that has turned."""
    stated = case.stated
    if stated is None or not stated.need.amount.is_bounded or stated.figure.style.decimals:
        return None
    distance = abs(stated.source.amount.middle() - stated.need.amount.middle())
    if stated.source.unit == DATE:
        is_told = stated.figure.kind is Kind.YEAR and distance in _DAYS_OF_A_YEAR
    else:
        is_counted = stated.figure.kind in (Kind.COUNT, Kind.DURATION)
        is_told = is_counted and stated.figure.style.scale == 1 and _is_one(stated)
    return Cause(Slip.OFF_BY_ONE) if is_told else None


def _is_one(part: Part) -> bool:
    value, needed = part.figure.value, part.need.amount.middle()
    return value is not None and abs(abs(value - needed) - 1) < _HALF


def _meets(stated: Part, other: Expression) -> bool:
    return stated.need.is_like(other.quantity) and stated.source.meets(other.quantity)


def _over_another(implied: Expression) -> Iterator[Expression]:
    """The same figures, computed over the other base."""
    change = _change(implied)
    try:
        if change is not None:
            now, then, sign = change
            yield WHOLE - then / now if sign > 0 else then / now - WHOLE
        elif isinstance(implied, Computed) and implied.operator is Operator.DIVIDE:
            part, whole = implied.operands
            yield WHOLE / (whole / part - WHOLE)
    except (ValueError, ZeroDivisionError):
        return


def _in_points(implied: Expression) -> Iterator[Expression]:
    """The change between two rates, in points where the formula has it in percent."""
    change = _change(implied)
    if change is not None:
        now, then, sign = change
        yield now - then if sign > 0 else then - now


def _in_percent(implied: Expression) -> Iterator[Expression]:
    """The change between two rates, in percent where the formula has it in points."""
    if isinstance(implied, Computed) and implied.operator is Operator.SUBTRACT:
        high, low = implied.operands
        try:
            yield from (high / low - WHOLE, WHOLE - low / high)
        except (ValueError, ZeroDivisionError):
            return


def _change(implied: Expression) -> tuple[Expression, Expression, int] | None:
    """The two figures of ``now ÷ then − 1`` (1), or of ``1 − now ÷ then`` (-1)."""
    match implied:
        case Computed(Operator.SUBTRACT, (Computed(Operator.DIVIDE, (now, then)), one)):
            return (now, then, 1) if one == WHOLE else None
        case Computed(Operator.SUBTRACT, (one, Computed(Operator.DIVIDE, (now, then)))):
            return (now, then, -1) if one == WHOLE else None
    return None


def _is_of_rates(implied: Expression) -> bool:
    rates = [cited.quantity.unit in (PERCENT, POINT) for cited in implied.cited]
    return len(rates) == 2 and all(rates)


def _renamed(stated: Part, one: str, many: str) -> Iterator[Mend]:
    """The same number with another name: 1% is mended to 1 percentage point."""
    figure = stated.figure
    number = figure.written.removesuffix(figure.style.suffix)
    if number != figure.written:
        yield mend(stated, number + (one if figure.value == 1 else many), None)
