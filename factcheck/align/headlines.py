"""Headlines: which figures of a headline does the body not tell, and which sentences tell it again?

A headline repeats what the body says, or works it out of figures that it tells. What it has from
nowhere is wrong, or the body is: so the figures that are told nowhere are the ones to look at. A
sentence tells the headline again where it has most of its words, or others for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, islice

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout, place
from factcheck.align.said import said
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, BlockKind, Part, Zone
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.stems import stem
from factcheck.model.worded import Worded
from factcheck.model.words import Words

HEADS = frozenset({Part.TITLE, Part.SUBJECT})
"""Highlights tell what stands in tables and pictures too, which are not always at hand."""
TOLD_IN = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
ENOUGH = 2
"""So many words tell a headline of several words again at the least."""
MOST = 12
"""Of so many figures in a row sums are tried."""
TIMES = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})
_WORD = re.compile(r"[^\W\d_]+")
_TAKES_UP = Worded("shapes.headlines", r"\W*{that} {is}\b", re.IGNORECASE)


class Echo:
    """The words of a headline, held against those of a sentence.

    ``alike`` are words that tell the same, each line a group; ``empty`` ones tell nothing.
    """

    def __init__(
        self, claims: ClaimIndex, head: Claim, alike: tuple[str, ...], empty: tuple[str, ...] = ()
    ) -> None:
        self._claims, self._groups = claims, _groups(alike)
        said = [word for word in head.topic if word not in map(stem, empty)]
        self._words, self._beside = self._meant(said), self._meant(_beside(head, said))

    def best(self, sort: Iterable[Claim], least: int, near: int) -> list[Claim]:
        """Those told with so many words of the headline; half of them are enough where all that
        are told with any of them have one value. A word that stands right beside the
        headline's figure is one of the ``near`` ones of theirs."""
        told = [(len(self._words & self._meant(self._told_with(one))), one) for one in sort]
        heard = {one.quantity for shared, one in told if shared}
        half = max(min(ENOUGH, len(self._words)), (len(self._words) + 1) // 2)
        needed = min(least, half) if len(heard) == 1 else least
        return [one for shared, one in told if 0 < needed <= shared and self._is_near(one, near)]

    def _is_near(self, one: Claim, near: int) -> bool:
        told = self._told_with(one) if _is_taken_up(one, self._claims.words) else one.topic[:near]
        return not self._beside.isdisjoint(self._meant(told))

    def _told_with(self, one: Claim) -> frozenset[str]:
        """The words around a figure; "*That* is a rise of 38%" is told of what stands before."""
        if not _is_taken_up(one, self._claims.words):
            return one.bag
        return one.bag.union(*(each.bag for each in self._claims.before(one)))

    def _meant(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(self._groups.get(word, word) for word in words)


def _beside(head: Claim, said: Iterable[str]) -> Iterator[str]:
    """The last telling word before a figure, and the one right behind it."""
    figure, known = head.figure, frozenset(said)
    start, end = figure.sentence
    before = map(stem, _WORD.findall(figure.block.prose[start : figure.lead].lower())[::-1])
    yield from islice((word for word in before if word in known), 1)
    behind = map(stem, _WORD.findall(figure.block.prose[figure.end : end].lower())[:1])
    yield from (word for word in behind if word in known)


def _is_taken_up(one: Claim, words: Words) -> bool:
    return _TAKES_UP.of(words).match(one.figure.block.prose, one.figure.sentence[0]) is not None


@lru_cache(maxsize=8)
def _groups(alike: tuple[str, ...]) -> dict[str, str]:
    return {stem(word): line for line in alike for word in line.split()}


def may_retell(block: Block) -> bool:
    """Is it the prose of the body, in the author's own voice?"""
    is_prose = block.kind in TOLD_IN and block.cell is None
    return block.part is Part.BODY and block.zone is Zone.ARTICLE and is_prose


def untold(claims: ClaimIndex, kinds: Iterable[Kind]) -> Iterator[Claim]:
    """The figures of a title, a subject line or highlights that no figure of the body tells, and no
    sum or difference of its figures."""
    heads = [one for one in claims.anchors(*kinds) if one.figure.block.part is not Part.BODY]
    if heads:
        body = [one for one in claims.anchors() if one.figure.block.part is Part.BODY]
        yield from (one for one in heads if not _is_told(one, body))


def _is_told(head: Claim, body: list[Claim]) -> bool:
    unit, meant = head.quantity.unit, _said(head)
    like = [one for one in body if one.figure.kind not in TIMES and one.quantity.unit.is_like(unit)]
    if any(_said(one).meets(meant) for one in like):
        return True
    return any(each.meets(meant) for row in _rows(like) for each in _worked_out(row))


def _said(claim: Claim) -> Interval:
    return said(claim).quantity.base()


def _rows(like: list[Claim]) -> Iterator[list[Interval]]:
    """The figures of each paragraph, and of each list."""
    for layout in (Layout.BLOCK, Layout.LIST):
        rows: dict[object, list[Interval]] = {}
        for one in like:
            key = place(one, layout)
            if key is not None:
                rows.setdefault(key, []).append(_said(one))
        yield from (row[:MOST] for row in rows.values() if len(row) > 1)


def _worked_out(row: list[Interval]) -> Iterator[Interval]:
    """What runs of figures come to, and how far two of them are apart."""
    for first in range(len(row) - 1):
        yield from list(accumulate(row[first:]))[1:]
        for other in row[first + 1 :]:
            yield row[first] - other
            yield other - row[first]
