"""Forms: how reports are told; a renderer is imported where it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.model.frozen import frozen

if TYPE_CHECKING:
    from factcheck.api import Report
    from factcheck.errors import FactcheckError


class _Form(NamedTuple):
    """The module in ``render`` and its function, and how a file of this form is called."""

    module: str
    function: str
    suffix: str


_FORMS = {
    "json": _Form("json", "to_json", ".json"),
    "jsonl": _Form("json", "to_lines", ".jsonl"),
    "html": _Form("html", "html", ".html"),
    "md": _Form("summary", "markdown", ".md"),
    "sarif": _Form("sarif", "sarif", ".sarif"),
    "github": _Form("github", "github", ".github"),
    "gitlab": _Form("gitlab", "gitlab", ".gitlab.json"),
    "junit": _Form("xml", "junit", ".junit.xml"),
    "checkstyle": _Form("xml", "checkstyle", ".checkstyle.xml"),
    "rdjson": _Form("rdjson", "rdjson", ".rdjson.json"),
}
SUFFIXES = {name: form.suffix for name, form in _FORMS.items()}
"""The forms that are written to files, and how a file of each is called."""

LISTS = {"json": ".json", "jsonl": ".jsonl", "csv": ".csv", "html": ".html"}
"""The same of lists of figures."""

SINGLE = ("html",)
"""Forms that tell of one draft only."""

LINKED = ("html", "md", "sarif", "rdjson")
"""Forms in which each finding more to its rule, where the page of rules is known."""


TELLING = ("github", "junit", "md", "sarif")
"""Forms that say of a run what could not be checked."""


@frozen
class Style:
    """How a form is told: only a terminal has colour, and only a text may be verbose."""

    form: str
    color: bool = False
    is_verbose: bool = False
    shows_silenced: bool = False
    rules_url: str = ""

    @property
    def encoding(self) -> str | None:
        """What a program that reads it expects; None = what the terminal has."""
        return "utf-8" if self.form in SUFFIXES else None

    def told(self, reports: Sequence[Report], unread: Sequence[FactcheckError] = ()) -> str:
        """The reports in this form; a single one where the form is in ``SINGLE``. ``unread`` says
        why others are not there."""
        if self.form not in _FORMS:
            from factcheck.render import text

            told = text.concise if self.form == "concise" else text.text
            return told(
                reports,
                color=self.color,
                is_verbose=self.is_verbose,
                shows_silenced=self.shows_silenced,
            )
        form = _FORMS[self.form]
        render = getattr(import_module(f"factcheck.render.{form.module}"), form.function)
        more: dict[str, Any] = {"rules_url": self.rules_url} if self.form in LINKED else {}
        if self.form in TELLING:
            more["unread"] = unread
        if self.form in SINGLE:
            return "".join(render(report, **more) for report in reports)
        told_of_all: str = render(reports, **more)
        return told_of_all
