"""Inputs: the drafts that the arguments of a command name."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from factcheck import api
from factcheck.errors import FactcheckError, UnreadableDocument
from factcheck.model.frozen import frozen
from factcheck.read import SUFFIXES

STDIN = "-"
MB = 1_000_000
REPORTS, HEAD = (b'<meta name="generator" content="factcheck', b"<!-- made by factcheck -->"), 2000
"""How what we have written can be told, and how near to its beginning."""


class PassedOver(Protocol):
    """Is a file or folder (resolved) no draft of ours?"""

    def __call__(self, path: Path, *, is_folder: bool = False) -> bool: ...

    def within(self, folder: Path) -> PassedOver:
        """What answers for the files of a folder that somebody named."""
        ...


@frozen
class Draft:
    """A draft to be read; ``path`` is None for standard input."""

    name: str
    path: Path | None

    @property
    def place(self) -> Path:
        """Where it is, links followed; standard input is where its name would be."""
        return real(self.path or Path(self.name))

    def content(self, max_bytes: int) -> bytes:
        """Raises UnreadableDocument."""
        if self.path is not None:
            return api.content(self.path, max_bytes)
        if sys.stdin is None:
            remedy = "Pipe a draft in, or name a file."
            raise UnreadableDocument("standard input", "is closed", remedy)
        try:
            return api.contained(sys.stdin.buffer, "standard input", max_bytes)
        except OSError as error:
            problem = f"cannot be read: {error.strerror}"
            raise UnreadableDocument("standard input", problem, "Pipe a file in.") from error


@frozen
class Inputs:
    """The drafts found, each once, and what could not be found."""

    drafts: tuple[Draft, ...]
    refused: tuple[FactcheckError, ...]


def inputs(
    paths: Iterable[str], stdin_name: str, is_passed_over: PassedOver, *, minds_named: bool = False
) -> Inputs:
    """The drafts of these arguments: files, folders, "-". A folder's files are in sorted order,
    without those that are passed over; ``minds_named``: a file that is named is passed over,
    too."""
    drafts: dict[tuple[Path, bool], Draft] = {}
    refused: list[FactcheckError] = []
    for told in paths:
        for found in _found(told, stdin_name, is_passed_over):
            if isinstance(found, Draft):
                if minds_named and is_passed_over(found.place):
                    continue
                drafts.setdefault((found.place, found.path is None), found)
            else:
                refused.append(found)
    return Inputs(tuple(drafts.values()), tuple(refused))


def real(path: Path) -> Path:
    """The path without links; where they lead in a circle, as far as they lead."""
    return Path(os.path.realpath(path))


def draft_of(told: str, stdin_name: str) -> Draft:
    """The draft that an argument names, were it a folder or not there."""
    return Draft(stdin_name, None) if told == STDIN else Draft(Path(told).as_posix(), Path(told))


def _found(
    told: str, stdin_name: str, is_passed_over: PassedOver
) -> Iterator[Draft | FactcheckError]:
    if not told:
        yield UnreadableDocument("''", "an empty name names nothing", "Name a file or a folder.")
        return
    folder = Path(told)
    if told == STDIN or not api.is_folder(folder):
        yield draft_of(told, stdin_name)
        return
    refused: list[OSError] = []
    files = sorted(_files(folder, refused, is_passed_over.within(real(folder))))
    yield from (Draft(file.as_posix(), file) for file in files)
    yield from (_locked(error) for error in refused)
    if not files and not refused:
        yield UnreadableDocument(told, "there is no draft in this folder", _kinds())


def _files(folder: Path, refused: list[OSError], is_passed_over: PassedOver) -> Iterator[Path]:
    # Linked folders are not entered, so that no circle of links can hold us.
    for place, folders, names in os.walk(folder, onerror=refused.append):
        here = real(Path(place))
        folders[:] = [name for name in folders if not is_passed_over(here / name, is_folder=True)]
        for name in names:
            file = Path(place, name)
            is_draft = file.suffix.lower() in SUFFIXES and not is_passed_over(here / name)
            if is_draft and not is_report(file):
                yield file


def is_report(file: Path) -> bool:
    """Is this a report that we have written, and no draft?"""
    if file.suffix.lower() not in (".html", ".htm", ".md"):
        return False
    try:
        with file.open("rb") as page:
            head = page.read(HEAD)
            return any(mark in head for mark in REPORTS)
    except OSError:
        return False


def _locked(error: OSError) -> UnreadableDocument:
    problem = f"this folder cannot be read: {error.strerror}"
    return UnreadableDocument(str(error.filename), problem, "Give yourself the right to read it.")


def _kinds() -> str:
    return f"Drafts end in {', '.join(sorted(SUFFIXES))}; any other file is given by its own name."
