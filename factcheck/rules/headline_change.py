"""A change in a headline, and the two figures of the body that it runs between.

"# Board to cut trams by 50%", and below it "would bring the fleet to 100 trams from 146": the
figures make it 32%. Few changes of a headline are worked out, nearly all stand in the body: where
the body tells no change of the kind but that of the pair, and has one pair of figures to work one
out of, it is that pair; where the headline says what the change led to, it is the pair that leads
there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from factcheck.align import ClaimIndex
from factcheck.align.agreement import agreement
from factcheck.align.bases import are_of_one_basis
from factcheck.align.grammar import grammar
from factcheck.align.headlines import HEADS, may_retell
from factcheck.align.layout import Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment, TieKind
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.document import Part
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.stems import stem

CHANGES = (Kind.PERCENT, Kind.FRACTION, Kind.MULTIPLE)
LEVELS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
MEASURES = 2
FACETS = (Facet.SCOPE, Facet.ASPECT)
_WORD = re.compile(r"[^\W\d_]+")

Pair = tuple[Claim, Claim]


@frozen
class Options:
    """``start`` and ``end`` stand before the figures that a change runs from and to, and at most
    one of ``fillers`` in between ("from the present 146"). ``before``: in a sentence that tells
    what the figure of the one before it was earlier."""

    start: tuple[str, ...]
    end: tuple[str, ...]
    fillers: tuple[str, ...]
    before: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    told = [one for one in claims.anchors(*CHANGES) if one.role is Role.CHANGE]
    heads = [one for one in told if one.figure.block.part is not Part.BODY and _is_plain(one)]
    pairs = list(dict.fromkeys(_pairs(claims, options))) if heads else []
    body = [one for one in told if one.figure.block.part is Part.BODY]
    others = [one for one in body if not _runs_between(claims, one, pairs)] if pairs else body
    lone = _lone([one for one in heads if one.figure.block.part in HEADS])
    for head in heads:
        led = [pair for pair in pairs if _leads_there(claims, head, pair)]
        if not led and head is lone and not any(_may_repeat(head, one) for one in others):
            led = pairs
        if len(led) == 1 and _is_of_one(claims, head, led[0]) and not _is_told(head, body):
            start, end = led[0]
            alignment = Alignment(head, end, ((Facet.MEASURE, Agreement.SAME),))
            yield Relation(Cited(head), (Reading(_change(head, start, end), (alignment,)),))


def _is_plain(head: Claim) -> bool:
    """Has it a direction, and is it no "three times", which is read in two ways?"""
    is_number = head.figure.kind is Kind.MULTIPLE and not head.figure.style.is_word
    return _way(head) != 0 and not is_number and "times" not in head.figure.written


def _lone(titles: list[Claim]) -> Claim | None:
    """The one change of the title; of two kinds ("a third, or 32%") that in percent."""
    percents = [one for one in titles if one.figure.kind is Kind.PERCENT]
    told = percents if len({one.figure.kind for one in titles}) == len(titles) else titles
    found = told or titles
    return found[0] if len(found) == 1 else None


def _may_repeat(head: Claim, one: Claim) -> bool:
    """A percentage of the body may be the headline's, unless it goes another way."""
    return _way(one) * _way(head) >= 0


def _runs_between(claims: ClaimIndex, one: Claim, pairs: list[Pair]) -> bool:
    """Is it the change of such a pair: "from 3.0 a night to 2.0, *a fall of 33%*"?"""
    starts = [tie.right for tie in claims.tied(one, TieKind.FROM)]
    ends = [tie.right for tie in claims.tied(one, TieKind.TO)]
    return any(pair in pairs for pair in product(starts, ends))


def _is_told(head: Claim, body: list[Claim]) -> bool:
    return any(
        one.figure.kind is head.figure.kind and one.quantity.meets(head.quantity) for one in body
    )


def _leads_there(claims: ClaimIndex, head: Claim, pair: Pair) -> bool:
    """ "Revenue rose 18% *to $56 million*": is that what the pair ends with?"""
    ends = claims.tied(head, TieKind.TO)
    return any(tie.right.figure.printed == pair[1].figure.printed for tie in ends)


def _pairs(claims: ClaimIndex, options: Options) -> Iterator[Pair]:
    """Two figures of the body, the one told as a start, the other as an end."""
    for one in claims.anchors(*LEVELS):
        if may_retell(one.figure.block):
            yield from _tied(claims, one)
            yield from _in_sentence(claims, one, options)
            yield from _earlier(claims, one, options)


def _tied(claims: ClaimIndex, end: Claim) -> Iterator[Pair]:
    """ "50,000 in 2024, up from 40,000", "$56m, compared with $50m"."""
    starts = [tie.right for tie in claims.tied(end, TieKind.FROM) if _may_end(tie.right, end)]
    yield from ((start, end) for start in starts)


def _in_sentence(claims: ClaimIndex, start: Claim, options: Options) -> Iterator[Pair]:
    if _stands_behind(options.start, options, start):
        for end in claims.siblings(start, Layout.SENTENCE):
            if _may_end(start, end) and _stands_behind(options.end, options, end):
                yield start, end


def _earlier(claims: ClaimIndex, start: Claim, options: Options) -> Iterator[Pair]:
    """ "It made 50 tonnes. In the *year before* it had made 40 tonnes"."""
    ends = [end for end in claims.before(start) if _may_end(start, end)]
    here = [each for each in claims.siblings(start, Layout.SENTENCE) if _may_end(start, each)]
    if len(ends) == 1 and not here:
        words = " ".join(_WORD.findall(_sentence(start).lower()))
        if any(f" {said} " in f" {words} " for said in options.before):
            yield start, ends[0]


def _sentence(claim: Claim) -> str:
    return claim.figure.block.prose[slice(*claim.figure.sentence)]


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


def _is_of_one(claims: ClaimIndex, change: Claim, pair: Pair) -> bool:
    """Is the pair about what the headline is about, and does it go the same way?"""
    start, end = pair
    joining = grammar(claims.words)
    if not all(are_of_one_basis(change, each, joining) for each in pair):
        return False
    is_shared = bool(change.bag & (start.bag | end.bag))
    facets = all(agreement(change, end, each) is not Agreement.DIFFERENT for each in FACETS)
    rise = end.quantity.base().middle() - start.quantity.base().middle()
    return is_shared and facets and _is_measured(change, pair) and rise * _way(change) > 0


def _is_measured(change: Claim, pair: Pair) -> bool:
    """Sales of tickets are told by the tickets that were sold."""
    measures = {each.measure for each in pair} - {None}
    is_counted = any(stem(each) in change.bag for each in measures if each is not None)
    return is_counted or len({change.measure, *measures} - {None}) < MEASURES


def _way(change: Claim) -> int:
    """Which way it goes; what is halved falls."""
    value = change.figure.value
    is_less = change.figure.kind is Kind.MULTIPLE and value is not None and value < 1
    return -1 if is_less else change.direction


def _change(change: Claim, start: Claim, end: Claim) -> Expression:
    ratio = Cited.hedged(end) / Cited.hedged(start)
    if change.figure.kind is Kind.MULTIPLE:
        return ratio
    return WHOLE - ratio if change.direction < 0 else ratio - WHOLE


FAMILY = Family(Options, relations)
