"""An announced count, and the things that are then named in the sentence.

"Four priorities: skills, housing and health". Where several counts stand before the colon, and one
of them is that of what is named, the others count something else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.announcements import (
    LONGEST,
    REACH,
    announced,
    is_plain,
    item,
    may_announce,
)
from factcheck.align.enumerations import Enumeration, Stretch, enumeration
from factcheck.align.name_lists import names_of
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block
from factcheck.model.expression import Cited, Expression, Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LONGEST_NAMING = 600
FAR = 60
LAYOUT = "the things that are named"

_OPENER = re.compile(r"\s?(?::|\s[–—-](?=\s)|—|\()\s?(?=[\w\"'“‘])")
_ARE = Worded("shapes.enumeration", r"\s{are}\s(?:{its}\s)?(?:[\w-]+['’]s\s)?$")
_CLOSERS = {"(": ")", "–": "–", "—": "—", "-": " - "}


@frozen
class Options:
    """``partial``: words that announce only some ("including"). ``relative``: words that do so but
    where a colon and names follow ("seven parks *that* lost their flag: Alder, Birch"). ``pairs``
    name one thing with an "and"; ``breaks`` stand in no plain item; ``openers`` begin a sentence,
    and no list ("in").
    """

    partial: tuple[str, ...]
    relative: tuple[str, ...]
    pairs: tuple[str, ...]
    breaks: tuple[str, ...]
    openers: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    announcing: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for claim in claims.anchors(Kind.COUNT):
        opener = _opener(claim, options) if may_announce(claim, claims.words) else None
        if opener is not None:
            announcing[claim.figure.block.index, opener].append(claim)
    for (_, opener), counts in announcing.items():
        readings = tuple(_namings(claims, counts[-1], opener, options))
        if readings and not _is_of_some(counts, opener, readings):
            yield from announced(counts, readings, claims.words)
    yield from _told_before(claims, options)
    for claim in claims.anchors(Kind.COUNT):
        items = names_of(claims, claim)
        if items:
            reading = Reading(_total(claim.figure.block, items, {}, claims.words), layout=LAYOUT)
            yield from announced([claim], (reading,), claims.words)


def _is_of_some(counts: list[Claim], opener: int, readings: tuple[Reading, ...]) -> bool:
    """ "Five bands of blue (top, centre and bottom)": a bracket that names two more or fewer speaks
    of other things."""
    if not counts[0].figure.block.prose[opener:].lstrip().startswith("("):
        return False
    named = [reading.implied.quantity.amount for reading in readings]
    return all(
        abs(each.middle() - (count.figure.value or 0)) > 1 for each in named for count in counts
    )


def _told_before(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """ "Skills, housing and health are the mayor's three priorities"."""
    for count in claims.anchors(Kind.COUNT):
        figure = count.figure
        start = max(figure.sentence[0], figure.start - LONGEST_NAMING)
        told = _ARE.of(claims.words).search(
            figure.block.prose, max(start, figure.start - FAR), figure.start
        )
        if told is None or start != figure.sentence[0] or not may_announce(count, claims.words):
            continue
        first = figure.block.prose[start : told.start()].split(maxsplit=1)[:1]
        named = enumeration(figure.block.prose, start, told.start(), options.pairs, options.breaks)
        if named is not None and first and first[0].lower() not in options.openers:
            readings = tuple(
                Reading(_total(figure.block, items, {}, claims.words), layout=LAYOUT)
                for items in named.splits()
            )
            yield from announced([count], readings, claims.words)


def _opener(claim: Claim, options: Options) -> int | None:
    """Where the colon, dash or bracket stands behind a count and its noun."""
    prose, start = claim.figure.block.prose, claim.figure.end
    found = _OPENER.search(prose, start, min(claim.figure.sentence[1], start + 16 * REACH))
    if found is None:
        return None
    some = (*options.partial, *(() if found.group().strip() == ":" else options.relative))
    return found.start() if is_plain(prose[start : found.start()], some) else None


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
    end = _unopened(block.prose, opened.end(), closed if closed >= 0 else end)
    named = enumeration(block.prose, opened.end(), end, options.pairs, options.breaks)
    if named is not None and _is_of_names(block, count, opener, named, options):
        counted = _counted(claims, count, opener)
        for items in named.splits():
            yield Reading(_total(block, items, counted, claims.words), layout=LAYOUT)


def _is_of_names(
    block: Block, count: Claim, opener: int, named: Enumeration, options: Options
) -> bool:
    """Behind "seven parks *that* lost their flag" only names are told for what was counted."""
    between = block.prose[count.figure.end : opener].lower().split()
    is_relative = not set(options.relative).isdisjoint(between)
    return not is_relative or all(block.prose[start].isupper() for start, _ in named.items)


def _unopened(prose: str, start: int, end: int) -> int:
    """Where a bracket closes that opened before the list: "(three walls: A, B, C) or a moat"."""
    depth = 0
    for at in range(start, end):
        depth += (prose[at] == "(") - (prose[at] == ")")
        if depth < 0:
            return at
    return end


def _counted(claims: ClaimIndex, count: Claim, opener: int) -> dict[int, Claim]:
    """The counts that follow in the sentence, by where they begin."""
    together = claims.siblings(count, Layout.SENTENCE)
    at = bisect_left(together, opener, key=lambda claim: claim.figure.start)
    return {
        claim.figure.start: claim
        for claim in together[at : at + LONGEST]
        if claim.figure.kind is Kind.COUNT and claim.figure.value is not None
    }


def _total(
    block: Block, items: tuple[Stretch, ...], counted: dict[int, Claim], words: Words
) -> Expression:
    named = [_named(block, each, counted, words) for each in items]
    if any(isinstance(each, Cited) for each in named):
        return reduce(add, named)
    return computed(Operator.COUNT, *named)


def _named(block: Block, stretch: Stretch, counted: dict[int, Claim], words: Words) -> Expression:
    """One thing, or so many: "four top executives", "at Unigroup, four top executives"."""
    start, end = stretch
    if block.prose[start].islower():
        for at in sorted(counted):
            if start <= at < end and (at == start or block.prose[start:at].endswith(", ")):
                return Cited(counted[at])
    return item(block, stretch, words)


FAMILY = Family(Options, relations)
