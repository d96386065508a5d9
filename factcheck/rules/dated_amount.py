"""One amount, told again with another date.

"In May the mill opened a third oven for *$38.6 million*", and further down "the latest *$38.6
million* in 2023", in a text of 2024. The amount has several digits, so it does not come up by
chance; each date is the one of its sentence, or stands right behind the amount.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from factcheck.align import ClaimIndex, Layout
from factcheck.align.agreement import shared
from factcheck.align.face import face
from factcheck.align.layout import are_apart
from factcheck.align.parallel import are_parallel
from factcheck.align.resemblance import TIMES, Resemblance
from factcheck.align.retelling import retelling
from factcheck.align.years import issue_year
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment, TieKind
from factcheck.model.claim import Claim, Facet
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, Quantity
from factcheck.model.result import Reading, Relation

ENOUGH = 2
"""So many words two sentences share that tell of one thing."""
SEVERAL = 3
"""Digits of an amount that nothing else in a text will have by chance."""
REACH = 24
"""A date that dates an amount stands no further behind it; nor its own preposition before it."""
LAYOUT = "one amount, and the dates told with it"
SAME = ((Facet.MEASURE, Agreement.SAME),)
_WORD = re.compile(r"[a-z]+")
_MONTH = re.compile(r"--(\d\d)")


@frozen
class Options:
    """``dating``: what may stand between an amount and the date right behind it ("in"), ``leading``
    the words before a date further off that make it that of the sentence, ``leading_a_day`` those
    before a day."""

    dating: tuple[str, ...]
    leading: tuple[str, ...]
    leading_a_day: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    told: set[tuple[Claim, Claim]] = set()
    for amount in claims.anchors(Kind.MONEY, Kind.COUNT, Kind.MEASURE):
        when = _when(claims, amount, options) if _is_telling(amount) else None
        if when is None:
            continue
        for other in _told_before(claims, amount):
            then = _when(claims, other, options)
            if then is not None and (when, then) not in told:
                told.add((when, then))
                yield from _dated(when, then, Alignment(amount, other, SAME))


def _told_before(claims: ClaimIndex, amount: Claim) -> Iterator[Claim]:
    for other, likeness in claims.lookalikes(amount):
        is_same = likeness is Resemblance.SAME and _is_before(other, amount)
        if is_same and _is_one(claims, amount, other):
            yield other


def _is_telling(amount: Claim) -> bool:
    mien = face(amount.figure)
    return mien is not None and mien.significant >= SEVERAL and amount.figure.block.cell is None


def _is_before(other: Claim, amount: Claim) -> bool:
    """Does it stand before the amount, in the text and in another sentence?"""
    here, there = amount.figure, other.figure
    is_earlier = there.span.start < here.span.start and there.block.cell is None
    return is_earlier and are_apart(here, there)


def _is_one(claims: ClaimIndex, amount: Claim, other: Claim) -> bool:
    """Is it told again, and not one of two that are told beside other amounts?"""
    here, there = (_beside(claims, each) for each in (amount, other))
    is_alike = shared(amount, other) >= ENOUGH and not are_parallel(here, there, (amount, other))
    return is_alike and bool(retelling(claims, amount, other, Resemblance.SAME, None))


def _beside(claims: ClaimIndex, amount: Claim) -> list[Claim]:
    """The other amounts of its sentence: not the dates, nor itself in another currency."""
    ties = claims.tied(amount, TieKind.EQUALS), claims.ties_to(amount, TieKind.EQUALS)
    same = {tie.right for tie in ties[0]} | {tie.left for tie in ties[1]}
    together = claims.siblings(amount, Layout.SENTENCE)
    return [each for each in together if each.figure.kind not in TIMES and each not in same]


def _when(claims: ClaimIndex, amount: Claim, options: Options) -> Claim | None:
    """The date that an amount is told with; None where there is none, or more than one.

    "Up 27% over Q1" and "down on May" tell what it is compared with.
    """
    together = claims.siblings(amount, Layout.SENTENCE)
    dates = [claim for claim in together if _is_date(claim)]
    prose, end = amount.figure.block.prose, amount.figure.end
    for claim in dates:
        if end <= claim.figure.lead <= end + REACH:
            gap = prose[end : claim.figure.lead].strip(" ),").lower()
            if gap in options.dating:
                return claim
    lone = dates[0] if len(dates) == 1 else None
    return lone if lone is not None and _is_led(lone, options) else None


def _is_led(when: Claim, options: Options) -> bool:
    """ "On May 3" dates what is told; "9,000 up on May" compares it."""
    figure = when.figure
    before = figure.block.prose[max(figure.sentence[0], figure.lead - REACH) : figure.lead]
    words = _WORD.findall(before.lower())
    leading = options.leading_a_day if when.quantity.amount.is_exact else options.leading
    return bool(words) and words[-1] in leading


def _is_date(claim: Claim) -> bool:
    when = claim.figure.quantity
    return when is not None and claim.figure.kind in TIMES and when.unit in (DATE, DAY_OF_YEAR)


def _dated(when: Claim, then: Claim, why: Alignment) -> Iterator[Relation]:
    """The date that has its year is what is stated."""
    stated, other = (then, when) if when.quantity.unit == DAY_OF_YEAR else (when, then)
    is_alike = stated.quantity.unit == other.quantity.unit
    ways = (Cited(other),) if is_alike else tuple(_in_year(other))
    if ways:
        readings = tuple(Reading(way, (why,), layout=LAYOUT) for way in ways)
        yield Relation(Cited(stated), readings)


def _in_year(month: Claim) -> Iterator[Cited]:
    """A month without its year is that of the year of issue, or of the one before."""
    found, year = _MONTH.fullmatch(month.figure.iso or ""), issue_year(month)
    if found is None or year is None:
        return
    for each in (year, year - 1):
        first = date(each, int(found[1]), 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        days = Interval.over(Fraction(first.toordinal()), Fraction(last.toordinal()))
        yield Cited(month, Quantity(days, DATE))


FAMILY = Family(Options, relations)
