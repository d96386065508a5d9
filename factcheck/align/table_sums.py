"""Sums of a table: which lines a total is the sum of, as the layout and the other lanes say.

A total row closes a run of rows above it: those of its section, or all since the last total, or
the subtotals. Which run it is, the columns decide among themselves: where a run makes the total in
most of them, it was meant in the others too. So are totals of columns, with the rows as judges.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from operator import add

from factcheck.align.table_entries import NOTHING, Entry
from factcheck.align.table_runs import Item, Kind, Kinds, Run, runs, scale
from factcheck.align.tables import Line
from factcheck.model import patterns as re
from factcheck.model.frozen import frozen, replace

LONGEST = 60
"""A total closes at most so many lines."""

SHORT = 12
"""A sum that no label announces ("Royalties and fees") is one of at most so many."""

MOST = 100
"""So many totals of a table are worked out."""

Question = Callable[[str], bool]
_NUMBER = re.compile(r"\d+")


@frozen
class Labels:
    """What labels say: ``is_total`` of a line that closes others, ``is_whole`` of one that cannot
    close but all of them, ``is_less`` of a line that is taken off, ``is_part`` of one that is in
    another, ``is_rate`` of a lane whose numbers are not added up."""

    is_total: Question
    is_whole: Question
    is_part: Question
    is_less: Question
    is_rate: Question


@frozen(eq=False)
class Sum:
    """A total in one lane, and its parts: those that are added, and those that are taken off.

    ``is_alone`` says that no lane confirms it: its label says that it closes all lines.
    """

    total: Entry
    added: tuple[Entry, ...]
    taken: tuple[Entry, ...]
    is_alone: bool = False


def sums(lines: Sequence[Line], lanes: Sequence[Line], labels: Labels) -> Iterator[Sum]:
    """The sums of lines, which stand in the order in which they are added up."""
    unit = scale(lines)
    if not unit or not any(labels.is_total(line.label) for line in lines):
        return
    kinds = {lane.place: Kind(_name(lane.label), labels.is_rate(lane.label)) for lane in lanes}
    waiting: list[Item] = []
    left = MOST
    for line in lines:
        is_total = labels.is_total(line.label)
        left -= is_total
        if left < 0:
            return
        run = None
        if is_total or _may_close(line, waiting[-SHORT:]):
            run = _best(line, waiting if is_total else waiting[-SHORT:], unit, kinds)
        if run is not None and (is_total or run.is_sure):
            if is_total:
                yield from _told(line, run)
            gone = frozenset(item.line.place for item in run.items)
            waiting = [item for item in waiting if item.line.place not in gone]
        elif run is None and labels.is_whole(line.label):
            yield from _alone(line, waiting, unit, kinds, labels)
        waiting.append(Item(line, -1 if labels.is_less(line.label) else 1, is_total))
        del waiting[:-LONGEST]


def is_kept(found: Sum) -> bool:
    """Does the vote of a sum leave the numbers of its table as they are? One that no lane confirms
    has no vote."""
    amounts = (*(part.amount for part in found.added), *(-part.amount for part in found.taken))
    return found.is_alone or found.total.amount.meets(reduce(add, amounts))


def _may_close(line: Line, waiting: list[Item]) -> bool:
    """Is a line the sum of some before it in its first lane? Most are not, and are passed over."""
    lane, of = next((each for each in line.entries.items() if each[1].is_told), (0, NOTHING))
    sum_, off = -of.value, of.rounding
    for count, item in enumerate(reversed(waiting)):
        entry = item.line.entries.get(lane, NOTHING)
        sum_ += entry.value * (item.sign if entry.value > 0 else 1)
        off += entry.rounding
        if count and abs(sum_) <= off:
            return True
    return False


def _best(total: Line, waiting: list[Item], unit: int, kinds: Kinds) -> Run | None:
    """The run of lines that most lanes add up to the total."""
    alike = [item for item in waiting if _is_alike(total, item.line)]
    best = max(runs(total, alike, unit, kinds), key=lambda run: run.rank, default=None)
    return best if best is not None and best.holding >= max(1, best.failing) else None


def _alone(
    total: Line, waiting: list[Item], unit: int, kinds: Kinds, labels: Labels
) -> Iterator[Sum]:
    """What a total comes to that closes all lines, where it misses them by little."""
    if len(waiting) == LONGEST or any(
        item.is_total or labels.is_part(item.line.label) for item in waiting
    ):
        return
    for run in runs(total, waiting, unit, kinds):
        if len(run.items) == len(waiting) and run.is_near:
            yield from (replace(each, is_alone=True) for each in _told(total, run))


def _name(label: str) -> str:
    """What two columns share that tell the same of two years."""
    return " ".join(_NUMBER.sub(" ", label.lower()).split())


def _is_alike(total: Line, line: Line) -> bool:
    """May a line be added to others? Not percentages among amounts."""
    told = [(lane, entry) for lane, entry in line.entries.items() if entry.is_told]
    shared = [(total.entries[lane], entry) for lane, entry in told if lane in total.entries]
    return not shared or any(entry.group == of.group for of, entry in shared)


def _told(total: Line, run: Run) -> Iterator[Sum]:
    found = (_sum(total, run, lane) for lane in total.entries if lane in run.told)
    yield from (each for each in found if each is not None)


def _sum(total: Line, run: Run, lane: int) -> Sum | None:
    """The total in one lane; None where one of the parts is not to be added, or there is none."""
    of = total.entries[lane]
    added: list[Entry] = []
    taken: list[Entry] = []
    for item in run.items:
        entry = item.line.entries.get(lane, NOTHING)
        if lane in item.line.unknown or entry.group not in ("", of.group):
            return None
        if entry.is_told:
            (taken if item.sign < 0 < entry.value else added).append(entry)
    return Sum(of, tuple(added), tuple(taken)) if added and of.is_told else None
