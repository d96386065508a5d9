"""Changing: the lines of drafts that are new since a revision, as git tells.

What counts is what the branch has changed since it left the revision: lines that the other branch
has mended or added in the meantime are none of its doing. A draft that was moved is the same draft.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from factcheck.errors import BadConfig
from factcheck.silence.changes import changed_lines

_DIFF = (
    "diff",
    "--text",
    "--find-renames",
    "--no-relative",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
)
_REMEDY = (
    "Name a revision that git knows: --diff-base origin/main (a shallow checkout knows few: "
    "fetch-depth: 0)"
)
_NOWHERE = "not a git repository"
_NO_CHECKOUT = "Name drafts that stand in a checkout, or leave --diff-base out."


class Changes:
    """What has changed since a revision, in whichever repositories the drafts are.

    ``lines`` raises BadConfig where git does not answer; ``fault`` tells that before.
    """

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._of_folder: dict[Path, _Repository] = {}
        self._of_root: dict[Path, _Repository] = {}
        self._faults: dict[Path, BadConfig | None] = {}

    def fault(self, place: Path) -> BadConfig | None:
        """Why git cannot tell what has changed in a draft (resolved); None where it can."""
        folder = place.parent
        if folder not in self._faults:
            self._faults[folder] = self._fault(folder)
        return self._faults[folder]

    def _fault(self, folder: Path) -> BadConfig | None:
        try:
            self._repository(folder).find()
        except BadConfig as error:
            return error
        return None

    def lines(self, place: Path) -> frozenset[int] | None:
        """The lines of a draft (resolved) that are new; None = all of them."""
        repository = self._repository(place.parent)
        path = place.relative_to(repository.root).as_posix()
        return repository.lines(path)

    def _repository(self, folder: Path) -> _Repository:
        if folder not in self._of_folder:
            told = _told(folder, self._revision, "rev-parse", "--show-toplevel")
            root = Path(told.rstrip("\n"))
            known = self._of_root.setdefault(root, _Repository(root, self._revision))
            self._of_folder[folder] = known
        return self._of_folder[folder]


class _Repository:
    """One repository, asked once for what no draft has of its own."""

    def __init__(self, root: Path, revision: str) -> None:
        self.root, self._revision = root, revision

    def lines(self, path: str) -> frozenset[int] | None:
        if path in self._before:
            paths = (self._before[path], path)
            return changed_lines(self._told(*_DIFF, "--unified=0", self._base, "--", *paths))
        return frozenset() if path in self._tracked and path not in self._added else None

    def find(self) -> str:
        """The commit that is held against. Raises BadConfig where git does not know it."""
        return self._base

    @cached_property
    def _base(self) -> str:
        """The commit at which this branch left the revision; where none is known, the revision."""
        named = f"{self._revision}^{{commit}}"
        found = self._told("rev-parse", "--verify", "--end-of-options", named).split()[-1]
        done = _git(self.root, "merge-base", found, "HEAD")
        return found if done.returncode else done.stdout.decode().split()[0]

    @cached_property
    def _statuses(self) -> tuple[tuple[str, str, str], ...]:
        """Each file that differs: in which way, and what it was and is called."""
        told = self._told(*_DIFF, "--name-status", "-z", self._base).split("\0")
        return tuple(_statuses(iter(told)))

    @cached_property
    def _before(self) -> dict[str, str]:
        """What each draft that is not new was called."""
        return {new: old for how, old, new in self._statuses if how[0] != "A"}

    @cached_property
    def _added(self) -> frozenset[str]:
        return frozenset(new for how, _, new in self._statuses if how[0] == "A")

    @cached_property
    def _tracked(self) -> frozenset[str]:
        return frozenset(self._told("ls-files", "-z").split("\0"))

    def _told(self, *arguments: str) -> str:
        return _told(self.root, self._revision, *arguments)


def _statuses(told: Iterator[str]) -> Iterator[tuple[str, str, str]]:
    """ "M", "a.md", "R090", "b.md", "c.md": of a move git tells two names."""
    for how in filter(None, told):
        old = next(told)
        yield how, old, next(told) if how[0] in "RC" else old


def _told(folder: Path, revision: str, *arguments: str) -> str:
    done = _git(folder, *arguments)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["git failed"]
        problem = said[0].removeprefix("fatal: ")
        remedy = _NO_CHECKOUT if _NOWHERE in problem else _REMEDY
        raise BadConfig(f"--diff-base {revision}", problem, remedy)
    return os.fsdecode(done.stdout)


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError as error:
        raise BadConfig("--diff-base", "there is no git here", "Install it.") from error
