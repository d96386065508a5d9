"""Patterns: paths that are named as in .gitignore."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def matches(patterns: tuple[str, ...], path: Path, base: Path, *, is_folder: bool = False) -> bool:
    """Does one of the patterns, which are of the folder ``base``, name this path?"""
    if not patterns or not path.is_relative_to(base):
        return False
    told = path.relative_to(base).as_posix()
    return _spec(patterns).match_file(f"{told}/" if is_folder else told)


def decision(
    patterns: tuple[str, ...], path: Path, base: Path, *, is_folder: bool = False
) -> bool | None:
    """Is this path named by the last of the patterns that say something of it? None: none does;
    False: it is excepted ("!kept.md")."""
    if not patterns or not path.is_relative_to(base):
        return None
    told = path.relative_to(base).as_posix()
    return _spec(patterns).check_file(f"{told}/" if is_folder else told).include


@lru_cache(maxsize=256)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
