"""Knowing: the findings of a run that are known, by the baseline or because nothing has changed."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from factcheck import api
from factcheck.api import Report
from factcheck.errors import BadConfig
from factcheck.render.fingerprint import fingerprints
from factcheck.silence import baseline
from factcheck.silence.baseline import Entry
from factcheck.silence.changes import by_changes
from factcheck.silence.moves import Moves
from factcheck.surfaces.changing import Changes
from factcheck.surfaces.inputs import Draft, real

NAME = "factcheck-baseline.json"


def entries(path: Path) -> list[Entry]:
    """What a baseline says. Raises BadConfig."""
    try:
        return baseline.parsed(str(path), path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        remedy = "Write it: factcheck baseline write"
        raise BadConfig(str(path), "there is no such baseline", remedy) from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfig(str(path), unread(error), "Check what it is.") from error


def unread(error: OSError | UnicodeDecodeError) -> str:
    """What is wrong with a file that cannot be read."""
    if isinstance(error, UnicodeDecodeError):
        return "is not UTF-8"
    return f"cannot be read: {error.strerror}"


def document(draft: Draft, folder: Path) -> str:
    """How a draft is called in a baseline of this folder."""
    return seen_from(folder, draft.place)


def seen_from(folder: Path, path: Path) -> str:
    """A path as it is told in a file of this folder."""
    return Path(os.path.relpath(real(path), real(folder))).as_posix()


def is_there(folder: Path, document: str) -> bool:
    """Is there a draft of this name, as a baseline of the folder calls it?"""
    return api.is_there(folder / document)


class Known:
    """What is not to be reported: of which baseline, and what stood there in which revision.

    Raises BadConfig where the baseline cannot be read.
    """

    def __init__(self, path: Path | None = None, revision: str | None = None) -> None:
        self._folder = path.parent if path else Path()
        known = entries(path) if path else []
        self._entries = baseline.by_document(known)
        self._moves = Moves(known, partial(is_there, self._folder))
        self._changes = Changes(revision) if revision is not None else None

    def fault(self, draft: Draft) -> BadConfig | None:
        """Why nobody can tell what of a draft is to be reported; None where it can be told."""
        if self._changes is None or draft.path is None or not api.is_file(draft.path):
            return None
        return self._changes.fault(draft.place)

    def __call__(self, draft: Draft, report: Report) -> Report:
        """The report without what is known. Raises BadConfig where git does not answer."""
        if self._entries:
            report = baseline.by_baseline(report, self._of(document(draft, self._folder), report))
        if self._changes is None or draft.path is None:
            return report
        lines = self._changes.lines(draft.place)
        return report if lines is None else by_changes(report, lines)

    def _of(self, name: str, report: Report) -> dict[str, Entry]:
        own = self._entries.get(name)
        if own is None:
            moved = self._moves.into(name, fingerprints(report))
            own = {entry.fingerprint: entry for entry in moved}
        return own
