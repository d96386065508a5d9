"""Things that were counted before, and are spoken of again by their number.

"It named four directors. One of the five is a lawyer": no five were named.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Zone
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

MOST = 20
"""Of more things nobody says "one of the 21"."""
NEAR = 6
"""They were counted among so many counts before."""
REACH = 30
LAYOUT = "what was counted before, and is taken up again"
_NOUN = re.compile(r"\s[a-z]")


@frozen
class Options:
    """``parts``: the words of a part ("one", "some"); ``of``: behind them ("of the"). ``behind``:
    words that may stand right behind, and are no noun ("is")."""

    parts: tuple[str, ...]
    of: tuple[str, ...]
    behind: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    parts, those = re.either(options.parts), re.either(options.of)
    of = re.compile(rf"\b(?:{parts})\s(?:{those})\s$", re.IGNORECASE)
    counts = claims.anchors(Kind.COUNT)
    for at, whole in enumerate(counts):
        figure = whole.figure
        start = max(figure.sentence[0], figure.start - REACH)
        is_part = of.search(figure.block.prose, start, figure.start) is not None
        if is_part and _is_small(figure) and _is_bare(figure, options):
            yield from _again(whole, counts[max(0, at - NEAR) : at])


def _is_small(figure: Figure) -> bool:
    is_plain = figure.modifier is Modifier.EXACT and figure.block.zone is Zone.ARTICLE
    return is_plain and figure.value is not None and figure.value <= MOST


def _is_bare(figure: Figure, options: Options) -> bool:
    """Is no noun behind it, so that what was counted must have been told before?"""
    rest = figure.block.prose[figure.end : figure.end + REACH]
    if not _NOUN.match(rest):
        return True
    return rest.split()[0].lower().strip(",.;:") in options.behind


def _again(whole: Claim, before: tuple[Claim, ...]) -> Iterator[Relation]:
    """One of the counts just before told how many they are; but of different ones, any may be of
    something else."""
    near = [claim for claim in before if _may_be_of(claim, whole)]
    is_sure = _is_only(near)
    readings = (Reading(Cited(each), layout=LAYOUT, is_asserted=is_sure) for each in near[::-1])
    if near:
        yield Relation(Cited(whole), tuple(readings))


def _is_only(near: list[Claim]) -> bool:
    """Was one number of things told, and no other?"""
    return bool(near) and all(
        one.figure.value == other.figure.value for one, other in pairwise(near)
    )


def _may_be_of(claim: Claim, whole: Claim) -> bool:
    """Does it count things, in the same paragraph or in the one before?"""
    here, there = whole.figure.block, claim.figure.block
    is_near = here.index - there.index <= 1 and here.post == there.post
    is_prose = here.kind is there.kind and here.trail == there.trail
    is_told = claim.measure is not None and claim.figure.modifier is Modifier.EXACT
    is_some = claim.figure.value is not None and claim.figure.value > 1
    return is_near and is_prose and is_told and is_some and there.zone is Zone.ARTICLE


FAMILY = Family(Options, relations)
