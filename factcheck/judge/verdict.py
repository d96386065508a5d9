"""Verdict: whether a relation holds, and which reading decides.

It holds if some reading fits. Otherwise the nearest speaks of those that the text asserts, a
certain one before any that is not; unless the figures may have been meant as another reading has
them, which asserts nothing and verifies nothing. Figures that only touch leave it open.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.judge.fit import gap, implied_by, is_far, meets, quantity_of
from factcheck.judge.fitting import comparable, fitting, possible
from factcheck.judge.manner import rounded, told
from factcheck.model.alignment import Agreement
from factcheck.model.expression import Computed
from factcheck.model.frozen import frozen, replace
from factcheck.model.on_digits import on_digits
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

    ``is_strained``: it fits only if one figure is rounded and another cut off, or at an end.
    ``is_apart``: what is stated and what is implied are so far apart that they are two things,
    unless one slip explains it.
    """

    reading: Reading
    expected: Quantity
    holds: bool = False
    is_strained: bool = False
    is_apart: bool = False


def ruling(relation: Relation) -> Ruling | None:
    """Whether the relation holds; None where nothing is to be said: no reading can be compared with
    what is stated, all are of something else, or none that the text asserts is broken."""
    stated = quantity_of(relation.stated)
    if stated is None:
        return _of_no_quantity(relation)
    telling = _with(relation, lambda reading: reading.is_telling)
    if fit := fitting(telling, stated):
        surest = min(fit, key=lambda pair: _doubts(pair[0]))
        is_vague = relation.comparison is Comparison.EQUALS and _is_vague(stated, *surest)
        return None if is_vague else _ruling(stated, *surest, holds=True)
    if possible(_with(relation, _may_be_meant), stated):
        return None
    asserted = _with(relation, lambda reading: reading.is_asserted)
    if strained := possible(asserted, stated):
        return _strained(relation, *min(strained, key=lambda pair: _doubts(pair[0])))
    read = comparable(asserted, stated)
    if not read:
        return None
    reading, implied = min(read, key=lambda pair: _distance(stated, *pair))
    is_apart = bool(relation.apart) and is_far(stated, implied, relation.apart)
    return _ruling(stated, reading, implied, is_apart=is_apart)


def _may_be_meant(reading: Reading) -> bool:
    """Does it excuse what fits it?"""
    return not (reading.is_asserted and reading.is_telling)


def _is_vague(stated: Quantity, reading: Reading, implied: Quantity) -> bool:
    """May it as well be the opposite? "$3.5bn − $2bn − $1bn" comes to $500m by its digits, and to
    $700m or a loss of as much by what they stand for: it verifies what the digits come to."""
    told = stated.base()
    if told.holds(0) or not implied.base().meets(-told):
        return False
    exact = on_digits(reading.implied) if isinstance(reading.implied, Computed) else None
    return exact is not None and exact.is_like(stated) and not exact.meets(stated)


def _with(relation: Relation, is_wanted: Callable[[Reading], bool]) -> Relation:
    """The relation by some of its readings."""
    readings = tuple(filter(is_wanted, relation.readings))
    return relation if readings == relation.readings else replace(relation, readings=readings)


def _ruling(stated: Quantity, reading: Reading, implied: Quantity, **how: bool) -> Ruling:
    expected = implied.to(stated.unit) if implied.is_like(stated) else implied
    return Ruling(reading, expected, **how)


def failed(relation: Relation, reading: Reading, slip: Slip | None) -> Verdict:
    """What it means that a relation does not hold: a conflict, or less than that."""
    if relation.is_cut or not reading.is_certain:
        return Verdict.UNCLEAR
    if reading.alignments and slip not in _EXPLAINS_ANY_GAP and _is_far(relation, reading):
        return Verdict.UNCLEAR
    return Verdict.CONFLICTS


def _strained(relation: Relation, reading: Reading, implied: Quantity) -> Ruling:
    stated = relation.stated.quantity
    if meets(stated, reading.implied.quantity, relation.comparison):
        implied = reading.implied.under(told(rounded))
    return _ruling(stated, reading, implied, is_strained=True)


def _of_no_quantity(relation: Relation) -> Ruling | None:
    """A malformed number is none of the spellings that it may have been meant for."""
    if relation.comparison is not Comparison.ONE_OF:
        return None
    for reading in relation.readings:
        implied = implied_by(reading)
        if implied is not None:
            return Ruling(reading, implied)
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
