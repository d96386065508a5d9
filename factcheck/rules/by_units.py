"""A rate, what it is a rate for, and what that comes to: the only ones of their units.

"Fourteen sweepers at $62,000 each. With delivery in May, the order is worth $768,000": no other
price, no other sum and no other number of sweepers stands there, so that the last of the three is
the one times the other. Which is taken times which, their units say; rates of exchange are such
rates, and so are speeds and what each of a group has.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.align import ClaimIndex
from factcheck.align.passages import Passage, passages
from factcheck.align.solving import solved
from factcheck.align.told_per import Terms, is_rate, of_one_stretch, terms
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Computed, Expression, Operator
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.misprint import digits
from factcheck.model.result import Reading, Relation

LAYOUT = "the only figures of their units"
KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION)
FEWEST, MOST = 3, 12
REACH = 80
_CLAUSE = re.compile(r"[,;:(—–]\s|\s[—–(-]")
Pair = tuple[Cited, Cited]


@frozen
class Options:
    """``near``: what is more than so many hundredths of what it would be, or that of it, is told of
    something else. ``led``: what leads to a rate that was worked out, or to what it is taken times;
    ``said``: words that lead to what comes of figures of another sentence.
    ``unless``: words by which the three are not all that counts, ``added``: such words that may
    stand in the clause behind, too ("$610, *with* the boat *included*").
    """

    near: int
    led: tuple[str, ...]
    said: tuple[str, ...]
    unless: tuple[str, ...]
    added: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for told in claims.anchors(*KINDS):
        if not _is_plain(told):
            continue
        found = _found(claims, told)
        if found is None:
            continue
        stated, pair, implied = found
        near = Fraction(options.near, 100)
        is_divided = implied.operator is Operator.DIVIDE and not _is_exchange(stated, *pair)
        is_of_them = _is_of_them(stated.claim, pair, options, is_divided=is_divided)
        if is_of_them and _is_long_or_near(stated, implied, near):
            reading = Reading(implied, layout=LAYOUT, is_by_elimination=True)
            yield Relation(stated, (reading,), zeros_round=True, apart=near)


def _found(claims: ClaimIndex, told: Claim) -> tuple[Cited, Pair, Computed] | None:
    """What is told, the two figures that make it, and how; None where there are none, or others."""
    for passage in passages(claims, told):
        if len(passage) + 1 < FEWEST or len(passage) > MOST:
            continue
        read = terms((*passage, told), claims.words)
        if told not in read:
            return None
        for terms_ in (read, of_one_stretch(read)):
            pairs = list(_pairs(terms_[told], passage, terms_))
            if pairs:
                is_only = len(pairs) == 1 and _is_only(terms_[told], pairs[0][0], passage, terms_)
                return (terms_[told], *pairs[0]) if is_only else None
    return None


def _pairs(told: Cited, passage: Passage, read: Terms) -> Iterator[tuple[Pair, Computed]]:
    """The pairs that come to what is told, one of the three a rate."""
    wanted = told.quantity.unit.dimension
    here = [read[claim] for claim in passage if claim in read]
    for one, other in combinations(here, 2):
        dimensions = (one.quantity.unit.dimension, other.quantity.unit.dimension)
        if () in dimensions or wanted in dimensions or sum(map(is_rate, (one, other, told))) != 1:
            continue
        implied = solved((one, other), wanted)
        if isinstance(implied, Computed):
            yield (one, other), implied


def _is_only(told: Cited, pair: Pair, passage: Passage, read: Terms) -> bool:
    """Is there no other amount that it could be, and no other rate that it could be made with?"""
    sorts = {_unit(told), *map(_unit, pair)}
    others = [read[claim] for claim in passage if claim in read and read[claim] not in pair]
    return not any(_unit(one) in sorts or is_rate(one) for one in others)


def _unit(term: Cited) -> object:
    return term.quantity.unit.dimension


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_change = claim.role is Role.CHANGE and claim.direction != 0
    return figure.ends is None and figure.modifier in CLOSED and not is_change


def _is_long_or_near(stated: Cited, implied: Expression, near: Fraction) -> bool:
    """A single digit is one slip away from too much to say what it is a slip for."""
    value, middle = stated.quantity.base().middle(), implied.quantity.base().middle()
    is_long = len(digits(stated.claim.figure.written)) > 1
    return is_long or min(value, middle) * near >= max(value, middle)


def _is_exchange(*terms_: Cited) -> bool:
    """Are there but two currencies?"""
    return all(name.isupper() for term in terms_ for name, _ in term.quantity.unit.dimension)


def _is_of_them(told: Claim, pair: Pair, options: Options, *, is_divided: bool) -> bool:
    """Does it stand with one of the two, or say that it comes of them, and nothing else counts?
    A rate, or what it is for, is told of many things: it must say so."""
    parts = sorted((part.claim for part in pair), key=lambda part: part.figure.start)
    if not all(map(_is_plain, parts)):
        return False
    figure = told.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    first = parts[0].figure
    until = min(end, figure.end + REACH)
    clause = _CLAUSE.search(prose, figure.end, until)
    done = clause.start() if clause else until
    is_more = re.whole(options.unless).search(prose, first.sentence[0], done) is not None
    if is_more or re.whole(options.added).search(prose, figure.end, until):
        return False
    behind = max(start, parts[-1].figure.end)
    if is_divided:
        return re.whole(options.led).search(prose, behind, figure.lead) is not None
    is_together = parts[-1].figure.sentence == figure.sentence
    return is_together or re.whole(options.said).search(prose, start, done) is not None


FAMILY = Family(Options, relations)
