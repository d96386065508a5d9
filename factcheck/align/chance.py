"""Chance: does an amount come up again because it is told again, or because such amounts do?

"Residents aged *16* and over", "the *12 months* to May" and "a goal of *2 percent*" stand all over
a report, each time of something else; so does a short number in two sentences whose other figures
differ. Such an amount is told again only where the words around it are the same. A figure of
several digits does not come up by chance, and a headline repeats what there is.
"""

from __future__ import annotations

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.parallel import are_parallel
from factcheck.align.resemblance import is_distinctive
from factcheck.model.claim import Claim
from factcheck.model.document import Part
from factcheck.model.figure import Modifier

OFTEN = 6
"""An amount that a text tells so many times is told of several things."""
IN_WORDS = 3
"""So many words in a row around both, and they are told of one thing all the same."""
ABOVE = frozenset({Modifier.OVER, Modifier.AT_LEAST, Modifier.JUST_OVER})
BELOW = frozenset({Modifier.UNDER, Modifier.AT_MOST, Modifier.UP_TO, Modifier.NEARLY})


def may_be_one_amount(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """May two places that tell one amount tell it of one thing?"""
    if _are_opposed(claim.figure.modifier, other.figure.modifier) or _only_touch(claim, other):
        return False
    if claim.figure.block.part is not Part.BODY or is_distinctive(claim.figure):
        return True
    is_any = claims.census.times_told(claim) >= OFTEN or _are_of_two_things(claims, claim, other)
    return not is_any or claims.phrasing(claim, other).row >= IN_WORDS


def _are_opposed(one: Modifier, other: Modifier) -> bool:
    """ "Above 2 percent" does not tell "below 2 percent" again."""
    return (one in ABOVE and other in BELOW) or (one in BELOW and other in ABOVE)


def _only_touch(claim: Claim, other: Claim) -> bool:
    """ "$36.00" is at the very edge of what "$35" may stand for: nobody rounds so."""
    one, two = claim.figure.printed, other.figure.printed
    if one is None or two is None or not one.is_like(two):
        return False
    a, b = one.base(), two.base()
    width = min(a.high - a.low, b.high - b.low)
    return 2 * (min(a.high, b.high) - max(a.low, b.low)) < width


def _are_of_two_things(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    here, there = (claims.siblings(each, Layout.SENTENCE) for each in (claim, other))
    return are_parallel(here, there, (claim, other))
