"""A weekday and the date it stands beside.

"Wednesday, March 27, 2026": that is a Friday. Where the year is not told, the issue date must give
it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known, Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "a weekday beside its date"
ISSUE = "the day of issue"

_BEFORE_DATE = re.compile(r"\.?,?\s{0,2}(?:\(|the\s|on\s)?")
"""Between a weekday and its date stand at most a comma, a bracket and "the"."""
_BEHIND_WEEKDAY = re.compile(r"\s?(?:[-–—/&,]|and|or|to|through|until)?\s?")
_ON = re.compile(r"\bon\s$", re.IGNORECASE)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    told = _days_told(claims)
    before: Claim | None = None
    dates = claims.anchors(Kind.DATE)
    for place, weekday in enumerate(dates):
        if weekday.quantity.unit != WEEKDAY:
            continue
        is_second = _is_second(weekday) or (before is not None and _is_pair(before, weekday))
        before = weekday
        if not is_second:
            yield from _of_weekday(weekday, dates[max(0, place - 1) : place + 2], told)


def _of_weekday(
    weekday: Claim, near: tuple[Claim, ...], told: Mapping[Quantity, Claim]
) -> Iterator[Relation]:
    days = [claim for claim in _beside(near, weekday) if _single_day(claim) is not None]
    for day in days:
        implied = computed(Operator.WEEKDAY, Cited(day, _single_day(day)))
        yield Relation(Cited(weekday), (Reading(implied, layout=LAYOUT),))
    if not days:
        yield from _of_issue(told, weekday)


def _is_second(weekday: Claim) -> bool:
    """ "Tuesday-Wednesday, October 31-November 1": the date is that of the first of them."""
    figure = weekday.figure
    return figure.start > 0 and figure.block.prose[figure.start - 1] in "-–—/"


def _is_pair(before: Claim, weekday: Claim) -> bool:
    """ "Tuesday and Wednesday, October 31 and November 1"."""
    if before.figure.block is not weekday.figure.block:
        return False
    gap = before.figure.block.prose[before.figure.end : weekday.figure.start]
    return _BEHIND_WEEKDAY.fullmatch(gap) is not None


def _beside(near: tuple[Claim, ...], weekday: Claim) -> Iterator[Claim]:
    """The date right behind a weekday, or right before it in one breath ("July 11 (Friday)")."""
    for other in near:
        if other is weekday or other.figure.block is not weekday.figure.block:
            continue
        prose = weekday.figure.block.prose
        if other.figure.start >= weekday.figure.end:
            gap = prose[weekday.figure.end : other.figure.start]
            if _BEFORE_DATE.fullmatch(gap):
                yield other
        elif prose[other.figure.end : weekday.figure.start].strip() == "(":
            yield other


def _of_issue(told: Mapping[Quantity, Claim], weekday: Claim) -> Iterator[Relation]:
    """ "On Wednesday" in what appeared on a Wednesday; another day may be any of the past."""
    figure = weekday.figure
    issue = figure.block.date or weekday.document.date
    if issue is None or not _ON.search(figure.block.prose[: figure.start]):
        return
    if issue.weekday() == weekday.quantity.amount.middle():
        implied = computed(Operator.WEEKDAY, _issue(told, issue))
        yield Relation(Cited(weekday), (Reading(implied, layout=ISSUE),))


def _days_told(claims: ClaimIndex) -> dict[Quantity, Claim]:
    """Where each day is told first."""
    told: dict[Quantity, Claim] = {}
    for claim in claims.anchors(Kind.DATE):
        told.setdefault(claim.quantity, claim)
    return told


def _issue(told: Mapping[Quantity, Claim], issue: date) -> Expression:
    """The day of issue where the text says it, or else as the caller told it."""
    day = Quantity(Interval.exactly(issue.toordinal()), DATE)
    if day in told:
        return Cited(told[day])
    return Known(f"the day of issue, {issue.isoformat()},", "the document", day)


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
