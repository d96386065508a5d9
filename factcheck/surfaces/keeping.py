"""Keeping: the reports of drafts that were checked before, in the user's cache folder.

A report follows from the draft, its name, what the ruleset says, the day of issue and the code; all
of these make the name under which it is kept, so that what is kept is never wrong. It is read back
with nothing but our own values allowed in it. A cache that cannot be used counts as empty.
"""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Iterator
from contextlib import suppress
from functools import cache as once
from hashlib import sha256
from pathlib import Path
from typing import Any

import factcheck
from factcheck.api import Report
from factcheck.ruleset import cache
from factcheck.surfaces.settings import Settings

FOLDER = "reports"
LARGEST = 256_000_000
"""So many bytes are kept; then what was used longest ago goes."""
_SPARE = 0.75
_VALUES = {
    ("factcheck.api", "Report"),
    ("fractions", "Fraction"),
    ("datetime", "date"),
}


def key(data: bytes, name: str, settings: Settings) -> str:
    """The name under which the report of a draft is kept."""
    told = (factcheck.__version__, _code(), name, settings.digest, settings.issue_date)
    return sha256(repr(told).encode("utf-8", "replace") + b"\0" + data).hexdigest()


def recall(name: str) -> bytes | None:
    """What was kept under a name."""
    file = _file(name)
    try:
        found = file.read_bytes() if file else None
        if file and found:
            file.touch()
    except OSError:
        return None
    return found


def has(name: str) -> bool:
    """Is something kept under a name? Whether it is a report shows when it is recalled."""
    file = _file(name)
    return file is not None and file.exists()


def is_sound(told: str) -> bool:
    """Was a ruleset of which this is told made before, without a complaint?"""
    return has(_sound(told))


def vouch(told: str) -> None:
    """Remember that a ruleset of which this is told could be made."""
    keep(_sound(told), b"")


def keep(name: str, told: bytes) -> None:
    file = _file(name)
    if file is None:
        return
    unfinished = file.with_suffix(".part")
    with suppress(OSError):
        unfinished.write_bytes(told)
        unfinished.replace(file)


def forget_oldest() -> None:
    """Make room, once a run is over."""
    folder = _folder()
    with suppress(OSError):
        # Paths would be made for thousands of files, of which none goes for most of the time.
        found = [(entry, entry.stat()) for entry in os.scandir(folder)] if folder else []
        if sum(status.st_size for _, status in found) <= LARGEST:
            return
        room = LARGEST * _SPARE
        for entry, status in sorted(found, key=lambda each: -each[1].st_mtime):
            room -= status.st_size
            if room < 0:
                Path(entry).unlink()


def told(report: Report) -> bytes:
    """A report as it is kept, and as one process gives it to another."""
    return pickle.dumps(report, pickle.HIGHEST_PROTOCOL)


def report(kept: bytes) -> Report | None:
    """The report again; None where these bytes are none."""
    try:
        found = _Ours(io.BytesIO(kept)).load()
    except Exception:  # whatever bytes that are no report may bring about
        return None
    return found if isinstance(found, Report) else None


class _Ours(pickle.Unpickler):
    """Makes our own values, and nothing that could do anything."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("factcheck.model.") or (module, name) in _VALUES:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no value of a report")


def _sound(told: str) -> str:
    return sha256(repr((factcheck.__version__, _code(), told)).encode()).hexdigest()


def _file(name: str) -> Path | None:
    folder = _folder()
    return folder / name if folder else None


@once
def _folder() -> Path | None:
    home = cache.folder()
    if home is None:
        return None
    folder = home / FOLDER
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder
    return None


@once
def _code() -> str:
    """What tells this code from other code of the same version."""
    told = repr(sorted(_sources(str(Path(str(factcheck.__file__)).parent))))
    return sha256(told.encode("utf-8", "replace")).hexdigest()


def _sources(folder: str) -> Iterator[tuple[str, int, int]]:
    # Asked at every start: paths that are texts are eight times as fast as those that are more.
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                status = entry.stat()
                yield entry.path, status.st_mtime_ns, status.st_size
            elif entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                yield from _sources(entry.path)
