"""Fitting: the readings of a relation that can be compared, and those among them that fit."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from factcheck.judge.fit import (
    Test,
    agrees,
    coarsely,
    converted,
    fits,
    implied_by,
    meets,
    quantity_of,
    with_other,
)
from factcheck.judge.manner import fits_one_manner
from factcheck.model.expression import Cited, Leaf, Reader
from factcheck.model.frozen import replace
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

_MOST_PARTS = 8
"""In a longer sum the units are those of its column."""

Fit = tuple[Reading, Quantity]
"""A reading, and what it implies."""
Read = list[Fit]


def comparable(relation: Relation, stated: Quantity) -> Read:
    """The readings that can be compared, each with what it implies."""
    implied = ((reading, implied_by(reading)) for reading in relation.readings)
    return [
        (reading, quantity)
        for reading, quantity in implied
        if quantity is not None and quantity.is_like(stated)
    ]


def fitting(relation: Relation, stated: Quantity) -> Read:
    """The readings that fit: as printed, all figures being rounded or all cut off; converted by a
    factor of four digits, with trailing zeros rounded, or in another unit."""
    read = comparable(relation, stated)
    printed = [pair for pair in read if meets(stated, pair[1], relation.comparison)]
    found = [pair for pair in printed if fits_one_manner(relation, pair[0])]
    if not printed:
        found = list(_fitting_converted(relation, stated, read, agrees))
    return found or list(_fitting_loosely(relation, read, agrees))


def possible(relation: Relation, stated: Quantity) -> Read:
    """The readings that may fit all the same: each figure is rounded or cut off as it may be, and
    one end in common is enough."""
    read = comparable(relation, stated)
    found = [pair for pair in read if meets(stated, pair[1], relation.comparison)]
    found = found or list(_fitting_converted(relation, stated, read, meets))
    return found or list(_fitting_loosely(relation, read, meets))


def _fitting_loosely(relation: Relation, read: Read, test: Test) -> Read:
    """With trailing zeros rounded, or in another unit."""
    coarse = read if relation.zeros_round else []
    found = [pair for pair in coarse if fits(relation, pair[0], coarsely, test)]
    return found or list(_fitting_otherwise(relation, test))


def _fitting_converted(
    relation: Relation, stated: Quantity, read: Read, test: Test
) -> Iterator[Fit]:
    """ "27,666 hectares" told in acres, times 2.4712."""
    for reading, implied in read:
        loose = converted(implied, stated.unit)
        if loose is not None and test(stated, loose, relation.comparison):
            yield reading, loose


def _fitting_otherwise(relation: Relation, test: Test) -> Iterator[Fit]:
    """The readings that fit if a figure is in another unit that its sign also stands for."""
    for reading in relation.readings:
        for reader in _other_units(relation, reading):
            if fits(relation, reading, reader, test):
                yield reading, _as_stated(reading.implied.under(reader), relation.stated)
                break


def _other_units(relation: Relation, reading: Reading) -> Iterator[Reader]:
    """A ton may be a short one, a dollar an Australian, degrees the difference of two."""
    leaves = (relation.stated, *islice(reading.implied.leaves(), _MOST_PARTS))
    figures = [leaf for leaf in leaves if isinstance(leaf, Cited)]
    for cited in figures:
        for other in cited.claim.figure.alternatives:
            yield with_other(cited.claim.figure, _as_exact(cited, other))
    quantities = (quantity_of(cited) for cited in figures)
    if any(quantity and quantity.unit.offset for quantity in quantities):
        yield _as_difference


def _as_exact(cited: Cited, other: Quantity) -> Quantity:
    """The same number in another unit, as exact as the rule takes it, and in the unit it chose."""
    printed, taken = cited.claim.figure.printed, cited.taken
    if printed is None or taken is None or other.amount != printed.amount:
        return other
    return Quantity(taken.amount, other.unit) if taken.unit == printed.unit else taken


def _as_difference(cited: Cited) -> Quantity:
    quantity = cited.quantity
    return Quantity(quantity.amount, replace(quantity.unit, offset=Fraction(0)))


def _as_stated(implied: Quantity, stated: Leaf) -> Quantity:
    """A difference of degrees, in the degrees of what is stated."""
    unit = stated.quantity.unit
    plain = replace(unit, offset=Fraction(0))
    return Quantity(implied.to(plain).amount, unit) if unit.offset else implied
