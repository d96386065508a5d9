"""Sizes: lengths that span an area ("10 by 12 feet"), things of one size ("three 4 TB disks")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LENGTH = (("length", 1),)
_BY = Worded("shapes.sizes", r"(?: {by} | ?[x×] ?|-{by}-)")
_MORE = Worded("shapes.sizes", r"[ -]?(?:{by}|x|×)[ -]?\d")
_ONE = Worded("shapes.sizes", r"(?:^|[\s(]){one}\s$", re.IGNORECASE)
_TIMES = re.compile(r" | ?[x×] ?")
_AND = Worded(
    "shapes.sizes", r"(?: [a-z][\w-]{0,20}){0,3}(?: (?:{and}|\+) |, (?:and )?)(?:{one} )?"
)
_REACH = 12


@frozen
class Heap:
    """Things of one size: how many (None = one of them), and how large each is."""

    count: Claim | None
    each: Claim

    @property
    def start(self) -> int:
        return self.count.figure.lead if self.count else self.each.figure.lead

    @property
    def size(self) -> Expression:
        return (Cited.printed(self.count) if self.count else WHOLE) * Cited.printed(self.each)


def spans(claims: tuple[Claim, ...], words: Words) -> Iterator[tuple[Claim, Claim]]:
    """Two lengths that span an area; three span a space."""
    by, more = _BY.of(words), _MORE.of(words)
    for left, right in pairwise(claims):
        one, other = left.figure, right.figure
        if one.block is not other.block or not by.fullmatch(one.block.prose, one.end, other.lead):
            continue
        if not (_is_length(left) and _is_length(right)):
            continue
        prose, before = one.block.prose, one.block.prose[max(0, one.lead - _REACH) : one.lead]
        is_third = by.search(before[-4:]) is not None and any(map(str.isdigit, before))
        is_third = is_third or more.match(prose, other.end) is not None
        if left.quantity.unit == right.quantity.unit and not is_third:
            yield left, right


def heaps(claims: tuple[Claim, ...], words: Words) -> tuple[Heap, ...]:
    """The first heaps of a sentence that are counted up: "one 2 TB disk and two 6 TB disks"."""
    found: list[Heap] = []
    for place, each in enumerate(claims):
        heap = _heap(claims[place - 1] if place else None, each, words)
        if heap is None:
            continue
        if found and not _are_joined(found[-1], heap, words):
            break
        found.append(heap)
    return tuple(found) if any(heap.count for heap in found) else ()


def _heap(before: Claim | None, each: Claim, words: Words) -> Heap | None:
    figure = each.figure
    if figure.kind is not Kind.MEASURE or figure.quantity is None or figure.lead != figure.start:
        return None
    prose = figure.block.prose
    if before and before.figure.kind is Kind.COUNT and before.figure.quantity is not None:
        is_glued = _TIMES.fullmatch(prose, before.figure.end, figure.lead) is not None
        if is_glued and before.figure.block is figure.block:
            return Heap(before, each)
    lead = prose[max(0, figure.lead - _REACH) : figure.lead]
    return Heap(None, each) if _ONE.of(words).search(lead) else None


def _are_joined(one: Heap, other: Heap, words: Words) -> bool:
    prose = one.each.figure.block.prose
    return _AND.of(words).fullmatch(prose, one.each.figure.end, other.start) is not None


def _is_length(claim: Claim) -> bool:
    figure = claim.figure
    is_measure = figure.kind is Kind.MEASURE and figure.quantity is not None
    return is_measure and claim.quantity.unit.dimension == LENGTH
