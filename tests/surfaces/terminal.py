"""A command that runs on, in a pipe or at a terminal, and what it has said so far."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path
from threading import Thread

COMMAND = [sys.executable, "-m", "factcheck"]
LONG = 60.0
_SIGNS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]")
"""What moves the cursor and colours."""


class Running:
    """``factcheck ARGUMENTS`` in a folder; what it says on both its streams is gathered.

    ``is_terminal``: both are a terminal, as they are for a person.
    """

    def __init__(self, *arguments: str, cwd: Path, is_terminal: bool = False) -> None:
        self._said = bytearray()
        ours, theirs = pty.openpty() if is_terminal else os.pipe()
        self._process = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            stderr=theirs,
            preexec_fn=_heeds_ctrl_c,  # noqa: PLW1509 (no thread runs yet that could hold a lock)
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


class Typed:
    """A program at a terminal of its own, and a person who types."""

    def __init__(self, command: list[str], cwd: Path, env: dict[str, str]) -> None:
        pid, self._end = pty.fork()
        if not pid:
            os.chdir(cwd)
            os.execvpe(command[0], command, env)
        self._pid = pid
        # What is completed stays on one line.
        termios.tcsetwinsize(self._end, (40, 200))

    def says(self, keys: str, answer: str) -> None:
        """Press these keys; fails where the answer does not soon stand on the screen."""
        os.write(self._end, keys.encode())
        said = b""
        began = time.monotonic()
        while answer not in _SIGNS.sub("", said.decode("utf-8", "replace")):
            assert time.monotonic() - began < LONG, f"{keys!r} does not say {answer!r}: {said!r}"
            if select.select([self._end], [], [], 0.1)[0]:
                said += os.read(self._end, 10_000)

    def end(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._end)


def _heeds_ctrl_c() -> None:
    """Whoever runs the tests in the background may not, and what they start would not either."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
