"""Every so often: a pace that is told by the time between one and the next.

"The plant makes one car *every 90 seconds*, or 60 an hour", "someone dies *every 36 seconds*".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.paces import Pace, pace
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded

Every = tuple[Claim, Pace]
"""The time between two of them, and the pace that is told right behind it."""
REACH = 60
_EVERY = Worded(
    "paces",
    r"\b{one}\b(?:\s(?!{every}\b)[a-z-]+){0,5}\s{every}\s(?:{about}\s)?$",
    re.IGNORECASE,
)
_SO = Worded("paces", r"(?:,|\s[—–])\s{so}\s")
_ENDS = Worded("paces", r"\s*(?:$|[,.;:)—–]|{on}\b)")


def every(claims: ClaimIndex) -> Iterator[Every]:
    """Each time between one and the next, with the pace that says it again."""
    words = claims.words
    for time, told in pairwise(claims.claims):
        a, b = time.figure, told.figure
        if a.kind is not Kind.DURATION or b.kind is not Kind.COUNT or a.block is not b.block:
            continue
        if a.quantity is None or b.quantity is None or a.sentence != b.sentence or a.ends or b.ends:
            continue
        here = pace(told, words)
        prose, start = a.block.prose, max(a.sentence[0], a.lead - REACH)
        is_told = _EVERY.of(words).search(prose, start, a.lead) is not None
        is_again = _SO.of(words).fullmatch(prose, a.end, b.lead) is not None
        if here and is_told and is_again and _ENDS.of(words).match(prose, here.end):
            yield time, here
