"""Whole things, and a percentage told of them.

"50 bankruptcies, a 53% rise": from no whole number do 53% lead to 50. "55% of the 26 pupils": of
26 no whole number is 55%.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from math import ceil, floor

from factcheck.align import ClaimIndex, Layout
from factcheck.align.votes import comes_out
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import WHOLE, Cited, Expression, Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

FAR = 90
"""A count and its change stand at most so many characters apart."""
SOURCE = "a whole number"
LAYOUT = "whole things, and a percentage of them"
MANY = 2
HUNDRED = 100
# "From 3% to 5%" is no share of what the sentence opens with.
_LEVEL = Worded("shapes.whole_numbers", r"\b{level}\s$", re.IGNORECASE)
LESS = Fraction(1, 1000)
_HEAD = Worded("shapes.whole_numbers", r"\W*{of} (?:{the} )?", re.IGNORECASE)
_FOLLOWS = Worded("shapes.whole_numbers", r",\s{follows}\s?$", re.IGNORECASE)


@frozen
class Options:
    """``change``: does the percentage tell a change of the count, or a share of it? ``together``:
    is the count that which its sentence opens with, and are two of its shares or more no such
    parts?"""

    change: bool
    together: bool = False


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if options.together:
        yield from _of_heads(claims)
        return
    for percent in claims.anchors(Kind.PERCENT):
        if percent.figure.modifier is not Modifier.EXACT or percent.figure.ends is not None:
            continue
        found = _changed(claims, percent) if options.change else _shared(claims, percent)
        readings = tuple(Reading(each, layout=LAYOUT) for each in found)
        if readings:
            yield Relation(Cited(percent), readings)


def _changed(claims: ClaimIndex, change: Claim) -> Iterator[Expression]:
    """What the count before a change makes of the whole numbers that it may have come from."""
    together = claims.siblings(change, Layout.SENTENCE)
    at = bisect_left(together, change.figure.start, key=lambda claim: claim.figure.start)
    if change.role is not Role.CHANGE or not change.direction:
        return
    # Of a long sentence no more is read than tells that there are two.
    counts = tuple(islice((one for one in together[:at] if one.figure.kind is Kind.COUNT), 2))
    if len(counts) != 1 or any(one.role is Role.CHANGE and one is not change for one in together):
        return
    if not _is_whole(counts[0]) or not _follows(counts[0], change, claims.words):
        return
    rise = change.quantity.base()
    times = rise.shifted(1) if change.direction > 0 else (-rise).shifted(1)
    if times.low <= 0:
        return
    for base in _around(counts[0].quantity.amount / times):
        ratio = Cited(counts[0]) / _whole(base)
        yield ratio - WHOLE if change.direction > 0 else WHOLE - ratio


def _shared(claims: ClaimIndex, share: Claim) -> Iterator[Expression]:
    """What whole numbers are as shares of the count that a percentage is of."""
    if share.role is Role.CHANGE or claims.tied(share, TieKind.EQUALS):
        return
    wholes = [tie.right for tie in claims.tied(share, TieKind.OF)]
    told = claims.ties_to(share, TieKind.EQUALS)
    if told or len(wholes) != 1 or not _is_whole(wholes[0]):
        return
    for part in _around(share.quantity.base() * wholes[0].quantity.amount):
        yield _whole(part) / Cited(wholes[0])


def _of_heads(claims: ClaimIndex) -> Iterator[Relation]:
    """ "Out of 50 ballots 1 percent were for the one and 3 percent for the other": of one, weights
    may be the reason; where no two shares can be, the whole is another."""
    for whole in claims.anchors(Kind.COUNT):
        figure = whole.figure
        start = figure.sentence[0]
        is_head = (
            _HEAD.of(claims.words).fullmatch(figure.block.prose, start, figure.lead) is not None
        )
        if not is_head or not _is_whole(whole) or whole.quantity.amount.low > HUNDRED:
            continue
        told = claims.siblings(whole, Layout.SENTENCE)
        shares = [claim for claim in told if _is_share_of(claim, whole, claims.words)]
        found = [(share, _parts_of(share, whole)) for share in shares]
        odd = [(share, parts) for share, parts in found if not _may_be(share, parts)]
        # "3 percent for *one* of them" counts no other whole.
        counts = [claim for claim in told if claim.figure.kind is Kind.COUNT]
        if len(odd) >= MANY and all(c is whole or c.figure.value == 1 for c in counts):
            for share, parts in odd:
                readings = tuple(Reading(each, layout=LAYOUT) for each in parts)
                yield Relation(Cited(share, _below_next(share)), readings)


def _is_share_of(share: Claim, whole: Claim, words: Words) -> bool:
    figure = share.figure
    is_plain = figure.modifier is Modifier.EXACT and figure.ends is None
    is_share = figure.kind is Kind.PERCENT and share.role is not Role.CHANGE
    is_whole = figure.value is not None and figure.value > 0 and figure.value.denominator == 1
    is_level = (
        _LEVEL.of(words).search(figure.block.prose, figure.sentence[0], figure.lead) is not None
    )
    return is_share and is_plain and is_whole and not is_level and figure.start > whole.figure.end


def _parts_of(share: Claim, whole: Claim) -> tuple[Expression, ...]:
    amount = share.quantity.base() * whole.quantity.amount
    if not amount.is_bounded or amount.high - amount.low >= 1:
        return ()
    middle = amount.middle()
    return tuple(_whole(part) / Cited(whole) for part in {floor(middle), ceil(middle)})


def _may_be(share: Claim, parts: tuple[Expression, ...]) -> bool:
    told = _below_next(share)
    return not parts or any(comes_out(told, part.quantity) for part in parts)


def _below_next(share: Claim) -> Quantity:
    """What is cut off to 1% is less than 2%."""
    amount, unit = share.quantity.amount, share.quantity.unit
    return Quantity(Interval(amount.low, max(amount.low, amount.high - LESS)), unit)


def _is_whole(count: Claim) -> bool:
    """Things that are counted one by one, and told as they were counted."""
    figure = count.figure
    if figure.quantity is None:
        return False
    is_plain = figure.modifier is Modifier.EXACT and figure.ends is None
    is_level = count.role is Role.LEVEL and bool(count.quantity.unit.symbol)
    return is_plain and is_level and count.quantity.amount.is_exact and figure.per == ""


def _follows(count: Claim, change: Claim, words: Words) -> bool:
    """ "50 bankruptcies in May, *a* 56% rise", with no other clause in between."""
    prose, start, end = count.figure.block.prose, count.figure.end, change.figure.start
    found = _FOLLOWS.of(words).search(prose, start, end) if end - start <= FAR else None
    return found is not None and "," not in prose[start : found.start()]


def _around(amount: Interval) -> tuple[int, ...]:
    """The whole numbers on either side; none where one of them is sure to be within."""
    if not amount.is_bounded or amount.high - amount.low >= 1 or amount.low < 1:
        return ()
    middle = amount.middle()
    return tuple(dict.fromkeys((floor(middle), ceil(middle))))


def _whole(number: int) -> Known:
    return Known(str(number), SOURCE, Quantity(Interval.exactly(number), ONE))


FAMILY = Family(Options, relations)
