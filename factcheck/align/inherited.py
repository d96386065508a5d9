"""Inherited ends: what two levels before a figure come to, where that may be meant in more than one
way.

"46% of the tall were left-handed, against 34% of the others. *That is a difference of* 12 points";
of 12 percent it may be as well. "22.5 hours and 13.8, *a gap of* 8.7": it goes either way.
"""

from __future__ import annotations

from factcheck.align.grammar import grammar
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.told_before import told_before
from factcheck.align.two_levels import two_levels
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim

_OWN = (TieKind.FROM, TieKind.TO, TieKind.BY)


def inherited(claims: ClaimIndex, told: Claim) -> Tie | None:
    """The two levels before a figure whose start no wording tells: their end, tied to where it
    starts."""
    if claims.tied(told, TieKind.FROM) or claims.ties_to(told, *_OWN):
        return None
    here = claims.siblings(told, Layout.SENTENCE)
    before = told_before(told, here, claims.earlier, claims.words)
    ends = two_levels(told, before, claims.earlier.starts, grammar(claims.words))
    if ends is None or any(tie.right not in ends for tie in claims.tied(told, *_OWN)):
        return None
    return Tie(TieKind.FROM, ends[1], ends[0], None)
