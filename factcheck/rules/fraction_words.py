"""A fraction in words, and the same share in figures.

"More than half of them (45%)": it is less. The share stands alone in a bracket behind the fraction,
or between two commas: "one in five adults, or 24 percent, have none".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family, NoOptions
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

_APART = Worded(
    "shapes.fraction_words",
    r"(?:\s[^\W\d_][\w'’-]*){0,8}(?:,\s(?:{or}\s)?|\s[—–]\s|—)(?:{about}\s)?",
)
_OR = Worded("shapes.fraction_words", r",\s{or}\s(?:{about}\s)?$")
_CLOSED = re.compile(r"\s?(?:,|[—–]|\s-\s|\.(?:\s|$))")
_BASE = Worded("shapes.fraction_words", r"\b{base}\b")
TWO = 2
SHARES = frozenset({Kind.FRACTION, Kind.PERCENT})
LAYOUT = "a fraction, and the share that says it again"


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for share in claims.anchors(Kind.PERCENT):
        bracketed = [tie for tie in claims.ties_to(share, TieKind.EQUALS) if _is_told(tie)]
        for tie in bracketed:
            yield Relation(Cited(share), (Reading(Cited(tie.left), ties=(tie,)),))
        spelled = None if bracketed else _between_commas(claims, share)
        if spelled is not None:
            yield Relation(Cited(share), (Reading(Cited(spelled), layout=LAYOUT),))


def _is_told(tie: Tie) -> bool:
    return _is_spelled(tie.left) and _is_alone(tie)


def _is_spelled(claim: Claim) -> bool:
    return claim.figure.kind is Kind.FRACTION and "/" not in claim.figure.written


def _between_commas(claims: ClaimIndex, share: Claim) -> Claim | None:
    """ "One in five adults, *or 24 percent*, have none": of the one fraction told before it."""
    figure, prose = share.figure, share.figure.block.prose
    together = claims.siblings(share, Layout.SENTENCE)
    at = bisect_left(together, figure.start, key=lambda claim: claim.figure.start)
    one = together[at - 1] if at else None
    if one is None or not _is_spelled(one) or Role.CHANGE in (one.role, share.role):
        return None
    glue = prose[one.figure.end : figure.lead]
    is_or = _OR.of(claims.words).search(glue) is not None
    # What stands in commas, without a word that it says the same, may be of another thing told.
    shares = islice((c for c in together if c.figure.kind in SHARES), TWO + 1)
    is_only = len(tuple(shares)) == TWO
    is_apart = _APART.of(claims.words).fullmatch(glue) is not None and not _BASE.of(
        claims.words
    ).search(glue)
    is_closed = _CLOSED.match(prose, figure.end, figure.sentence[1]) is not None
    return one if is_apart and is_closed and (is_or or is_only) else None


def _is_alone(tie: Tie) -> bool:
    """Does the bracket hold the share and nothing else, and is neither a change?"""
    figure = tie.right.figure
    before = figure.block.prose[tie.left.figure.end : figure.lead].rstrip()
    is_bare = before.endswith("(") and figure.block.prose[figure.end : figure.end + 1] == ")"
    return is_bare and Role.CHANGE not in (tie.left.role, tie.right.role)


FAMILY = Family(NoOptions, relations)
