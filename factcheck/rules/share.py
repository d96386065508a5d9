"""A part, its whole and the share it makes.

"66 of 150, or 54%" is 44%. The wording ties the part or the share to the whole ("of"), and the
share to the part ("or", a bracket): "66 (44%) of 150", "44% of them (66 of 150)", "66/150 (44%)".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout, lent
from factcheck.align.part_and_whole import in_its_unit, is_bare, may_be_part, one_of
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment, Tie, TieKind
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_THAT = Worded("parts", r"\s{of}\s{that}\b", re.IGNORECASE)
_THEM = Worded("parts", r"\s{of}\s{them}\s?[(,]", re.IGNORECASE)
_OF = Worded("parts", r"[\s)]*{of}\s", re.IGNORECASE)
_AGAIN = Worded("parts", r"[\s,]*(?:\(|=|{or})[\s,]*")
_THAT_IS = Worded("told_shares", r"\s*{which}(?:{s}|\s{is})\s(?:{about}\s)?", re.IGNORECASE)
_ALONE = Worded("told_shares", r"\s?(?:[.,;)—–]|$)|\s(?:{of_them}|{and}\s{it})\b")
SHARES = (Kind.PERCENT, Kind.FRACTION)
ONE = "one of them, and how many they are"
NEAR = 8
"""A part is of one of so many figures before it."""


@frozen
class Options:
    """``bound``: only that a part does not exceed its whole, and no share."""

    bound: bool


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if options.bound:
        yield from _bounds(claims)
    else:
        for share in claims.anchors(*SHARES):
            if share.role is not Role.CHANGE and share.figure.quantity is not None:
                yield from _of_part(claims, share)
                yield from _of_fraction(claims, share)


def _of_part(claims: ClaimIndex, share: Claim) -> Iterator[Relation]:
    """The part that is told again as this share, and what the one or the other is of."""
    readings = tuple(
        reading
        for same in _told_with(claims, share)
        for part, of in _pairs(claims, share, same)
        if may_be_part(part, of.right)
        for reading in _of_whole(claims, part, same, of)
    )
    if not readings and _THAT.of(claims.words).match(share.figure.block.prose, share.figure.end):
        readings = tuple(_of_that(claims, share))
    if not readings and share.figure.kind is Kind.PERCENT:
        readings = tuple(_of_them(claims, share))
    if not readings:
        readings = tuple(_told_next(claims, share))
    if readings:
        yield Relation(Cited(share), readings)


def _of_them(claims: ClaimIndex, share: Claim) -> Iterator[Reading]:
    """ "Some 310 people answered; 124 *of them* (40%) were women": of the one count before."""
    for same in _told_with(claims, share):
        part = same.left
        them = _THEM.of(claims.words).match(part.figure.block.prose, part.figure.end)
        if same.right is not share or them is None:
            continue
        together = claims.siblings(part, Layout.SENTENCE)
        earlier = (*claims.before(part), *together[: together.index(part)])
        counts = [claim for claim in earlier if claim.figure.kind is Kind.COUNT]
        if len(counts) == 1 and may_be_part(part, counts[0]) and counts[0].quantity.unit.symbol:
            yield Reading(in_its_unit(part, counts[0]) / Cited.hedged(counts[0]), ties=(same,))


def _told_next(claims: ClaimIndex, share: Claim) -> Iterator[Reading]:
    """ "Of the 240 seats, 84 were sold. *That is 35%*": of the one part that the sentence before
    tells of its whole."""
    figure, words = share.figure, claims.words
    prose, (start, end) = figure.block.prose, figure.sentence
    if not _THAT_IS.of(words).fullmatch(prose, start, figure.lead):
        return
    if not _ALONE.of(words).match(prose, figure.end, end):
        return
    before = claims.before(share)
    found = [
        tie
        for part in before
        for tie in claims.tied(part, TieKind.OF)
        if may_be_part(part, tie.right) and part.figure.modifier in PLAIN
    ]
    is_told = any(claim.figure.kind in SHARES for claim in before)
    if len(found) == 1 and not is_told:
        (of,) = found
        yield Reading(in_its_unit(of.left, of.right) / lent(of.right, of.left), ties=(of,))


def _of_whole(claims: ClaimIndex, part: Claim, same: Tie, of: Tie) -> Iterator[Reading]:
    """The part of its whole; "of 120, 60 got it; 48 (80%) lived": those 60 may be it as well.

    Where they may, nobody says which. A count with a share of its own is a part beside this one,
    and the whole only where the figures say so.
    """
    nearer = _nearer(claims, part, of.right) if of.words is None else ()
    is_doubtful = any(not _is_told_as_share(claims, claim) for claim in nearer)
    for whole in (of.right, *nearer):
        doubt = Alignment(part, whole, ((Facet.SUBJECT, Agreement.UNSTATED),))
        is_sure = whole is of.right and not is_doubtful
        ties = (same, of) if whole is of.right else (same,)
        implied = in_its_unit(part, whole) / lent(whole, part)
        yield Reading(implied, () if is_sure else (doubt,), ties)


def _nearer(claims: ClaimIndex, part: Claim, head: Claim) -> tuple[Claim, ...]:
    """The counts between the whole that a sentence opens with and a part, none less than it."""
    together = claims.siblings(part, Layout.SENTENCE)
    least = Cited.hedged(part).quantity.base().low
    at = bisect_left(together, part.figure.start, key=lambda claim: claim.figure.start)
    return tuple(
        claim
        for claim in together[max(0, at - NEAR) : at]
        if claim is not head
        and claim.figure.quantity is not None
        and may_be_part(part, claim)
        and Cited.hedged(claim).quantity.base().high >= least
    )


def _is_told_as_share(claims: ClaimIndex, claim: Claim) -> bool:
    return any(
        {tie.left.figure.kind, tie.right.figure.kind} & set(SHARES)
        for tie in _told_with(claims, claim)
    )


def _of_that(claims: ClaimIndex, share: Claim) -> Iterator[Reading]:
    """ "They aim at 5.5 million. They sold 2.1 million, or 39% *of that goal*"."""
    for same in _told_with(claims, share):
        part = same.right if same.left is share else same.left
        wholes = [claim for claim in claims.before(share) if may_be_part(part, claim)]
        if len(wholes) == 1:
            doubt = Alignment(part, wholes[0], ((Facet.SUBJECT, Agreement.UNSTATED),))
            yield Reading(Cited.hedged(part) / Cited.hedged(wholes[0]), (doubt,), (same,))


def _pairs(claims: ClaimIndex, share: Claim, same: Tie) -> Iterator[tuple[Claim, Tie]]:
    """The part and its whole, where the share is told with either of them."""
    other = same.right if same.left is share else same.left
    for of in claims.tied(other, TieKind.OF):
        if of.right is not share:
            yield other, of
    for of in claims.tied(share, TieKind.OF):
        is_said = _says_of(share, claims.words) and not _is_whole(claims, other, share)
        if of.right is not other and is_said:
            yield other, of
    for of in claims.ties_to(other, TieKind.OF):
        if of.left is not share:
            yield of.left, of


def _is_whole(claims: ClaimIndex, claim: Claim, share: Claim) -> bool:
    """ "It is 60% *of $2,500*, or 75% of the $2,000": is another share of it told?"""
    shares = (tie.left for tie in claims.ties_to(claim, TieKind.OF))
    return any(one is not share and one.figure.kind in SHARES for one in shares)


def _says_of(share: Claim, words: Words) -> bool:
    """ "54% *of* the 150", and not "54% in the case of 150"."""
    figure = share.figure
    return _OF.of(words).match(figure.block.prose, figure.end) is not None


def _told_with(claims: ClaimIndex, share: Claim) -> tuple[Tie, ...]:
    own = claims.tied(share, TieKind.EQUALS)
    return (*own, *claims.ties_to(share, TieKind.EQUALS))


def _of_fraction(claims: ClaimIndex, share: Claim) -> Iterator[Relation]:
    """ "66/150 (44%)": the fraction is exact as it is printed."""
    for tie in _told_with(claims, share):
        other = tie.left if tie.right is share else tie.right
        figure = other.figure
        is_fraction = figure.kind is Kind.FRACTION and "/" in figure.written
        if (
            share.figure.kind is Kind.PERCENT
            and is_fraction
            and figure.value
            and _is_next(tie, claims.words)
        ):
            exact = Quantity(Interval.exactly(figure.value), other.quantity.unit)
            yield Relation(Cited(share), (Reading(Cited(other, exact), ties=(tie,)),))


def _is_next(tie: Tie, words: Words) -> bool:
    between = tie.left.figure.end, tie.right.figure.lead
    return _AGAIN.of(words).fullmatch(tie.left.figure.block.prose, *between) is not None


def _bounds(claims: ClaimIndex) -> Iterator[Relation]:
    for part in claims.anchors(Kind.COUNT):
        for of in claims.tied(part, TieKind.OF):
            is_kind = part.figure.kind is of.right.figure.kind
            if is_kind and may_be_part(part, of.right) and is_bare(of, claims.words):
                reading = Reading(Cited.hedged(of.right), ties=(of,))
                yield Relation(Cited.hedged(part), (reading,), Comparison.AT_MOST)
        if one := one_of(part, claims.words):
            yield Relation(one, (Reading(Cited.hedged(part), layout=ONE),), Comparison.AT_MOST)


FAMILY = Family(Options, relations)
