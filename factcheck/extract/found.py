"""Found and Marked: a figure in the making, before it is said what it may stand for."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.number import Number
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Unit

# Asked of every figure, many times, and Python looks long for a member of an enumeration.
_COUNT = Kind.COUNT


@frozen
class Band:
    """What an author may mean by a word such as "doubled": by itself, and after "nearly"."""

    exact: Interval
    nearly: Interval


class Other(NamedTuple):
    """Another number that may be meant, its unit (None = the same), and of a range the second."""

    number: Number
    unit: Unit | None = None
    upper: Number | None = None


@frozen(eq=False)
class Found:
    """Where a figure stands, its number or two, and their unit.

    ``start`` and ``end`` include a symbol before the number and a unit after it. ``upper`` is the
    second end of a range; ``alternatives`` are other units that may be meant, ``others`` other
    numbers, ``forms`` the spellings that a malformed number may have been meant for. ``within`` is
    the hedge that stands in its midst ("15 or more years"); none in a range of two bounds, whose
    ends tell them.
    """

    start: int
    end: int
    kind: Kind
    number: Number
    unit: Unit = ONE
    upper: Number | None = None
    band: Band | None = None
    alternatives: tuple[Unit, ...] = ()
    others: tuple[Other, ...] = ()
    forms: tuple[str, ...] = ()
    within: Modifier | None = None

    @property
    def is_bare(self) -> bool:
        """Is it a number and nothing else, so that it may take its unit from a neighbour?"""
        return self.unit is ONE and self.kind is _COUNT and not self.forms


@frozen
class Marked:
    """Digits that say no quantity: a part of a name, or a score."""

    start: int
    end: int
    kind: Kind = Kind.NAME
