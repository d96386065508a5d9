"""Inherited ends: a change that speaks of what the sentence before it told.

"46% of the tall were left-handed, against only 34% of the others. *That is a difference of* 6%":
the change has no figures of its own, and the sentence before has just one pair.
"""

from __future__ import annotations

from factcheck.align.grammar import grammar
from factcheck.align.index import ClaimIndex
from factcheck.align.marks import mark
from factcheck.align.pairs import is_pair
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Figure, Kind

_THAT = re.compile(
    r"\s*(?:that|this)(?:['’]s| is| was| means| makes| marks| represents)\s(?:an?\s|the\s)?"
    r"(?:[a-z]+\s){0,3}?(?:of\s|by\s)?(?:about\s|some\s|only\s)?",
    re.IGNORECASE,
)
_BASE = re.compile(r"(?:\s[a-z]+){0,3}\s(?:than|from|over|of|against)\s", re.IGNORECASE)
PAIR = 2
DATES = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
_OWN = frozenset({TieKind.FROM, TieKind.TO, TieKind.BY})


def inherited(claims: ClaimIndex, change: Claim) -> Tie | None:
    """The one pair of the sentence before: its end, tied to where it starts; None where the change
    has figures of its own, or there is another pair."""
    if change.role is not Role.CHANGE or not _is_of_that(change.figure):
        return None
    if claims.tied(change, *_OWN) or claims.ties_to(change, *_OWN):
        return None
    before = claims.before(change)
    if any(claim.role is Role.CHANGE for claim in before):
        return None
    levels = [claim for claim in before if claim.figure.kind not in DATES]
    if len(levels) != PAIR or not is_pair(*levels):
        return None
    tied = (tie for claim in levels for tie in claims.tied(claim, TieKind.FROM))
    return next(tied, None) or _compared(claims, *levels)


def _compared(claims: ClaimIndex, end: Claim, start: Claim) -> Tie | None:
    """ "46% of the tall *were*, against 34% of the others": of two figures, whatever is between."""
    its = mark(start, grammar(claims.words))
    is_start = its is not None and its.kind is TieKind.FROM
    return Tie(TieKind.FROM, end, start, its.words) if its is not None and is_start else None


def _is_of_that(figure: Figure) -> bool:
    """Does its sentence begin with "That is a rise of", and name no other base ("than planned")?"""
    prose, (start, end) = figure.block.prose, figure.sentence
    is_of_that = _THAT.fullmatch(prose, start, figure.lead) is not None
    return is_of_that and _BASE.match(prose, figure.end, end) is None
