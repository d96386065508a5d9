"""A start, an end and the time between.

"June 2015 to June 2022, five years": they are seven. So are "closed in June 2015, it reopened in
June 2022, five years later". A stretch of days may be counted with both its ends, and that of an
event is: "a three-day fair, July 6-9" lasts four.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.later import passed
from factcheck.align.lengths import Wording, is_beside, is_length, is_stretch, is_within, together
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY, DAY_OF_YEAR, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words

Claims = tuple[Claim, ...]

FAR = 120
"""The dates of an event stand at most this many characters from its length."""
MONTH = 31
NEAR = 8
"""Dates are looked for among so many figures on either side of a length."""
YEAR = 366
HEDGED: Mapping[Modifier, tuple[int, int]] = {
    Modifier.NEARLY: (1, 0),
    Modifier.APPROX: (1, 1),
    Modifier.JUST_OVER: (0, 1),
    Modifier.OVER: (0, 0),
    Modifier.AT_LEAST: (0, 0),
    Modifier.UNDER: (0, 0),
}
"""How many units less, and how many more, a hedged length may stand for, besides what it says."""
LAYOUT = "a length of time beside its start and end"
EVENT = "the length of an event and its dates"

BOTH = Known("1", "both ends count", Quantity(Interval.exactly(1), DAY))
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_YEARS = re.compile(r"(\d{4})/(\d{4})")


@frozen
class Options:
    """``events``: what lasts from its first day to its last; for the others see
    ``align.lengths.Wording``."""

    joins: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    small: tuple[str, ...]
    spans: tuple[str, ...]
    glue: tuple[str, ...]
    lasting: tuple[str, ...]
    events: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words, wording = claims.words, _wording(options)
    for place, length in enumerate(claims.claims):
        if length.figure.kind is not Kind.DURATION or not is_length(length, words):
            continue
        before = together(length, claims.claims[max(0, place - NEAR) : place])
        behind = together(length, claims.claims[place + 1 : place + 1 + NEAR])
        readings = tuple(_readings(length, before[-2:], behind[:2], wording, words))
        if readings:
            yield Relation(Cited(length), readings)
        else:
            yield from _of_event(length, behind, options.events, wording)
    for start, end, length in passed(claims):
        stated = _told(length, words)
        if stated is not None:
            yield from (Relation(stated, (each,)) for each in _between(start, end))


def _wording(options: Options) -> Wording:
    return Wording(
        joins=options.joins,
        starts=options.starts,
        ends=options.ends,
        small=options.small,
        glue=options.glue,
        lasting=options.lasting,
        spans=options.spans,
    )


def _told(length: Claim, words: Words) -> Cited | None:
    """The length, with the whole unit that a hedge leaves: who says "almost three years" counts
    from the second anniversary on."""
    figure = length.figure
    if figure.modifier is Modifier.EXACT:
        return Cited(length) if is_length(length, words) else None
    if figure.value is None or figure.modifier not in HEDGED:
        return None
    less, more = HEDGED[figure.modifier]
    amount = Interval(max(figure.value - less, Fraction(0)), figure.value + more)
    hedged = Quantity(amount.hull(length.quantity.amount), length.quantity.unit)
    return Cited(length, hedged)


def _readings(
    length: Claim, before: Claims, behind: Claims, wording: Wording, words: Words
) -> Iterator[Reading]:
    for pair in (before, behind):
        is_pair = len(pair) == 2 and is_stretch(pair[0], pair[1], wording)
        if is_pair and is_beside(length, pair, wording):
            yield from _between(pair[0], pair[1])
            if length.quantity.unit == DAY:
                yield from _both_ends(pair, wording, LAYOUT)
    for stretch in (*before[-1:], *behind[:1]):
        if is_beside(length, (stretch,), wording) and not is_within(length, stretch, words):
            yield from _lengths(stretch, (0, 1))
            yield from _years(stretch)


def _between(start: Claim, end: Claim) -> Iterator[Reading]:
    if start.quantity.amount.high <= end.quantity.amount.high:
        difference: Expression = Cited(end) - Cited(start)
        yield Reading(difference, layout=LAYOUT)


def _of_event(
    length: Claim, behind: Claims, events: tuple[str, ...], wording: Wording
) -> Iterator[Relation]:
    """ "A three-day fair ... held July 6-9": from the first day to the last."""
    value, prose = length.figure.value, length.figure.block.prose
    if value is None or length.quantity.unit != DAY or value.denominator != 1:
        return
    days = [claim for claim in behind if claim.figure.kind is Kind.DATE][:2]
    if not days:
        return
    glue = prose[length.figure.end : days[0].figure.start]
    if len(glue) <= FAR and any(word in events for word in _WORD.findall(glue.lower())):
        readings = tuple(_lengths(days[0], (1,), EVENT)) or tuple(_both_ends(days, wording))
        if readings:
            stated = Cited(length, Quantity(Interval(value, value), DAY))
            yield Relation(stated, readings)


def _both_ends(days: Sequence[Claim], wording: Wording, layout: str = EVENT) -> Iterator[Reading]:
    """ "A two-day summit begins on June 3 and ends on June 4", "no rain *from* 11 May *to* 9 June,
    30 days": the last day counts, too."""
    if len(days) != 2 or not all(map(_is_day, days)):
        return
    first, last = days
    is_forward = first.quantity.amount.high <= last.quantity.amount.low
    if is_forward and is_stretch(first, last, wording):
        yield Reading(Cited(last) - Cited(first) + BOTH, layout=layout)


def _is_day(claim: Claim) -> bool:
    return claim.quantity.unit in (DATE, DAY_OF_YEAR) and claim.quantity.amount.is_exact


def _days_of(stretch: Claim) -> Interval | None:
    """The days of a stretch told by the day ("July 6-9"); None for any other figure."""
    said = [number for number in _NUMBER.findall(stretch.figure.written) if int(number) <= MONTH]
    if len(said) != 2 or stretch.figure.quantity is None or stretch.quantity.amount.is_exact:
        return None  # "2018-10-20" is one day.
    return stretch.quantity.amount if stretch.quantity.unit in (DATE, DAY_OF_YEAR) else None


def _years(stretch: Claim) -> Iterator[Reading]:
    """ "2010-2015" are five years, give or take the months that nobody tells; "the 21st
    century" tells no start."""
    found = _YEARS.fullmatch(stretch.figure.iso or "")
    is_told = found is not None and stretch.figure.written.startswith(found[1])
    if found is not None and is_told:
        first, last = (date(int(year), 1, 1).toordinal() for year in found.groups())
        taken = Interval(Fraction(last - first - YEAR), Fraction(last - first + YEAR))
        yield Reading(Cited(stretch, Quantity(taken, DAY)), layout=LAYOUT)


def _lengths(stretch: Claim, more: tuple[int, ...], layout: str = LAYOUT) -> Iterator[Reading]:
    """ "July 6-9" are four days, or three nights."""
    days = _days_of(stretch)
    if days is not None:
        for ends in more:
            length = days.high - days.low + ends
            taken = Quantity(Interval(length, length), DAY)
            yield Reading(Cited(stretch, taken), layout=layout)


FAMILY = Family(Options, relations)
