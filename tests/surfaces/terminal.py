"""A command that runs on, in a pipe or at a terminal, and what it has said so far."""

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

COMMAND = [sys.executable, "-m", "factcheck"]
LONG = 60.0


class Running:
    """``factcheck ARGUMENTS`` in a folder; what it says on both its streams is gathered.

    ``is_terminal``: both are a terminal, as they are for a person.
    """

    def __init__(self, *arguments: str, cwd: Path, is_terminal: bool = False) -> None:
        self._said = bytearray()
        ours, theirs = pty.openpty() if is_terminal else os.pipe()
        self._process = subprocess.Popen(
            [*COMMAND, *arguments], cwd=cwd, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs
        )
        os.close(theirs)
        self._reader = Thread(target=self._gather, args=(ours,), daemon=True)
        self._reader.start()

    @property
    def said(self) -> str:
        return self._said.decode("utf-8", "replace")

    def waits_for(self, text: str, times: int = 1) -> str:
        """All that was said until it says this; fails where it does not say it soon."""
        began = time.monotonic()
        while self.said.count(text) < times:
            assert time.monotonic() - began < LONG, f"never said {text!r}: {self.said!r}"
            assert self._reader.is_alive() or self.said.count(text) >= times, self.said
            time.sleep(0.02)
        return self.said

    def interrupted(self) -> int:
        """The exit status after Ctrl-C."""
        self._process.send_signal(signal.SIGINT)
        return self.ended()

    def ended(self) -> int:
        status = self._process.wait(timeout=LONG)
        self._reader.join(timeout=LONG)
        return status

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def _gather(self, end: int) -> None:
        try:
            while part := os.read(end, 10_000):
                self._said += part
        except OSError:
            pass  # a terminal whose other side is gone
        finally:
            os.close(end)
