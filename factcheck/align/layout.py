"""Layout: figures that stand together on the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from enum import StrEnum

from factcheck.model.claim import Claim
from factcheck.model.figure import Figure


class Layout(StrEnum):
    """What two figures share on the page."""

    SENTENCE = "sentence"
    BLOCK = "block"
    ROW = "row"
    COLUMN = "column"
    LIST = "list"


_IN_PROSE = (Layout.SENTENCE, Layout.BLOCK)
_PLACED = tuple(Layout)

Shelves = dict[tuple[Layout, Hashable], tuple[Claim, ...]]


def shelves(claims: Iterable[Claim]) -> Shelves:
    """The claims by each thing they stand in, in the order of the text."""
    filed: dict[tuple[Layout, Hashable], list[Claim]] = defaultdict(list)
    for claim in claims:
        block = claim.figure.block
        for layout in _PLACED if block.cell or block.item else _IN_PROSE:
            key = place(claim, layout)
            if key is not None:
                filed[layout, key].append(claim)
    return {key: tuple(together) for key, together in filed.items()}


def place(claim: Claim, layout: Layout) -> Hashable | None:
    """Which sentence, row, column or list a claim stands in; None = in none."""
    block = claim.figure.block
    match layout:
        case Layout.SENTENCE:
            return (block.index, claim.figure.sentence)
        case Layout.BLOCK:
            return block.index
        case Layout.ROW:
            return (block.cell.table, block.cell.row) if block.cell else None
        case Layout.COLUMN:
            return (block.cell.table, block.cell.column) if block.cell else None
        case Layout.LIST:
            return (block.item.list, block.item.depth) if block.item else None


def are_apart(one: Figure, other: Figure) -> bool:
    """Do two figures stand in two sentences, and not in two stretches of one?"""
    if one.block is not other.block:
        return True
    return one.sentence != other.sentence and not (one.is_crowded and other.is_crowded)
