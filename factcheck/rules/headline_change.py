"""A change in a headline, and the two figures of the body that it runs between.

"# Board to cut trams by 50%", and below it "would bring the fleet to 100 trams from 146": the
figures make it 32%. Few changes of a headline are worked out, nearly all stand in the body: where
the body tells none at all and has one pair of figures to work one out of, it is that pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.agreement import agreement
from factcheck.align.layout import Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.document import Part, Zone
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

LEVELS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
FACETS = (Facet.SCOPE, Facet.ASPECT)

Pair = tuple[Claim, Claim]


@frozen
class Options:
    """``start`` and ``end`` stand before the figures that a change runs from and to, and at most
    one of ``fillers`` in between ("from the present 146")."""

    start: tuple[str, ...]
    end: tuple[str, ...]
    fillers: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    percents = claims.anchors(Kind.PERCENT)
    changes = [claim for claim in percents if _is_headline(claim) and claim.role is Role.CHANGE]
    # One change, and no percentage in the body that it might repeat.
    if len(changes) != 1 or not changes[0].direction or len(percents) > 1:
        return
    change = changes[0]
    pairs = list(_pairs(claims, options))
    if len(pairs) == 1 and _is_of_one(change, pairs[0]):
        start, end = pairs[0]
        alignment = Alignment(change, end, ((Facet.MEASURE, Agreement.SAME),))
        yield Relation(Cited(change), (Reading(_change(change, start, end), (alignment,)),))


def _is_headline(claim: Claim) -> bool:
    return claim.figure.block.part is not Part.BODY


def _pairs(claims: ClaimIndex, options: Options) -> Iterator[Pair]:
    """Two figures of one sentence of the body, the one told as a start, the other as an end."""
    for start in claims.anchors(*LEVELS):
        block = start.figure.block
        if block.part is not Part.BODY or block.zone is not Zone.ARTICLE:
            continue
        if not _stands_behind(options.start, options, start):
            continue
        for end in claims.siblings(start, Layout.SENTENCE):
            if _may_end(start, end) and _stands_behind(options.end, options, end):
                yield start, end


def _may_end(start: Claim, end: Claim) -> bool:
    if end is start or end.figure.kind is not start.figure.kind or end.figure.quantity is None:
        return False
    counted = {start.measure, end.measure} - {None}
    is_level = all(Cited.hedged(each).quantity.base().low > 0 for each in (start, end))
    return is_level and len(counted) <= 1 and start.quantity.is_like(end.quantity)


def _stands_behind(words: tuple[str, ...], options: Options, claim: Claim) -> bool:
    figure = claim.figure
    before = figure.block.prose[figure.sentence[0] : figure.lead]
    return _pattern(words, options.fillers).search(before) is not None


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...], fillers: tuple[str, ...]) -> re.Pattern[str]:
    named, between = (re.either(each) for each in (words, fillers))
    return re.compile(rf"\b(?:{named})(?: (?:{between})){{0,2}} $")


def _is_of_one(change: Claim, pair: Pair) -> bool:
    """Is the pair about what the headline is about, and does it go the same way?"""
    start, end = pair
    is_shared = bool(change.bag & (start.bag | end.bag))
    facets = all(agreement(change, end, each) is not Agreement.DIFFERENT for each in FACETS)
    rise = end.quantity.base().middle() - start.quantity.base().middle()
    return is_shared and facets and rise * change.direction > 0


def _change(change: Claim, start: Claim, end: Claim) -> Expression:
    ratio = Cited.hedged(end) / Cited.hedged(start)
    return WHOLE - ratio if change.direction < 0 else ratio - WHOLE


FAMILY = Family(Options, relations)
