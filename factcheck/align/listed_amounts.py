"""Listed amounts: a list whose items have an amount each.

"- Rent: $40,000", "- 4 cooks", "- 3 lamps at $20 = $60": what an item comes to stands behind its
label, begins it, or ends its calculation. Where one item has no amount, or two of which neither is
the one, nothing follows from the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import add

from factcheck.align.index import ClaimIndex
from factcheck.align.rows import is_like
from factcheck.align.votes import comes_out
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block
from factcheck.model.figure import OPEN, Figure, Kind
from factcheck.model.frozen import frozen

SUMMED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENT)
LABEL = 8
"""A label has at most so many words, and so many may stand behind an amount."""

Sum = tuple[Claim, tuple[Claim, ...]]
"""What is told of all, and what the items tell."""

_WORD = re.compile(r"[^\W\d_]+")
_MARKED = re.compile(r"[:=–—|]\s?$|\s-\s$")
_EQUALS = re.compile(r"=\s?$")
_STOP = re.compile(r"[.;!?]\s")


@frozen
class ItemList:
    """A list: the block before it, its items in order, the block behind it (None = nothing)."""

    lead: Block | None
    items: tuple[Block, ...]
    behind: Block | None


def item_lists(blocks: Sequence[Block]) -> Iterator[ItemList]:
    """The lists of a document; a list under an item is one of its own, and its lead that item."""
    found: dict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.item is not None:
            found[block.item.list].append(block)
    for items in found.values():
        opened = {block.item.place: block for block in reversed(items) if block.item}
        first, last = items[0].index, items[-1].index
        yield ItemList(
            blocks[first - 1] if first else None,
            tuple(opened[place] for place in sorted(opened)),
            next((block for block in blocks[last + 1 : last + 2] if block.item is None), None),
        )


def voted(nested: Iterable[Sum]) -> Iterator[Sum]:
    """Of the items of one list that have a list of their own: their amounts, where most of them
    are what the items under them come to. Then the others are meant so too."""
    filed: dict[int, list[Sum]] = defaultdict(list)
    for whole, parts in nested:
        item = whole.figure.block.item
        if item is not None:
            filed[item.list].append((whole, parts))
    for sums in filed.values():
        kept = sum(_is_kept(*each) for each in sums)
        if kept > len(sums) - kept:
            yield from sums


def _is_kept(whole: Claim, parts: tuple[Claim, ...]) -> bool:
    return comes_out(whole.quantity, reduce(add, (part.quantity for part in parts)))


def by_block(claims: ClaimIndex) -> Mapping[int, list[Claim]]:
    """The amounts of each block, by its number."""
    filed: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.anchors(*SUMMED):
        filed[claim.figure.block.index].append(claim)
    return filed


def amounts(
    items: Iterable[Block], whole: Claim, told: Mapping[int, list[Claim]]
) -> tuple[Claim, ...]:
    """What each item comes to, in the kind of the whole; none where one of them does not say."""
    found = [amount(told.get(block.index, ()), whole) for block in items]
    parts = tuple(each for each in found if each is not None)
    return parts if len(parts) == len(found) else ()


def amount(told: Iterable[Claim], whole: Claim) -> Claim | None:
    """The amount of one item."""
    own = [claim for claim in told if is_like(claim, whole) and not _is_bracketed(claim.figure)]
    if len(own) > 1:
        ends = [claim for claim in own if _EQUALS.search(_before(claim.figure))]
        own = ends[-1:] or [claim for claim in own if _MARKED.search(_before(claim.figure))]
    if len(own) != 1 or own[0].figure.per != whole.figure.per:
        return None
    return own[0] if _is_entry(own[0].figure) else None


def _is_entry(figure: Figure) -> bool:
    """Is the item a label with its amount, and no sentence that has one?"""
    if figure.ends is not None or figure.modifier in OPEN:
        return False
    before, behind = _before(figure), figure.block.prose[figure.end :]
    is_short = max(len(_WORD.findall(before)), len(_WORD.findall(behind))) <= LABEL
    return is_short and _STOP.search(before) is None


def _before(figure: Figure) -> str:
    return figure.block.prose[: figure.lead]


def _is_bracketed(figure: Figure) -> bool:
    before = _before(figure)
    return before.count("(") > before.count(")")
