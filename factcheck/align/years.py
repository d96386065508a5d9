"""The year of a day that is told without one."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date
from functools import cached_property

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout, place
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY
from factcheck.model.worded import Worded
from factcheck.model.words import Words

NEAR = 6
"""A date is joined to one that stands at most so many figures away."""
MANY = 3
"""So many years told in a paragraph may be those of a day; of more, none is."""

FRESH = 2
"""A day without a year is of a time near the issue; older years of a paragraph are its history."""
MOST = 40
"""Between two dates that are joined stand at most so many characters."""
REACH = 120
"""So many characters around a day may say its year."""
HEAD = 6
"""A sentence that begins with "In 2024" has no more before the year."""

_WORD = re.compile(r"[^\W\d_]+")
_IN = Worded("shapes.years", r"\W*{in}\s", re.IGNORECASE)
_STOP = Worded("shapes.years", r"[,;:]|\b{clauses}\b")


def issue_year(claim: Claim) -> int | None:
    """The year in which what the claim stands in appeared; None where nobody told."""
    day = claim.figure.block.date or claim.document.date
    return day.year if day else claim.document.year


def days_near_issue(day: Claim) -> Iterator[int]:
    """The ordinal of a day without its year: nearest to the day of issue, else in that year."""
    named = int(day.quantity.amount.middle())
    issue, year = day.figure.block.date or day.document.date, issue_year(day)
    if issue is not None:
        yield from _nearest(named, issue)
    elif year is not None:
        yield from _of(named, year)


class Years:
    """The years that a document tells, filed by where it tells them.

    ``elsewhen`` are words of another year than that of issue ("last year"), ``joins`` what stands
    between dates of one year ("to").
    """

    def __init__(
        self, claims: ClaimIndex, elsewhen: tuple[str, ...], joins: tuple[str, ...]
    ) -> None:
        self._told = claims.anchors(Kind.DATE, Kind.YEAR)
        self._words = claims.words
        self._joins = frozenset(joins)
        phrases = re.either(elsewhen)
        self._elsewhen = re.compile(rf"\b(?:{phrases})\b", re.IGNORECASE)

    def days(self, day: Claim) -> tuple[int, ...]:
        """The ordinals of the days that a date may name; none where its year is not clear."""
        amount = day.quantity.amount
        if not amount.is_exact:
            return ()
        named = int(amount.middle())
        if day.quantity.unit == DATE:
            return (named,)
        if day.quantity.unit != DAY_OF_YEAR:
            return ()
        return tuple(dict.fromkeys(self._without_year(day, named)))

    def _without_year(self, day: Claim, named: int) -> Iterator[int]:
        joined = self._joined(day)
        if joined is not None:
            # "December 30 to January 5, 2025": of that year, or of the one next to it.
            yield from _of(named, joined.year)
            yield from _nearest(named, joined)
            return
        issue = day.figure.block.date or day.document.date
        here = self._of_sentence.get(place(day, Layout.SENTENCE), {})
        # The year of issue, told in the sentence (a dateline is), leaves everything as it was.
        if here and (issue is None or set(here) != {issue.year}):
            told = next(iter(here.items()))
            if len(here) == 1 and _is_of_clause(told[1], day, self._words):
                yield from _of(named, told[0])
            return
        before = self._of_block.get(place(day, Layout.BLOCK), {})
        if issue is None or len(before) > MANY or self._is_elsewhen(day):
            return
        yield from _nearest(named, issue)
        for year in before:
            if abs(year - issue.year) <= FRESH:
                yield from _of(named, year)

    def _joined(self, day: Claim) -> date | None:
        """A whole date that "to" or "and" joins to a day, other days at most in between."""
        at = bisect_left(self._starts, day.figure.span.start)
        behind = self._told[at + 1 : at + 1 + NEAR]
        before = self._told[max(0, at - NEAR) : at][::-1]
        return self._first_whole(day, behind) or self._first_whole(day, before)

    def _first_whole(self, day: Claim, others: tuple[Claim, ...]) -> date | None:
        last = day
        for other in others:
            if not self._is_joined(last, other):
                return None
            if other.quantity.unit == DATE and other.quantity.amount.is_exact:
                return date.fromordinal(int(other.quantity.amount.middle()))
            last = other
        return None

    def _is_joined(self, one: Claim, other: Claim) -> bool:
        a, b = sorted((one.figure, other.figure), key=lambda figure: figure.start)
        if a.block is not b.block or a.sentence != b.sentence or b.start - a.end > MOST:
            return False
        glue = a.block.prose[a.end : b.start].lower()
        words = _WORD.findall(glue)
        is_dated = other.quantity.unit in (DATE, DAY_OF_YEAR, WEEKDAY)
        return is_dated and ";" not in glue and all(word in self._joins for word in words)

    @cached_property
    def _starts(self) -> list[int]:
        return [claim.figure.span.start for claim in self._told]

    @cached_property
    def _of_sentence(self) -> dict[Hashable, dict[int, Claim]]:
        return self._filed(Layout.SENTENCE)

    @cached_property
    def _of_block(self) -> dict[Hashable, dict[int, Claim]]:
        return self._filed(Layout.BLOCK)

    def _filed(self, layout: Layout) -> dict[Hashable, dict[int, Claim]]:
        filed: dict[Hashable, dict[int, Claim]] = defaultdict(dict)
        for claim in self._told:
            if claim.quantity.unit == DATE and claim.quantity.amount.is_bounded:
                year = date.fromordinal(int(claim.quantity.amount.middle())).year
                filed[place(claim, layout)].setdefault(year, claim)
        return filed

    def _is_elsewhen(self, day: Claim) -> bool:
        figure = day.figure
        start, end = figure.sentence
        near = figure.block.prose[max(start, figure.start - REACH) : min(end, figure.end + REACH)]
        return self._elsewhen.search(near) is not None


def _is_of_clause(year: Claim, day: Claim, words: Words) -> bool:
    """ "In 2024 the vote is on Tuesday, 11 June", and no other clause in between."""
    told, figure = year.figure, day.figure
    prose, start = told.block.prose, told.sentence[0]
    is_near = told.end <= figure.start <= told.end + REACH and told.lead - start <= HEAD
    if (
        told.kind is not Kind.YEAR
        or not is_near
        or not _IN.of(words).fullmatch(prose[start : told.lead])
    ):
        return False
    gap = prose[told.end : figure.start].removeprefix(",")
    return not _STOP.of(words).search(gap.rstrip(", "))


def _of(day_of_leap_year: int, year: int) -> Iterator[int]:
    """The ordinal of the day of that name; none for 29 February of a common year."""
    named = date.fromordinal(date(2000, 1, 1).toordinal() + day_of_leap_year - 1)
    try:
        yield date(year, named.month, named.day).toordinal()
    except ValueError:
        return


def _nearest(day_of_leap_year: int, to: date) -> Iterator[int]:
    """The ordinal of the day of that name that lies nearest to a date."""
    years = range(max(date.min.year, to.year - 1), min(date.max.year, to.year + 1) + 1)
    days = [day for year in years for day in _of(day_of_leap_year, year)]
    yield from sorted(days, key=lambda day: abs(day - to.toordinal()))[:1]
