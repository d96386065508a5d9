"""A weekday and the date it stands beside.

"Wednesday, March 27, 2026": that is a Friday. Where the year is not told beside it, that of a date
joined to it, of the sentence or of the issue date must give it (``align.years``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from factcheck.align import ClaimIndex
from factcheck.align.votes import comes_out
from factcheck.align.years import Years
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known, Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LAYOUT = "a weekday beside its date"
ISSUE = "the day of issue"

_BEFORE_DATE = Worded("shapes.weekday", r"\.?,?\s{0,2}(?:\(|{the}\s)?")
"""Between a weekday and its date stand at most a comma, a bracket and "the"."""
_BEHIND_WEEKDAY = Worded("shapes.weekday", r"\s?(?:[-–—/&,]|{to})?\s?")
ON = 4
WEEK = 7
_ON = Worded("shapes.weekday", r"\b{on}\s$", re.IGNORECASE)
_AFTERTHOUGHT = Worded("shapes.weekday", r"\s?[,(–—-]\s?{a}\s")
_END = re.compile(r"\s?(?:[,.;:)–—-]|$)")
"""A weekday that is an afterthought ends there: "October 24, a Friday", not "a Friday paper"."""


@frozen
class Options:
    """``elsewhen``: words of a year that is not that of issue ("last year"). ``joins``: what stands
    between two dates of one year ("to", "and"). ``told``: words between a date and the weekday that
    is told of it ("is a")."""

    elsewhen: tuple[str, ...]
    joins: tuple[str, ...]
    told: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    told, years = _days_told(claims), Years(claims, options.elsewhen, options.joins)
    dated: list[tuple[Claim, Relation]] = []
    before: Claim | None = None
    dates = claims.anchors(Kind.DATE)
    for place, weekday in enumerate(dates):
        if weekday.quantity.unit != WEEKDAY:
            continue
        is_second = _is_second(weekday) or (
            before is not None and _is_pair(before, weekday, claims.words)
        )
        before = weekday
        if is_second:
            continue
        days = tuple(_beside(dates[max(0, place - 1) : place + 2], weekday, options, claims.words))
        for day in days:
            readings = tuple(_readings(day, years.days(day)))
            if readings:
                dated.append((day, Relation(Cited(weekday), readings)))
        if not any(_is_day(day) for day in days):
            yield from _of_issue(told, weekday, claims.words)
    yield from _of_one_year(dated)


def _of_one_year(dated: list[tuple[Claim, Relation]]) -> Iterator[Relation]:
    """ "Friday, Sept. 14 ... Saturday, Sept. 15": several days without their year that are off by
    as many weekdays each are not wrong, but of another year: nothing is said of them."""
    off: dict[int, set[Claim]] = defaultdict(set)
    for day, relation in dated:
        if day.quantity.unit == DAY_OF_YEAR and (by := _off(relation)):
            off[by].add(day)
    others = {by for by, days in off.items() if len({day.quantity for day in days}) > 1}
    for day, relation in dated:
        if day.quantity.unit != DAY_OF_YEAR or _off(relation) not in others:
            yield relation


def _off(relation: Relation) -> int:
    """By how many weekdays what is stated is off the first reading; 0 where any reading fits."""
    stated = relation.stated.quantity
    if any(comes_out(stated, reading.implied.quantity) for reading in relation.readings):
        return 0
    implied = relation.readings[0].implied.quantity
    return int(stated.amount.middle() - implied.amount.middle()) % WEEK


def _readings(day: Claim, meant: Iterable[int]) -> Iterator[Reading]:
    for ordinal in meant:
        named = Quantity(Interval.exactly(ordinal), DATE)
        yield Reading(computed(Operator.WEEKDAY, Cited(day, named)), layout=LAYOUT)


def _is_day(day: Claim) -> bool:
    return day.quantity.amount.is_exact and day.quantity.unit in (DATE, DAY_OF_YEAR)


def _is_second(weekday: Claim) -> bool:
    """ "Thursday-Friday, October 31-November 1": the date is that of the first of them."""
    figure = weekday.figure
    return figure.start > 0 and figure.block.prose[figure.start - 1] in "-–—/"


def _is_pair(before: Claim, weekday: Claim, words: Words) -> bool:
    """ "Tuesday and Wednesday, October 31 and November 1"."""
    if before.figure.block is not weekday.figure.block:
        return False
    gap = before.figure.block.prose[before.figure.end : weekday.figure.start]
    return _BEHIND_WEEKDAY.of(words).fullmatch(gap) is not None


def _beside(
    near: tuple[Claim, ...], weekday: Claim, options: Options, words: Words
) -> Iterator[Claim]:
    """The date right behind a weekday, or right before it in one breath ("July 11 (Friday)")."""
    for other in near:
        if other is weekday or other.figure.block is not weekday.figure.block:
            continue
        prose = weekday.figure.block.prose
        if other.figure.start >= weekday.figure.end:
            gap = prose[weekday.figure.end : other.figure.start]
            if _BEFORE_DATE.of(words).fullmatch(gap):
                yield other
        elif _is_told_of(prose[other.figure.end : weekday.figure.start], weekday, options, words):
            yield other


def _is_told_of(gap: str, weekday: Claim, options: Options, words: Words) -> bool:
    """ "July 11 (Friday)", "July 11, a Friday,", "July 11 falls on a Friday"."""
    if _AFTERTHOUGHT.of(words).fullmatch(gap):
        figure = weekday.figure
        return _END.match(figure.block.prose, figure.end) is not None
    return gap.strip() == "(" or gap.strip(" ,–—(-") in options.told


def _of_issue(told: Mapping[Quantity, Claim], weekday: Claim, words: Words) -> Iterator[Relation]:
    """ "On Wednesday" in what appeared on a Wednesday.

    Only where they agree: "on Monday" in what appeared on a Wednesday is the Monday before, or the
    next, or one of a story long past. No weekday can contradict the day of issue.
    """
    figure = weekday.figure
    issue = figure.block.date or weekday.document.date
    prose = figure.block.prose[max(0, figure.start - ON) : figure.start]
    if issue is None or not _ON.of(words).search(prose):
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


FAMILY = Family(Options, relations)
