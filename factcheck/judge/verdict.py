"""Verdict: whether a relation holds, and which reading decides.

It holds if some reading fits. Otherwise the nearest reading speaks, a certain one before any that
is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from factcheck.judge.fit import (
    coarsely,
    fits,
    gap,
    implied_by,
    is_far,
    meets,
    quantity_of,
    with_other,
)
from factcheck.model.alignment import Agreement
from factcheck.model.expression import Cited, Reader
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation, Slip, Verdict

FAR = 3
"""Two figures more than so many times apart are rarely the same thing told wrong: they are two
things."""

_MOST_PARTS = 8
"""In a longer sum the units are those of its column."""

_EXPLAINS_ANY_GAP = frozenset(
    {Slip.THOUSANDFOLD, Slip.TENFOLD, Slip.SWAPPED_DIGITS, Slip.UNIT_FACTOR, Slip.CURRENCY}
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The reading that decides, and what it implies in the unit of what is stated."""

    reading: Reading
    holds: bool
    expected: Quantity


def ruling(relation: Relation) -> Ruling | None:
    """Whether the relation holds; None where no reading can be compared with what is stated."""
    stated = quantity_of(relation.stated)
    if stated is None:
        return _of_no_quantity(relation)
    read = _read(relation, stated)
    fitting = _fitting(relation, stated, read)
    if fitting:
        reading, implied = min(fitting, key=lambda pair: _doubts(pair[0]))
    elif read:
        reading, implied = min(read, key=lambda pair: _distance(stated, *pair))
    else:
        return None
    expected = implied.to(stated.unit) if implied.is_like(stated) else implied
    return Ruling(reading, bool(fitting), expected)


def failed(relation: Relation, reading: Reading, slip: Slip | None) -> Verdict:
    """What it means that a relation does not hold: a conflict, or less than that."""
    if relation.is_cut or not reading.is_certain:
        return Verdict.UNCLEAR
    if reading.alignments and slip not in _EXPLAINS_ANY_GAP and _is_far(relation, reading):
        return Verdict.UNCLEAR
    return Verdict.CONFLICTS


_Read = list[tuple[Reading, Quantity]]


def _read(relation: Relation, stated: Quantity) -> _Read:
    """The readings that can be compared, each with what it implies."""
    implied = ((reading, implied_by(reading)) for reading in relation.readings)
    return [
        (reading, quantity)
        for reading, quantity in implied
        if quantity is not None and quantity.is_like(stated)
    ]


def _fitting(relation: Relation, stated: Quantity, read: _Read) -> _Read:
    """The readings that fit: as printed, with trailing zeros rounded, or in another unit."""
    fitting = [pair for pair in read if meets(stated, pair[1], relation.comparison)]
    if not fitting and relation.zeros_round:
        fitting = [pair for pair in read if fits(relation, pair[0], coarsely)]
    return fitting or _fitting_otherwise(relation)


def _fitting_otherwise(relation: Relation) -> _Read:
    """The readings that fit if one figure is in another unit that its sign also stands for.

    A ton may be a short one, and a dollar an Australian.
    """
    found = ((reading, implied_by(reading)) for reading in relation.readings)
    return [
        (reading, implied)
        for reading, implied in found
        if implied is not None
        and any(fits(relation, reading, reader) for reader in _other_units(relation, reading))
    ]


def _other_units(relation: Relation, reading: Reading) -> Iterator[Reader]:
    leaves = (relation.stated, *islice(reading.implied.leaves(), _MOST_PARTS))
    for leaf in leaves:
        if isinstance(leaf, Cited):
            for other in leaf.claim.figure.alternatives:
                yield with_other(leaf.claim.figure, other)


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
