"""Changes: which figures a change leads to, and which it starts from.

The figures of a sentence are read as a row of parts: changes ("25%"), ends ("to 12.0m"), starts
("from 10.0m") and plain levels. A change takes what stands on its own side, up to the next change:
in "$5.6m, a 133% increase from $2.4m and a 20% increase on the quarter", the 20% has no start.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from factcheck.align.marks import Grammar, Mark
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.span import Span

Marks = Mapping[Claim, Mark | None]

NEVER_LEVEL = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.NAME, Kind.ORDINAL, Kind.SCORE})


def change_ties(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """From each change, and from each end, to where it starts."""
    for part in _parts(sentence, grammar):
        yield from _between_levels(part, marks)
        for place, claim in enumerate(part):
            if _is_change(claim, marks):
                yield from _of_change(claim, part[:place], part[place + 1 :], marks)


def _parts(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[tuple[Claim, ...]]:
    """The sentence cut where a clause of its own begins; figures that can be no part of a change
    left out."""
    part: list[Claim] = []
    for claim in sentence:
        if claim.figure.kind in NEVER_LEVEL or claim.figure.quantity is None:
            continue
        if part and _is_apart(part[-1], claim, grammar):
            yield tuple(part)
            part = []
        part.append(claim)
    yield tuple(part)


def _is_apart(left: Claim, right: Claim, grammar: Grammar) -> bool:
    glue = left.figure.block.prose[left.figure.end : right.figure.lead].lower()
    return ";" in glue or not grammar.apart.isdisjoint(glue.replace(",", " ").split())


def _of_change(
    change: Claim, before: tuple[Claim, ...], behind: tuple[Claim, ...], marks: Marks
) -> Iterator[Tie]:
    left = _side(change, tuple(reversed(before)), marks)
    right = _side(change, behind, marks)
    start = _first(right, marks, TieKind.FROM) or _first(left, marks, TieKind.FROM)
    if start is None:
        return
    end = _end(start, left, right, marks)
    if end is None or not _fits(change, start, end):
        return
    yield Tie(TieKind.FROM, change, start, _words(marks, start))
    yield Tie(TieKind.TO, change, end, _words(marks, end))


def _side(change: Claim, side: tuple[Claim, ...], marks: Marks) -> tuple[Claim, ...]:
    """The levels on one side, up to the next change; changes told twice ("$4m, or 5%") stand
    together."""
    levels: list[Claim] = []
    for claim in side:
        if not _is_change(claim, marks):
            levels.append(claim)
        elif levels or claim.quantity.is_like(change.quantity):
            break
    return tuple(levels)


def _end(
    start: Claim, left: tuple[Claim, ...], right: tuple[Claim, ...], marks: Marks
) -> Claim | None:
    like = [
        claim
        for claim in (*right, *left)
        if claim is not start and claim.quantity.is_like(start.quantity)
    ]
    marked = [claim for claim in like if _kind(marks, claim) is TieKind.TO]
    plain = [claim for claim in left if claim in like and _kind(marks, claim) is not TieKind.FROM]
    return next(iter(marked), None) or next(iter(plain), None)


def _fits(change: Claim, start: Claim, end: Claim) -> bool:
    """Are these a start and an end of one thing? A change told in their own unit must be like
    them."""
    if start.figure.kind is not end.figure.kind:
        return False
    relative = {Kind.PERCENT, Kind.MULTIPLE, Kind.FRACTION}
    if change.figure.kind in relative:
        return True
    return change.quantity.is_like(start.quantity)


def _between_levels(part: tuple[Claim, ...], marks: Marks) -> Iterator[Tie]:
    """ "climbed to 71.2 from 74.8", "from 17 plants to 10": the end is tied to where it starts."""
    levels = [claim for claim in part if not _is_change(claim, marks)]
    for left, right in itertools.pairwise(levels):
        kinds = (_kind(marks, left), _kind(marks, right))
        if left.figure.kind is not right.figure.kind or not left.quantity.is_like(right.quantity):
            continue
        if kinds == (TieKind.FROM, TieKind.TO):
            yield Tie(TieKind.FROM, right, left, _words(marks, left))
        elif kinds[1] is TieKind.FROM and kinds[0] is not TieKind.FROM:
            yield Tie(TieKind.FROM, left, right, _words(marks, right))


def _is_change(claim: Claim, marks: Marks) -> bool:
    return claim.role is Role.CHANGE and _kind(marks, claim) not in {TieKind.FROM, TieKind.TO}


def _first(side: tuple[Claim, ...], marks: Marks, kind: TieKind) -> Claim | None:
    return next((claim for claim in side if _kind(marks, claim) is kind), None)


def _kind(marks: Marks, claim: Claim) -> TieKind | None:
    found = marks[claim]
    return found.kind if found is not None else None


def _words(marks: Marks, claim: Claim) -> Span | None:
    found = marks[claim]
    return found.words if found is not None else None
