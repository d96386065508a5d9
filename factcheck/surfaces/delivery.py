"""Delivery: each report goes to where it was asked for, as soon as all that it needs is there."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.api import Report
from factcheck.surfaces.forms import TOGETHER, Style
from factcheck.surfaces.inputs import Draft
from factcheck.surfaces.outputs import File, write
from factcheck.surfaces.screen import Screen


class Delivery:
    """Takes reports one by one; ``style`` is None where nothing is said on standard output."""

    def __init__(self, style: Style | None, files: Sequence[File], screen: Screen) -> None:
        self._style, self._files, self._screen = style, files, screen
        self._together = style is not None and style.form in TOGETHER
        self._keeps = self._together or any(len(file.drafts) > 1 for file in files)
        self._kept: list[Report] = []

    @property
    def is_in_vain(self) -> bool:
        """Is nobody left who wants a report?"""
        return self._screen.is_closed and not self._files

    def take(self, draft: Draft, report: Report) -> None:
        """Write and say what tells of this draft alone. Raises BadOutput."""
        for file in self._files:
            if file.drafts == (draft,):
                write(file.path, Style(file.form).told([report]))
        if self._style is not None and not self._together:
            self._say([report])
        if self._keeps:
            self._kept.append(report)

    def finish(self) -> None:
        """Write and say what tells of all drafts together. Raises BadOutput."""
        if not self._kept:
            return
        for file in self._files:
            if len(file.drafts) > 1:
                write(file.path, Style(file.form).told(self._kept))
        if self._together:
            self._say(self._kept)

    def _say(self, reports: Sequence[Report]) -> None:
        if self._style is not None:
            self._screen.say(self._style.told(reports), self._style.encoding)
