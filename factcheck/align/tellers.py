"""Tellers: which cells of a table may tell a figure of the prose, found without asking each.

A draft may have a table of hundreds of cells and as many sentences that quote it: to hold each
figure against each cell would be the work of all by all.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable
from functools import lru_cache
from itertools import accumulate

from factcheck.align.cells import Quote, size
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Bound

Way = Callable[[Claim, Figure], tuple[Quote, ...]]
"""What a cell may stand for where a figure quotes it: for all figures of a ``_sort`` the same."""


@frozen(eq=False)
class _Amounts:
    """What cells may stand for, the least first: its ends, the place of the cell, and the
    greatest end so far."""

    lows: list[Bound]
    highs: list[Bound]
    places: list[int]
    reach: list[Bound]


class Tellers:
    """The cells of a table, by what they may stand for where the prose quotes them."""

    def __init__(self, cells: Iterable[Claim], way: Way) -> None:
        self._cells, self._way = tuple(cells), way
        self._amounts: dict[Hashable, _Amounts] = {}

    def of(self, figure: Figure) -> list[Claim]:
        """The cells that may say what the figure says, in their order: those of which
        ``may_tell`` holds."""
        if figure.quantity is None:
            return []
        own, amounts = size(figure.quantity.base()), self._told_like(figure)
        found: set[int] = set()
        at = bisect_right(amounts.lows, own.high)
        while at and amounts.reach[at - 1] >= own.low:
            at -= 1
            if amounts.highs[at] >= own.low:
                found.add(amounts.places[at])
        return [self._cells[place] for place in sorted(found)]

    def _told_like(self, figure: Figure) -> _Amounts:
        sort = _sort(figure)
        if sort not in self._amounts:
            told = (
                (quote.amount.base(), place)
                for place, cell in enumerate(self._cells)
                for quote in self._way(cell, figure)
            )
            rows = sorted((amount.low, amount.high, place) for amount, place in told)
            highs = [high for _, high, _ in rows]
            self._amounts[sort] = _Amounts(
                [low for low, *_ in rows],
                highs,
                [place for *_, place in rows],
                list(accumulate(highs, max)),
            )
        return self._amounts[sort]


# A table is asked about for each figure of the prose.
@lru_cache(maxsize=16)
def tellers(cells: tuple[Claim, ...], way: Way) -> Tellers:
    """Those of a table, made once."""
    return Tellers(cells, way)


def _sort(figure: Figure) -> Hashable:
    """What of a figure makes a difference to what a cell stands for: hours are told by a header
    too."""
    unit = figure.written.split()[-1].lower() if figure.kind is Kind.DURATION else ""
    return figure.quantity and figure.quantity.unit, figure.kind, figure.style.scale != 1, unit
