"""Two times of day, and how long it was between them.

"The talks lasted from 9 a.m. to 4 p.m., nine hours": they lasted seven. "The lights went out at
11:40 p.m. and came back at 2:10 a.m., four hours later."
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

HOUR = 60
DAY = 24 * HOUR
MINUTE = Unit("minute", Fraction(60), (("time", 1),))
FEW = 9
"""So many words between two times leave no room for a third thing."""
LAYOUT = "two times of day, and the time between"

Spanned = tuple[Claim, Claim, Claim]
"""The first time, the last, and how long it is told to be from the one to the other."""

_ISO = re.compile(r"(\d\d):(\d\d)")
_WORD = re.compile(r"[^\W\d_]+")
_FROM = Worded("clocks", r"\b{from}\s(?:{about}\s)?$", re.IGNORECASE)
_TO = Worded("clocks", r"\s?(?:{to}|[–—-])\s?(?:{about}\s)?")
_BEHIND = Worded("clocks", r"\s?(?:,|\(|[—–])\s?(?:{or}\s)?")
_BEFORE = Worded("clocks", r"\s?(?:,|\(|[—–])?\s?{from}\s|\s?\(")
_CLOSED = Worded("clocks", r"\s?(?:[,.;)—–]|$|\s{in_all}\b)")
_LATER = Worded("clocks", r"\s{later}\b(?!\s{than})")
_STOP = Worded("clocks", r"[.;:?!]\s|\b{clauses}\b")


@frozen
class Options:
    """``unless``: words of a sentence whose two times may be those of two places ("flight")."""

    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    told, words = claims.claims, claims.words
    for one, other, third in zip(told, told[1:], told[2:], strict=False):
        if one.figure.sentence != third.figure.sentence or one.figure.block != third.figure.block:
            continue
        found = _behind(one, other, third, words) or _before(one, other, third, words)
        if found is not None and not _is_far_apart(one.figure, options):
            first, last, length = found
            passed = _passed(first.figure, last.figure)
            if passed is not None and length.quantity.unit.factor >= MINUTE.factor:
                yield Relation(Cited.hedged(length), (Reading(passed, layout=LAYOUT),))


def _behind(one: Claim, other: Claim, third: Claim, words: Words) -> Spanned | None:
    """ "From 9 a.m. to 4 p.m., nine hours", "at 9 a.m. and ... at 4 p.m., nine hours later"."""
    if not (_is_time(one) and _is_time(other) and _is_length(third)):
        return None
    prose, start = one.figure.block.prose, one.figure.sentence[0]
    if not _BEHIND.of(words).fullmatch(prose, other.figure.end, third.figure.lead):
        return None
    glue = prose[one.figure.end : other.figure.lead]
    if _LATER.of(words).match(prose, third.figure.end):
        is_told = len(_WORD.findall(glue)) <= FEW and not _STOP.of(words).search(glue)
    else:
        is_from = _FROM.of(words).search(prose, start, one.figure.lead) is not None
        is_closed = _CLOSED.of(words).match(prose, third.figure.end) is not None
        is_told = is_from and is_closed and _TO.of(words).fullmatch(glue) is not None
    return (one, other, third) if is_told else None


def _before(one: Claim, other: Claim, third: Claim, words: Words) -> Spanned | None:
    """ "Nine hours, from 9 a.m. to 4 p.m."."""
    if not (_is_length(one) and _is_time(other) and _is_time(third)):
        return None
    prose = one.figure.block.prose
    is_led = _BEFORE.of(words).fullmatch(prose, one.figure.end, other.figure.lead) is not None
    is_to = _TO.of(words).fullmatch(prose, other.figure.end, third.figure.lead) is not None
    return (other, third, one) if is_led and is_to else None


def _is_time(claim: Claim) -> bool:
    return claim.figure.kind is Kind.TIME and _ISO.fullmatch(claim.figure.iso or "") is not None


def _is_length(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.kind is Kind.DURATION and figure.quantity is not None
    return is_told and figure.ends is None and "-" not in figure.written


def _is_far_apart(figure: Figure, options: Options) -> bool:
    said = _WORD.findall(figure.block.prose[slice(*figure.sentence)])
    return any(word in options.unless or word.lower() in options.unless for word in said)


def _passed(first: Figure, last: Figure) -> Known | None:
    minutes = (_minutes(last) - _minutes(first)) % DAY
    if not minutes:
        return None
    span = Span(first.span.start, last.span.end)
    amount = Quantity(Interval.exactly(minutes), MINUTE)
    return Known(f"{first.written} to {last.written}", "the clock", amount, span)


def _minutes(time: Figure) -> int:
    found = _ISO.fullmatch(time.iso or "")
    return int(found[1]) * HOUR + int(found[2]) if found else 0


FAMILY = Family(Options, relations)
