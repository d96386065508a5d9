"""A share of one, taken for a share of a hundred.

"Links stood in 0.21% of them, so that the odds are 0.21 / 0.79": then it is 21% of them. What is
divided and what divides it make one, so that they are shares of one; the percentage has the same
digits.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.terms import Node, Term
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Operator
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    percents = {each.figure.value: each for each in claims.anchors(Kind.PERCENT)}
    if not percents:
        return
    for sides in claims.calculations:
        for share, rest in filter(None, (_shares(side.node) for side in sides)):
            told = percents.get(share.figure.value)
            if told and rest.figure.value not in percents:
                yield Relation(Cited.printed(told), (Reading(Cited.printed(share)),))


def _shares(node: Node) -> tuple[Claim, Claim] | None:
    """ "0.21 / 0.79": a share and what is left of one."""
    if not isinstance(node, Term) or node.operator is not Operator.DIVIDE:
        return None
    share, rest = node.left, node.right
    if not (isinstance(share, Claim) and isinstance(rest, Claim)):
        return None
    values = share.figure.value, rest.figure.value
    is_whole = values[0] and values[1] and values[0] + values[1] == 1
    return (share, rest) if is_whole else None


FAMILY = Family(NoOptions, relations)
