"""Knowing: the findings of a run that are known, by the baseline or because nothing has changed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from factcheck.api import Report
from factcheck.errors import BadConfig
from factcheck.silence import baseline
from factcheck.silence.baseline import Entry
from factcheck.silence.changes import by_changes, changed_lines
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
        raise BadConfig(str(path), f"cannot be read ({error})", "Check what it is.") from error


def document(draft: Draft, folder: Path) -> str:
    """How a draft is called in a baseline of this folder."""
    return Path(os.path.relpath(draft.place, real(folder))).as_posix()


class Known:
    """What is not to be reported: of which baseline, and what stood there in which revision.

    Raises BadConfig where the baseline cannot be read.
    """

    def __init__(self, path: Path | None = None, revision: str | None = None) -> None:
        self._folder = path.parent if path else Path()
        self._entries = entries(path) if path else []
        self._revision = revision

    def __call__(self, draft: Draft, report: Report) -> Report:
        """The report without what is known. Raises BadConfig where git does not answer."""
        if self._entries:
            name = document(draft, self._folder)
            report = baseline.by_baseline(report, baseline.of_document(self._entries, name))
        if self._revision is None or draft.path is None:
            return report
        lines = _changed(self._revision, draft.place)
        return report if lines is None else by_changes(report, lines)


def _changed(revision: str, path: Path) -> frozenset[int] | None:
    """The lines of a draft that are new since a revision; None = all, git does not know it."""
    # The revision first: one that git does not know is told even of a new draft.
    options = ("--no-color", "--no-ext-diff", "--unified=0")
    done = _git(path, "diff", *options, "--end-of-options", revision, "--", path.name)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["git failed"]
        remedy = "Name a revision that git knows: --diff-base origin/main"
        raise BadConfig(f"--diff-base {revision}", said[0], remedy)
    if _git(path, "ls-files", "--error-unmatch", "--", path.name).returncode:
        return None
    return changed_lines(done.stdout.decode("utf-8", "replace"))


def _git(path: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *arguments], cwd=path.parent, capture_output=True, check=False
        )
    except OSError as error:
        raise BadConfig("--diff-base", "there is no git here", "Install it.") from error
