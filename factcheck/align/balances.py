"""Balances: all figures of one sort that a passage tells, of which one may be the sum of the rest.

"The bakery employs 612 people, the cannery 388 and the two stores 275 and 155; 1,430 in all": no
fifth number of people stands there. Which figures go together is said by elimination: they are all
there are of their sort in a sentence, in two or in three.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.align.levels import Levels, sorts
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind, Modifier

COUNTED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
FEWEST, MOST = 3, 7
SENTENCES = 3
"""So many sentences at most are one passage."""
LARGE = 100
CROWD = 24
"""A passage of more figures is a list or a table."""


def balances(claims: ClaimIndex) -> Iterator[Levels]:
    """The figures of a sort, in the order of the text, for each passage that has no others of it;
    the longer passages of a sentence behind the shorter."""
    told = claims.by_sentence(*COUNTED)
    sentences = [sentence for sentence in told if sentence[0].figure.block.cell is None]
    for at, last in enumerate(sentences):
        passage: Levels = ()
        for before in reversed(sentences[max(0, at + 1 - SENTENCES) : at + 1]):
            passage = (*before, *passage)
            if before[0].figure.block is not last[0].figure.block or len(passage) > CROWD:
                break
            if len(passage) < FEWEST:
                continue
            for found in sorts(claim for claim in passage if not _is_article(claim)):
                kept = _without_small(found)
                if found[-1] in last and len(kept) >= FEWEST:
                    yield from _turned(kept)


def _turned(found: Levels) -> Iterator[Levels]:
    """All of them; where the greatest stands among them, it and those on either side, too."""
    whole = max(range(len(found)), key=lambda at: found[at].figure.value or 0)
    for some in ((whole, len(found)), (0, whole + 1)):
        part = found[slice(*some)]
        if FEWEST <= len(part) <= MOST and all(map(is_plain, part)) and _is_named(part):
            yield part


def _is_named(found: Levels) -> bool:
    """Is what they count told once at least?"""
    is_count = found[0].figure.kind is Kind.COUNT
    return not is_count or any(claim.quantity.unit.symbol for claim in found)


def _without_small(found: Levels) -> Levels:
    """ "1,460 people at *four* sites": small numbers in words are none of many that are not."""
    if not any((claim.figure.value or 0) >= LARGE for claim in found):
        return found
    return tuple(claim for claim in found if not claim.figure.style.is_word)


def is_plain(claim: Claim) -> bool:
    """Is it one amount, and neither open, nor a range, nor a rate?"""
    figure = claim.figure
    return (
        bool(figure.value)
        and figure.ends is None
        and not figure.per
        and figure.modifier is Modifier.EXACT
    )


def _is_article(claim: Claim) -> bool:
    """ "One of them"."""
    return claim.figure.value == 1 and claim.figure.style.is_word
