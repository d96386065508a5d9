"""How long something has gone on, told beside the year in which it began.

"It has led the field for six years, since 2015", in a text of 2025: those are ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.align.years import issue_year
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
LAYOUT = "how long, and since which year"
FAR = 24
REACH = 24
_BEFORE = re.compile(r"([a-z]+)\s(?:the\s(?:past|last)\s)?$", re.IGNORECASE)
_SINCE = re.compile(r"\s?[,(–—-]?\s?(?:ever\s)?since\s$", re.IGNORECASE)
_BACK = re.compile(r"\s?[,(–—-]?\s?for\s(?:the\s(?:past|last)\s)?$", re.IGNORECASE)
_SINCE_BEFORE = re.compile(r"\bsince\s$", re.IGNORECASE)


@frozen
class Options:
    """``fewest``: of fewer years nothing follows: they may be told to the month. ``leads``: words
    before a length that tell how long something lasted."""

    fewest: int
    leads: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for one, other in pairwise(claims.anchors(Kind.DURATION, Kind.YEAR)):
        year, length = (one, other) if one.figure.kind is Kind.YEAR else (other, one)
        now = issue_year(length)
        if now is None or not _is_length(length, options) or not _are_joined(year, length, options):
            continue
        began = int(year.figure.iso or now) if (year.figure.iso or "").isdecimal() else now
        if began < now:
            issued = Known(str(now), "the year of issue", _of(now - 1, now + 1))
            then = Known(str(began), "the text", _of(began, began), year.figure.span)
            stated = Cited(length, Quantity(length.quantity.amount, YEAR))
            yield Relation(stated, (Reading(issued - then, layout=LAYOUT),))


def _is_length(length: Claim, options: Options) -> bool:
    figure = length.figure
    if figure.kind is not Kind.DURATION or figure.value is None or figure.modifier is Modifier.NOT:
        return False
    return length.quantity.unit.symbol == YEAR.symbol and figure.value >= options.fewest


def _are_joined(year: Claim, length: Claim, options: Options) -> bool:
    """ "For six years, since 2019", "since 2019, for six years"; "a six-year-old since 2019" is
    neither."""
    a, b = year.figure, length.figure
    if a.kind is not Kind.YEAR or a.block is not b.block or a.sentence != b.sentence:
        return False
    prose = a.block.prose
    if b.end <= a.lead <= b.end + FAR:
        told = _BEFORE.search(prose, max(0, b.lead - REACH), b.lead)
        return (
            told is not None
            and told[1].lower() in options.leads
            and _SINCE.fullmatch(prose, b.end, a.lead) is not None
        )
    is_since = _SINCE_BEFORE.search(prose, max(0, a.lead - REACH), a.lead) is not None
    return is_since and _BACK.fullmatch(prose, a.end, b.lead) is not None


def _of(first: int, last: int) -> Quantity:
    return Quantity(Interval(Fraction(first), Fraction(last)), YEAR)


FAMILY = Family(Options, relations)
