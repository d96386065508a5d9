"""Listing: the figures of a document and no more, for other programs.

JSON holds several documents; of JSON lines each is a figure, so that they can be told one after
the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.model.result import Report
from factcheck.render.entry import listed
from factcheck.render.json import dumped, whole

if TYPE_CHECKING:
    from factcheck.render import contract


def listing(report: Report) -> contract.Listing:
    document = report.document
    return {
        "name": document.name,
        "date": document.date.isoformat() if document.date else None,
        "notices": list(document.notices),
        "figures": [listed(claim) for claim in report.claims],
    }


def to_json(reports: Sequence[Report]) -> str:
    return whole([listing(report) for report in reports])


def to_lines(report: Report) -> str:
    """A line for each figure, with the name of its document."""
    name = report.document.name
    return "".join(f"{dumped({'document': name, **listed(claim)})}\n" for claim in report.claims)
