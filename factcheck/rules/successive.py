"""Two changes in a row, and what they are told to come to.

"Fell 20%, then rose 20%, and is back where it was": it is 4% lower. "Rose 50% in 2022 and another
50% in 2023, 100% in all": that makes 125%. The second change is one of what the first has left.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.successive import successive, way
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited, Expression, Known, Leaf
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, PERCENT, Quantity
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "one change after another, and what is told of both"
REACH = 70
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Options:
    """``back``: words that say that what it was is reached again, and no more; ``undone``: that the
    first change is undone, at least ("erasing the gains"). ``never``: words before them that say
    that it is not ("almost"). ``total``: words beside the change that both make.
    """

    back: tuple[str, ...]
    undone: tuple[str, ...]
    never: tuple[str, ...]
    total: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for one, other, rest in successive(claims):
        first, second = one.direction, way(one, other)
        made = _left(one, first) * _left(other, second)
        if not rest and first * second < 0:
            stated, undone = (
                _said(other, each, options) for each in (options.back, options.undone)
            )
            if stated is not None:
                yield _relation(stated, made - WHOLE)
            elif undone is not None:
                way_back = Comparison.AT_MOST if second > 0 else Comparison.AT_LEAST
                yield _relation(undone, made - WHOLE, way_back)
        elif len(rest) == 1 and first == second and _is_total(rest[0], options):
            yield _relation(Cited(rest[0]), made - WHOLE if first > 0 else WHOLE - made)


def _relation(
    stated: Leaf, implied: Expression, comparison: Comparison = Comparison.EQUALS
) -> Relation:
    return Relation(stated, (Reading(implied, layout=LAYOUT),), comparison)


def _left(change: Claim, direction: int) -> Cited:
    """What a change leaves of one: 0.8 of 20% less."""
    share = change.quantity.base()
    taken = Interval.exactly(1) + (share if direction > 0 else -share)
    return Cited(change, Quantity(taken, ONE))


def _said(other: Claim, phrases: tuple[str, ...], options: Options) -> Known | None:
    """ "Back where it was", behind the second change."""
    figure = other.figure
    start, stop = figure.end, min(figure.sentence[1], figure.end + REACH)
    behind = figure.block.prose[start:stop]
    for phrase in phrases:
        found = re.search(rf"\b{re.escape(phrase)}\b", behind, re.IGNORECASE)
        if found is not None:
            before = _WORD.findall(behind[: found.start()].lower())
            if any(word in options.never for word in before):
                return None
            span = figure.block.span_of(start + found.start(), start + found.end())
            none = Quantity(Interval.exactly(0), PERCENT)
            return Known(found.group(), "the text", none, span)
    return None


def _is_total(total: Claim, options: Options) -> bool:
    figure = total.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    before = prose[max(start, figure.lead - REACH // 2) : figure.lead].lower()
    behind = prose[figure.end : min(end, figure.end + REACH // 2)].lower()
    near = (" ".join(_WORD.findall(each)) for each in (before, behind))
    return any(f" {word} " in f" {said} " for said in near for word in options.total)


FAMILY = Family(Options, relations)
