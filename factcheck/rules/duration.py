"""A start, an end and the time between.

"June 2015 to June 2022, five years": they are seven. So are "closed in June 2015, it reopened in
June 2022, five years later". A stretch of days may be counted with both its ends, and that of an
event is: "a three-day fair, July 6-9" lasts four.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.later import passed
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY, DAY_OF_YEAR, Quantity
from factcheck.model.result import Reading, Relation

Claims = tuple[Claim, ...]

FAR = 120
"""The dates of an event stand at most this many characters from its length."""
FEW = 5
MONTH = 31
NEAR = 8
"""Dates are looked for among so many figures on either side of a length."""
YEAR = 366
REACH = 32
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
_STOP = re.compile(r"[.;:!?]\s")
_FIRST = re.compile(r"\b(?:first|last|final|early|opening|closing)\s$", re.I)
# "Two years later than planned", "a year ahead of schedule": that is held against a plan.
_PLAN = re.compile(
    r"\s(?:late\b|early\b|ahead\b|behind\b|sooner\b|overdue\b"
    r"|(?:later|earlier|longer|shorter|more|less) than\b)",
    re.IGNORECASE,
)


@frozen
class Options:
    """``joins``: the words between a start and its end ("to"). ``glue``: all that may stand between
    a length and its dates ("a *period of* five years *from* ..."). ``events``: what lasts from its
    first day to its last. ``starts`` and ``ends``: what a thing does on its first day and on its
    last ("began ... and ended"), ``small`` the words around them.
    ``spans``: what lasts as long as the bracket behind it says ("a ten-year *tenure* as mayor (").
    """

    joins: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    small: tuple[str, ...]
    spans: tuple[str, ...]
    glue: tuple[str, ...]
    events: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for place, length in enumerate(claims.claims):
        if length.figure.kind is not Kind.DURATION or not _is_length(length):
            continue
        before = _together(length, claims.claims[max(0, place - NEAR) : place])
        behind = _together(length, claims.claims[place + 1 : place + 1 + NEAR])
        readings = tuple(_readings(length, before[-2:], behind[:2], options))
        if readings:
            yield Relation(Cited(length), readings)
        else:
            yield from _of_event(length, behind, options)
    for start, end, length in passed(claims):
        stated = _told(length)
        if stated is not None:
            yield from (Relation(stated, (each,)) for each in _between(start, end))


def _together(length: Claim, near: Claims) -> Claims:
    """Those of its sentence."""
    figure = length.figure
    return tuple(
        claim
        for claim in near
        if claim.figure.block is figure.block and claim.figure.sentence == figure.sentence
    )


def _is_length(claim: Claim) -> bool:
    """Is it one length of days or more, told as such? "Aged 16 to 24 in October" is none."""
    figure = claim.figure
    if figure.quantity is None:
        return False
    unit = figure.quantity.unit
    is_told = _WORD.search(figure.written) is not None and figure.ends is None
    is_plan = _PLAN.match(figure.block.prose, figure.end) is not None
    is_plain = figure.modifier is Modifier.EXACT and not is_plan
    return is_told and is_plain and unit.factor >= DAY.factor


def _told(length: Claim) -> Cited | None:
    """The length, with the whole unit that a hedge leaves: who says "almost three years" counts
    from the second anniversary on."""
    figure = length.figure
    if figure.modifier is Modifier.EXACT:
        return Cited(length) if _is_length(length) else None
    if figure.value is None or figure.modifier not in HEDGED:
        return None
    less, more = HEDGED[figure.modifier]
    amount = Interval(max(figure.value - less, Fraction(0)), figure.value + more)
    hedged = Quantity(amount.hull(length.quantity.amount), length.quantity.unit)
    return Cited(length, hedged)


def _readings(length: Claim, before: Claims, behind: Claims, options: Options) -> Iterator[Reading]:
    for pair in (before, behind):
        is_stretch = len(pair) == 2 and _is_stretch(pair[0], pair[1], options)
        if is_stretch and _is_beside(length, pair, options):
            yield from _between(pair[0], pair[1])
    for stretch in (*before[-1:], *behind[:1]):
        if _is_beside(length, (stretch,), options) and not _is_within(length, stretch):
            yield from _lengths(stretch, (0, 1))
            yield from _years(stretch)


def _is_stretch(start: Claim, end: Claim, options: Options) -> bool:
    if not (_is_dated(start) and _is_dated(end)):
        return False
    glue = start.figure.block.prose[start.figure.end : end.figure.lead].strip(" ,").lower()
    return glue in options.joins or _runs(start, glue, options)


def _runs(start: Claim, glue: str, options: Options) -> bool:
    """ "It *began on* 1 May 2016 *and ended on* 30 April 2021"."""
    prose, lead = start.figure.block.prose, start.figure.lead
    before = [word.lower() for word in _WORD.findall(prose[max(0, lead - REACH) : lead])]
    while before and before[-1] in options.small:
        before.pop()
    said = [word for word in _WORD.findall(glue) if word not in options.small]
    is_end = len(said) == 1 and said[0] in options.ends
    return is_end and bool(before) and before[-1] in options.starts


def _is_dated(claim: Claim) -> bool:
    return claim.figure.quantity is not None and claim.quantity.unit == DATE


def _is_beside(length: Claim, dates: tuple[Claim, ...], options: Options) -> bool:
    """Is there nothing but glue between them? Ten-year yields from 2014 to 2018 are no stretch."""
    glue = _glue(length, dates).lower()
    if ")" in glue:
        return False
    said = _WORD.findall(glue)
    if glue.endswith("(") and 0 < len(said) <= FEW and said[0] in options.spans:
        return True
    return _STOP.search(glue) is None and all(word in options.glue for word in _WORD.findall(glue))


def _is_within(length: Claim, stretch: Claim) -> bool:
    """ "The *first* five years *of* the 1990s" are a part of them."""
    prose, lead = length.figure.block.prose, length.figure.lead
    is_of = _glue(length, (stretch,)).strip().startswith("of")
    return is_of and _FIRST.search(prose, max(0, lead - REACH), length.figure.start) is not None


def _glue(length: Claim, dates: tuple[Claim, ...]) -> str:
    first, last, prose = dates[0].figure, dates[-1].figure, length.figure.block.prose
    if last.end <= length.figure.lead:
        return prose[last.end : length.figure.lead]
    return prose[length.figure.end : first.lead]


def _between(start: Claim, end: Claim) -> Iterator[Reading]:
    if start.quantity.amount.high <= end.quantity.amount.high:
        difference: Expression = Cited(end) - Cited(start)
        yield Reading(difference, layout=LAYOUT)


def _of_event(length: Claim, behind: Claims, options: Options) -> Iterator[Relation]:
    """ "A three-day fair ... held July 6-9": from the first day to the last."""
    value, prose = length.figure.value, length.figure.block.prose
    if value is None or length.quantity.unit != DAY or value.denominator != 1:
        return
    days = [claim for claim in behind if claim.figure.kind is Kind.DATE][:2]
    if not days:
        return
    glue = prose[length.figure.end : days[0].figure.start]
    if len(glue) <= FAR and any(word in options.events for word in _WORD.findall(glue.lower())):
        readings = tuple(_lengths(days[0], (1,), EVENT)) or tuple(_both_ends(days, options))
        if readings:
            stated = Cited(length, Quantity(Interval(value, value), DAY))
            yield Relation(stated, readings)


def _both_ends(days: list[Claim], options: Options) -> Iterator[Reading]:
    """ "A two-day summit begins on June 3 and ends on June 4"."""
    if len(days) != 2 or not all(map(_is_day, days)):
        return
    first, last = days
    if first.quantity.amount.high <= last.quantity.amount.low:
        glue = first.figure.block.prose[first.figure.end : last.figure.lead].strip(" ,").lower()
        if glue in options.joins or _runs(first, glue, options):
            yield Reading(Cited(last) - Cited(first) + BOTH, layout=EVENT)


def _is_day(claim: Claim) -> bool:
    return claim.quantity.unit == DATE and claim.quantity.amount.is_exact


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
