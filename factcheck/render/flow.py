"""Flow: the blocks of a document as a page has them, with lists, tables and headings in order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.model.document import Block, BlockKind, Document, Zone
from factcheck.model.frozen import frozen
from factcheck.render.grid import Cell, grid
from factcheck.render.marks import Marks, Words

_FIRST_LEVEL, _LAST_LEVEL = 3, 6
"""The page has its own first two levels of headings."""

_DEEPEST = 5
_TAGS = {Zone.QUOTATION: "quotation", Zone.CODE: "code"}
_ASIDES = {Zone.COMMENT: "Comment", Zone.ADVERT: "Advertisement"}


@frozen
class Passage:
    """What a page shows as one: a paragraph, a heading of some level, a list, a table."""

    kind: str
    words: tuple[Words, ...] = ()
    level: int = 0
    items: tuple[tuple[int | None, tuple[Words, ...]], ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    aside: str = ""


def flow(document: Document, marks: Marks) -> Iterator[Passage]:
    """The document as a reader sees it."""
    above: list[int] = []
    for (kind, _, _), group in groupby(document.blocks, key=_group):
        blocks = list(group)
        if kind == "list":
            yield _list(blocks, marks)
        elif kind == "table":
            yield Passage("table", rows=grid(blocks, marks))
        else:
            for block in blocks:
                yield _single(block, marks, above)


def _group(block: Block) -> tuple[str, int, int]:
    """What belongs together: the items of a list, the cells of a table."""
    if block.kind is BlockKind.ITEM and block.item is not None:
        return "list", block.item.list, block.item.depth
    if block.kind is BlockKind.CELL and block.cell is not None:
        return "table", block.cell.table, 0
    return "single", 0, 0


def _single(block: Block, marks: Marks, above: list[int]) -> Passage:
    words = tuple(marks.words(block))
    if block.kind is BlockKind.HEADING:
        return Passage("heading", words, _level(block.level, above))
    kind = "caption" if block.kind is BlockKind.CAPTION else _TAGS.get(block.zone, "paragraph")
    return Passage(kind, words, aside=_ASIDES.get(block.zone, ""))


def _level(level: int, above: list[int]) -> int:
    """The level on the page: a draft may go from its first to its third, a page may not."""
    while above and above[-1] >= level:
        above.pop()
    above.append(level)
    return min(_FIRST_LEVEL + len(above) - 1, _LAST_LEVEL)


def _list(blocks: list[Block], marks: Marks) -> Passage:
    items = tuple(
        (block.item.number, tuple(marks.words(block))) for block in blocks if block.item is not None
    )
    first = blocks[0].item
    depth = min(first.depth, _DEEPEST) if first is not None else 0
    is_numbered = any(number is not None for number, _ in items)
    return Passage("ordered" if is_numbered else "bullets", level=depth, items=items)
