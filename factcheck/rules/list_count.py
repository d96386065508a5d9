"""An announced count, and the items of the list that follows.

"Four priorities:" over a list of three.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.document import Block, BlockKind
from factcheck.model.expression import Cited, Expression, Known, Operator, computed
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

ITEM = Quantity(Interval.exactly(1))
LONGEST = 40
"""No writer announces more items than this in a word; a larger count before a list counts something
else."""
SHOWN = 48


@dataclass(frozen=True, slots=True)
class Options:
    """``nouns``: what a list may be a list of ("reasons", "steps"), in the singular; empty =
    anything."""

    nouns: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    lists = _lists(claims.document.blocks)
    for claim in claims.anchors(Kind.COUNT):
        items = lists.get(claim.figure.block.index + 1, ())
        if items and _announces(claim, options):
            yield Relation(Cited(claim), (Reading(_count(items), layout="the list that follows"),))


def _lists(blocks: tuple[Block, ...]) -> dict[int, tuple[Block, ...]]:
    """The items of each list by the number of the block that opens it; sub-items count with their
    item."""
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


def _announces(claim: Claim, options: Options) -> bool:
    """Is it the last count of a sentence that ends the block with a colon?"""
    figure, block = claim.figure, claim.figure.block
    noun = claim.quantity.unit.symbol if figure.quantity else ""
    if block.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM}:
        return False
    if figure.modifier is not Modifier.EXACT or figure.value is None or not noun:
        return False
    rest = block.prose[figure.end :].rstrip()
    is_last = rest.endswith(":") and not any(sign in rest[:-1] for sign in ".!?;:,")
    is_small = 2 <= figure.value <= LONGEST and not any(sign.isdigit() for sign in rest)
    return is_last and is_small and (not options.nouns or noun in options.nouns)


def _count(items: tuple[Block, ...]) -> Expression:
    return computed(Operator.COUNT, *(_item(block) for block in items))


def _item(block: Block) -> Known:
    words = block.prose if len(block.prose) <= SHOWN else block.prose[:SHOWN].rstrip() + "…"
    return Known(words, "an item", ITEM, block.span_of(0, len(block.prose)))


FAMILY = Family(Options, relations)
