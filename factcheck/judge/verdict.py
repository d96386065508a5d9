"""Verdict: whether a relation holds, and which reading decides.

It holds if some reading fits. Otherwise the nearest reading speaks, a certain one before any that
is not.
"""

from __future__ import annotations

from factcheck.judge.fit import gap, implied_by, is_far, quantity_of
from factcheck.judge.fitting import comparable, fitting, meeting
from factcheck.judge.manner import rounded, told
from factcheck.model.alignment import Agreement
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation, Slip, Verdict

FAR = 3
"""Two figures more than so many times apart are rarely the same thing told wrong: they are two
things."""

_EXPLAINS_ANY_GAP = frozenset(
    {
        Slip.THOUSANDFOLD,
        Slip.TENFOLD,
        Slip.SWAPPED_DIGITS,
        Slip.DROPPED_DIGIT,
        Slip.UNIT_FACTOR,
        Slip.CURRENCY,
    }
)


@frozen
class Ruling:
    """The reading that decides, and what it implies in the unit of what is stated.

    ``is_strained``: it fits only if one figure is rounded and another cut off.
    """

    reading: Reading
    holds: bool
    expected: Quantity
    is_strained: bool = False


def ruling(relation: Relation) -> Ruling | None:
    """Whether the relation holds; None where no reading can be compared with what is stated, or all
    are of something else."""
    stated = quantity_of(relation.stated)
    if stated is None:
        return _of_no_quantity(relation)
    read = comparable(relation, stated)
    fit = fitting(relation, stated, read)
    if fit:
        reading, implied = min(fit, key=lambda pair: _doubts(pair[0]))
    elif strained := meeting(relation, stated, read):
        return _strained(stated, min(strained, key=lambda pair: _doubts(pair[0]))[0])
    elif read:
        reading, implied = min(read, key=lambda pair: _distance(stated, *pair))
    else:
        return None
    if not fit and relation.apart and is_far(stated, implied, relation.apart):
        return None
    expected = implied.to(stated.unit) if implied.is_like(stated) else implied
    return Ruling(reading, bool(fit), expected)


def failed(relation: Relation, reading: Reading, slip: Slip | None) -> Verdict:
    """What it means that a relation does not hold: a conflict, or less than that."""
    if relation.is_cut or not reading.is_certain:
        return Verdict.UNCLEAR
    if reading.alignments and slip not in _EXPLAINS_ANY_GAP and _is_far(relation, reading):
        return Verdict.UNCLEAR
    return Verdict.CONFLICTS


def _strained(stated: Quantity, reading: Reading) -> Ruling:
    implied = reading.implied.under(told(rounded))
    expected = implied.to(stated.unit) if implied.is_like(stated) else implied
    return Ruling(reading, False, expected, is_strained=True)


def _of_no_quantity(relation: Relation) -> Ruling | None:
    """A malformed number is none of the spellings that it may have been meant for."""
    if relation.comparison is not Comparison.ONE_OF:
        return None
    for reading in relation.readings:
        implied = implied_by(reading)
        if implied is not None:
            return Ruling(reading, False, implied)
    return None


def _doubts(reading: Reading) -> int:
    """In how many facets nobody says that the figures agree."""
    agreements = (each for alignment in reading.alignments for each in alignment.agreements)
    return sum(agreement is not Agreement.SAME for _, agreement in agreements)


def _distance(stated: Quantity, reading: Reading, implied: Quantity) -> tuple[bool, object, int]:
    return (not reading.is_certain, gap(stated, implied), _doubts(reading))


def _is_far(relation: Relation, reading: Reading) -> bool:
    stated, implied = quantity_of(relation.stated), implied_by(reading)
    if stated is None or implied is None or relation.comparison is not Comparison.EQUALS:
        return False
    return stated.is_like(implied) and is_far(stated, implied, FAR)
