"""Inherited ends: what two levels come to, told in a sentence behind them.

"46% of the tall were left-handed, against 34% of the others. *That is a difference of* 12 points",
"In 2019 it had 40 beds. In 2024 it had 50. *That is a rise of* 25%": the figure has no ends in its
own sentence, or just one.
"""

from __future__ import annotations

from factcheck.align.grammar import grammar
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.levels import amounts
from factcheck.align.two_levels import MOST, PAIR, two_levels
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim

FAR = 300
"""The sentence before that has figures may stand far off, and is of something else."""
_OWN = (TieKind.FROM, TieKind.TO, TieKind.BY)


def inherited(claims: ClaimIndex, told: Claim) -> Tie | None:
    """The two levels before a figure whose start no wording tells: their end, tied to where it
    starts."""
    if claims.tied(told, TieKind.FROM) or claims.ties_to(told, *_OWN):
        return None
    before = _before(claims, told)
    ends = two_levels(told, before, lambda end: _starts(claims, end), grammar(claims.words))
    if ends is None or any(tie.right not in ends for tie in claims.tied(told, *_OWN)):
        return None
    return Tie(TieKind.FROM, ends[1], ends[0], None)


def _before(claims: ClaimIndex, told: Claim) -> list[Claim]:
    """The figures of the sentence before what is told; of the one before, or of two, where it has
    not two of its own. None of a crowd."""
    here = claims.siblings(told, Layout.SENTENCE)
    found = [claim for claim in here if claim.figure.end <= told.figure.lead]
    for _ in range(PAIR):
        if len(here) > MOST or len(amounts(found, claims.words)) >= PAIR:
            break
        first = found[0] if found else told
        here = claims.before(first)
        if here and first.figure.lead - here[-1].figure.end > FAR:
            break
        found = [*here, *found]
    return found if len(found) <= MOST else []


def _starts(claims: ClaimIndex, end: Claim) -> list[Claim]:
    return [tie.right for tie in claims.tied(end, TieKind.FROM)]
