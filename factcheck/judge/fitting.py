"""Fitting: the readings of a relation that can be compared, and those among them that fit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from factcheck.judge.fit import coarsely, fits, implied_by, meets, with_other
from factcheck.model.expression import Cited, Reader
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

_MOST_PARTS = 8
"""In a longer sum the units are those of its column."""

Read = list[tuple[Reading, Quantity]]


def comparable(relation: Relation, stated: Quantity) -> Read:
    """The readings that can be compared, each with what it implies."""
    implied = ((reading, implied_by(reading)) for reading in relation.readings)
    return [
        (reading, quantity)
        for reading, quantity in implied
        if quantity is not None and quantity.is_like(stated)
    ]


def fitting(relation: Relation, stated: Quantity, read: Read) -> Read:
    """The readings that fit: as printed, with trailing zeros rounded, or in another unit."""
    found = [pair for pair in read if meets(stated, pair[1], relation.comparison)]
    if not found and relation.zeros_round:
        found = [pair for pair in read if fits(relation, pair[0], coarsely)]
    return found or _fitting_otherwise(relation)


def _fitting_otherwise(relation: Relation) -> Read:
    """The readings that fit if one figure is in another unit that its sign also stands for.

    A ton may be a short one, and a dollar an Australian.
    """
    read = ((reading, implied_by(reading)) for reading in relation.readings)
    return [
        (reading, implied)
        for reading, implied in read
        if implied is not None
        and any(fits(relation, reading, reader) for reader in _other_units(relation, reading))
    ]


def _other_units(relation: Relation, reading: Reading) -> Iterator[Reader]:
    leaves = (relation.stated, *islice(reading.implied.leaves(), _MOST_PARTS))
    for leaf in leaves:
        if isinstance(leaf, Cited):
            for other in leaf.claim.figure.alternatives:
                yield with_other(leaf.claim.figure, other)
