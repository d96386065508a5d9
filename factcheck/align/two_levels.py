"""Two levels and what they come to: a figure that is told of the only two of a sort before it.

"The rate was 9.2% in May and 6.7% by November, *a drop of* 2.5 points", "46% of the tall were
left-handed, against 34% of the others. *That is a difference of* 12 points", "It took 3,200 hours.
Now it takes 2,080. *That cut of* 35 percent ...". Three things are asked, each in a place of its
own: are there just two that it can be of (here); do the words take them up (``taken_up``); and does
the text hold them against each other (``from_to``)?
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from factcheck.align.from_to import from_to, goes, tied
from factcheck.align.grammar import Grammar
from factcheck.align.levels import Levels, amounts, is_level, is_same_noun
from factcheck.align.pairs import LENT, is_of_unit, is_pair
from factcheck.align.taken_up import Way, way_of
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind

Pair = tuple[Claim, Claim]
RELATIVE = frozenset({Kind.PERCENT, Kind.MULTIPLE, Kind.FRACTION})


def two_levels(
    told: Claim,
    before: Sequence[Claim],
    starts: Callable[[Claim], Iterable[Claim]],
    grammar: Grammar,
) -> Pair | None:
    """Where it starts and where it ends, of the figures that stand before what is told; ``starts``
    says from which figures the wording lets a level start."""
    found = amounts(before, grammar.words)
    pair = _only_two(told, found)
    if pair is None:
        return None
    ends = tied(pair, starts)
    way = way_of(told, pair[1], before, grammar, is_held=ends is not None)
    if way is None or _has_rivals(told, found, pair, way, is_held=ends is not None):
        return None
    if ends is None:
        return from_to(told, pair, before, way, grammar)
    return ends if goes(*ends, told, grammar.words) else None


def _only_two(told: Claim, found: Levels) -> Pair | None:
    """The last level that it can be told of, and the only other one of its sort."""
    like = [claim for claim in found if _is_bare(claim) or _is_in_unit(told, claim)]
    others = [claim for claim in like[:-1] if is_pair(claim, like[-1])]
    if len(others) != 1 or not is_level(others[0]) or not is_level(like[-1]):
        return None
    if _is_parted(told, found, others[0], like[-1]):
        return None
    pair = others[0], like[-1]
    return pair if _is_of_noun(told, pair) and any(_is_in_unit(told, one) for one in pair) else None


def _is_parted(told: Claim, found: Levels, first: Claim, last: Claim) -> bool:
    """ "£1,316 outside London, *up 2.1%*, and £2,652 in it, up 1.2%": each has a change of its
    own."""
    return any(
        claim.role is Role.CHANGE and claim.figure.kind is told.figure.kind
        for claim in found[found.index(first) : found.index(last)]
    )


def _is_in_unit(told: Claim, level: Claim) -> bool:
    """Percentages and multiples are of anything, points of rates, amounts of what is told in their
    unit or, as "131 mmHg and 138, a gap of *seven*", lends it to them."""
    if told.figure.kind in RELATIVE:
        return True
    if told.figure.kind is Kind.PERCENTAGE_POINT:
        return level.figure.kind is Kind.PERCENT
    is_lending = level.figure.kind in LENT and bool(level.quantity.unit.symbol)
    is_same = is_of_unit(level, told) and is_same_noun(told, level)
    return is_same or (_is_bare(told) and is_lending)


def _is_bare(claim: Claim) -> bool:
    """ "22.5 hours *and 13.8*": its unit is told with another."""
    return claim.figure.kind is Kind.COUNT and not claim.quantity.unit.symbol


def _is_of_noun(told: Claim, pair: Pair) -> bool:
    """ "41 and 30 came, a difference of two *groups*": that is of no one who came."""
    nouns = {"", *(claim.quantity.unit.symbol for claim in pair)}
    return told.figure.kind is not Kind.COUNT or told.quantity.unit.symbol in nouns


def _has_rivals(told: Claim, found: Levels, pair: Pair, way: Way, *, is_held: bool) -> bool:
    """Do other figures before it make a change, or tell of one? In its own sentence only a change
    of the first level does ("outside London $1,300, up 7%, in London $2,600, *up 3%*")."""
    rest = [claim for claim in found if claim not in pair]
    changes = [claim for claim in rest if claim.role is Role.CHANGE]
    if way is not Way.KNOWN and told.figure.sentence == pair[0].figure.sentence:
        first, kind = pair[0].figure.end, told.figure.kind
        own = [each for each in changes if each.figure.start > first and each.figure.kind is kind]
        return bool(own) and not is_held
    is_relative = told.figure.kind in RELATIVE
    return bool(changes) or (is_relative and any(is_pair(*two) for two in combinations(rest, 2)))
