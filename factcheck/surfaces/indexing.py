"""Indexing: of a folder of pages, the one that leads to the others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.api import Report, is_there
from factcheck.errors import FactcheckError
from factcheck.model.frozen import frozen
from factcheck.surfaces import outputs
from factcheck.surfaces.inputs import Draft, is_report, real
from factcheck.surfaces.outputs import File, Target

if TYPE_CHECKING:
    from factcheck.render.index import Line

FORM = "html"
NAMES = ("index.html", "factcheck-index.html")
"""How it is called: the second where the first is a draft, or a page that is not ours."""


@frozen
class Index:
    """An index, and the pages of its drafts."""

    path: Path
    pages: dict[Draft, Path]


class Indexes:
    """The indexes of a run, and what they will say; most runs have none."""

    def __init__(
        self, targets: Iterable[Target], files: Sequence[File], drafts: Sequence[Draft]
    ) -> None:
        folders = dict.fromkeys(t.path for t in targets if t.form == FORM and t.is_folder)
        taken = {real(file.path) for file in files} | {draft.place for draft in drafts}
        places = ((folder, _place(folder, taken)) for folder in folders)
        self._indexes = [
            Index(place, _pages(folder, files)) for folder, place in places if place is not None
        ]
        self._lines: list[dict[Draft, Line]] = [{} for _ in self._indexes]

    def noted(self, reports: Iterable[tuple[Draft, Report]]) -> Iterator[tuple[Draft, Report]]:
        """These reports, as they pass by."""
        if not self._indexes:
            yield from reports
            return
        from factcheck.render.index import Line

        for draft, report in reports:
            for each, lines in zip(self._indexes, self._lines, strict=True):
                path = os.path.relpath(each.pages[draft], each.path.parent)
                lines[draft] = Line.of(report, Path(path).as_posix())
            yield draft, report

    def write(self, refused: Iterable[FactcheckError]) -> None:
        """Write them, with what could not be read. Raises BadOutput."""
        if not self._indexes:
            return
        from factcheck.render.index import Line, index

        unread = [Line(error.where, notices=(error.problem,)) for error in refused]
        for each, lines in zip(self._indexes, self._lines, strict=True):
            outputs.write(each.path, index([*lines.values(), *unread]))


def _pages(folder: Path, files: Sequence[File]) -> dict[Draft, Path]:
    return {
        file.drafts[0]: file.path
        for file in files
        if file.form == FORM and len(file.drafts) == 1 and file.path.is_relative_to(folder)
    }


def _place(folder: Path, taken: set[Path]) -> Path | None:
    """Where it may stand: no draft, no page of a draft, and nothing that somebody else wrote."""
    for name in NAMES:
        path = folder / name
        if real(path) not in taken and (not is_there(path) or is_report(path)):
            return path
    return None
