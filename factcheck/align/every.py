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

Every = tuple[Claim, Pace]
"""The time between two of them, and the pace that is told right behind it."""
REACH = 60
_EVERY = re.compile(
    r"\b(?:an?|one|someone|somebody|once)\b(?:\s(?!every\b)[a-z-]+){0,5}"
    r"\severy\s(?:about\s|some\s)?$",
    re.IGNORECASE,
)
_SO = re.compile(r"(?:,|\s[—–])\s(?:or|that is|which is|that makes|which makes|making)\s")
_ENDS = re.compile(r"\s*(?:$|[,.;:)—–]|on\b)")


def every(claims: ClaimIndex) -> Iterator[Every]:
    """Each time between one and the next, with the pace that says it again."""
    for time, told in pairwise(claims.claims):
        a, b = time.figure, told.figure
        if a.kind is not Kind.DURATION or b.kind is not Kind.COUNT or a.block is not b.block:
            continue
        if a.quantity is None or b.quantity is None or a.sentence != b.sentence or a.ends or b.ends:
            continue
        here = pace(told)
        prose, start = a.block.prose, max(a.sentence[0], a.lead - REACH)
        is_told = _EVERY.search(prose, start, a.lead) is not None
        is_again = _SO.fullmatch(prose, a.end, b.lead) is not None
        if here and is_told and is_again and _ENDS.match(prose, here.end):
            yield time, here
