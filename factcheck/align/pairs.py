"""Pairs: two figures that may be the start and the end of one change.

The unit of both is often told once: "to 12,000 tonnes from 10,000". A bare number next to such a
figure, of its size, is lent the unit of the other.
"""

from __future__ import annotations

from fractions import Fraction

from factcheck.align.levels import is_of_sort, is_same_noun
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity

LENDING = frozenset({Kind.MEASURE, Kind.MONEY})
LENT = LENDING | {Kind.DURATION}
FAR = 3
"""A bare number so many times the other figure is hardly of its unit."""
THOUSAND = 1000
MILLION = Fraction(10**6)
Number = tuple[Fraction, Fraction]
_MILLION = re.compile(r"\d[\d.,]*m")
_BARE_POINTS = re.compile(r"[\d.,]+[\s-]?(?:points?|pts?)")
_BEHIND = re.compile(r"[.,;)]|$|\s(?:in|a|last|the|on|at|over|this)\s")


def is_amount(amount: Claim, level: Claim) -> bool:
    """May the one be by how much the other changed?"""
    is_plain = amount.figure.ends is None and level.figure.ends is None
    is_like = amount.figure.kind is level.figure.kind and amount.quantity.is_like(level.quantity)
    return is_plain and is_like and is_same_noun(amount, level)


def is_measured(level: Claim) -> bool:
    """Is it an amount of something, and no rate and no bare number, which an index may be?"""
    figure = level.figure
    is_counted = figure.kind is Kind.COUNT and bool(level.quantity.unit.symbol)
    return figure.kind in LENDING or is_counted


def is_of_index(change: Claim, level: Claim) -> bool:
    """ "Lost 66 points, to 1,067 from 1,133": points of what is told in a bare number."""
    is_bare = level.figure.kind is Kind.COUNT and not level.quantity.unit.symbol
    return is_bare and _BARE_POINTS.fullmatch(change.figure.written.lower()) is not None


def is_pair(left: Claim, right: Claim) -> bool:
    if left is right or left.figure.quantity is None or right.figure.quantity is None:
        return False
    is_level = Role.CHANGE not in (left.role, right.role)
    return is_level and (is_of_sort(left, right) or is_lent(left, right))


def is_of_unit(level: Claim, start: Claim) -> bool:
    return level.quantity.is_like(start.quantity) or is_lent(level, start)


def is_lent(left: Claim, right: Claim) -> bool:
    """Has one of the two a unit and the other none, and are they of one size?"""
    return _number(left, right) is not None or _number(right, left) is not None


def _number(bare: Claim, told: Claim) -> Number | None:
    """The number that stands for so much of the unit told before it, and one of its last digit."""
    figure, value = bare.figure, told.figure.value
    if not _is_lending(told) or not value or not figure.value or figure.ends is not None:
        return None
    scale = figure.style.scale
    if figure.kind is Kind.MEASURE and _is_million(bare, told):
        scale = MILLION
    elif figure.kind is not Kind.COUNT or bare.quantity.unit.symbol:
        return None
    elif scale == 1 and not _is_sized(figure.value, value):
        scale = told.figure.style.scale
    number = figure.value / figure.style.scale * scale
    if figure.start < told.figure.end or not _BEHIND.match(figure.block.prose, figure.end):
        return None
    return (number, scale / 10**figure.style.decimals) if _is_sized(number, value) else None


def _is_lending(told: Claim) -> bool:
    """Has it a unit, or a scale, to be understood with a bare number: "4.3bn, down from *5.0*"?"""
    figure = told.figure
    is_scaled = figure.kind is Kind.COUNT and figure.style.scale >= THOUSAND
    return figure.kind in LENT or (is_scaled and not told.quantity.unit.symbol)


def _is_million(bare: Claim, told: Claim) -> bool:
    """ "From $10m to 8m": these are no metres."""
    is_money = told.figure.kind is Kind.MONEY and told.figure.written.endswith("m")
    return is_money and _MILLION.fullmatch(bare.figure.written) is not None


def _is_sized(a: Fraction, b: Fraction) -> bool:
    return 0 < max(a, b) <= FAR * min(a, b)


def lent(claim: Claim, other: Claim) -> Cited:
    """What a figure stands for in the unit of the other, where it has none of its own."""
    number = _number(claim, other)
    if number is None:
        return Cited.hedged(claim)
    value, step = number
    amount = Interval.around(value, step)
    if claim.figure.kind is Kind.COUNT and claim.figure.value:
        own = Cited.hedged(claim).quantity.amount
        amount = amount.hull(own.scaled(value / claim.figure.value))
    return Cited(claim, Quantity(amount, other.quantity.unit))
