"""So many years, and the years of the passage between which they may lie.

"The lamp was switched off on Saturday, 138 years after it was first lit in 1896. A notice of 2024
...": those are 128. No two of the years that the passage tells are so far apart, and two nearly.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import permutations

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity, Unit
from factcheck.model.result import Reading, Relation

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
LAYOUT = "the only years that the passage tells"
Pair = tuple[Claim, Claim]
LEAST = 4
"""Fewer years are told of too many things."""
MOST = 5
NEAR = 2
"""So many sentences on either side are of the passage."""
LOOK = 24
HALF = Fraction(1, 2)
DAYS = Fraction(36525, 100)
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")


@frozen
class Options:
    """``feasts``: what is counted behind an ordinal ("anniversary"). ``since``: right behind a
    number of years, that they began then. ``runs``: what follows "28-year" where that is how long
    it has been. ``unless``: right before a number of years that are not between any two. ``near``:
    what is more than so many hundredths of what it would be, or that of it, is told of something
    else.
    """

    feasts: tuple[str, ...]
    since: tuple[str, ...]
    runs: tuple[str, ...]
    unless: tuple[str, ...]
    near: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for told in claims.anchors(Kind.DURATION, Kind.ORDINAL):
        length = _length(told, options)
        if length is None:
            continue
        dates = _dates(claims, told)
        pairs = [pair for pair in permutations(dates[: MOST + 1], 2) if _is_later(*pair)]
        sure = [pair for pair in pairs if _are_ends(told, *pair, options)]
        if sure and len(dates) <= MOST:
            yield _relation(told, length, sure, options.near)


def _relation(told: Claim, length: Interval, pairs: list[Pair], near: int) -> Relation:
    stated = Cited(told, Quantity(length, YEAR))
    readings = tuple(
        Reading(Cited(later) - Cited(earlier), layout=LAYOUT, is_by_elimination=True)
        for earlier, later in pairs
    )
    return Relation(stated, readings, apart=Fraction(near, 100))


def _is_later(earlier: Claim, later: Claim) -> bool:
    days = later.quantity.amount.low - earlier.quantity.amount.high
    return days > DAYS * (LEAST - 1)


def _are_ends(told: Claim, earlier: Claim, later: Claim, options: Options) -> bool:
    """ "Founded in 1887, it traded for 138 years": where it starts stands in the same clause, and
    where it ends, too, unless it is told of what began then."""
    figure, start = told.figure, earlier.figure
    if figure.kind is Kind.ORDINAL:
        return True
    if start.sentence != figure.sentence:
        return False
    if start.lead >= figure.end:
        between = figure.block.prose[figure.end : start.lead]
        is_since = _since(options.since).match(between) is not None
        return is_since or later.figure.sentence == figure.sentence
    return True


def _length(told: Claim, options: Options) -> Interval | None:
    """How many years it may stand for, begun and full ones; None where it is no such length."""
    figure, value = told.figure, told.figure.value
    if value is None or value < LEAST or figure.ends is not None:
        return None
    if figure.modifier is not Modifier.EXACT or figure.per or not _is_length(told, options):
        return None
    return Interval(value - (1 if figure.kind is Kind.ORDINAL else HALF), value + 1)


def _is_length(told: Claim, options: Options) -> bool:
    figure, prose = told.figure, told.figure.block.prose
    before = prose[max(figure.sentence[0], figure.lead - LOOK) : figure.lead]
    if _before(options.unless).search(before):
        return False
    if figure.kind is Kind.ORDINAL:
        return _behind(options.feasts).match(prose, figure.end) is not None
    is_years = told.quantity.unit.symbol == YEAR.symbol
    is_joined = "-" in figure.written
    return is_years and (
        not is_joined or _behind(options.runs).match(prose, figure.end) is not None
    )


def _dates(claims: ClaimIndex, told: Claim) -> tuple[Claim, ...]:
    """What the passage dates by its year, each year once; none where it is told of one alone."""
    block = claims.siblings(told, Layout.BLOCK)
    sentences = list(dict.fromkeys(claim.figure.sentence for claim in block))
    here = sentences.index(told.figure.sentence)
    passage = set(sentences[max(0, here - NEAR) : here + NEAR + 1])
    dated = {
        claim.figure.written: claim
        for claim in block
        if claim.figure.sentence in passage and _is_dated(claim)
    }
    return tuple(dated.values())


def _is_dated(claim: Claim) -> bool:
    figure = claim.figure
    is_date = figure.quantity is not None and figure.quantity.unit == DATE
    return is_date and figure.ends is None and _YEAR.search(figure.written) is not None


@lru_cache(maxsize=8)
def _before(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(words)})\s(?:the\s)?$", re.IGNORECASE)


@lru_cache(maxsize=8)
def _since(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{re.either(words)})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _behind(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\s-](?:[\w'’-]+\s)?(?:{re.either(words)})\b", re.IGNORECASE)


FAMILY = Family(Options, relations)
