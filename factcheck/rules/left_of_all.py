"""What is left of the greatest of all the figures of its sort before it, in the passage.

"Of the 940 flats 312 were handed over in 2022 and 275 in 2023. That leaves 453 still to be built":
353 are left. The greatest of the figures before it is the whole, and the others are what is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import product
from operator import add, sub

from factcheck.align import ClaimIndex, Layout
from factcheck.align.balances import COUNTED, is_plain
from factcheck.align.levels import Levels, is_of_sort
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

LAYOUT = "all figures of its sort before it"
MOST = 6
FEW = 4
PAIR = 2
REACH = 40


@frozen
class Options:
    """``led``: words right before it that say that it is left, ``next`` right behind it. ``near``:
    what is more than so many hundredths of what it would be, or that of it, is told of something
    else. ``unless``: words that bring in something else.
    """

    led: tuple[str, ...]
    next: tuple[str, ...]
    near: int
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for told in claims.anchors(*COUNTED):
        if not is_plain(told) or not _is_said(told, options) or _goes_on(claims, told):
            continue
        readings: dict[object, Reading] = {}
        for found in _before(claims, told):
            if not _is_otherwise(found[0], told, options):
                for parts in _ways(found):
                    readings.setdefault(parts, _reading(parts))
                for excuse in _excuses(found):
                    readings.setdefault(excuse.implied, excuse)
        if readings:
            yield Relation(
                Cited.hedged(told),
                tuple(readings.values()),
                zeros_round=any(
                    leaf.claim.figure.style.scale > 1
                    for each in readings.values()
                    for leaf in each.implied.leaves()
                    if isinstance(leaf, Cited)
                ),
                apart=Fraction(options.near, 100),
            )


def _before(claims: ClaimIndex, told: Claim) -> Iterator[Levels]:
    """All figures of its sort before it: in its sentence; in the one before, too."""
    together, before = claims.siblings(told, Layout.SENTENCE), claims.before(told)
    here = tuple(one for one in together if one.figure.end <= told.figure.lead)
    earlier = claims.before(before[0]) if before else ()
    for passage in (here, (*before, *here), (*earlier, *before, *here)):
        found = tuple(one for one in passage if _is_like(one, told))
        if 2 <= len(found) <= MOST and all(map(is_plain, found)):
            yield found


def _goes_on(claims: ClaimIndex, told: Claim) -> bool:
    """Does a greater one of its sort follow, which may be the whole?"""
    least = told.quantity.base().low
    return any(
        one.figure.lead >= told.figure.end
        and _is_like(one, told)
        and one.quantity.base().high > least
        for one in claims.siblings(told, Layout.SENTENCE)
    )


def _is_like(one: Claim, told: Claim) -> bool:
    figure = one.figure
    is_one = figure.value == 1 and figure.style.is_word
    return not is_one and is_of_sort(one, told)


def _ways(found: Levels) -> Iterator[Levels]:
    """The whole and what is gone of it, all of it first."""
    whole = max(found, key=lambda claim: claim.quantity.base().low)
    parts = tuple(claim for claim in found if claim is not whole)
    yield (whole, *parts)
    if len(parts) > 1:
        yield from ((whole, part) for part in parts)


def _reading(parts: Levels) -> Reading:
    terms: list[Expression] = [Cited.hedged(part) for part in parts]
    return Reading(reduce(sub, terms), layout=LAYOUT, is_by_elimination=True)


def _excuses(found: Levels) -> Iterator[Reading]:
    """What else may be made of them, by adding some and taking others away: "less the deposit, plus
    costs"."""
    if len(found) > FEW:
        return
    for signs in product((1, 0, -1), repeat=len(found)):
        more = [Cited.hedged(one) for one, sign in zip(found, signs, strict=True) if sign > 0]
        less = [Cited.hedged(one) for one, sign in zip(found, signs, strict=True) if sign < 0]
        if more and less and len(found) > PAIR:
            implied: Expression = reduce(sub, less, reduce(add, more))
            yield Reading(implied, layout=LAYOUT, is_asserted=False, is_telling=False)


def _is_said(told: Claim, options: Options) -> bool:
    figure, prose = told.figure, told.figure.block.prose
    before = prose[max(figure.sentence[0], figure.lead - REACH) : figure.lead].rstrip()
    behind = prose[figure.end : min(figure.sentence[1], figure.end + REACH)]
    return bool(
        (options.led and _led(options.led).search(before))
        or (options.next and _next(options.next).match(behind))
    )


@lru_cache(maxsize=8)
def _led(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})(?:\s[\w'’-]+){{0,2}}?$", re.I)


@lru_cache(maxsize=8)
def _next(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\s(?!and\b|but\b|or\b)[\w'’-]+){{0,2}}?\s(?:{re.either(words)})\b", re.I
    )


def _is_otherwise(first: Claim, told: Claim, options: Options) -> bool:
    prose = told.figure.block.prose
    found = _unless(options.unless)
    between = prose[first.figure.end : told.figure.lead]
    return (
        "%" in between
        or found.search(prose, first.figure.sentence[0], told.figure.sentence[1]) is not None
    )


@lru_cache(maxsize=8)
def _unless(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\b", re.I)


FAMILY = Family(Options, relations)
