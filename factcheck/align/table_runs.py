"""Runs: the lines before a total, and how many lanes say that they make it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm

from factcheck.align.table_entries import NOTHING, Entry
from factcheck.align.tables import Line
from factcheck.model.frozen import frozen

LEAST = 20
"""A sum of less than so many of its last digit may come out by chance."""
NEAR = 10
"""A sum that is off by no more than one part in so many was meant to come out."""
_MOST_DIGITS = 10**9
_RATES = frozenset({"percent", "points", "multiple"})


@frozen
class Kind:
    """What a lane tells, whatever its year; ``is_rate``: that is not added up."""

    name: str
    is_rate: bool


Kinds = Mapping[int, Kind]


@frozen(eq=False)
class Item:
    """A line that waits for its total; ``sign`` is -1 where it is to be taken off."""

    line: Line
    sign: int
    is_total: bool


@frozen(eq=False)
class Run:
    """The last lines before a total, with the votes of its lanes.

    ``is_closed`` says that the layout ends the run where it ends: at a heading, a total, the top.
    ``told`` are the lanes in which the total is that of these lines. ``is_near`` says that all of
    them fail, and none by much.
    """

    items: tuple[Item, ...]
    is_closed: bool
    holding: int
    failing: int
    told: frozenset[int]
    is_near: bool

    @property
    def rank(self) -> tuple[int, int, bool]:
        return self.holding, -self.failing, self.is_closed

    @property
    def is_sure(self) -> bool:
        """Do the lanes all say so, where no label does?"""
        return self.holding > 1 and not self.failing


def runs(total: Line, waiting: Sequence[Item], unit: int, kinds: Kinds) -> Iterator[Run]:
    """Each stretch of at least two lines that ends before the total, with its votes.

    Where there are amounts, they alone vote; rates are told where they ought to make a hundred, or
    where most rates of their kind are parts of a whole.
    """
    told = ((lane, entry) for lane, entry in total.entries.items() if entry.is_told)
    lanes = [_Lane(lane, entry, unit, kinds[lane]) for lane, entry in told]
    for count, item in enumerate(reversed(waiting), 1):
        for lane in lanes:
            lane.add(item)
        before = waiting[-count - 1] if count < len(waiting) else None
        is_closed = before is None or before.is_total or before.line.part != item.line.part
        if count > 1:
            yield _voted(tuple(waiting[-count:]), lanes, is_closed)
        if not any(lane.is_open for lane in lanes):
            return


def _voted(items: tuple[Item, ...], lanes: list[_Lane], is_closed: bool) -> Run:
    votes = [(lane, vote) for lane in lanes if (vote := lane.vote(is_closed)) is not None]
    amounts = [vote for lane, vote in votes if not lane.is_rate]
    judges = amounts or [vote for _, vote in votes]
    parts = _parts(votes)
    told = (lane for lane in lanes if not lane.is_rate or lane.is_hundred or lane.kind in parts)
    places = frozenset(lane.place for lane in told)
    failing = [lane for lane, vote in votes if not vote]
    is_near = not any(judges) and bool(failing) and all(lane.is_near for lane in failing)
    return Run(items, is_closed, sum(judges), len(judges) - sum(judges), places, is_near)


def _parts(votes: list[tuple[_Lane, bool]]) -> set[str]:
    """The kinds of rates most of which add up."""
    balance: Counter[str] = Counter()
    holding = set()
    for lane, vote in votes:
        if not lane.is_rate:
            continue
        balance[lane.kind] += 1 if vote else -1
        if vote:
            holding.add(lane.kind)
    return {kind for kind in holding if balance[kind] >= 0}


class _Lane:
    """One column while rows are added up in it."""

    def __init__(self, place: int, total: Entry, unit: int, kind: Kind) -> None:
        self.place, self.is_open = place, True
        self.is_rate, self.kind = kind.is_rate or total.group in _RATES, kind.name
        self._unit, self._group = unit, total.group
        self._total, self._last = _whole(total.value, unit), _whole(total.step, unit)
        self._off = _whole(total.rounding, unit)
        self._sum = self._told = 0
        self._parts: set[int] = set()
        self.is_hundred = total.claim is not None and total.claim.figure.value == 100

    def add(self, item: Item) -> None:
        entry = item.line.entries.get(self.place, NOTHING)
        if self.place in item.line.unknown or entry.group not in ("", self._group):
            self.is_open = False
        elif entry.is_told:
            value = _whole(entry.value, self._unit)
            self._sum += value * (item.sign if value > 0 else 1)
            self._off += _whole(entry.rounding, self._unit)
            self._told += value != 0
            # Changes fall, and grow by more than all: such are no shares of a whole.
            self.is_hundred &= 0 <= value <= self._total
            self._parts.add(abs(value))

    @property
    def is_near(self) -> bool:
        """Is the sum off by little, and not by one of the parts, which might be part of another?"""
        gap = abs(self._sum - self._total)
        return gap * NEAR <= abs(self._total) and gap not in self._parts

    def vote(self, is_closed: bool) -> bool | None:
        """Does the sum make the total? None where it says little."""
        if not self.is_open:
            return None
        if abs(self._sum - self._total) > (self._off if is_closed else min(self._off, self._last)):
            return False if self._told else None
        is_telling = self._told > (not is_closed) and abs(self._total) >= LEAST * self._last
        return True if is_telling else None


def scale(lines: Sequence[Line]) -> int:
    """So many times every number is whole; 0 where there is no such number at hand."""
    found = 1
    for line in lines:
        for entry in line.entries.values():
            found = lcm(found, entry.value.denominator, entry.rounding.denominator)
            if found > _MOST_DIGITS:
                return 0
    return found


def _whole(value: Fraction, unit: int) -> int:
    return value.numerator * (unit // value.denominator)
