"""The date of a document that a picture shows, and the date that the article gives it.

"Page from the order, November 21, 2022" beside "On November 26 the commission ordered ...": days
apart, and one event.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.agreement import shared
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import BlockKind, Zone
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, Quantity
from factcheck.model.result import Reading, Relation

ENOUGH = 2
"""So many words a caption and a sentence share that are about one thing."""
NEAR = 14
"""Days further apart than this are those of two events."""
MOST = 12
LEAP = 2000
LAYOUT = "the date of what a picture shows, and that of the article beside it"
_WORD = re.compile(r"[a-z]+")


@frozen
class Options:
    """``shows``: the documents that a picture may show ("order"), one of which a caption names."""

    shows: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    dates = claims.anchors(Kind.DATE)
    for at, shown in enumerate(dates):
        if not _is_of_document(shown, options):
            continue
        told = [(claim, _on(claim, shown)) for claim in dates[at + 1 : at + 1 + MOST]]
        near = [(claim, day) for claim, day in told if day and _is_beside(claim, shown)]
        readings = tuple(Reading(Cited(claim, day), layout=LAYOUT) for claim, day in near)
        if readings:
            yield Relation(Cited(shown), readings)


def _is_of_document(shown: Claim, options: Options) -> bool:
    block = shown.figure.block
    is_day = shown.quantity.unit == DATE and shown.quantity.amount.is_exact
    if not is_day or block.kind is not BlockKind.CAPTION:
        return False
    return not _words(block.prose).isdisjoint(options.shows)


@lru_cache(maxsize=1)
def _words(prose: str) -> frozenset[str]:
    """The words of a caption, told once of all its dates."""
    return frozenset(_WORD.findall(prose.lower()))


def _is_beside(claim: Claim, shown: Claim) -> bool:
    """Is it told in the article that the picture stands in, and of the same thing?"""
    here, there = shown.figure.block, claim.figure.block
    is_article = there.kind is BlockKind.PARAGRAPH and there.zone is Zone.ARTICLE
    is_one = here.post == there.post and here.trail == there.trail
    # The heading over both speaks for either; one word at least is their own.
    is_alike = not claim.bag.isdisjoint(shown.bag) and shared(claim, shown) >= ENOUGH
    return is_article and is_one and is_alike


def _on(claim: Claim, shown: Claim) -> Quantity | None:
    """A day near that of the caption; where no year is told, the day of that name nearest to it."""
    amount, day = claim.quantity.amount, int(shown.quantity.amount.middle())
    if not amount.is_exact:
        return None
    if claim.quantity.unit == DATE:
        that = int(amount.middle())
    elif claim.quantity.unit == DAY_OF_YEAR:
        named = date.fromordinal(date(LEAP, 1, 1).toordinal() - 1 + int(amount.middle()))
        years = (date.fromordinal(day).year + by for by in (-1, 0, 1))
        days = [on.toordinal() for on in (_day(year, named) for year in years) if on is not None]
        that = min(days, key=lambda each: abs(each - day))
    else:
        return None
    return Quantity(Interval.exactly(that), DATE) if abs(that - day) <= NEAR else None


def _day(year: int, named: date) -> date | None:
    try:
        return named.replace(year=year)
    except ValueError:
        return None


FAMILY = Family(Options, relations)
