"""Inputs: the drafts that the arguments of a command name."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck import api
from factcheck.errors import FactcheckError, UnreadableDocument
from factcheck.read import SUFFIXES

STDIN = "-"
PASSED_OVER = {"node_modules", "venv", "__pycache__"}
"""Folders that hold other people's files; hidden ones are passed over as well."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft to be read; ``path`` is None for standard input."""

    name: str
    path: Path | None

    def content(self, max_bytes: int) -> bytes:
        """Raises UnreadableDocument."""
        if self.path is not None:
            return api.content(self.path, max_bytes)
        return api.contained(sys.stdin.buffer, self.name, max_bytes)


@dataclass(frozen=True, slots=True)
class Inputs:
    """The drafts found, each once, and what could not be found."""

    drafts: tuple[Draft, ...]
    refused: tuple[FactcheckError, ...]


def inputs(paths: Iterable[str], stdin_name: str, passed_over: Iterable[Path] = ()) -> Inputs:
    """The drafts of these arguments: files, folders, "-". A folder's files are in sorted order."""
    drafts: dict[Path | None, Draft] = {}
    refused: list[FactcheckError] = []
    skipped = {path.resolve() for path in passed_over}
    for told in paths:
        for found in _found(told, stdin_name, skipped):
            if isinstance(found, Draft):
                drafts.setdefault(found.path and found.path.resolve(), found)
            else:
                refused.append(found)
    return Inputs(tuple(drafts.values()), tuple(refused))


def _found(told: str, stdin_name: str, skipped: set[Path]) -> Iterator[Draft | FactcheckError]:
    path = Path(told)
    if told == STDIN:
        yield Draft(stdin_name, None)
    elif not path.is_dir():
        yield Draft(path.as_posix(), path)
    else:
        refused: list[OSError] = []
        files = sorted(_files(path, skipped, refused))
        yield from (Draft(file.as_posix(), file) for file in files)
        yield from (_locked(error) for error in refused)
        if not files and not refused:
            yield UnreadableDocument(told, "there is no draft in this folder", _kinds())


def _files(folder: Path, skipped: set[Path], refused: list[OSError]) -> Iterator[Path]:
    # Linked folders are not entered, so that no circle of links can hold us.
    for place, folders, names in os.walk(folder, onerror=refused.append):
        here = Path(place)
        folders[:] = [name for name in folders if not _is_passed_over(here / name, skipped)]
        for name in names:
            file = here / name
            if file.suffix.lower() in SUFFIXES and not _is_passed_over(file, skipped):
                yield file


def _is_passed_over(path: Path, skipped: set[Path]) -> bool:
    if path.name.startswith(".") or path.name in PASSED_OVER:
        return True
    return bool(skipped) and path.resolve() in skipped


def _locked(error: OSError) -> UnreadableDocument:
    problem = f"this folder cannot be read: {error.strerror}"
    return UnreadableDocument(str(error.filename), problem, "Give yourself the right to read it.")


def _kinds() -> str:
    return f"Drafts end in {', '.join(sorted(SUFFIXES))}; any other file is given by its own name."
