"""Lists: the items of each list of a document, and the block that each list begins with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from factcheck.model import patterns as re
from factcheck.model.document import Block, Document, Zone

_MARK = re.compile(r"(?m)^[ \t>]*(?:[-*+•]|\d{1,9}[.)])(?=[ \t\n]|\Z)|<li[\s>]", re.I)
_WITHIN = re.compile(r"\s\((?:\d{1,2}|[a-z])\)\s")
_NEXT_LINE = re.compile(r"\n[A-Z]")


def lists(blocks: Iterable[Block]) -> dict[int, tuple[Block, ...]]:
    """The items of each list by the number of the block that opens it; what stands under an item
    counts with it."""
    found: dict[int, list[Block]] = {}
    opened: dict[int, int] = {}
    for block in blocks:
        if block.item is not None:
            at = opened.setdefault(block.item.list, block.index)
            found.setdefault(at, []).append(block)
    return {at: tuple(_top(items)) for at, items in found.items()}


def _top(items: list[Block]) -> Iterator[Block]:
    """One block for each item: the first paragraph of it, at the depth of the list itself."""
    depth = min(block.item.depth for block in items if block.item)
    seen = set()
    for block in items:
        if block.item and block.item.depth == depth and block.item.place not in seen:
            seen.add(block.item.place)
            yield block


def is_whole(document: Document, items: Sequence[Block]) -> bool:
    """Is the list read to its end, item by item?

    An item may hold no prose but code; code may part a list in two; a second number may stand
    within an item ("(1) here and (2) there"), and a line that is not set in may be of the text.
    """
    first, last = items[0].index, items[-1].index
    around = document.blocks[max(first - 1, 0) : last + 2]
    told = pairwise(around)
    if any(_hides_item(document.text, left, right) for left, right in told):
        return False
    if around[-1] is items[-1] and _MARK.search(document.text, items[-1].span.end):
        return False
    if _is_parted(document.blocks, last + 1):
        return False
    return not any(_runs_on(document.text, block) for block in items)


def _is_parted(blocks: Sequence[Block], at: int) -> bool:
    """Does a list go on behind the code that stands there?"""
    behind = (blocks[place] for place in range(at, len(blocks)))
    follows = next((block for block in behind if block.zone is not Zone.CODE), None)
    return follows is not None and follows.index > at and follows.item is not None


def _hides_item(text: str, left: Block, right: Block) -> bool:
    """Is there a mark of an item between two blocks that neither of them is?"""
    marks = len(_MARK.findall(text, left.span.end, right.span.start))
    return marks > (right.item is not None and right.item != left.item)


def _runs_on(text: str, block: Block) -> bool:
    said = block.span.within(text)
    return _NEXT_LINE.search(said) is not None or _WITHIN.search(block.prose) is not None


def first_run(blocks: Sequence[Block], items: Sequence[Block]) -> tuple[Block, ...]:
    """The items up to the first block that is of no list: a numbered list may go on behind it, or
    another begin."""
    behind = (blocks[place] for place in range(items[0].index, len(blocks)))
    run = {block.index for block in takewhile(lambda block: block.item, behind)}
    return tuple(block for block in items if block.index in run)
