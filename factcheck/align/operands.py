"""Operands: what the figures of a printed calculation stand for in it.

Whole numbers are exact, and so are fractions and powers; a decimal stands for all that it may be
rounded from. What comes out of a division or of decimals may itself be rounded.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.align.sides import Side
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Operator
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, Unit

WHOLE_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.YEAR})
COUNTED = frozenset({Kind.COUNT, Kind.YEAR})
CENTS = 2
ADDING = frozenset({Operator.ADD, Operator.SUBTRACT})


def operand(claim: Claim, unit: Unit | None = None) -> Cited:
    """A figure as it is calculated with, in its own unit or as a plain number of another."""
    amount = _amount(claim.figure, claim)
    return Cited(claim, Quantity(amount, _unit(claim) if unit is None else unit))


def outcome(claim: Claim, side: Side, zeros: Fraction) -> Cited:
    """A figure as what a side comes to.

    By such a part of it trailing zeros may round what a product comes to: "63 × 97 = 6,100".
    """
    figure = claim.figure
    amount, value = _amount(figure, claim), figure.value
    if figure.modifier is not Modifier.EXACT or value is None:
        return Cited(claim, Quantity(amount, _unit(claim)))
    is_whole = is_exact(figure) and value.denominator == 1
    if is_whole and not (figure.kind in COUNTED and _is_exact(side)):
        amount = Interval.exactly(value).rounded()
    elif not is_whole and figure.printed is not None:
        amount = figure.printed.amount
    if not side.signs <= ADDING:
        amount = _coarse(figure, value, amount, zeros)
    return Cited(claim, Quantity(amount, _unit(claim)))


def is_exact(figure: Figure) -> bool:
    """Is it a whole number, written out, a price to the cent or a fraction?"""
    if figure.modifier is not Modifier.EXACT or figure.value is None:
        return False
    if figure.kind is Kind.FRACTION or "/" in figure.written or "^" in figure.written:
        return True
    if figure.style.scale != 1:
        return False
    is_price = figure.kind is Kind.MONEY and figure.style.decimals == CENTS
    return is_price or (figure.kind in WHOLE_KINDS and figure.style.decimals == 0)


def _is_exact(side: Side) -> bool:
    """Do whole numbers, added or multiplied, make a whole one?"""
    figures = [claim.figure for claim in side.figures]
    is_whole = all(each.value is not None and each.value.denominator == 1 for each in figures)
    return is_whole and Operator.DIVIDE not in side.signs and all(map(is_exact, figures))


def _amount(figure: Figure, claim: Claim) -> Interval:
    if is_exact(figure) and figure.value is not None:
        return Interval.exactly(figure.value)
    if figure.modifier is Modifier.EXACT and figure.printed is not None:
        return figure.printed.amount
    return claim.quantity.amount


def _unit(claim: Claim) -> Unit:
    """A year is a plain number: "2024 − 1970 = 54"."""
    return ONE if claim.figure.kind is Kind.YEAR else claim.quantity.unit


def _coarse(figure: Figure, value: Fraction, amount: Interval, zeros: Fraction) -> Interval:
    """With its trailing zeros rounded, as far as anyone rounds who writes "="."""
    coarse = figure.coarse_within(zeros)
    if coarse is None or not value:
        return amount
    if figure.kind is Kind.YEAR:
        # What a year stands for are days: the zeros of "63 × 30 = 1900" are those of a number.
        reach = min(abs(value) * zeros, Fraction(10) ** _zeros(figure.written) / 2)
        return amount.hull(Interval.near(value, reach))
    return amount.hull(coarse.amount)


def _zeros(written: str) -> int:
    return len(written) - len(written.rstrip("0"))
