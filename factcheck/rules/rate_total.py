"""A rate, how many or how long, and the only total of its unit in the passage.

"The lease is settled at $4,250 a month for five years, so that the library will pay $225,000": that
makes $255,000. What is taken times what is said by the units: there is one amount near to what the
rate comes to, and nothing else in the passage that it could be taken times.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import permutations

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rated import rated
from factcheck.align.rows import glue
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import CLOSED, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, Unit
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words

LAYOUT = "the only rate and the only total of its unit in the passage"
AMOUNTS = (Kind.MONEY, Kind.MEASURE, Kind.COUNT)
TIMES = (Kind.COUNT, Kind.DURATION, Kind.MEASURE)
Passage = tuple[Claim, ...]
MOST = 10
"""A passage of more figures is a list or a table."""
LOOK = 40
LEAST = 2


@frozen
class Way:
    """How many or how long, the total, and what the rate comes to."""

    many: Claim
    total: Claim
    made: Expression


@frozen
class Options:
    """``each``: right behind a figure, that it is of each; ``of_each``: before it in its clause.
    ``near``: what is more than so many hundredths of what it would be, or that of it, is told of
    something else. ``unless``: words that bring in what is not told.
    """

    each: tuple[str, ...]
    of_each: tuple[str, ...]
    near: int
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for rate in claims.anchors(*AMOUNTS):
        if _is_plain(rate) and _is_rate(rate, options):
            near = _nearest(claims, rate, options)
            # Two ways to come near to a total: nobody knows which of them is told.
            if len(near) == 1:
                yield _relation(rate, near[0], options, claims.words)


def _nearest(claims: ClaimIndex, rate: Claim, options: Options) -> list[Way]:
    """The ways from a rate to a total that is near, in the first passage that has one."""
    for passage in _passages(claims, rate):
        if len(passage) > MOST or _is_otherwise(rate, passage, options):
            return []
        near = [
            way for way in _ways(rate, passage, options, claims.words) if _is_near(way, options)
        ]
        if near:
            return [] if _is_done(rate, passage, near[0]) else near
    return []


def _relation(rate: Claim, way: Way, options: Options, words: Words) -> Relation:
    """A price may be rounded, too: then nothing is said, and nothing verified."""
    reading = Reading(way.made, layout=LAYOUT, is_by_elimination=True)
    return Relation(
        Cited.hedged(way.total),
        (reading, *_excuses(rate, way, words)),
        zeros_round=True,
        apart=Fraction(options.near, 100),
    )


def _excuses(rate: Claim, way: Way, words: Words) -> Iterator[Reading]:
    made = _made(rate, way.many, way.total, words, is_rounded=True)
    if made is not None:
        yield Reading(made, layout=LAYOUT, is_asserted=False, is_telling=False)


def _is_otherwise(rate: Claim, passage: Passage, options: Options) -> bool:
    """Does a word bring in what is not told, or may the rate or its total be another?"""
    if not passage:
        return True
    first, last = passage[0].figure, passage[-1].figure
    prose = first.block.prose[first.sentence[0] : last.sentence[1]]
    is_said = _words(options.unless).search(prose) is not None
    return is_said or any(_is_like_rate(one, rate) for one in passage)


def _is_like_rate(other: Claim, rate: Claim) -> bool:
    """Is it another rate of its unit, of which the total might be told instead?"""
    is_like = other.figure.kind is rate.figure.kind
    is_sort = is_like and (rate.figure.kind is Kind.MONEY or other.quantity.is_like(rate.quantity))
    return other is not rate and is_sort and _is_per(other) and _is_per(rate)


def _is_done(rate: Claim, passage: Passage, near: Way) -> bool:
    """Does the rate come to another figure of the passage, by a number whatever it counts?"""
    price = Cited.hedged(rate).quantity.amount
    told = [one for one in passage if one is not rate]
    return any(
        (price * Interval.exactly(many.figure.value or 0)).meets(total.quantity.amount)
        for many, total in permutations(told, 2)
        if (many, total) != (near.many, near.total)
    )


def _passages(claims: ClaimIndex, rate: Claim) -> Iterator[Passage]:
    """The figures of its sentence; those of the one before, too; those of the one behind."""
    here, before = claims.siblings(rate, Layout.SENTENCE), claims.before(rate)
    block = claims.siblings(rate, Layout.BLOCK)
    behind = [one for one in block if one.figure.start >= here[-1].figure.end]
    after = tuple(one for one in behind if one.figure.sentence == behind[0].figure.sentence)
    for passage in (here, (*before, *here), (*here, *after)):
        yield tuple(one for one in passage if _is_amount(one))


def _is_amount(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.quantity is not None and figure.value is not None
    return is_told and not (figure.value == 1 and figure.style.is_word)


def _ways(rate: Claim, passage: Passage, options: Options, words: Words) -> Iterator[Way]:
    """Each total that the rate may come to, and what it comes to by each number of the passage."""
    for total in passage:
        if total is rate or not _is_total(total, rate, options):
            continue
        for many in passage:
            if many is not rate and many is not total and many.figure.kind in TIMES:
                made = _made(rate, many, total, words)
                if made is not None:
                    yield Way(many, total, made)


def _is_total(total: Claim, rate: Claim, options: Options) -> bool:
    """ "(5) costs of $86m; (6) $3,168 per tonne": what a semicolon parts is told apart."""
    if total.figure.kind is not rate.figure.kind or not _is_plain(total):
        return False
    if ";" in glue(total, rate):
        return False
    return not _is_rate(total, options)


def _made(
    rate: Claim, many: Claim, total: Claim, words: Words, is_rounded: bool = False
) -> Expression | None:
    if not _is_plain(many) or (many.figure.value or 0) < LEAST or _is_per(many):
        return None
    per, number = rated(rate, words), rated(many, words)
    if per is not None and number is not None:
        made = _price(rate, per.quantity.unit, is_rounded) * _exactly(many, number.quantity.unit)
        is_measured = many.figure.kind is not Kind.COUNT
        if is_measured and made.quantity.is_like(Cited.hedged(total).quantity):
            return made
    is_thing = many.figure.kind is Kind.COUNT and _is_of_thing(rate, words)
    if is_thing and rate.quantity.unit.factor == total.quantity.unit.factor:
        return _price(rate, total.quantity.unit, is_rounded) * _exactly(many, ONE)
    return None


def _price(rate: Claim, unit: Unit, is_rounded: bool) -> Cited:
    """A price is exact as it is printed; what is measured is rounded."""
    is_exact = rate.figure.kind is Kind.MONEY and not is_rounded
    if is_exact and rate.figure.modifier is Modifier.EXACT:
        return _exactly(rate, unit)
    return Cited(rate, Quantity(Cited.hedged(rate).quantity.amount, unit))


def _exactly(claim: Claim, unit: Unit) -> Cited:
    return Cited(claim, Quantity(Interval.exactly(claim.figure.value or 0), unit))


def _is_of_thing(rate: Claim, words: Words) -> bool:
    """Is it told per thing, and not per hour, day or tonne?"""
    told = rated(rate, words)
    if told is None:
        return False
    return all(name.startswith("#") or power > 0 for name, power in told.quantity.unit.dimension)


def _is_near(way: Way, options: Options) -> bool:
    told, come = Cited.hedged(way.total).quantity.base(), way.made.quantity.base()
    if told.low <= 0 or come.low <= 0:
        return False
    apart = Fraction(options.near, 100)
    return told.low <= come.high * apart and come.low <= told.high * apart


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_level = claim.role is not Role.CHANGE or claim.direction == 0
    return figure.ends is None and figure.modifier in CLOSED and bool(figure.value) and is_level


def _is_per(claim: Claim) -> bool:
    return bool(claim.figure.per) or " / " in claim.quantity.unit.symbol


def _is_rate(claim: Claim, options: Options) -> bool:
    if _is_per(claim):
        return True
    figure, prose = claim.figure, claim.figure.block.prose
    before = prose[max(figure.sentence[0], figure.lead - LOOK) : figure.lead]
    if _behind(options.each).match(prose, figure.end, figure.sentence[1]):
        return True
    return _before(options.of_each).search(before) is not None


@lru_cache(maxsize=8)
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _behind(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:\s[a-z]+){{0,2}}?\s(?:{re.either(words)})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _before(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\s[^.,;:()]*$", re.IGNORECASE)


FAMILY = Family(Options, relations)
