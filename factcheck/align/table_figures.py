"""Figures of a table in a formula: one unit for all, and rounding to the nearest."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.align.table_entries import Entry
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.quantity import ONE, PERCENT, Quantity, Unit


def unit_of(entries: Iterable[Entry]) -> Unit | None:
    """The unit in which entries are added: that of the money, whose sign is printed once.

    None = no unit of their own. Raises ValueError where two currencies stand side by side.
    """
    found = None
    for entry in entries:
        if entry.claim is not None and entry.claim.figure.kind is Kind.MONEY:
            unit = entry.claim.quantity.unit
            if found is not None and found != unit:
                raise ValueError("two currencies are not added up")
            found = unit
    return found


def own_unit(entry: Entry) -> Unit:
    """The unit that the cell itself tells; a bare number has none."""
    assert entry.claim is not None
    return ONE if entry.claim.figure.kind is Kind.YEAR else entry.claim.quantity.unit


def cited(entry: Entry, unit: Unit | None) -> Cited:
    """The figure of an entry, in the unit of its column, rounded to its last digit."""
    assert entry.claim is not None
    if entry.group == "percent":
        return Cited(entry.claim, Quantity(entry.amount.scaled(100), PERCENT))
    if entry.group == "amount":
        return Cited(entry.claim, Quantity(entry.amount, unit or ONE))
    own = own_unit(entry)
    return Cited(entry.claim, Quantity(entry.amount.scaled(1 / own.factor), own))
