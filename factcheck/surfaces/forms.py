"""Forms: how reports are told; a renderer is imported where it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.api import Report

SUFFIXES = {"json": ".json", "html": ".html"}
"""The forms that are written to files, and how a file of each is called."""

SINGLE = ("html",)
"""Forms that tell of one draft only."""

TOGETHER = ("json",)
"""Forms in which several drafts are told at once, not one after the other."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a form is told: the settings are those of a terminal, others pass them over."""

    form: str
    color: bool = False
    verbose: bool = False
    width: int = 80

    @property
    def encoding(self) -> str | None:
        """What a program that reads it expects; None = what the terminal has."""
        return "utf-8" if self.form in ("json", "html") else None

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
                return "".join(self._concise(report) for report in reports)
            case _:
                return "".join(self._full(report) for report in reports)

    def _full(self, report: Report) -> str:
        from factcheck.render.text import text

        return text(report, color=self.color, verbose=self.verbose, width=self.width)

    def _concise(self, report: Report) -> str:
        from factcheck.render.text import concise

        return concise(report, color=self.color, verbose=self.verbose)
