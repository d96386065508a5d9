"""A day, a weekday or a month of the headline that the body tells otherwise.

"# Elm Street bridge reopens Monday" over "the Elm Street bridge will reopen to traffic on Tuesday":
the body never names the day of the headline, and tells one other in the headline's words.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.align.headlines import HEADS, Echo, may_retell
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import Part
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, Quantity
from factcheck.model.result import Reading, Relation

REACH = 60
NEAR = 4
"""So many of the nearest words say what happens on a day."""
LEAP = 2000
MONTH = 31
MOST_DAYS = 30
SEVERAL = 10
SAYING = 5
"""The day on which somebody spoke stands at most so many words behind the word for it."""
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"(?:\d{4}|-)-(\d\d-\d\d)")
_MONTH = re.compile(r"(?:\d{4}|-)-(\d\d)")
_BESIDE = re.compile(r"\W{1,3}(?:the )?")

Day = tuple[str, str]


@frozen
class Options:
    """``words``: so many of the headline's words must a sentence have that tells it again; where
    the body has one day of the sort alone, half of them are enough. ``alike``: words that tell the
    same, each line a group; ``empty`` ones tell nothing. ``saying``: before the day on which
    somebody spoke. ``away``: right before a day that something comes before or after.
    ``elsewhen``: words of a sentence that tells of another day on purpose."""

    words: int
    alike: tuple[str, ...]
    empty: tuple[str, ...]
    saying: tuple[str, ...]
    away: tuple[str, ...]
    elsewhen: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    dates = claims.anchors(Kind.DATE)
    heads = [one for one in dates if one.figure.block.part in HEADS and _is_news(one)]
    body = [one for one in dates if one.figure.block.part is Part.BODY] if heads else []
    if len({_day(one) for one in body}) > MOST_DAYS:
        return  # The notes of many releases, each with its day.
    for head in heads:
        if not any(_may_be(head, one) for one in _without_named(body)):
            told = _told_again(
                head, body, Echo(claims, head, options.alike, options.empty), options
            )
            if told:
                yield _relation(head, told)


def _relation(head: Claim, told: list[Claim]) -> Relation:
    readings = (Reading(_cited(one, head), (_as_one(head, one),)) for one in told)
    return Relation(_cited(head, told[0]), tuple(readings))


def _as_one(head: Claim, other: Claim) -> Alignment:
    return Alignment(head, other, ((Facet.MEASURE, Agreement.SAME),))


def _told_again(head: Claim, body: list[Claim], echo: Echo, options: Options) -> list[Claim]:
    sort = [one for one in body if _is_of_sort(head, one, options)]
    found = echo.best(sort, options.words, NEAR)
    return found if _is_one(found) else []


def _is_one(days: list[Claim]) -> bool:
    return len({_day(one) for one in days}) == 1


def _is_of_sort(head: Claim, one: Claim, options: Options) -> bool:
    """Is it told as the headline's is, and neither the day of issue nor that of a remark?"""
    figure, day = one.figure, _day(one)
    told = _day(head)
    if day is None or told is None or not may_retell(figure.block) or not _is_news(one):
        return False
    if day[0] != told[0] or day == told:
        return False
    start, end = figure.sentence
    before = _words(figure, max(start, figure.lead - REACH), figure.lead)
    is_said = not set(before[-SAYING:]).isdisjoint(options.saying)
    leading = {_led(head, options), _led(one, options)}
    return (
        not is_said
        and len(leading) == 1
        and set(_words(figure, start, end)).isdisjoint(options.elsewhen)
    )


def _led(one: Claim, options: Options) -> str:
    """The word right before a day that something comes before or after; "" = it is on the day."""
    figure = one.figure
    before = _words(figure, max(figure.sentence[0], figure.lead - REACH), figure.lead)
    return before[-1] if before and before[-1] in options.away else ""


def _is_news(one: Claim) -> bool:
    """Is it a day, and not that of issue?"""
    issue = one.figure.block.date or one.document.date
    is_issue = issue is not None and one.figure.iso == issue.isoformat()
    return _day(one) is not None and not is_issue


def _words(figure: Figure, start: int, end: int) -> list[str]:
    return _WORD.findall(figure.block.prose[start:end].lower())


def _day(one: Claim) -> Day | None:
    """How a date is told, and what it is without its year; None for "today", "last Friday", a
    stretch of days."""
    when, iso = one.quantity, one.figure.iso or ""
    if when.unit == WEEKDAY and when.amount.is_exact and one.figure.written.isalpha():
        return "weekday", str(when.amount.low)
    is_spelt = any(map(str.isdigit, one.figure.written))
    if when.unit in (DATE, DAY_OF_YEAR) and (found := _DAY.fullmatch(iso)) and is_spelt:
        return "day", found[1]
    if when.unit in (DATE, DAY_OF_YEAR) and (found := _MONTH.fullmatch(iso)):
        return "month", found[1]
    return None


def _without_named(body: list[Claim]) -> list[Claim]:
    """Without the days whose weekday stands right before them: that says which it is."""
    named = {
        day
        for weekday, day in pairwise(body)
        if weekday.quantity.unit == WEEKDAY
        and weekday.figure.block is day.figure.block
        and _BESIDE.fullmatch(day.figure.block.prose, weekday.figure.end, day.figure.start)
    }
    return [one for one in body if one not in named]


def _may_be(head: Claim, one: Claim) -> bool:
    """May it name the headline's day, or a stretch of which that is one?"""
    ours, theirs = head.quantity, one.quantity
    if ours.unit == WEEKDAY:
        return _may_fall_on(theirs, ours.amount)
    if ours.unit == theirs.unit == DATE:
        return ours.amount.meets(theirs.amount) and _length(theirs) <= MONTH
    here, there = _of_year(ours), _of_year(theirs)
    return here is not None and there is not None and here.meets(there)


def _may_fall_on(when: Quantity, weekday: Interval) -> bool:
    if when.unit == WEEKDAY:
        return when.amount == weekday
    if when.unit == DATE and when.amount.is_exact:
        return weekday.holds(date.fromordinal(int(when.amount.middle())).weekday())
    return when.unit in (DATE, DAY_OF_YEAR) and _length(when) <= SEVERAL


def _length(when: Quantity) -> Fraction:
    return Fraction(when.amount.high) - Fraction(when.amount.low)


def _of_year(when: Quantity) -> Quantity | None:
    """The days of a date in any year; None for what is longer than a month."""
    if when.unit not in (DATE, DAY_OF_YEAR) or _length(when) > MONTH:
        return None
    if when.unit == DAY_OF_YEAR:
        return when
    first = date.fromordinal(int(when.amount.low)).replace(year=LEAP)
    low = Fraction(first.timetuple().tm_yday)
    return Quantity(Interval(low, low + _length(when)), DAY_OF_YEAR)


def _cited(one: Claim, other: Claim) -> Cited:
    """The date as it is told, or without its year where the other has none."""
    is_alike = one.quantity.unit == other.quantity.unit
    return Cited(one) if is_alike else Cited(one, _of_year(one.quantity))


FAMILY = Family(Options, relations)
