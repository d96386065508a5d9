"""Later: two dates, and the time that is told to have passed between them.

"Closed in March 2011, it reopened in March 2019, six years later": nothing else is dated there, and
so little is said between the two that nothing else can be meant. "Born in 1950, the smith moved to
Bonn, married and retired in 2015, ten years later": later than what? What begins a sentence with
"Six years later, in 2019" is later than the one date of the sentence before.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import DATE, DAY, DAY_OF_YEAR
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Passed = tuple[Claim, Claim, Claim]
DATES = frozenset({Kind.DATE, Kind.YEAR})
FEW = 7
"""So many words between two dates leave no room for a third thing."""
LEAP_DAY = 60
"""29 February, as days of a year are counted."""

_WORD = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\s?[,(–—-]\s?")
_END = re.compile(r"\s?(?:[,.;:)–—]|$)")
_LATER = Worded("later", r"\s{later}\b(?! {than})", re.IGNORECASE)
_ON = Worded("later", r"\s{later}(?:\s?[,(–—-]\s?|\s){on}\s(?:the\s)?$", re.IGNORECASE)
""" "Six years *later, in* 2019"."""
_AFTER = Worded("later", r"\s?,?\s{after}\s$", re.IGNORECASE)
_AFTER_THAT = Worded(
    "later",
    r"\s(?:(?P<after>{after})|{before})\s(?:{articles}\s)?(?:[a-z-]+\s){0,3}?(?:{of}\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_OTHER = Worded("later", r"[.;:?!]\s|\b{other}\b", re.IGNORECASE)
"""What is told of something else."""


def passed(claims: ClaimIndex) -> Iterator[Passed]:
    """Each date, the later one, and the length that is told to lie between."""
    words = claims.words
    for sentence in claims.by_sentence(Kind.DATE, Kind.YEAR, Kind.DURATION):
        dates = [claim for claim in sentence if claim.figure.kind in DATES]
        lengths = [claim for claim in sentence if claim.figure.kind is Kind.DURATION]
        if (len(dates), len(lengths)) == (2, 1):
            yield from _passed(dates[0], dates[1], lengths[0], words)
        elif (len(dates), len(lengths)) == (1, 1):
            yield from _since_before(claims, dates[0], lengths[0], words)


def _passed(one: Claim, other: Claim, length: Claim, words: Words) -> Iterator[Passed]:
    if _is_passed(one, other, length, words):
        yield one, other, length
    elif {one.quantity.unit, other.quantity.unit} == {DATE}:
        found = _after_that(one.figure, other.figure, length.figure, words)
        if found:
            yield (other, one, length) if found["after"] else (one, other, length)


def _after_that(one: Figure, other: Figure, length: Figure, words: Words) -> re.Match[str] | None:
    """ "On June 24, two weeks *after* the deal of June 10"."""
    prose = one.block.prose
    if not (one.end <= length.lead and length.end <= other.lead):
        return None
    found = _AFTER_THAT.of(words).fullmatch(prose, length.end, other.lead)
    is_aside = _ASIDE.fullmatch(prose, one.end, length.lead) is not None
    return found if is_aside else None


def _since_before(claims: ClaimIndex, end: Claim, length: Claim, words: Words) -> Iterator[Passed]:
    """ "It opened in 2004. Two decades later, in 2014, it had 400 looms"."""
    is_first = length.figure.lead == length.figure.sentence[0]
    if not is_first or not _ON.of(words).fullmatch(*_between(length.figure, end.figure)):
        return
    before = [claim for claim in claims.before(length) if claim.figure.kind in DATES]
    if len(before) == 1 and before[0].quantity.unit == end.quantity.unit == DATE:
        yield before[0], end, length


def _between(one: Figure, other: Figure) -> tuple[str, int, int]:
    return one.block.prose, one.end, max(one.end, other.lead)


def _is_passed(start: Claim, end: Claim, length: Claim, words: Words) -> bool:
    if not _is_forward(start, end):
        return False
    is_long = length.quantity.unit.factor >= DAY.factor
    if not is_long or start.figure.end > min(end.figure.lead, length.figure.lead):
        return False
    return _is_told(end, length, words) and _is_next(start, end, length, words)


def _is_forward(start: Claim, end: Claim) -> bool:
    """Two dates, or two days of a year that nobody tells, the first before the second and both on
    one side of the day that only leap years have."""
    if start.quantity.unit == end.quantity.unit == DAY_OF_YEAR:
        first, last = start.quantity.amount.low, end.quantity.amount.low
        return first < last and (first > LEAP_DAY or last < LEAP_DAY)
    return {start.quantity.unit, end.quantity.unit} == {DATE}


def _is_told(end: Claim, length: Claim, words: Words) -> bool:
    """Is the length told right beside the later date: "2019, six years later", "six years later, in
    2019", "in 2019 after six years"?"""
    prose, a, b = end.figure.block.prose, end.figure, length.figure
    if b.end <= a.lead:
        return _ON.of(words).fullmatch(prose, b.end, a.lead) is not None
    if _AFTER.of(words).fullmatch(prose, a.end, b.lead):
        return _END.match(prose, b.end) is not None
    return bool(_ASIDE.fullmatch(prose, a.end, b.lead) and _LATER.of(words).match(prose, b.end))


def _is_next(start: Claim, end: Claim, length: Claim, words: Words) -> bool:
    """Does one thing follow another, and no third is told in between?"""
    first = min(end.figure.lead, length.figure.lead)
    glue = start.figure.block.prose[start.figure.end : first]
    return len(_WORD.findall(glue)) <= FEW and _OTHER.of(words).search(glue) is None
