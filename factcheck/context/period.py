"""Period: the days that a figure speaks of."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.context.wording import Wording
from factcheck.model.figure import Figure, Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE

NEAR = 4
"""Of the dates on either side so many are looked at: one of the clause is nearer than the rest."""
TIMES = frozenset({Kind.DATE, Kind.YEAR})


def period(figure: Figure, wording: Wording) -> Interval | None:
    """The nearest date of the figure's clause, else of its sentence; None = the sentence has none.

    A date speaks of itself.
    """
    if figure.kind in TIMES:
        return _days(figure)
    home = wording.clause(figure.start)
    at = bisect_left(wording.days, figure.start, key=lambda other: other.start)
    near = wording.days[max(0, at - NEAR) : at + NEAR]
    if not near:
        return None

    def distance(other: Figure) -> tuple[bool, int]:
        gap = other.start - figure.end if other.start > figure.start else figure.start - other.end
        return wording.clause(other.start) != home, gap

    return _days(min(near, key=distance))


def _days(figure: Figure) -> Interval | None:
    quantity = figure.quantity
    return quantity.amount if quantity is not None and quantity.unit == DATE else None
