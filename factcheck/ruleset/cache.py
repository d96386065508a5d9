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
    home = folder()
    if home is None:
        return None
    file = home / f"{name}.json"
    try:
        found = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    # What is used is not what goes when somebody changes rules of their own all day.
    with suppress(OSError):
        os.utime(file)
    return found


def keep(name: str, text: str) -> None:
    home = folder()
    if home is None:
        return
    unfinished = home / f"{name}.{os.getpid()}.part"
    with suppress(OSError):
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(home / f"{name}.json")
        _forget_oldest(home)


def _forget_oldest(folder: Path) -> None:
    kept = (entry for entry in folder.iterdir() if entry.is_file())
    entries = sorted(kept, key=lambda entry: entry.stat().st_mtime, reverse=True)
    for entry in entries[KEPT:]:
        entry.unlink()


def folder() -> Path | None:
    """The cache folder, if it is the user's own and nobody else can write in it."""
    try:
        base = Path(os.environ.get("XDG_CACHE_HOME", ""))
        home = (base if base.is_absolute() else Path.home() / ".cache") / "factcheck"
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        return home if _is_ours(home.lstat()) else None
    except (OSError, RuntimeError):
        return None


def _is_ours(status: os.stat_result) -> bool:
    if not stat.S_ISDIR(status.st_mode):
        return False
    # Windows keeps its users' folders apart by other means.
    is_posix = hasattr(os, "geteuid")
    return not is_posix or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)
