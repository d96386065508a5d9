"""Dated: is one thing dated twice, or did two things fall on one date?

A report tells "the second quarter" and "2019" of all it has to say: that is when, not what, and the
same words in two places verify nothing. A date that is told a few times, of what is the same in
both places ("abroad by *2030*"), is told again; so is one in the very words, or right behind itself
in others ("the third quarter (July to September)").
"""

from __future__ import annotations

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.parallel import are_parallel
from factcheck.align.resemblance import TIMES
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import BlockKind, Part
from factcheck.model.figure import Figure
from factcheck.model.quantity import DAY_OF_YEAR

OFTEN = 6
"""A date that a text tells so many times is the time of the whole text."""
IN_WORDS = 3
"""So many words in a row around both, and they are told of one thing all the same."""
DAYS = 14
"""What is longer comes as a part of every year: a month, a quarter, a half."""
_BESIDE = re.compile(r",? ?[(–—-]? ?")


def may_be_one_dating(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """May two places that tell one date tell it of one thing?"""
    if _is_today(claims, claim.figure) or _is_today(claims, other.figure):
        return False
    if _is_beside(claim.figure, other.figure) or _is_beside(other.figure, claim.figure):
        return True
    if _is_in_other_words(claim.figure, other.figure):
        return True
    if _are_of_two_things(claims, claim, other):
        return False
    is_any = _are_items(claim.figure, other.figure) or _is_setting(claims, claim)
    return not is_any or claims.phrasing(claim, other).row >= IN_WORDS


def _is_today(claims: ClaimIndex, figure: Figure) -> bool:
    """ "Today" is the day of issue, whatever day that is."""
    day = claims.document.date
    has_digits = any(map(str.isdecimal, figure.written))
    return day is not None and figure.iso == day.isoformat() and not has_digits


def _is_beside(one: Figure, other: Figure) -> bool:
    """Does the other stand right behind it, in a bracket or behind a comma?"""
    if one.block is not other.block or one.written.lower() == other.written.lower():
        return False
    return _BESIDE.fullmatch(one.block.prose, one.end, other.lead) is not None


def _are_items(one: Figure, other: Figure) -> bool:
    """Two entries of a list are two things."""
    here, there = one.block.item, other.block.item
    is_list = here is not None and there is not None and here.list == there.list
    return is_list and one.block is not other.block and one.block.kind is BlockKind.ITEM


def _is_in_other_words(one: Figure, other: Figure) -> bool:
    """ "This year" and 2025, "the first six months of 2024" and its first half."""
    is_alike = one.written.lower() == other.written.lower()
    return one.quantity == other.quantity and not is_alike and not _comes_every_year(one)


def _is_setting(claims: ClaimIndex, claim: Claim) -> bool:
    """Is it told all over, or the name of a time that comes every year?"""
    return _comes_every_year(claim.figure) or claims.census.times_told(claim) >= OFTEN


def _comes_every_year(figure: Figure) -> bool:
    when = figure.quantity
    if when is None or when.unit != DAY_OF_YEAR:
        return False
    return when.amount.high - when.amount.low > DAYS


def _are_of_two_things(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Do the amounts that stand with it say that two things happened then? A headline leaves some
    of them out."""
    if claim.figure.block.part is not Part.BODY:
        return False
    here, there = (
        [each for each in claims.siblings(one, Layout.SENTENCE) if each.figure.kind not in TIMES]
        for one in (claim, other)
    )
    return are_parallel(here, there, (claim, other))
