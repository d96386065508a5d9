"""Screen: what is said on standard output and standard error."""

from __future__ import annotations

import os
import select
import sys
from contextlib import suppress
from pathlib import Path
from threading import Timer
from time import monotonic
from typing import ClassVar, TextIO

from factcheck.errors import BadOutput, FactcheckError
from factcheck.render.safe import safe_line

PATIENCE = 1.0
"""Seconds after which a person at a terminal is told how far we are."""
PAUSE = 0.2
"""Seconds that each step stands there at least: what changes faster cannot be read."""
WIDTH = 100
_AWAY = "\r\x1b[K"


class Screen:
    """Says things, and bears a reader that goes away (``| head``): then no more is said."""

    # There is one terminal, whoever writes to it.
    _shows_progress: ClassVar[bool] = False
    _waiting: ClassVar[Timer | None] = None
    _is_deserted: ClassVar[bool] = False
    _line: ClassVar[str] = ""
    _step: ClassVar[str] = ""
    _shown_at: ClassVar[float] = 0.0

    def __init__(self, color: str = "auto") -> None:
        self.has_color = _has_color(color)
        self._is_closed = sys.stdout is None
        self._began = monotonic()

    @property
    def seconds(self) -> float:
        return monotonic() - self._began

    def say(self, text: str, encoding: str | None = None) -> None:
        """Write to standard output, in its own encoding unless told otherwise. Raises BadOutput."""
        if self._is_closed or not text:
            return
        self.clear()
        told = text.encode(encoding or sys.stdout.encoding or "utf-8", "backslashreplace")
        try:
            sys.stdout.buffer.write(told)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            self._is_closed = Screen._is_deserted = True
            _let_go(sys.stdout)
        except OSError as error:
            _let_go(sys.stdout)
            problem = f"cannot be written: {error.strerror}"
            raise BadOutput("standard output", problem, "Make room, or write elsewhere.") from error

    @staticmethod
    def is_deserted() -> bool:
        """Has the reader of standard output gone away?"""
        return Screen._is_deserted or _is_broken(sys.stdout)

    def complain(self, error: FactcheckError) -> None:
        """Say in one line on standard error where, what is wrong and what to do."""
        self.remark(f"factcheck: {safe_line(near(str(error)))}")

    def remark(self, line: str) -> None:
        """Say something beside the matter, on standard error."""
        self.clear()
        _write_error(f"{line}\n")

    def progress(self, line: str) -> None:
        """Say how far we are, where a person waits and has waited; the next line replaces it."""
        if not is_terminal(sys.stderr):
            return
        self.clear()
        Screen._line = line
        if self.seconds > PATIENCE:
            _show()
        else:
            # One draft alone may take long: then this is said while it is read.
            Screen._waiting = Timer(PATIENCE - self.seconds, _show)
            Screen._waiting.daemon = True
            Screen._waiting.start()

    def step(self, doing: str) -> None:
        """Say what is being done of that draft, once it is seen that it takes long."""
        Screen._step = doing
        if Screen._shows_progress and monotonic() - Screen._shown_at > PAUSE:
            _write_error(_AWAY)
            _show()

    def clear(self) -> None:
        """Take away what tells how far we are."""
        if Screen._waiting is not None:
            Screen._waiting.cancel()
            Screen._waiting.join()
            Screen._waiting = None
        if Screen._shows_progress:
            Screen._shows_progress = False
            _write_error(_AWAY)
        Screen._line = Screen._step = ""


def near(told: str) -> str:
    """A file as it is seen from here."""
    try:
        return told.removeprefix(f"{Path.cwd()}{os.sep}")
    except OSError:
        return told  # the folder that we are in is gone


def is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _is_broken(stream: TextIO | None) -> bool:
    """Is it a pipe of which nobody holds the other end? Where the system does not say, it is
    none."""
    poll = getattr(select, "poll", None)
    if stream is None or poll is None:
        return False
    asked = poll()
    try:
        asked.register(stream.fileno(), 0)
        return bool(asked.poll(0))
    except (OSError, ValueError):
        return False


def _show() -> None:
    line = f"{Screen._line}: {Screen._step}" if Screen._step else Screen._line
    _write_error(safe_line(line)[: WIDTH - 1])
    Screen._shows_progress, Screen._shown_at = True, monotonic()


def _write_error(text: str) -> None:
    # Where standard error is gone there is nobody to tell so.
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(text)
        sys.stderr.flush()


def _let_go(stream: TextIO) -> None:
    """Point a broken stream to nowhere, lest the interpreter trip over it at its end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _has_color(when: str) -> bool:
    """As no-color.org and force-color.org have it; the option goes before both."""
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"
