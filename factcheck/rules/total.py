"""A whole and its parts.

"Of the 4,000: 1,900, 1,400 and 900" are 4,200. Where the wording says that the parts are all there
are ("consisting of"), they make the whole; where it only names some ("including"), they do not
exceed it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import takewhile
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.result import Comparison, Reading, Relation

SUMMED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
FAR = 90
"""Between a part and the next stand at most this many characters."""


@dataclass(frozen=True, slots=True)
class Options:
    """``words``: what stands between the whole and its first part; ``exhaustive``: do the parts
    make the whole?"""

    words: tuple[str, ...]
    exhaustive: bool


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for whole in claims.anchors(*SUMMED, role=Role.LEVEL):
        parts = _parts(claims, whole, options)
        if len(parts) >= 2:
            sum_: Expression = reduce(add, (Cited.printed(part) for part in parts))
            comparison = Comparison.EQUALS if options.exhaustive else Comparison.AT_LEAST
            yield Relation(
                Cited(whole), (Reading(sum_, layout="a whole and its parts"),), comparison
            )


def _parts(claims: ClaimIndex, whole: Claim, options: Options) -> tuple[Claim, ...]:
    """The figures that follow in the sentence, one after the other, all like the whole."""
    together = claims.siblings(whole, Layout.SENTENCE)
    behind = together[together.index(whole) + 1 :]
    if not behind or not _opens(whole, behind[0], options):
        return ()
    parts: list[Claim] = []
    last = whole
    for claim in takewhile(lambda claim: _is_like(claim, whole), behind):
        if parts and len(_glue(last, claim)) > FAR:
            break
        parts.append(claim)
        last = claim
    # A like figure after the row of parts may be one more part, or none: then the row is not sure.
    is_all = len(parts) == sum(_is_like(claim, whole) for claim in behind)
    return tuple(parts) if is_all else ()


def _opens(whole: Claim, first: Claim, options: Options) -> bool:
    glue = _glue(whole, first).lower()
    words = f" {glue.replace(',', ' ').replace('(', ' ')} "
    return any(word in glue if word in ":(" else f" {word} " in words for word in options.words)


def _is_like(claim: Claim, whole: Claim) -> bool:
    figure = claim.figure
    return (
        figure.kind is whole.figure.kind
        and claim.role is Role.LEVEL
        and figure.quantity is not None
        and claim.quantity.is_like(whole.quantity)
        and figure.modifier is not Modifier.UP_TO
    )


def _glue(left: Claim, right: Claim) -> str:
    return left.figure.block.prose[left.figure.end : right.figure.lead]


FAMILY = Family(Options, relations)
