"""A start, an end and the time between.

"June 2015 to June 2022, five years": they are seven. A stretch of days may be counted with both its
ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY, Quantity
from factcheck.model.result import Reading, Relation

NEAR = 30
"""A length of time told with its dates stands at most this many characters from them."""
LAYOUT = "a length of time beside its start and end"


@dataclass(frozen=True, slots=True)
class Options:
    """``joins``: the words between a start and its end ("to", "until")."""

    joins: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for length in claims.anchors(Kind.DURATION):
        if length.figure.modifier is Modifier.EXACT and length.figure.quantity is not None:
            readings = tuple(_readings(claims, length, options))
            if readings:
                yield Relation(Cited(length), readings)


def _readings(claims: ClaimIndex, length: Claim, options: Options) -> Iterator[Reading]:
    together = claims.siblings(length, Layout.SENTENCE)
    at = together.index(length)
    for pair in (together[max(0, at - 2) : at], together[at + 1 : at + 3]):
        if len(pair) == 2 and _is_stretch(pair[0], pair[1], options) and _is_near(length, pair):
            yield from _between(pair[0], pair[1])
    for stretch in (*together[max(0, at - 1) : at], *together[at + 1 : at + 2]):
        if _is_near(length, (stretch,)):
            yield from _within(stretch)


def _is_stretch(start: Claim, end: Claim, options: Options) -> bool:
    glue = start.figure.block.prose[start.figure.end : end.figure.lead].strip(" ,").lower()
    return _is_dated(start) and _is_dated(end) and glue in options.joins


def _is_dated(claim: Claim) -> bool:
    return claim.figure.quantity is not None and claim.quantity.unit == DATE


def _is_near(length: Claim, dates: tuple[Claim, ...]) -> bool:
    first, last = dates[0].figure, dates[-1].figure
    gap = max(first.lead - length.figure.end, length.figure.lead - last.end)
    return gap <= NEAR


def _between(start: Claim, end: Claim) -> Iterator[Reading]:
    if start.quantity.amount.high <= end.quantity.amount.high:
        difference: Expression = Cited(end) - Cited(start)
        yield Reading(difference, layout=LAYOUT)


def _within(stretch: Claim) -> Iterator[Reading]:
    """ "July 6-9" are four days, or three nights."""
    iso = stretch.figure.iso or ""
    if not _is_dated(stretch) or "/" not in iso or len(iso) != len("2017-07-06/2017-07-09"):
        return
    days = stretch.quantity.amount
    for length in (days.high - days.low + 1, days.high - days.low):
        taken = Quantity(Interval(length, length), DAY)
        yield Reading(Cited(stretch, taken), layout=LAYOUT)


FAMILY = Family(Options, relations)
