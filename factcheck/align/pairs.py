"""Pairs: two figures that may be the start and the end of one change.

The unit of both is often told once: "to 12,000 tonnes from 10,000". A bare number next to such a
figure, of its size, is lent the unit of the other.
"""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity

LENDING = frozenset({Kind.MEASURE, Kind.MONEY})
FAR = 3
"""A bare number so many times the other figure is hardly of its unit."""
_BEHIND = re.compile(r"[.,;)]|$|\s(?:in|a|last|the|on|at|over|this)\s")


def is_amount(amount: Claim, level: Claim) -> bool:
    """May the one be by how much the other changed?"""
    is_plain = amount.figure.ends is None and level.figure.ends is None
    is_like = amount.figure.kind is level.figure.kind and amount.quantity.is_like(level.quantity)
    return is_plain and is_like and is_same_noun(amount, level)


def is_pair(left: Claim, right: Claim) -> bool:
    return (
        left is not right
        and Role.CHANGE not in (left.role, right.role)
        and (_is_like(left, right) or is_lent(left, right))
    )


def is_same_noun(left: Claim, right: Claim) -> bool:
    """Do two counts count the same, as far as they say?"""
    if left.figure.kind is not Kind.COUNT or right.figure.kind is not Kind.COUNT:
        return True
    a, b = left.quantity.unit.symbol, right.quantity.unit.symbol
    return not a or not b or a == b


def _is_like(left: Claim, right: Claim) -> bool:
    is_kind = left.figure.kind is right.figure.kind
    return is_kind and left.quantity.is_like(right.quantity) and is_same_noun(left, right)


def is_lent(left: Claim, right: Claim) -> bool:
    """Has one of the two a unit and the other none, and are they of one size?"""
    bare, told = (left, right) if left.figure.kind is Kind.COUNT else (right, left)
    if bare.figure.kind is not Kind.COUNT or told.figure.kind not in LENDING:
        return False
    figure, value = bare.figure, told.figure.value
    if bare.quantity.unit.symbol or not figure.value or not value or figure.ends is not None:
        return False
    is_bare = figure.start > told.figure.end and _BEHIND.match(figure.block.prose, figure.end)
    return bool(is_bare) and _is_sized(figure.value, value)


def _is_sized(a: Fraction, b: Fraction) -> bool:
    return 0 < max(a, b) <= FAR * min(a, b)


def lent(claim: Claim, other: Claim) -> Cited:
    """What a figure stands for in the unit of the other, where it has none of its own."""
    figure = claim.figure
    if not is_lent(claim, other) or figure.kind is not Kind.COUNT or figure.value is None:
        return Cited.hedged(claim)
    step = figure.style.scale / 10**figure.style.decimals
    rounded = Interval(figure.value - step / 2, figure.value + step)
    amount = Cited.hedged(claim).quantity.amount.hull(rounded)
    return Cited(claim, Quantity(amount, other.quantity.unit))
