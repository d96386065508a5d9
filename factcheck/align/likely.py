"""Likely: how many words in a row two figures must share, lest their likeness be chance.

Of many amounts one is a thousand times another by chance, "two hours" and "two years" come up
everywhere, and much rises and falls by the same.
"""

from __future__ import annotations

from factcheck.align.face import face
from factcheck.align.index import ClaimIndex
from factcheck.align.resemblance import Resemblance
from factcheck.align.twins import is_of_one_digit
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind

WEAK = frozenset({Resemblance.SLIGHT, Resemblance.NEIGHBOUR, Resemblance.DIGITS})
"""Likenesses that two figures may well have by chance."""
SCALES = frozenset({Resemblance.SCALE, Resemblance.ROUND_SCALE})
MULTITUDE = 60
HUNDRED = 100
NEVER = 100
"""More words in a row than any two figures share."""
FEW_DIGITS = 2
SEVERAL = 20
OF_FEW_DIGITS = 1
"""Where a text has several amounts, one of so few digits is a thousand times another by chance."""
OF_MULTITUDE = 3
"""Of so many amounts one is a thousand times another by chance: it takes so many words in a row."""
OF_SHORT = 2
""" "Two hours", "two years": a digit with a unit comes up everywhere."""
OF_CHANGE = 3
"""Many things rise and fall by much the same: a change takes so many words in a row."""


def row_needed(claims: ClaimIndex, claim: Claim, other: Claim, likeness: Resemblance) -> int:
    """So many words in a row: where a likeness may well be chance, what both are about must be told
    right beside them."""
    if likeness in SCALES and claims.census.amounts(claim) > MULTITUDE:
        return OF_MULTITUDE
    if likeness in SCALES and _is_small_count(claim, other):
        return NEVER
    if likeness in SCALES and claims.census.amounts(claim) > SEVERAL and not _has_digits(claim):
        return OF_FEW_DIGITS
    if likeness in WEAK and Role.CHANGE in (claim.role, other.role):
        return OF_CHANGE
    if likeness is Resemblance.UNIT and is_of_one_digit(claim, other):
        return OF_SHORT
    return int(likeness in WEAK or likeness is Resemblance.YEAR)


def _is_small_count(claim: Claim, other: Claim) -> bool:
    """ "Two purposes" are not two million, less a word."""
    values = (each.figure.value for each in (claim, other))
    is_small = any(value is not None and -HUNDRED < value < HUNDRED for value in values)
    return claim.figure.kind is Kind.COUNT and is_small


def _has_digits(claim: Claim) -> bool:
    """Has it more digits than come up a thousand times as large by chance: "17 million"?"""
    mien = face(claim.figure)
    return mien is not None and mien.significant > FEW_DIGITS
