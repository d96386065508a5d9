"""An entry of the contents list, and the heading it announces.

"8. Updates, April 2024" over the heading "8. Updates, May 2024": one of the dates is wrong. An
entry and a heading are one where most of their words are the same; a heading may be shorter than
its entry.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from factcheck.align import ClaimIndex
from factcheck.align.numbers import printed_number
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, BlockKind, Document
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

_WORD = re.compile(r"[^\W\d_]{3,}")
COMMON = 256
"""A word that more items have says nothing of which of them announces a heading."""
LAYOUT = "a contents entry and its heading"


@frozen
class Options:
    """``alike``: so many hundredths of the words of entry and heading together must be in both."""

    alike: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    by_block: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.anchors():
        by_block[claim.figure.block.index].append(claim)
    for entry, heading in _pairs(claims.document.blocks, by_block, options):
        yield from _numbers(entry, heading, claims.document)
        yield from _figures(by_block[entry.index], by_block[heading.index])


def _pairs(
    blocks: tuple[Block, ...], figures: Mapping[int, list[Claim]], options: Options
) -> Iterator[tuple[Block, Block]]:
    """Each heading with the earlier list item that is most like it, if any is like enough."""
    by_word: dict[str, list[Block]] = defaultdict(list)
    words = {}
    for block in blocks:
        if block.kind is BlockKind.ITEM:
            words[block.index] = _words(block, figures.get(block.index, []))
            for word in words[block.index]:
                by_word[word].append(block)
        elif block.kind is BlockKind.HEADING and by_word:
            mine = _words(block, figures.get(block.index, []))
            told = [by_word[word] for word in sorted(mine) if len(by_word[word]) <= COMMON]
            votes = Counter(item.index for items in told for item in items)
            for index, common in votes.most_common(1):
                if 100 * common >= options.alike * len(mine | words[index]):
                    yield blocks[index], block


def _words(block: Block, figures: list[Claim]) -> frozenset[str]:
    """The words outside the figures, which are what may differ."""
    starts = sorted(claim.figure.start for claim in figures)
    ends = sorted(claim.figure.end for claim in figures)
    return frozenset(
        found.group().lower()
        for found in _WORD.finditer(block.prose)
        if bisect_right(starts, found.start()) == bisect_right(ends, found.start())
    )


def _numbers(entry: Block, heading: Block, document: Document) -> Iterator[Relation]:
    """The printed number of the entry, and that of the heading, where both have one."""
    listed, stated = printed_number(entry, document), printed_number(heading, document)
    if listed is not None and stated is not None:
        yield Relation(stated, (Reading(listed, layout=LAYOUT),))


def _figures(entry: list[Claim], heading: list[Claim]) -> Iterator[Relation]:
    """Figures of one kind of which entry and heading have one each."""
    for kind in Kind:
        ours = [claim for claim in heading if claim.figure.kind is kind and claim.figure.quantity]
        theirs = [claim for claim in entry if claim.figure.kind is kind and claim.figure.quantity]
        if len(ours) == len(theirs) == 1 and ours[0].quantity.is_like(theirs[0].quantity):
            yield Relation(Cited(ours[0]), (Reading(Cited(theirs[0]), layout=LAYOUT),))


FAMILY = Family(Options, relations)
