"""A weekday and the date it stands beside.

"Wednesday, March 27, 2026": that is a Friday. Where the year is not told, the issue date must give
it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "a weekday beside its date"
GLUE = 8
"""Between a weekday and its date stand at most a comma, a bracket and "the"."""

_BREAK = re.compile(r"[.;:\d]")


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for weekday in claims.anchors(Kind.DATE):
        if weekday.figure.quantity is None or weekday.quantity.unit != WEEKDAY:
            continue
        for day in _beside(claims, weekday):
            taken = _single_day(day)
            if taken is not None:
                implied = computed(Operator.WEEKDAY, Cited(day, taken))
                yield Relation(Cited(weekday), (Reading(implied, layout=LAYOUT),))


def _beside(claims: ClaimIndex, weekday: Claim) -> Iterator[Claim]:
    """The date right behind a weekday, or right before it in one breath ("July 11 (Friday)")."""
    for other in claims.siblings(weekday, Layout.BLOCK):
        if other is not weekday and other.figure.kind is Kind.DATE:
            gap = _gap(weekday, other)
            if gap is not None and len(gap) <= GLUE and not _BREAK.search(gap):
                yield other


def _gap(weekday: Claim, other: Claim) -> str | None:
    prose = weekday.figure.block.prose
    if other.figure.start >= weekday.figure.end:
        return prose[weekday.figure.end : other.figure.start]
    gap = prose[other.figure.end : weekday.figure.start]
    return gap if gap.strip() == "(" else None


def _single_day(day: Claim) -> Quantity | None:
    """The one day that a date names; None where it names several, or its year cannot be told."""
    quantity = day.figure.quantity
    if quantity is None or not quantity.amount.is_exact:
        return None
    if quantity.unit == DATE:
        return quantity
    issue = day.figure.block.date or day.document.date
    if quantity.unit != DAY_OF_YEAR or issue is None:
        return None
    return Quantity(Interval.exactly(_nearest(int(quantity.amount.middle()), issue)), DATE)


def _nearest(day_of_leap_year: int, issue: date) -> int:
    """The ordinal of the day of that name that lies nearest the issue date."""
    named = date.fromordinal(date(2000, 1, 1).toordinal() + day_of_leap_year - 1)
    days = []
    for year in (issue.year - 1, issue.year, issue.year + 1):
        try:
            days.append(date(year, named.month, named.day).toordinal())
        except ValueError:  # 29 February of a common year
            continue
    return min(days, key=lambda day: abs(day - issue.toordinal()))


FAMILY = Family(NoOptions, relations)
