"""A rate, what it is taken times, and what comes of it.

"$7 a gram, which would put the 12-kilogram piece at about $2,000": it is $84,000. "3.2 million
cubic yards, enough for a layer of three feet on 40.5 acres": it is 49 feet. Which figure is to be
taken times which, and which by which, their units say: there must be just one way to come from all
the others to the last, and words that say that it comes of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.outcomes import Wording, outcome
from factcheck.align.portions import portions
from factcheck.align.rated import RATED
from factcheck.align.reckoning import reckoned
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Known
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

FEWEST, MOST = 3, 5
LAYOUT = "the figures of one reckoning"
TWO = Known("2", "two have it together", Quantity(Interval.exactly(2), ONE))
SILENT = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
"""Figures that say when, and not how much."""

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


@frozen
class Options:
    """``led``, ``behind``, ``next``, ``lasting``, ``paid``: what says that a figure comes of the
    others, see ``align.outcomes``. ``more``: words of what is not told here ("discount").
    ``mutual``: what two of them have together ("each of 14 teams plays 26 *games*").
    """

    led: tuple[str, ...]
    behind: tuple[str, ...]
    next: tuple[str, ...]
    lasting: tuple[str, ...]
    paid: tuple[str, ...]
    more: tuple[str, ...]
    mutual: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for here in claims.by_sentence():
        earlier = (*claims.before(here[0]), *here)
        relation = _relation(claims, here, options) or _relation(claims, earlier, options)
        if relation is not None:
            yield relation


def _relation(claims: ClaimIndex, passage: tuple[Claim, ...], options: Options) -> Relation | None:
    told = [claim for claim in passage if not _is_silent(claim.figure)]
    if not FEWEST <= len(told) <= MOST or not _may_follow(told, options):
        return None
    if any(claims.tied(claim, TieKind.TOTAL) for claim in told):
        return None  # A price that leads to a total is exact: the family ``product`` looks at it.
    words = Wording(options.led, options.behind, options.next, options.lasting, options.paid)
    stated = outcome(told, words, claims.words)
    if stated is None:
        return None
    others = [claim for claim in told if claim is not stated]
    for is_of_stretch in (False, True):
        found = reckoned(stated, others, portions(told, claims.words), is_of_stretch, claims.words)
        if found is not None:
            ways = [found.implied]
            if {claim.quantity.unit.symbol for claim in others} & set(options.mutual):
                ways.append(found.implied / TWO)
            readings = tuple(Reading(implied, layout=LAYOUT) for implied in ways)
            return Relation(found.stated, readings, zeros_round=found.is_round)
    return None


def _is_silent(figure: Figure) -> bool:
    """Does it say when, or "one shop": not how much?"""
    is_one = figure.kind is Kind.COUNT and figure.style.is_word and figure.value == 1
    return figure.kind in SILENT or is_one


def _may_follow(told: list[Claim], options: Options) -> bool:
    """Are they figures that can be reckoned with, and is nothing said of what is not told?"""
    is_plain = all(claim.figure.kind in RATED and not _is_change(claim) for claim in told)
    return is_plain and _words(told).isdisjoint(options.more)


def _is_change(claim: Claim) -> bool:
    return claim.role is Role.CHANGE and claim.direction != 0


def _words(told: list[Claim]) -> set[str]:
    first, last = told[0].figure, told[-1].figure
    start, end = first.sentence[0], last.sentence[1]
    return set(_WORD.findall(first.block.prose[start:end].lower()))


FAMILY = Family(Options, relations)
