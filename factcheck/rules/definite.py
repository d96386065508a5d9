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
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Comparison, Reading, Relation

MOST = 20
"""Of more things nobody says "one of the 21"."""
NEAR = 6
"""They were counted among so many counts before."""
REACH = 30
LAYOUT = "what was counted before, and is taken up again"
OF = "one of them, and how many they are"
_NOUN = re.compile(r"\s[a-z]")


@frozen
class Options:
    """``part``: is the one held against its whole ("*one* of the four"), or the whole against what
    was counted before? ``parts``: the words of a part ("one", "some"). ``behind``: words that may
    stand right behind, and are no noun ("is")."""

    part: bool
    parts: tuple[str, ...]
    behind: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    parts = re.either(options.parts)
    of = re.compile(rf"\b(?P<part>{parts})\sof\s(?:the|these|those)\s$", re.IGNORECASE)
    counts = claims.anchors(Kind.COUNT)
    for at, whole in enumerate(counts):
        figure = whole.figure
        found = of.search(
            figure.block.prose, max(figure.sentence[0], figure.start - REACH), figure.start
        )
        if found is None or not _is_small(figure):
            continue
        if options.part:
            yield from _one_of(whole, found)
        elif _is_bare(figure, options):
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


def _one_of(whole: Claim, found: re.Match[str]) -> Iterator[Relation]:
    start, end = found.span("part")
    span = whole.figure.block.span_of(start, end)
    one = Known(found["part"], "the text", Quantity(Interval.exactly(1), ONE), span)
    yield Relation(one, (Reading(Cited(whole), layout=OF),), Comparison.AT_MOST)


def _again(whole: Claim, before: tuple[Claim, ...]) -> Iterator[Relation]:
    """One of the counts just before told how many they are; where none did, the last one."""
    near = [claim for claim in before if _may_be_of(claim, whole)]
    told = [claim for claim in near if claim.quantity.meets(whole.quantity)]
    if told or _is_only(near):
        reading = Reading(Cited((told or near)[-1]), layout=LAYOUT)
        yield Relation(Cited(whole), (reading,))


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
