"""An announced count, and the things that are then listed or named.

"Four priorities:" over a list of three; "four priorities: skills, housing and health". Where
several counts stand before the colon, and one of them is that of the list, the others count
something else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.enumerations import Stretch, enumeration
from factcheck.align.lists import lists
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
REACH = 12
"""A count and the colon that it announces stand at most this many words apart."""
LONGEST_NAMING = 600
NOUN_REACH = 80

_WORD = re.compile(r"[^\W\d_][\w'’/&.-]*")
_OPENER = re.compile(r"\s?(?::|\s[–—-](?=\s)|—|\()\s?(?=[\w\"'“‘])")
_OF_A_WHOLE = re.compile(r"\sof\s(?:the|its|their|our|his|her|these|those|my|your)\s")
_CLOSERS = {"(": ")", "–": "–", "—": "—", "-": " - "}


@dataclass(frozen=True, slots=True)
class Options:
    """``layout`` is list or sentence. ``partial``: words that announce only some ("including").
    ``nouns``: what a list may be a list of, under a heading. ``pairs`` name one thing with an
    "and"; ``breaks`` stand in no plain item.
    """

    layout: str
    partial: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    return _FINDERS[options.layout](claims, options)


def _of_lists(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    found = lists(claims.document.blocks)
    announcing: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.anchors(Kind.COUNT):
        if claim.figure.block.index + 1 in found and _announces(claim, options):
            announcing[claim.figure.block.index + 1].append(claim)
    for at, counts in announcing.items():
        items = [_item(block, (0, len(block.prose))) for block in found[at]]
        reading = Reading(computed(Operator.COUNT, *items), layout="the list that follows")
        yield from _stated(counts, (reading,))


def _announces(claim: Claim, options: Options) -> bool:
    """Does it stand before the colon that ends the block, or in the heading of the list?"""
    block = claim.figure.block
    if not _may_announce(claim) or block.kind not in _ANNOUNCING:
        return False
    rest = block.prose[claim.figure.end :].rstrip()
    if block.kind is BlockKind.HEADING:
        noun = claim.quantity.unit.symbol
        return noun in options.nouns and not any(sign in rest[:-1] for sign in ".!?;:,")
    return rest.endswith(":") and _is_plain(rest[:-1], options)


def _of_sentences(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    announcing: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for claim in claims.anchors(Kind.COUNT):
        opener = _opener(claim, options) if _may_announce(claim) else None
        if opener is not None:
            announcing[claim.figure.block.index, opener].append(claim)
    for (_, opener), counts in announcing.items():
        readings = tuple(_namings(claims, counts[-1], opener, options))
        if readings:
            yield from _stated(counts, readings)


def _opener(claim: Claim, options: Options) -> int | None:
    """Where the colon, dash or bracket stands behind a count and its noun."""
    prose, start = claim.figure.block.prose, claim.figure.end
    found = _OPENER.search(prose, start, min(claim.figure.sentence[1], start + 16 * REACH))
    if found is None or not _is_plain(prose[start : found.start()], options):
        return None
    return found.start()


def _namings(claims: ClaimIndex, count: Claim, opener: int, options: Options) -> Iterator[Reading]:
    """The ways to count what is named behind a colon, between dashes or in a bracket."""
    block, sentence_end = count.figure.block, count.figure.sentence[1]
    opened = _OPENER.match(block.prose, opener)
    assert opened is not None
    end = min(sentence_end, opened.end() + LONGEST_NAMING)
    closer = _CLOSERS.get(opened.group().strip(), " — ")
    closed = block.prose.find(closer, opened.end(), end)
    if closed < 0 and (closer == ")" or end < sentence_end):
        return
    named = enumeration(
        block.prose, opened.end(), closed if closed >= 0 else end, options.pairs, options.breaks
    )
    if named is not None:
        counted = _counted(claims, count, opener)
        for items in named.splits():
            yield Reading(_total(block, items, counted), layout="the things that are named")


def _counted(claims: ClaimIndex, count: Claim, opener: int) -> dict[int, Claim]:
    """The counts that follow in the sentence, by where they begin."""
    together = claims.siblings(count, Layout.SENTENCE)
    at = bisect_left(together, opener, key=lambda claim: claim.figure.start)
    return {
        claim.figure.start: claim
        for claim in together[at : at + LONGEST]
        if claim.figure.kind is Kind.COUNT and claim.figure.value is not None
    }


def _total(block: Block, items: tuple[Stretch, ...], counted: dict[int, Claim]) -> Expression:
    named = [_named(block, item, counted) for item in items]
    if any(isinstance(each, Cited) for each in named):
        return reduce(add, named)
    return computed(Operator.COUNT, *named)


def _named(block: Block, item: Stretch, counted: dict[int, Claim]) -> Expression:
    """One thing, or so many: "four top executives", "at Unigroup, four top executives"."""
    start, end = item
    if block.prose[start].islower():
        for at in sorted(counted):
            if start <= at < end and (at == start or block.prose[start:at].endswith(", ")):
                return Cited(counted[at])
    return _item(block, item)


def _may_announce(claim: Claim) -> bool:
    figure = claim.figure
    if figure.modifier is not Modifier.EXACT or figure.value is None:
        return False
    is_of = _OF_A_WHOLE.match(figure.block.prose, figure.end) is not None
    return 2 <= figure.value <= LONGEST and (is_of or _is_plural(claim))


def _is_plural(claim: Claim) -> bool:
    """Does it count things? In "a five-part series" and "our 3 year plan" it is a word of a
    name."""
    noun = claim.quantity.unit.symbol.lower()
    behind = claim.figure.block.prose[claim.figure.end :][:NOUN_REACH].lower()
    at = behind.find(noun)
    return bool(noun) and (at < 0 or behind[at + len(noun) :][:1].isalpha())


def _is_plain(words: str, options: Options) -> bool:
    """Is what stands between a count and its list no more than what is counted?"""
    if any(sign in words for sign in ".!?;:,()|"):
        return False
    spoken = [word.lower() for word in _WORD.findall(words)]
    return 0 < len(spoken) <= REACH and not any(word in options.partial for word in spoken)


def _stated(counts: list[Claim], readings: tuple[Reading, ...]) -> Iterator[Relation]:
    """The count that is that of the list, or else the one that can only be meant for it."""
    totals = [reading.implied.quantity for reading in readings]
    for claim in counts:
        if any(claim.quantity.meets(total) for total in totals):
            yield Relation(Cited(claim), readings)
            return
    # "Three of its four offices: ...": the part is what is listed.
    first = counts[0].figure
    is_one = len(counts) == 1 or _OF_A_WHOLE.match(first.block.prose, first.end)
    if is_one and any(_is_near(counts[0], total) for total in totals):
        yield Relation(Cited(counts[0]), readings)


def _is_near(claim: Claim, total: Quantity) -> bool:
    """Sixteen "members (the board and the presidents)" are not miscounted: they are not listed."""
    stated, named = claim.quantity.amount.middle(), total.amount.middle()
    return max(stated, named) <= 2 * min(stated, named)


def _item(block: Block, stretch: Stretch) -> Known:
    start, end = stretch
    said = block.prose[start:end]
    words = said if len(said) <= SHOWN else said[:SHOWN].rstrip() + "…"
    return Known(words, "an item", ITEM, block.span_of(start, end))


_ANNOUNCING = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM)
_FINDERS: dict[str, Callable[[ClaimIndex, Options], Iterator[Relation]]] = {
    "list": _of_lists,
    "sentence": _of_sentences,
}

FAMILY = Family(Options, relations)
