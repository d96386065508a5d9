"""An announced count, and the list that follows.

"Four priorities:" over a list of three. Where several counts stand before the colon, and one of
them is that of the list, the others count something else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.align import ClaimIndex
from factcheck.align.announcements import announced, is_plain, item, may_announce
from factcheck.align.listed_amounts import amounts, by_block
from factcheck.align.lists import first_run, is_whole, lists
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, BlockKind, Zone
from factcheck.model.expression import Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SHORT = 90
"""A line of so many characters may stand over a list as a title does."""
_ANNOUNCING = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM)

_ASIDE = re.compile(r"\s\([^()]{0,60}\)")
"""An aside on what is counted: "two ways to install it (on Linux):"."""
_RANGE = Worded("shapes.list_count", r"\d+\s?(?:{to}|–|-)\s?\d+\b")


@frozen
class Options:
    """``partial``: words that announce only some ("including"). ``nouns``: what a list under a
    heading may be a list of. ``verbs`` make a sentence of a line, which then announces nothing.
    ``rest``: how a last item begins that speaks of all else.
    """

    partial: tuple[str, ...]
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    rest: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    found = lists(claims.document.blocks)
    announcing: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.anchors(Kind.COUNT):
        if claim.figure.block.index + 1 in found and _announces(claim, options, claims.words):
            announcing[claim.figure.block.index + 1].append(claim)
    told = by_block(claims) if announcing else {}
    for at, counts in announcing.items():
        if any(amounts(found[at], claim, told) for claim in counts) or _is_ranged(
            found[at], claims.words
        ):
            # "Five people: two cooks, three guards": the items are counted themselves.
            continue
        listed = found[at]
        if len(listed) == 1 and listed[0].zone is not Zone.ARTICLE:
            continue  # What is quoted may stop after the first.
        if is_whole(claims.document, listed) and not _is_rest(listed[-1], options):
            unbroken = first_run(claims.document.blocks, listed)
            readings = [_reading(listed, claims.words)]
            if len(unbroken) < len(listed):
                readings.append(_reading(unbroken, claims.words))
            yield from announced(counts, tuple(readings), claims.words)


def _is_ranged(listed: Sequence[Block], words: Words) -> bool:
    """ "2 through 5 (several users)": an item that stands for more than one."""
    return any(_RANGE.of(words).match(block.prose) for block in listed)


def _reading(listed: Sequence[Block], words: Words) -> Reading:
    items = [item(block, (0, len(block.prose)), words) for block in listed]
    return Reading(computed(Operator.COUNT, *items), layout="the list that follows")


def _is_rest(last: Block, options: Options) -> bool:
    """ "The remaining boxes stay as they are": no item of those that were counted."""
    return last.prose.lower().startswith(options.rest)


def _announces(claim: Claim, options: Options, words: Words) -> bool:
    """Does it stand before the colon that ends the block, or in the heading of the list?"""
    block = claim.figure.block
    if not may_announce(claim, words) or block.kind not in _ANNOUNCING:
        return False
    rest = block.prose[claim.figure.end :].rstrip()
    noun = claim.quantity.unit.symbol
    if block.kind is BlockKind.HEADING:
        return noun in options.nouns and not any(sign in rest[:-1] for sign in ".!?;:,")
    if rest.endswith(":"):
        return is_plain(_ASIDE.sub("", rest[:-1]), options.partial)
    is_line = block.kind is BlockKind.PARAGRAPH and len(block.prose) <= SHORT
    return is_line and claim.figure.lead == 0 and noun in options.nouns and _is_title(rest, options)


def _is_title(rest: str, options: Options) -> bool:
    """ "Six fixes from the pilot, no new switches." over a list: no sentence, but a line alone."""
    words = re.findall(r"[a-z]+", rest.lower())
    is_one = not any(sign in rest[:-1] for sign in ".!?;:")
    return is_one and not any(word in options.verbs or word in options.partial for word in words)


FAMILY = Family(Options, relations)
