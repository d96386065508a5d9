"""Shares said: a sentence, or a clause, of its own that tells the share of what was just told.

"Of 312 schemes only 47 run. *That is about* one in seven", "Among 1,200 asked, 372 would leave,
*which is* 31 percent": the share is all that it says, and just one part was told of a whole.
"""

from __future__ import annotations

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.worded import Worded

SHARES = (Kind.PERCENT, Kind.FRACTION)
PARTS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
MOST = 8
"""Of a sentence of more figures nobody knows which the share is of."""
_THAT = Worded(
    "shares_said", r"\s*(?:{that}\s{is}|{thats})\s(?:{an}\s(?:{share}\s)?)?", re.IGNORECASE
)
_WHICH = Worded("shares_said", r"[,;—–]\s?{which}\s{is}\s(?:{an}\s(?:{share}\s)?)?$", re.IGNORECASE)
_CLOSED = Worded(
    "shares_said", r"(?:\s{of}\s(?:{them}|{the}\s[a-z]+))?\s?(?:[.!?;:)—–]|,\s|$)", re.IGNORECASE
)


def shares_said(claims: ClaimIndex, share: Claim) -> Tie | None:
    """The one part and its whole that a share tells again; None where it tells of others."""
    if share.role is Role.CHANGE or share.figure.ends is not None:
        return None
    told = _told(claims, share)
    if not told or len(told) > MOST or any(claim.figure.kind in SHARES for claim in told):
        return None
    ties = [tie for part in told for tie in claims.tied(part, TieKind.OF) if _is_part(tie)]
    return ties[0] if len(ties) == 1 else None


def _told(claims: ClaimIndex, share: Claim) -> tuple[Claim, ...]:
    """What was told before: in the sentence, or in the one before it."""
    figure, words = share.figure, claims.words
    prose, (start, end) = figure.block.prose, figure.sentence
    if _CLOSED.of(words).match(prose, figure.end, end) is None:
        return ()
    if _THAT.of(words).fullmatch(prose, start, figure.lead):
        return claims.before(share)
    if _WHICH.of(words).search(prose, start, figure.lead) is None:
        return ()
    here = claims.siblings(share, Layout.SENTENCE)
    return tuple(claim for claim in here if claim.figure.end <= figure.lead)


def _is_part(tie: Tie) -> bool:
    part, whole = tie.left.figure, tie.right.figure
    is_plain = all(each.ends is None and each.modifier in PLAIN for each in (part, whole))
    is_kind = part.kind in PARTS and part.kind is whole.kind
    is_level = Role.CHANGE not in (tie.left.role, tie.right.role)
    is_within = 0 < (part.value or 0) < (whole.value or 0)
    return is_plain and is_kind and is_level and is_within
