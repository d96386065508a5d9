"""Entry: a figure as it was read, in the words of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import calendar_words
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure
from factcheck.model.quantity import Quantity
from factcheck.render import tree

if TYPE_CHECKING:
    from factcheck.render import contract


def entry(claim: Claim) -> contract.Figure:
    """A figure of a report."""
    figure, ends = claim.figure, claim.figure.ends
    low, high = tree.bounds(stood_for(figure))
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.written,
        "kind": figure.kind,
        "value": tree.number(figure.value) if figure.value is not None else None,
        "from": tree.number(ends[0]) if ends else None,
        "to": tree.number(ends[1]) if ends else None,
        "iso": figure.iso,
        "low": low,
        "high": high,
        "unit": unit(figure),
        "modifier": figure.modifier,
        "measure": claim.measure,
        "subject": claim.subject,
        "period": calendar_words.iso(claim.period) if claim.period else None,
        "scope": claim.scope,
    }


def listed(claim: Claim) -> contract.Listed:
    """A figure of a list, with its line and what else may be meant."""
    place = claim.document.place(claim.figure.span)
    return {
        **entry(claim),
        "line": place.line,
        "column": place.column,
        "alternatives": [_amount(quantity) for quantity in claim.figure.alternatives],
    }


def stood_for(figure: Figure) -> Quantity | None:
    """What a figure stands for, or what is denied of it."""
    return figure.quantity or figure.denied


def unit(figure: Figure) -> str:
    """The name of its unit, and of what it is a price or a rate for: "USD / hour"."""
    return tree.unit(stood_for(figure)) + (f" / {figure.per}" if figure.per else "")


def _amount(quantity: Quantity) -> contract.Amount:
    low, high = tree.bounds(quantity)
    return {"low": low, "high": high, "unit": tree.unit(quantity)}
