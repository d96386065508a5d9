"""Listings: how the figures of drafts are told; a renderer is imported where it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.api import Report


def told(form: str, reports: Sequence[Report]) -> str:
    """The figures of these reports, whole; of a single one where the form tells of one."""
    match form:
        case "json":
            from factcheck.render.listing import to_json

            return to_json(reports)
        case "html":
            from factcheck.render.figures_html import html

            return "".join(html(report) for report in reports)
        case _:
            return head(form) + "".join(part(form, report) for report in reports)


def head(form: str) -> str:
    """What stands above the first line."""
    if form != "csv":
        return ""
    from factcheck.render.csv import head

    return head()


def part(form: str, report: Report) -> str:
    """The lines of one report, in a form that has lines."""
    if form == "csv":
        from factcheck.render.csv import rows

        return rows(report)
    from factcheck.render.listing import to_lines

    return to_lines(report)
