"""One pace, told by two stretches of time.

"50 million requests a day, or about 5,800 per second": it is 580. "One car every 90 seconds, or 60
an hour": it is 40. What is sold in a year is told by
the month, by the week or by the day; a year may have 250 days or 366.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from factcheck.align import ClaimIndex, Layout
from factcheck.align.every import every
from factcheck.align.paces import Pace, pace, rounded
from factcheck.align.stretches import times
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import HEDGES, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation

LAYOUT = "one pace, by two stretches of time"
KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
FAR = 60
FEW = 5
DAY = 86_400
STRETCH = {
    "minute": (60, 60),
    "hour": (3600, 3600),
    "day": (8 * 3600, DAY),
    "week": (5 * 8 * 3600, 7 * DAY),
    "year": (250 * 8 * 3600, 366 * DAY),
}
"""How many seconds a stretch has: of a day there may be eight working hours."""
SECOND = Unit("second", Fraction(1), (("time", 1),))
_ENDS = re.compile(r"\s*(?:$|[,.;:)—–])")


@frozen
class Options:
    """``same``: what says right before a figure that it is the same pace; ``alone``: what does so
    where nothing else stands between the two ("is"); ``either``: words that
    may also bring in another choice ("or"), but not of what is ``paid``. ``made``: what stands
    behind a pace that a sentence opens with ("At $600 a week she *earns*").
    ``unless``: words by which it is another pace.
    """

    same: tuple[str, ...]
    alone: tuple[str, ...]
    either: tuple[str, ...]
    paid: tuple[str, ...]
    made: tuple[str, ...]
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    yield from _of_every(claims, options)
    for told in claims.anchors(*KINDS):
        here = pace(told, claims.words) if _is_plain(told) else None
        # "300 a day in spring": that is another pace.
        if here is None or _ENDS.match(told.figure.block.prose, here.end) is None:
            continue
        before = _before(claims, told)
        other = pace(before, claims.words) if before is not None else None
        if other is None or _is_under_way(other, claims.document):
            continue
        if _is_tiered(claims, other):
            continue
        if other.is_of_sort(here) and _is_same(other, here, options):
            implied = _implied(other, here.stretch)
            if implied is not None:
                stated = rounded(_in_unit(here, other))
                yield Relation(stated, (Reading(implied, layout=LAYOUT),), zeros_round=True)


def _of_every(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """ "One car every 90 seconds, or 60 an hour": so many come in an hour."""
    for time, here in every(claims):
        figure = here.claim.figure
        if _words(options.unless).search(figure.block.prose, *figure.sentence):
            continue
        ends = STRETCH.get(here.stretch)
        if ends is not None and Cited.hedged(time).quantity.base().low > 0:
            seconds = Quantity(Interval(*map(Fraction, ends)), SECOND)
            whole = Known(f"one {here.stretch}", "so many seconds", seconds)
            implied = whole / Cited.hedged(time)
            stated = rounded(here.above)
            yield Relation(stated, (Reading(implied, layout=LAYOUT),), zeros_round=True)


def _in_unit(here: Pace, other: Pace) -> Cited:
    """ "30 cubic metres a second, or 1,800 a minute": the unit is told once."""
    cited, unit = here.above, other.above.quantity.unit
    is_bare = here.claim.figure.kind is Kind.COUNT and not cited.quantity.unit.symbol
    return Cited(here.claim, Quantity(cited.quantity.amount, unit)) if is_bare else cited


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.value is not None and figure.value > 0 and figure.ends is None
    return is_told and figure.modifier in HEDGES | {Modifier.EXACT}


def _before(claims: ClaimIndex, told: Claim) -> Claim | None:
    """The figure right before it in its sentence, unless that says too little."""
    for claim in reversed(claims.siblings(told, Layout.SENTENCE)):
        is_before = claim.figure.start < told.figure.start
        if is_before and claim.figure.kind not in PASSED:
            is_known = claim.figure.quantity is not None and claim.figure.kind in KINDS
            return claim if is_known and _is_plain(claim) else None
    return None


def _is_tiered(claims: ClaimIndex, other: Pace) -> bool:
    """ "$12 *a day*, $60 a week or $180 a month": prices, the longer the cheaper."""
    before = _before(claims, other.claim)
    first = pace(before, claims.words) if before is not None else None
    if first is None or not first.is_of_sort(other) or first.stretch == other.stretch:
        return False
    return other.claim.figure.block.prose[first.end : other.claim.figure.lead].strip() == ","


def _is_under_way(other: Pace, document: Document) -> bool:
    """What is told in a year of that year may be of a part of it."""
    issued = document.date.year if document.date is not None else document.year
    return other.year is not None and issued is not None and other.year >= issued


def _is_same(other: Pace, here: Pace, options: Options) -> bool:
    figure = here.claim.figure
    start, end = figure.sentence
    prose, lead = figure.block.prose, figure.lead
    if lead - other.end > FAR or _words(options.unless).search(prose, start, end):
        return False
    glue = " " + prose[other.end : lead].lower().rstrip()
    is_sure = other.is_dated or figure.modifier in HEDGES or _is_no_choice(other, options)
    is_told = glue.endswith(options.same) or (is_sure and glue.endswith(options.either))
    return is_told or glue.strip() in options.alone or _is_made(other, glue, options)


def _is_no_choice(other: Pace, options: Options) -> bool:
    """Wages and rents are not chosen by the month or by the year, nor is what is made or used."""
    figure, prose = other.claim.figure, other.claim.figure.block.prose
    if figure.kind is not Kind.MONEY:
        return prose.startswith(",", other.end)
    return _words(options.paid).search(prose, figure.sentence[0], figure.lead) is not None


def _is_made(other: Pace, glue: str, options: Options) -> bool:
    """ "At $600 a week she earns $31,200 a year"."""
    figure = other.claim.figure
    opening = figure.block.prose[figure.sentence[0] : figure.lead].strip().lower()
    return opening == "at" and len(glue.split()) <= FEW and glue.endswith(options.made)


def _implied(other: Pace, stretch: str) -> Expression | None:
    many, few = times(other.stretch, stretch), times(stretch, other.stretch)
    if many is not None:
        return other.above * many
    return None if few is None else other.above / few


@lru_cache(maxsize=8)
def _words(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(phrases)})\b", re.IGNORECASE)


FAMILY = Family(Options, relations)
