"""A count in the title, and the numbered headings below it.

"# Three ways to cut your heating bill" over headings numbered 1 to 4: a way was added, and the
title was forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.announcements import may_announce
from factcheck.align.numbers import printed_number
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, BlockKind, Part
from factcheck.model.expression import Cited, Known, Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words

FEWEST = 2
"""Of so many headings, a count; so many words say what a heading is."""
LAYOUT = "the numbered headings"
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Options:
    """``nouns``: what headings may be, where the title does not begin with the count. ``framing``:
    first in a heading that is none of what is counted ("Conclusion")."""

    nouns: tuple[str, ...]
    framing: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    titles = [one for one in claims.anchors(Kind.COUNT) if one.figure.block.part is Part.TITLE]
    if len(titles) != 1 or not _announces(titles[0], options, claims.words):
        return
    blocks = [one for one in claims.document.blocks if one.kind is BlockKind.HEADING]
    told = [(block, printed_number(block, claims.document)) for block in blocks]
    numbered = [(block, number) for block, number in told if number is not None]
    if _run_on(numbered) and not any(_frames(block, options) for block, _ in numbered):
        counted = computed(Operator.COUNT, *(number for _, number in numbered))
        yield Relation(Cited(titles[0]), (Reading(counted, layout=LAYOUT),))


def _announces(title: Claim, options: Options, words: Words) -> bool:
    figure = title.figure
    is_first = not _WORD.search(figure.block.prose, 0, figure.start)
    return may_announce(title, words) and (is_first or title.quantity.unit.symbol in options.nouns)


def _run_on(numbered: list[tuple[Block, Known]]) -> bool:
    """Are they headings of one level, numbered from 1 on without a gap?"""
    numbers = [int(number.name) for _, number in numbered]
    is_one_level = len({block.level for block, _ in numbered}) == 1
    return is_one_level and len(numbers) >= FEWEST and numbers == list(range(1, len(numbers) + 1))


def _frames(block: Block, options: Options) -> bool:
    first = _WORD.findall(block.prose.lower())[:FEWEST]
    return not frozenset(first).isdisjoint(options.framing)


FAMILY = Family(Options, relations)
