"""A fraction in words, and the same share in figures.

"More than half of them (45%)": it is less. The share stands alone in a bracket behind the fraction.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for share in claims.anchors(Kind.PERCENT):
        for tie in claims.ties_to(share, TieKind.EQUALS):
            figure = tie.left.figure
            is_spelled = figure.kind is Kind.FRACTION and "/" not in figure.written
            if is_spelled and _is_alone(tie):
                yield Relation(Cited(share), (Reading(Cited(tie.left), ties=(tie,)),))


def _is_alone(tie: Tie) -> bool:
    """Does the bracket hold the share and nothing else, and is neither a change?"""
    figure = tie.right.figure
    before = figure.block.prose[tie.left.figure.end : figure.lead].rstrip()
    is_bare = before.endswith("(") and figure.block.prose[figure.end : figure.end + 1] == ")"
    return is_bare and Role.CHANGE not in (tie.left.role, tie.right.role)


FAMILY = Family(NoOptions, relations)
