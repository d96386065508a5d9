"""Dated: a date, a year or a time of day as it stands in the prose of a block."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.figure import Kind, Style
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity

PLAIN = Style()
"""Nothing is computed in the style of a date."""


@frozen
class Dated:
    """A place in time; ``start`` and ``end`` are offsets in the prose.

    ``iso`` names the day, month, year, quarter or interval ("2024-05", "2023-01-01/2023-10-31"),
    a day without its year ("--07-11"), a fiscal year ("FY2024") or a time of day ("21:56"); None
    where the text leaves it open. ``quantity`` is the interval of its days, of DATE, WEEKDAY,
    DAY_OF_YEAR or YEAR_OF_ISSUE. ``is_impossible`` marks what no calendar and no clock has:
    31 June, 25:61. ``alternatives`` are the days it may be, of 03/04/2025.
    """

    start: int
    end: int
    kind: Kind
    iso: str | None = None
    value: Fraction | None = None
    quantity: Quantity | None = None
    printed: Quantity | None = None
    style: Style = PLAIN
    is_impossible: bool = False
    alternatives: tuple[Quantity, ...] = ()
