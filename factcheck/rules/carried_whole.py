"""A whole that carries over to what a part of it is held against.

"19 of the 20 firms are Chinese, against 25 a year earlier": those are of the 20 as well.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import at
from factcheck.family import Family
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

FAR = 110
"""What the part is held against stands at most so many characters behind the whole."""
LAYOUT = "of the same whole, at another time"


@frozen
class Options:
    """``against``: the words right before what a part is held against ("compared with")."""

    against: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for part in claims.anchors(Kind.COUNT):
        for of in claims.tied(part, TieKind.OF):
            other = _held_against(claims, of, options)
            if other is not None:
                reading = Reading(Cited.printed(of.right), ties=(of,), layout=LAYOUT)
                yield Relation(Cited.printed(other), (reading,), Comparison.AT_MOST)


def _held_against(claims: ClaimIndex, of: Tie, options: Options) -> Claim | None:
    """The next count behind the whole, a bare number: "against *eight* a year earlier"."""
    whole = of.right
    if whole.figure.modifier is not Modifier.EXACT or not _is_bare(of):
        return None
    together = claims.siblings(whole, Layout.SENTENCE)
    behind = islice(together, bisect_left(together, whole.figure.end, key=at), None)
    other = next((claim for claim in behind if claim.figure.quantity is not None), None)
    if other is None or other.figure.kind is not Kind.COUNT or other.measure is not None:
        return None
    glue = whole.figure.block.prose[whole.figure.end : other.figure.lead].rstrip().lower()
    is_near = len(glue) <= FAR and ";" not in glue and other.figure.modifier is Modifier.EXACT
    is_carried = glue.endswith(options.against) and not claims.tied(other, TieKind.OF)
    return other if is_near and is_carried else None


def _is_bare(of: Tie) -> bool:
    """ "19 of the 20", with nothing but "of" in between."""
    part, whole = of.left.figure, of.right.figure
    glue = part.block.prose[part.end : whole.start].lower().split()
    return whole.kind is Kind.COUNT and glue in (
        ["of"],
        ["of", "the"],
        ["of", "its"],
        ["out", "of"],
    )


FAMILY = Family(Options, relations)
