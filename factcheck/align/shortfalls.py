"""Shortfalls: what is still left or still wanted, told behind the two figures that it follows from.

"Sixty seats are on sale and 42 are booked, *so 18 remain*", "The shop needs 300 members. By May 187
had signed up, *which means 113 more are wanted*": the two are all that was told of their sort, and
the wording says that the third follows from them.
"""

from __future__ import annotations

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.rows import is_like
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import CLOSED
from factcheck.model.worded import Worded

REACH = 40
PAIR = 2
MOST = 10
"""Of a sentence of more figures nobody knows from which of them something follows."""
_SO = Worded(
    "shortfalls",
    r"(?:^|[\s,;—–]){so}\s(?:[a-z]+\s){0,3}?(?:{another}\s)?(?:{about}\s)?$",
    re.IGNORECASE,
)
_LEFT = Worded(
    "shortfalls", r"(?:\s(?!{no_noun}\b)[a-z-]+){0,2}?(?:\s{still})?\s{left}\b", re.IGNORECASE
)
_PER = Worded("shortfalls", r"\s{per}\b", re.IGNORECASE)


def are_told(claims: ClaimIndex) -> bool:
    """May the document say of anything that it follows, and is left?"""
    lists = _SO.listed("so", claims.words), _LEFT.listed("left", claims.words)
    return all(claims.says(*each) for each in lists)


def shortfall(claims: ClaimIndex, rest: Claim) -> tuple[Claim, Claim] | None:
    """The greater and the lesser of the two figures from which a rest follows."""
    figure, words = rest.figure, claims.words
    prose, (start, end) = figure.block.prose, figure.sentence
    is_so = _SO.of(words).search(prose, max(start, figure.lead - REACH), figure.lead) is not None
    if not is_so or not _LEFT.of(words).match(prose, figure.end, end):
        return None
    here = claims.siblings(rest, Layout.SENTENCE)
    if len(here) > MOST:
        return None
    told = [claim for claim in here if claim.figure.end <= figure.lead and is_like(claim, rest)]
    # Where the sentence before has a third one, it may be what the other two are of.
    told = [claim for claim in claims.before(rest) if is_like(claim, rest)] + told
    if len(told) != PAIR or not all(_is_plain(claim, claims) for claim in (*told, rest)):
        return None
    nouns = {claim.quantity.unit.symbol for claim in (*told, rest)} - {""}
    less, more = sorted(told, key=lambda claim: claim.figure.value or 0)
    return (more, less) if len(nouns) <= 1 and less.figure.value else None


def _is_plain(claim: Claim, claims: ClaimIndex) -> bool:
    figure = claim.figure
    is_told = figure.ends is None and figure.modifier in CLOSED and not figure.per
    is_each = _PER.of(claims.words).match(figure.block.prose, figure.end) is not None
    return is_told and not is_each and claim.role is not Role.SHARE
