"""Scope and aspect: which part of the whole, and whether it is told as a fact, a target or a
forecast."""

from __future__ import annotations

from factcheck.context.wording import Named, Wording
from factcheck.model.figure import Figure

REACH = 12


def named(figure: Figure, wording: Wording, said: Named, reach: int = REACH) -> str | None:
    """The canonical name of the nearest of what is said in the figure's clause; the left side
    first."""
    if not said:
        return None
    at, home = wording.before(figure.start), wording.clause(figure.start)
    near = [(place, name) for place, name in said if wording.clauses[place] == home]
    left = ((at - place, name) for place, name in near if place < at)
    right = ((place - at, name) for place, name in near if place >= at)
    for side, least in ((left, reach), (right, reach - 1)):
        nearest = min(side, default=None)
        if nearest is not None and nearest[0] <= least:
            return nearest[1]
    return None
