"""A vote, and how many there are to cast one.

"The nine-member court ruled 6-4": ten voted. Some may stay away, so a vote is held only against
more than there are, and where all were there against fewer too.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex
from factcheck.align.bodies import Vote, Wording, score, votes
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "a vote, and the body that cast it"


@frozen
class Options:
    """``members``: what is counted of a body; ``votes``: words of a sentence that tells a vote;
    ``bodies``: what may vote; ``away``: what those are called who took no side."""

    members: tuple[str, ...]
    votes: tuple[str, ...]
    bodies: tuple[str, ...]
    away: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    wording = Wording(options.members, options.votes, options.bodies, options.away)
    for vote in votes(claims, wording):
        cast = reduce(add, _cast(vote))
        if any(each > (vote.size.figure.value or 0) for each in _sides(vote)):
            continue  # "61 to 38, with one member away": no house is less than a side of it.
        comparison = Comparison.EQUALS if vote.is_full else Comparison.AT_LEAST
        yield Relation(Cited(vote.size), (Reading(cast, layout=LAYOUT),), comparison)


def _sides(vote: Vote) -> Iterator[Fraction]:
    for side in vote.sides:
        yield from map(Fraction, score(side.figure) or (side.figure.value or 0,))


def _cast(vote: Vote) -> Iterator[Expression]:
    for side in vote.sides:
        told = score(side.figure)
        yield _both(side, sum(told)) if told else Cited(side)
    yield from map(Cited, vote.away)


def _both(side: Claim, number: int) -> Known:
    """ "6-4" are ten."""
    votes_cast = Quantity(Interval.exactly(Fraction(number)))
    return Known(side.figure.written, "both sides of a vote", votes_cast, side.figure.span)


FAMILY = Family(Options, relations)
