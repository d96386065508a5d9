"""Ranks, and the figures they stand by.

"The largest buyer with $11bn, ahead of Norway ($13bn)": what comes first is not less than what
comes next. And the third largest share is no more than a third.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import pairwise
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

RANKED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT)
SHARES = (Kind.PERCENT, Kind.FRACTION)
REACH = 100
"""The word that says that a figure is the first stands at most so many characters before it."""
FAR = 70
"""Between a figure and the next of its row stand at most so many characters."""
MOST = 8
ORDER = "ranked in this order"
WHOLE_OF = "a whole, and the ranked parts of it"
RANK = "a rank, and the share of what is ranked"
_STOP = re.compile(r"[;:.!?]\s")
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Options:
    """``tells``: the order of the figures, that they are within their whole, or how large a share
    of some rank can be ("order", "whole", "share"). ``tops``: words before the first figure of a
    row ("largest"). ``nexts``: what leads from it to the next ("ahead of"). ``ranked``: words
    behind the ordinal of a rank ("largest").
    """

    tells: str
    tops: tuple[str, ...]
    nexts: tuple[str, ...]
    ranked: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if options.tells == "share":
        yield from _shares(claims, options)
        return
    for sentence in claims.by_sentence(*RANKED):
        row = _row(sentence, options)
        if options.tells == "order":
            for first, second in pairwise(row):
                reading = Reading(Cited.printed(first), layout=ORDER)
                yield Relation(Cited.printed(second), (reading,), Comparison.AT_MOST)
        elif row:
            yield from _within(claims, row)


def _row(told: tuple[Claim, ...], options: Options) -> tuple[Claim, ...]:
    """The figures of a sentence that are ranked, the first one first."""
    for at, first in enumerate(told):
        rest = told[at + 1 : at + MOST]
        floor = told[at - 1].figure.end if at else first.figure.sentence[0]
        if rest and _is_next(first, rest[0], options.nexts) and _is_top(first, floor, options):
            row = [first, rest[0]]
            for claim in rest[1:]:
                if not _is_listed(row[-1], claim):
                    break
                row.append(claim)
            return tuple(row)
    return ()


def _is_top(first: Claim, floor: int, options: Options) -> bool:
    figure = first.figure
    start = max(floor, figure.lead - REACH)
    before = _STOP.split(figure.block.prose[start : figure.lead])[-1].lower()
    return any(word in options.tops for word in _WORD.findall(before))


def _is_next(first: Claim, second: Claim, nexts: tuple[str, ...]) -> bool:
    glue = _glue(first, second)
    return _is_like(first, second) and any(f" {word} " in glue for word in nexts)


def _is_listed(last: Claim, claim: Claim) -> bool:
    """ "Norway ($9bn)*, Denmark (*$8bn) *and Iceland (*$2bn)"."""
    glue = _glue(last, claim)
    return _is_like(last, claim) and (" and " in glue or glue.lstrip(") ").startswith(","))


def _is_like(one: Claim, other: Claim) -> bool:
    a, b = one.figure, other.figure
    is_plain = all(x.ends is None and x.modifier is Modifier.EXACT and not x.per for x in (a, b))
    is_level = Role.CHANGE not in (one.role, other.role)
    if not is_plain or not is_level or a.kind is not b.kind or b.start - a.end > FAR:
        return False
    nouns = {one.measure, other.measure} - {None}
    is_one = a.kind is not Kind.COUNT or len(nouns) < 2
    return is_one and one.quantity.is_like(other.quantity)


def _glue(left: Claim, right: Claim) -> str:
    prose = left.figure.block.prose
    glue = prose[left.figure.end : right.figure.lead].lower()
    return ";" if _STOP.search(glue) else f" {' '.join(glue.replace(',', ' , ').split())} "


def _within(claims: ClaimIndex, row: tuple[Claim, ...]) -> Iterator[Relation]:
    """The whole stands before a colon, or in the sentence before and is of the same time."""
    first = row[0]
    together = claims.siblings(first, Layout.SENTENCE)
    here = [claim for claim in together[: together.index(first)] if _is_before_colon(claim, first)]
    before = [claim for claim in claims.before(first) if _is_of_time(claim, first)]
    wholes = [claim for claim in here or before if _is_whole_of(claim, first)]
    if len(wholes) == 1:
        sum_: Expression = reduce(add, (Cited.printed(part) for part in row))
        reading = Reading(sum_, layout=WHOLE_OF)
        yield Relation(Cited(wholes[0]), (reading,), Comparison.AT_LEAST)


def _is_whole_of(claim: Claim, first: Claim) -> bool:
    """May the row be of it? Nobody sums up shares and temperatures."""
    figure = claim.figure
    if figure.quantity is None or figure.ends is not None or claim.role is Role.CHANGE:
        return False
    is_summed = figure.kind is first.figure.kind in (Kind.COUNT, Kind.MONEY)
    is_named = figure.kind is Kind.MONEY or claim.measure is not None
    return is_summed and is_named and claim.quantity.is_like(first.quantity)


def _is_before_colon(claim: Claim, first: Claim) -> bool:
    return ":" in claim.figure.block.prose[claim.figure.end : first.figure.start]


def _is_of_time(claim: Claim, first: Claim) -> bool:
    return claim.period is not None and claim.period == first.period


def _shares(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """ "Its third-largest customer ... one-sixth of all sales": of three alike none has more."""
    for rank in claims.anchors(Kind.ORDINAL):
        if rank.figure.value is None or rank.figure.value < 2 or not _is_rank(rank, options):
            continue
        together = claims.siblings(rank, Layout.SENTENCE)
        behind = together[together.index(rank) + 1 :]
        shares = [claim for claim in behind if claim.figure.kind in SHARES]
        if len(shares) == 1 and _is_share(shares[0]):
            reading = Reading(WHOLE / Cited(rank), layout=RANK)
            yield Relation(Cited(shares[0]), (reading,), Comparison.AT_MOST)


def _is_share(claim: Claim) -> bool:
    is_told = claim.figure.quantity is not None and claim.role is Role.SHARE
    return is_told and claim.quantity.amount.low > 0


def _is_rank(rank: Claim, options: Options) -> bool:
    end = rank.figure.end
    behind = rank.figure.block.prose[end : end + FAR].lstrip(" -").lower()
    return behind.startswith(tuple(f"{word} " for word in options.ranked))


FAMILY = Family(Options, relations)
