"""Crossed: are two figures one, two of whose digits changed places?

"Sold *3.2 million* jars in 2024 ... in all *2.3 million* jars were sold": where the text has no
third amount of their sort and size, a swap of two digits tells that they are one. That holds the
more the more digits there are: two numerals of four digits that differ so are hardly ever two.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from fractions import Fraction
from functools import lru_cache

from factcheck.align.agreement import shared
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.misprint import digits, is_swap
from factcheck.model.quantity import Unit

NEAR = 5
"""So many of the nearest words are what a figure is most surely about."""
PAIR = 2
LONG = 4
"""Numerals of so many digits do not come up one swap apart by chance."""
SHORT = 3
REACH = 10
"""What is more than so many times as large is none of their size."""
TIMES = frozenset({Kind.DATE, Kind.YEAR})
UNITS = frozenset({Kind.MONEY, Kind.MEASURE})
STARTS = (TieKind.FROM, TieKind.AGAINST)
_WORD = re.compile(r"[^\W\d_]+")


def are_crossed(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Have they the same digits but for two neighbours, and nothing else to be taken for?"""
    a, b = digits(claim.figure.written), digits(other.figure.written)
    if not is_swap(a, b) or claim.role is not other.role or _is_bare(claim):
        return False
    length = len(a.strip("0"))
    if length >= LONG and _are_told_together(claims, claim, other):
        return True
    return _is_told_of_same(claims, claim, other, length) and _are_alone(claims, claim, other)


def _is_bare(claim: Claim) -> bool:
    """A number of nothing that is named: an age, a number of a page."""
    return claim.figure.kind is Kind.COUNT and claim.measure is None


def _near(claim: Claim, other: Claim) -> frozenset[str]:
    return frozenset(claim.topic[:NEAR]) & frozenset(other.topic[:NEAR])


def _are_told_together(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Have they a word beside both, or one date in their sentences?"""
    if _near(claim, other):
        return True
    here, there = (
        {each.quantity for each in claims.siblings(one, Layout.SENTENCE) if _is_date(each)}
        for one in (claim, other)
    )
    return claim.figure.block is other.figure.block and not here.isdisjoint(there)


def _is_date(claim: Claim) -> bool:
    """A month, a day or a year; not the weekday on which all is told."""
    is_spelt = claim.figure.iso is not None
    return claim.figure.kind in TIMES and claim.figure.quantity is not None and is_spelt


def _is_told_of_same(claims: ClaimIndex, claim: Claim, other: Claim, length: int) -> bool:
    """Do they share words enough: the more the shorter they are, and one where the later is told as
    one that was told ("*the* 84 stations", "*the rate of* 4.2%")?"""
    near, together = _near(claim, other), shared(claim, other)
    if not near:
        return claim.figure.kind in UNITS and claim.figure.block is other.figure.block
    is_named = claim.measure is not None and claim.measure == other.measure
    if length >= SHORT or is_definite(claims, claim):
        return True
    return together >= PAIR and (is_named or len(near) >= PAIR)


def is_definite(claims: ClaimIndex, claim: Claim) -> bool:
    """ "The 84 stations", "*the* rate *of* 4.2%"."""
    words = claims.words.table("function_words").get("definite", {})
    figure = claim.figure
    before = _WORD.findall(figure.block.prose[figure.sentence[0] : figure.lead].lower())
    if before[-1:] and before[-1] in words.get("joints", ()):
        before = before[:-2]
    return bool(before) and before[-1] in words.get("words", ())


def _are_alone(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Has the text no third amount of their unit and size, but what either is held against?"""
    pair = {size for each in (claim, other) if (size := abs(each.figure.value or Fraction(0)))}
    sizes = _sizes(claims, claim.figure.kind, claim.quantity.unit)
    first, last = bisect_left(sizes, min(pair) / REACH), bisect_right(sizes, max(pair) * REACH)
    return last - first <= len(pair) and pair.issuperset(sizes[first:last])


# It is asked of many pairs of one unit; few are kept, for each keeps its document.
@lru_cache(maxsize=4)
def _sizes(claims: ClaimIndex, kind: Kind, unit: Unit) -> tuple[Fraction, ...]:
    """The amounts of a unit, each once and without its sign, the least first; but for what
    something is held against."""
    told = {
        abs(each.figure.value)
        for each in claims.anchors(kind)
        if each.figure.value is not None
        and each.quantity.unit == unit
        and not claims.ties_to(each, *STARTS)
    }
    return tuple(sorted(told))
