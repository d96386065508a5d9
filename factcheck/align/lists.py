"""Lists: the items of each list of a document, and the block that each list begins with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model.document import Block


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
