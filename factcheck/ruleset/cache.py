"""What was parsed before, kept in the user's cache folder.

Parsing TOML is most of what a start would cost: the shipped rulesets take 80 ms, as JSON 3.
What is kept is JSON, not a pickle: nothing in it can be run. It follows from the files' content
alone, so no release of factcheck makes it wrong. A cache that cannot be used counts as empty.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

KEPT = 8
"""How many packs are kept: the shipped ones, and a few states of one's own."""


def key(contents: list[bytes]) -> str:
    """The name under which what was parsed from these contents is kept."""
    digest = sha256(b"1")  # the form of what is kept
    for content in contents:
        digest.update(sha256(content).digest())
    return digest.hexdigest()


def recall(name: str) -> str | None:
    folder = _folder()
    if folder is None:
        return None
    try:
        return (folder / f"{name}.json").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None


def keep(name: str, text: str) -> None:
    folder = _folder()
    if folder is None:
        return
    unfinished = folder / f"{name}.{os.getpid()}.part"
    with suppress(OSError):
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(folder / f"{name}.json")
        _forget_oldest(folder)


def _forget_oldest(folder: Path) -> None:
    entries = sorted(folder.iterdir(), key=lambda entry: entry.stat().st_mtime, reverse=True)
    for entry in entries[KEPT:]:
        entry.unlink()


def _folder() -> Path | None:
    """The cache folder, if it is the user's own and nobody else can write in it."""
    try:
        base = Path(os.environ.get("XDG_CACHE_HOME", ""))
        folder = (base if base.is_absolute() else Path.home() / ".cache") / "factcheck"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder if _is_ours(folder.lstat()) else None
    except (OSError, RuntimeError):
        return None


def _is_ours(status: os.stat_result) -> bool:
    if not stat.S_ISDIR(status.st_mode):
        return False
    # Windows keeps its users' folders apart by other means.
    is_posix = hasattr(os, "geteuid")
    return not is_posix or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)
