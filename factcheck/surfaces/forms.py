"""Forms: how reports are told; a renderer is imported where it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.api import Report
from factcheck.model.frozen import frozen

SUFFIXES = {"json": ".json", "html": ".html"}
"""The forms that are written to files, and how a file of each is called."""

SINGLE = ("html",)
"""Forms that tell of one draft only."""


@frozen
class Style:
    """How a form is told: only a terminal has colour, and only a text may be verbose."""

    form: str
    color: bool = False
    is_verbose: bool = False

    @property
    def encoding(self) -> str | None:
        """What a program that reads it expects; None = what the terminal has."""
        return "utf-8" if self.form in SUFFIXES else None

    def told(self, reports: Sequence[Report]) -> str:
        """The reports in this form; a single one where the form is in ``SINGLE``."""
        match self.form:
            case "json":
                from factcheck.render.json import to_json

                return to_json(reports)
            case "html":
                from factcheck.render.html import html

                return "".join(html(report) for report in reports)
            case "concise":
                from factcheck.render.text import concise

                return concise(reports, color=self.color, is_verbose=self.is_verbose)
            case _:
                from factcheck.render.text import text

                return text(reports, color=self.color, is_verbose=self.is_verbose)
