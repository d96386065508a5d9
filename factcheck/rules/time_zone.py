"""One moment, told by the clocks of two zones.

"14:00 (UTC-5), which is 12:00 (UTC-8)": it is 11:00 there. Zones that change their clocks on the
same day are as far apart all year round ("4:30 p.m. ET (1:30 p.m. PT)"); between others either
distance may be meant. The same time in two zones ("8 p.m. ET / 8 p.m. PT") is told for those who
are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.align.clocks import Clock, clock, distances
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import CLOCK, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

DAY, HALF_DAY, HOUR = 1440, 720, 60

# A bracket, a stroke or "or" tells the moment again; "and" and a comma tell of another.
_AGAIN = Worded("shapes.time_zone", r"\s?[(/|=]\s?|,? {or} ")


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    times = [claim for claim in claims.claims if claim.figure.kind is Kind.TIME]
    for left, right in pairwise(times):
        if left.figure.block is right.figure.block:
            here, there = clock(left, claims.words), clock(right, claims.words)
            if (
                here
                and there
                and _is_again(left, here, right, claims.words)
                and _may_differ(here, there)
            ):
                stated = Cited(right, _at(there.minutes))
                readings = (_shifted(left, here, by) for by in distances(here.zone, there.zone))
                yield Relation(stated, tuple(map(Reading, readings)))


def _is_again(left: Claim, here: Clock, right: Claim, words: Words) -> bool:
    return (
        _AGAIN.of(words).fullmatch(left.figure.block.prose[here.end : right.figure.lead])
        is not None
    )


def _may_differ(here: Clock, there: Clock) -> bool:
    """Two times of one zone are two moments; the same time in two zones is told for each."""
    return here.zone != there.zone and (here.minutes - there.minutes) % HALF_DAY != 0


def _shifted(claim: Claim, here: Clock, by: int) -> Expression:
    """The time there: so many hours ahead or behind, over midnight too."""
    then = (here.minutes + by) % DAY
    hours = f"{abs(by) / HOUR:g} hour{'' if abs(by) == HOUR else 's'}"
    now, moved = Cited(claim, _at(here.minutes)), then - here.minutes
    if by < 0:
        return now - Known(hours, "zones of time", _at(-moved))
    return now + Known(hours, "zones of time", _at(moved))


def _at(minutes: int) -> Quantity:
    return Quantity(Interval.exactly(minutes), CLOCK)


FAMILY = Family(NoOptions, relations)
