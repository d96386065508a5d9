"""Company: the figures that stand next to one in its sentence."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval

NEAREST = 8
"""So many on either side; of a sentence with a thousand figures not all are next to each other."""


def company(claims: ClaimIndex, anchor: Claim) -> list[Claim]:
    """The figures next to one, in the order of the text, itself left out."""
    told = claims.siblings(anchor, Layout.SENTENCE)
    at = bisect_left(told, anchor.figure.start, key=lambda other: other.figure.start)
    near = told[max(0, at - NEAREST) : at + NEAREST + 1]
    return [other for other in near if other is not anchor and other.figure.quantity is not None]


def days_said(claims: ClaimIndex, anchor: Claim) -> list[Interval]:
    """The years and days that are named next to a figure."""
    return [
        other.period
        for other in company(claims, anchor)
        if other.period is not None and other.figure.kind in (Kind.YEAR, Kind.DATE)
    ]
