"""Told before: the figures of which one behind them may be told, in its sentence and before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from factcheck.align.levels import Levels, amounts
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

ENOUGH = 2
MOST = 16
"""Of more figures nobody knows which two are compared."""
FAR = 300
"""The sentence before that has figures may stand far off, and is of something else."""


@frozen(eq=False)
class Earlier:
    """What stands in the sentences before: ``before`` gives the figures of the one before a
    figure's own, ``starts`` from which figures the wording lets a level start."""

    before: Callable[[Claim], Levels]
    starts: Callable[[Claim], Iterable[Claim]]


def earlier(before: Callable[[Claim], Levels], filed: Mapping[Claim, Iterable[Tie]]) -> Earlier:
    """As the ties say that were filed so far, by the figures that they lead from."""
    return Earlier(
        before,
        lambda level: [tie.right for tie in filed.get(level, ()) if tie.kind is TieKind.FROM],
    )


def told_before(told: Claim, here: Sequence[Claim], others: Earlier, words: Words) -> Levels:
    """The figures of its sentence before what is told; those of the sentence before too, or of two,
    where it has not two of its own. None of a crowd."""
    found = tuple(claim for claim in here if claim.figure.end <= told.figure.lead)
    for _ in range(ENOUGH):
        if len(here) > MOST or len(amounts(found, words)) >= ENOUGH:
            break
        first = found[0] if found else told
        here = others.before(first)
        if here and first.figure.lead - here[-1].figure.end > FAR:
            break
        found = (*here, *found)
    return found if len(found) <= MOST else ()
