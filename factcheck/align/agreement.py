"""Do two claims agree in a facet? Same, unstated or different; silence on both sides is
agreement."""

from __future__ import annotations

from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval

NEAR = 6
"""Of a topic, so many of the nearest words are what the figure is most surely about."""
ENOUGH = 2
"""So many shared words make two topics one; one shared word leaves it open."""


def alignment(left: Claim, right: Claim, facets: tuple[Facet, ...]) -> Alignment:
    return Alignment(left, right, tuple((facet, agreement(left, right, facet)) for facet in facets))


def agreement(left: Claim, right: Claim, facet: Facet) -> Agreement:
    match facet:
        case Facet.MEASURE:
            return _measure(left, right)
        case Facet.SUBJECT:
            return _subject(left, right)
        case Facet.PERIOD:
            return _period(left.period, right.period)
        case Facet.SCOPE:
            return _said(left.scope, right.scope)
        case Facet.ASPECT:
            return _said(left.aspect, right.aspect)


def shared_topic(left: Claim, right: Claim) -> int:
    """How many stems two topics share, of which at least one is near one of the figures."""
    common = left.bag & right.bag
    near = common & (set(left.topic[:NEAR]) | set(right.topic[:NEAR]))
    return len(common) if near else 0


def shared(left: Claim, right: Claim) -> int:
    """How many words, or names, two claims have in common.

    A word of one may stand in the headings of the other; headings that both stand under tell
    nothing of whether they are about the same thing.
    """
    words = left.bag & right.bag
    if left.above or right.above:
        words |= (left.bag & right.above) | (right.bag & left.above)
    return max(len(words), len(left.names & right.names))


def _measure(left: Claim, right: Claim) -> Agreement:
    if left.role is not right.role:
        return Agreement.DIFFERENT
    if left.role is Role.CHANGE and left.direction * right.direction < 0:
        return Agreement.DIFFERENT
    shared = shared_topic(left, right)
    if left.measure is not None and right.measure is not None and left.measure != right.measure:
        # "five suppliers" may be "the five firms": other nouns for the same things share a setting.
        is_count = left.figure.kind is Kind.COUNT and shared >= ENOUGH
        return Agreement.UNSTATED if is_count else Agreement.DIFFERENT
    is_named = left.measure is not None and left.measure == right.measure
    if is_named and left.figure.kind is Kind.COUNT:
        shared += 1
    if shared >= ENOUGH:
        return Agreement.SAME
    return Agreement.UNSTATED if shared or is_named else Agreement.DIFFERENT


def _subject(left: Claim, right: Claim) -> Agreement:
    if not left.names and not right.names:
        return Agreement.SAME
    if not left.names or not right.names:
        return Agreement.UNSTATED
    return Agreement.SAME if left.names & right.names else Agreement.DIFFERENT


def _period(left: Interval | None, right: Interval | None) -> Agreement:
    if left is None and right is None:
        return Agreement.SAME
    if left is None or right is None:
        return Agreement.UNSTATED
    return Agreement.SAME if left == right else Agreement.DIFFERENT


def _said(left: str | None, right: str | None) -> Agreement:
    if left == right:
        return Agreement.SAME
    return Agreement.UNSTATED if left is None or right is None else Agreement.DIFFERENT
