"""A day that is still to come, told as past, and one that is over, told as to come.

"The yard was closed on May 3, 2042", in a text of 2024; "the fair will open on May 3, 2019", in the
same. Plans and forecasts say nothing here, nor does what somebody is quoted with. That a day is
over, as nearly any is, verifies nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import BlockKind, Zone
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LAYOUT = "the tense of the verb, and the day of issue"
REACH = 64
ZONE = 1
"""A day on the other side of the world."""
_NEXT = Worded("shapes.tense", r"\b{in}\s(?:{early}\s)?$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’]s)?")
_CLAUSE = re.compile(r"[,;:()\d]")
""" "One will mature in 2050; another sold in" tells nothing to come."""
_QUOTE = re.compile(r"[\"“”„]")


@frozen
class Options:
    """``past``: is it past what the words tell? ``helpers`` stand before a ``verbs`` ("was opened",
    "will open"), with ``between`` in between ("officially"); ``things`` may follow it ("will hold
    *a sale* on"). ``open``: words anywhere before that make it no statement ("if").
    """

    past: bool
    helpers: tuple[str, ...]
    verbs: tuple[str, ...]
    between: tuple[str, ...]
    open: tuple[str, ...]
    things: int = 0


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for claim in claims.anchors(Kind.DATE, Kind.YEAR):
        days = _issue(claim)
        if days is not None and _tells_year(claim) and _is_told(claim, options, claims.words):
            reading = Reading(_known(days), layout=LAYOUT, is_telling=False)
            comparison = Comparison.AT_MOST if options.past else Comparison.AT_LEAST
            yield Relation(Cited(claim), (reading,), comparison)


def _issue(claim: Claim) -> Interval | None:
    """The days on which it may have appeared; None where nobody told."""
    day = claim.figure.block.date or claim.document.date
    if day is not None:
        return _days(day.toordinal() - ZONE, day.toordinal() + ZONE)
    year = claim.document.year
    if year is None:
        return None
    return _days(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())


def _days(first: int, last: int) -> Interval:
    return Interval(Fraction(first), Fraction(last))


def _known(days: Interval) -> Known:
    day = date.fromordinal(int(days.middle()))
    is_day = days.high - days.low == 2 * ZONE
    name = f"the day of issue, {day.isoformat()}" if is_day else f"the year of issue, {day.year}"
    return Known(name, "the document", Quantity(days, DATE))


def _tells_year(claim: Claim) -> bool:
    return claim.quantity.unit == DATE and (claim.figure.iso or "?")[:4] in claim.figure.written


def _is_told(claim: Claim, options: Options, words: Words) -> bool:
    figure = claim.figure
    block = figure.block
    if block.zone is not Zone.ARTICLE or block.kind is BlockKind.CELL or _is_quoted(figure):
        return False
    start = max(figure.sentence[0], figure.lead - REACH)
    before = block.prose[start : figure.lead]
    if _NEXT.of(words).search(before) is None:
        return False
    said = [word.lower() for word in _WORD.findall(_NEXT.of(words).sub("", before))]
    last = _CLAUSE.split(_NEXT.of(words).sub("", before))[-1]
    its = [word.lower() for word in _WORD.findall(last)]
    return _is_verb(its, options) and not any(word in options.open for word in said)


def _is_verb(said: list[str], options: Options) -> bool:
    """ "Was officially opened", "will hold a summer sale"."""
    for more in range(options.things + 1):
        rest = said[: len(said) - more]
        if rest and rest[-1] in options.verbs:
            rest.pop()
            while rest and rest[-1] in options.between:
                rest.pop()
            return bool(rest) and rest[-1] in options.helpers
    return False


def _is_quoted(figure: Figure) -> bool:
    prose, (start, end) = figure.block.prose, figure.sentence
    return _QUOTE.search(prose, start, end) is not None


FAMILY = Family(Options, relations)
