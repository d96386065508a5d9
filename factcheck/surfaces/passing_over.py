"""Passing over: which files of a folder are no drafts of ours."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.api import is_there
from factcheck.config.patterns import decision, matches
from factcheck.config.settled import Configs
from factcheck.errors import BadConfig

PASSED_OVER = {"node_modules", "venv", "__pycache__"}
"""Folders that hold other people's files; hidden ones are passed over as well."""
IGNORE, REPOSITORY = ".gitignore", ".git"


class PassingOver:
    """Answers for the files and folders that are met in a folder; a file that is named by itself
    is always read.

    ``named`` is a folder that is read although it is passed over itself, since somebody named it:
    then only what is said in it holds for what is in it.
    """

    def __init__(self, configs: Configs, named: Path | None = None) -> None:
        self._configs, self._named = configs, named
        self._ignores = cache(_ignores)

    def __call__(self, path: Path, *, is_folder: bool = False) -> bool:
        """Is this file or folder (resolved) to be passed over?"""
        if path.name.startswith(".") or path.name in PASSED_OVER:
            return True
        return self._is_excluded(path, is_folder) or self._is_ignored(path, is_folder)

    def within(self, folder: Path) -> PassingOver:
        """What answers for the files of a folder (resolved) that somebody named."""
        return PassingOver(self._configs, folder) if self(folder, is_folder=True) else self

    def _is_excluded(self, path: Path, is_folder: bool) -> bool:
        try:
            found = self._configs.found(path.parent)
        except BadConfig:
            # What a file excludes that cannot be followed nobody knows; its drafts are refused.
            return False
        setting = found.settings.get("exclude") if found else None
        if found is None or setting is None or not self._holds(found.folder):
            return False
        return matches(setting.value, path, found.folder, is_folder=is_folder)

    def _is_ignored(self, path: Path, is_folder: bool) -> bool:
        """Is it ignored by a .gitignore above it, in the same repository? The closest one that says
        something of it is right."""
        decisions = (
            decision(patterns, path, folder, is_folder=is_folder)
            for folder, patterns in self._ignores(path.parent)
            if self._holds(folder)
        )
        return next((told for told in decisions if told is not None), False)

    def _holds(self, folder: Path) -> bool:
        return self._named is None or folder.is_relative_to(self._named)


def _ignores(folder: Path) -> tuple[tuple[Path, tuple[str, ...]], ...]:
    """What each .gitignore says, from a folder up to the top of its repository; () outside one."""
    found = []
    for place in (folder, *folder.parents):
        patterns = _patterns(place / IGNORE)
        if patterns:
            found.append((place, patterns))
        if is_there(place / REPOSITORY):
            return tuple(found)
    return ()


def _patterns(file: Path) -> tuple[str, ...]:
    try:
        return tuple(file.read_text(encoding="utf-8", errors="replace").splitlines())
    except OSError:
        return ()
