"""The walk over a number in words: what each word adds to those before it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.model.words import Words

_NO_LIMIT = 10**60


class Vocabulary(NamedTuple):
    small: Mapping[str, int]
    scales: Mapping[str, int]
    later: Mapping[str, int]
    groups: Mapping[str, int]
    bare_after: frozenset[str]


@lru_cache(maxsize=8)
def vocabulary(words: Words) -> Vocabulary:
    table = words.table("numbers")
    ones, tens = table.get("ones", {}), table.get("tens", {})
    # "Twentyfive" is one word in many drafts.
    glued = {ten + one: tens[ten] + ones[one] for ten in tens for one in ones if 0 < ones[one] < 10}
    scales = dict(table.get("scales", {}))
    return Vocabulary(
        {**ones, **tens, **glued},
        scales,
        {**table.get("abbreviations", {}), **scales},
        dict(table.get("groups", {})),
        frozenset(table.get("bare", {}).get("after", ())),
    )


class Walk(NamedTuple):
    """How far a number in words is read: the closed groups ("two million"), the last of them, the
    group that is open ("three hundred"), its last word, and what a scale must stay below."""

    total: int
    closed: int
    current: int
    last: int
    ceiling: int
    below: int

    @property
    def value(self) -> int:
        return self.total + self.current


def begun(first: int) -> Walk:
    if first < 1000:
        return Walk(0, 0, first, first, _NO_LIMIT, _NO_LIMIT)
    return Walk(first, first, 0, first, first, _NO_LIMIT)


def taken(walk: Walk, word: str, has_and: bool, known: Vocabulary) -> Walk | None:
    """The walk with one word more; None where the number ends before it."""
    small = known.small.get(word)
    if small is not None:
        if not _adds(walk.last, small, has_and):
            return None
        return walk._replace(current=walk.current + small, last=small)
    scale = None if has_and else known.later.get(word)
    if scale is None:
        return None
    if scale == 100:
        if not 0 < walk.current < 100:
            return None
        return walk._replace(current=walk.current * 100, last=100)
    return _multiplied(walk, scale)


def _adds(last: int, small: int, has_and: bool) -> bool:
    """May a small number follow? "twenty-five", "hundred and five", "thousand twelve"."""
    if 20 <= last < 100:
        return 0 < small < 10 and not has_and
    return last >= 100 and small > 0


def _multiplied(walk: Walk, scale: int) -> Walk | None:
    if walk.current:
        if scale >= walk.ceiling:
            return None
        closed = walk.current * scale
        return Walk(walk.total + closed, closed, 0, scale, scale, walk.ceiling)
    # "Three thousand million": the larger scale multiplies the smaller.
    if not walk.last < scale or walk.last * scale >= walk.below:
        return None
    closed = walk.closed * scale
    return Walk(walk.total - walk.closed + closed, closed, 0, walk.last * scale, scale, walk.below)
