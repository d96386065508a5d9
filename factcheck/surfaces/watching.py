"""Watching: a command that looks again whenever a file has changed, until it is interrupted.

Files are asked for their state now and then: that works on every system and on every disk.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from factcheck.api import is_file
from factcheck.errors import FactcheckError
from factcheck.surfaces.screen import Screen, is_terminal

Look = Callable[[], int]
Watched = Callable[[], Iterable[Path]]
"""The files whose change is to be seen; there may be others the next time."""
State = Mapping[Path, tuple[int, int, int] | None]

FAILED = 2
PAUSE = 0.3
"""Seconds from one question to the next, at least."""
SHARE = 10
"""We wait so many times as long as asking takes: a large archive does not keep a machine busy."""
_WIPE = "\x1b[H\x1b[2J\x1b[3J"


def watch(look: Look, watched: Watched, screen: Screen, *, is_quiet: bool = False) -> int:
    """Look, and again at each change; the status of the last look, when somebody interrupts or,
    unless nothing is said there, nobody reads standard output any more.

    What is wrong at the first look is raised; later it is told, for it may be mended.
    """
    sight = _Sight(watched)
    status: int | None = None
    try:
        while True:
            before = sight.state()
            if is_terminal(sys.stdout):
                screen.say(_WIPE)
            status = look() if status is None else _again(look, screen)
            screen.remark(f"watching {sight.count}; Ctrl-C ends it")
            if not _has_changed(before, sight, ends=_never if is_quiet else screen.is_deserted):
                return status
    except KeyboardInterrupt:
        if status is None:
            raise
        return status
    finally:
        screen.clear()


class _Sight:
    """The state of all files that were ever watched: of what cannot be found any more, too."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        self._known: dict[Path, None] = {}

    def state(self) -> State:
        # Where a configuration is broken for a while, what was known of before is still watched.
        with suppress(FactcheckError):
            self._known |= dict.fromkeys(self._watched())
        return {path: _stamp(path) for path in self._known}

    @property
    def count(self) -> str:
        there = sum(is_file(path) for path in self._known)
        return f"{there:,} file{'' if there == 1 else 's'}"


def _again(look: Look, screen: Screen) -> int:
    try:
        return look()
    except FactcheckError as error:
        screen.complain(error)
        return FAILED


def _has_changed(before: State, sight: _Sight, ends: Callable[[], bool]) -> bool:
    """Wait until something has changed, and changes no more: files are written bit by bit. False
    where there is no more to wait for."""
    now = before
    while not ends():
        began = monotonic()
        last, now = now, sight.state()
        if last == now != before:
            return True
        sleep(max(PAUSE, SHARE * (monotonic() - began)))
    return False


def _never() -> bool:
    return False


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """What changes when a file does; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
