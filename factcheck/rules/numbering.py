"""The printed numbers of a list or of headings: they run on, and the last is how many there are.

"1. Ore", "2. Steel", "4. Ships": the third is missing. Markdown and HTML number the items of a list
themselves, whatever the file says, so that only headings and plain text can be out of step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.align.lists import lists
from factcheck.align.numbers import printed_number
from factcheck.family import Family, NoOptions
from factcheck.model.document import BlockKind, Document
from factcheck.model.expression import Known, Operator, computed
from factcheck.model.result import Reading, Relation

FEWEST = 3
LAYOUT = "printed numbers that run on"


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    document = claims.document
    for items in lists(document.blocks).values():
        numbers = [printed_number(block, document) for block in items]
        found = [number for number in numbers if number is not None]
        if len(found) == len(items) and _steps(found) == {1}:
            yield from _relation(found)
    for headings in _by_level(document).values():
        if _steps(headings) in ({1}, {1, 2}, {0, 1}) and _is_one_slip(headings):
            yield from _relation(headings)


def _by_level(document: Document) -> dict[tuple[int, tuple[str, ...]], list[Known]]:
    """The numbers of the headings of one level under one heading."""
    levels: dict[tuple[int, tuple[str, ...]], list[Known]] = defaultdict(list)
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            number = printed_number(block, document)
            if number is not None:
                levels[block.level, block.trail].append(number)
    return levels


def _steps(numbers: list[Known]) -> set[int]:
    """By how much each number is above the one before it; the first must be 1."""
    values = [int(number.name) for number in numbers]
    if len(values) < FEWEST or values[0] != 1:
        return set()
    return {after - before for before, after in pairwise(values)}


def _is_one_slip(numbers: list[Known]) -> bool:
    """Numbers that are out of step more than once are of several rows."""
    steps = [int(b.name) - int(a.name) for a, b in pairwise(numbers)]
    return sum(step != 1 for step in steps) <= 1


def _relation(numbers: list[Known]) -> Iterator[Relation]:
    counted = computed(Operator.COUNT, *numbers)
    yield Relation(numbers[-1], (Reading(counted, layout=LAYOUT),))


FAMILY = Family(NoOptions, relations)
