"""Derivations: what two figures of one sort come to, and of which two a figure may tell it.

A gap, a change, a multiple, a share: each is made of the only two of their sort in a passage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.align.index import ClaimIndex
from factcheck.align.levels import is_level, is_of_sort, sorts
from factcheck.align.passages import Passage, around, passages
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen

PAIR = 2
COUNTED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)


def _pair_like(told: Claim, amounts: Passage) -> Passage:
    """The two of the sort of what is told, if there are just two."""
    if told.figure.kind is Kind.PERCENTAGE_POINT:
        found = [each for each in sorts(amounts) if each[0].figure.kind is Kind.PERCENT]
    else:
        found = [each for each in sorts(amounts) if is_of_sort(each[0], told)]
    return _only(found)


def _pair(told: Claim, amounts: Passage) -> Passage:
    """The two of one sort, if there are two of no other, and one such rate of them is told."""
    if any(claim.figure.kind in (Kind.PERCENT, told.figure.kind) for claim in amounts):
        return ()
    found = [each for each in sorts(amounts) if len(each) >= PAIR]
    return _only(found)


def _changed(told: Claim, amounts: Passage) -> Passage:
    return _pair(told, amounts) if told.role is Role.CHANGE else ()


def _shared(told: Claim, amounts: Passage) -> Passage:
    return _pair(told, amounts) if told.role is not Role.CHANGE else ()


def _only(found: list[Passage]) -> Passage:
    pair = found[0] if len(found) == 1 and len(found[0]) == PAIR else ()
    values = {part.figure.value for part in pair}
    return pair if len(values) == PAIR and all(map(is_level, pair)) else ()


def _is_alike(told: Claim, parts: Passage) -> bool:
    if told.figure.kind is Kind.PERCENTAGE_POINT:
        return parts[0].figure.kind is Kind.PERCENT
    return is_of_sort(parts[0], told)


def _is_any(told: Claim, parts: Passage) -> bool:
    return parts[0].figure.kind is not told.figure.kind


def _difference(told: Claim, parts: Passage) -> Iterator[Expression]:
    less, more = _by_size(parts)
    yield more - less


def _change(told: Claim, parts: Passage) -> Iterator[Expression]:
    less, more = _by_size(parts)
    if less.quantity.base().low > 0:
        if told.direction >= 0:
            yield more / less - WHOLE
        if told.direction <= 0:
            yield WHOLE - less / more


def _multiple(told: Claim, parts: Passage) -> Iterator[Expression]:
    less, more = _by_size(parts)
    if less.quantity.base().low > 0:
        yield more / less
        yield more / less - WHOLE


def _share(told: Claim, parts: Passage) -> Iterator[Expression]:
    less, more = _by_size(parts)
    if more.quantity.base().low > 0:
        yield less / more


def cited(parts: Passage) -> list[Expression]:
    return [Cited.hedged(part) for part in parts]


def _by_size(parts: Passage) -> list[Expression]:
    return cited(tuple(sorted(parts, key=lambda part: part.figure.value or 0)))


@frozen
class Form:
    """A calculation: the kinds of figure that it makes, what of a passage it is made of, what that
    comes to, each way to take it, and whether it may be told of two figures at all."""

    kinds: tuple[Kind, ...]
    parts: Callable[[Claim, Passage], Passage]
    implied: Callable[[Claim, Passage], Iterator[Expression]]
    is_of: Callable[[Claim, Passage], bool] = _is_any
    passages: Callable[[ClaimIndex, Claim], Iterator[Passage]] = passages


FORMS = {
    "difference": Form(
        (*COUNTED, Kind.PERCENTAGE_POINT), _pair_like, _difference, _is_alike, around
    ),
    "change": Form((Kind.PERCENT,), _changed, _change),
    "multiple": Form((Kind.MULTIPLE,), _pair, _multiple),
    "share": Form((Kind.PERCENT, Kind.FRACTION), _shared, _share),
}
