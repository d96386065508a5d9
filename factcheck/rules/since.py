"""How long something has gone on, or how long ago it was, told beside the year of it.

"It has led the field for six years, since 2015", in a text of 2025: those are ten. "Twenty years
ago, in 2015" are as many.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.align.years import issue_year
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
LAYOUT = "how long, and since which year"
FAR = 40
REACH = 24
_BEFORE = Worded("shapes.since", r"([a-z]+)\s(?:{past}\s)?$", re.IGNORECASE)
_SINCE = Worded("shapes.since", r"\s?[,(–—-]?\s?{since}\s$", re.IGNORECASE)
_SINCE_BEFORE = Worded("shapes.since", r"\b{before_year}\s$", re.IGNORECASE)
_AGO = Worded("shapes.since", r"\s{ago}(?:\s?[,.;:)–—-]|$)", re.IGNORECASE)
_AGO_IN = Worded(
    "shapes.since", r"\s{ago}(?:\s?[,(–—-]\s?|\s)(?:{back}\s)?{in}\s(?:{year}\s)?$", re.IGNORECASE
)
_IN = Worded("shapes.since", r"\b{in}\s(?:{year}\s)?$", re.IGNORECASE)
_ASIDE = re.compile(r"\s?[,(–—-]\s?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Options:
    """``fewest``: of fewer years nothing follows: they may be told to the month. ``leads``: words
    before a length that tell how long something lasted; ``back``: all that may stand between "since
    2015" and the length behind it."""

    fewest: int
    leads: tuple[str, ...]
    back: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for one, other in pairwise(claims.anchors(Kind.DURATION, Kind.YEAR)):
        year, length = (one, other) if one.figure.kind is Kind.YEAR else (other, one)
        now = issue_year(length)
        if (
            now is None
            or not _is_length(length, options)
            or not _are_joined(year, length, options, claims.words)
        ):
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


def _are_joined(year: Claim, length: Claim, options: Options, words: Words) -> bool:
    """ "For six years, since 2019", "since 2019, for six years", "six years ago, in 2019"; "a
    six-year-old since 2019" is none of them."""
    a, b = year.figure, length.figure
    if a.kind is not Kind.YEAR or a.block is not b.block or a.sentence != b.sentence:
        return False
    if b.end <= a.lead <= b.end + FAR:
        is_length = _is_told(b, options, words) and _is_since(b, a, words)
        return is_length or _AGO_IN.of(words).fullmatch(_glue(b, a)) is not None
    return a.end <= b.lead <= a.end + FAR and _is_behind(a, b, options, words)


def _glue(one: Figure, other: Figure) -> str:
    return one.block.prose[one.end : other.lead]


def _is_since(length: Figure, year: Figure, words: Words) -> bool:
    return _SINCE.of(words).fullmatch(_glue(length, year)) is not None


def _is_told(length: Figure, options: Options, words: Words) -> bool:
    told = _BEFORE.of(words).search(length.block.prose, max(0, length.lead - REACH), length.lead)
    return told is not None and told[1].lower() in options.leads


def _is_behind(year: Figure, length: Figure, options: Options, known: Words) -> bool:
    """ "Since 2015, a run of ten years", "in 2015, ten years ago"."""
    prose, glue = year.block.prose, _glue(year, length)
    before = prose[max(0, year.lead - REACH) : year.lead]
    if _SINCE_BEFORE.of(known).search(before):
        words = [word.lower() for word in _WORD.findall(glue)]
        return bool(words) and all(word in options.back for word in words)
    is_aside = _ASIDE.fullmatch(glue) is not None
    return is_aside and _IN.of(known).search(before) is not None and _is_ago(length, known)


def _is_ago(length: Figure, words: Words) -> bool:
    return _AGO.of(words).match(length.block.prose, length.end) is not None


def _of(first: int, last: int) -> Quantity:
    return Quantity(Interval(Fraction(first), Fraction(last)), YEAR)


FAMILY = Family(Options, relations)
