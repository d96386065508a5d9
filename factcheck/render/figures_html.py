"""The page of figures: the text with every figure marked, its reading shown when one looks at it.

One closed file, as the report is. Its script only adds comfort: without it the readings show, and
the kinds can be chosen, all the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Report
from factcheck.model.span import Span
from factcheck.render.flow import flow
from factcheck.render.marks import Mark, Marks
from factcheck.render.pages import LONG, page
from factcheck.render.piece import clipped
from factcheck.render.spoken import Spoken, plain, spoken
from factcheck.render.standing import Standing


@frozen
class Row:
    """A figure in the list beside the text."""

    span: Span
    written: str
    line: int
    told: Spoken


def html(report: Report) -> str:
    """The figures of a report as a page. The same report gives the same bytes."""
    document = report.document
    rows = list(_rows(report))
    marks = Marks.placed(report, (Mark(row.span, Standing.UNCHECKED) for row in rows))
    return page(
        "figures.html.j2",
        ("base.css", "report.css", "figures.css.j2"),
        ("figures.js",),
        dress="readings.html.j2",
        document=document,
        counted=f"{len(rows):,} figure{'' if len(rows) == 1 else 's'}",
        kinds=_kinds(report),
        passages=flow(document, marks),
        readings={row.span: row.told for row in rows},
        rows=rows,
        shown=marks.spans,
        is_long=max(len(document.blocks), len(rows)) > LONG,
    )


def _rows(report: Report) -> Iterator[Row]:
    for claim in report.claims:
        figure = claim.figure
        line = report.document.place(figure.span).line
        yield Row(figure.span, clipped(figure.written), line, spoken(figure))


def _kinds(report: Report) -> list[tuple[str, str, int]]:
    """The kinds that there are, each with its name and how often, in the order of the contract."""
    counts = Counter(claim.figure.kind for claim in report.claims)
    return [(kind.value, plain(kind), counts[kind]) for kind in Kind if counts[kind]]
