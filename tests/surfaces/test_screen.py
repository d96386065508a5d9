"""The screen is coloured where a person looks, and its reader may go away."""

import io
import sys
import time

import pytest

from factcheck.errors import BadOutput
from factcheck.surfaces.screen import Screen


class Terminal(io.TextIOWrapper):
    def __init__(self, is_terminal: bool = True, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def seen(self) -> bytes:
        self.flush()
        held = self.buffer
        assert isinstance(held, io.BytesIO)
        return held.getvalue()


@pytest.mark.parametrize(
    ("when", "is_terminal", "environment", "has_color"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_goes_where_it_is_wanted(
    monkeypatch: pytest.MonkeyPatch,
    when: str,
    is_terminal: bool,
    environment: dict[str, str],
    has_color: bool,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal(is_terminal))

    assert Screen(when).has_color is has_color


def test_signs_that_a_terminal_lacks_do_not_stop_it(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = Terminal(encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", latin)

    Screen().say("4 ÷ 2 − 1\n")

    assert latin.seen == b"4 \xf7 2 \\u2212 1\n"


def test_what_a_program_reads_is_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    latin = Terminal(encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", latin)

    Screen().say("4 ÷ 2", "utf-8")

    assert latin.seen == "4 ÷ 2".encode()


@pytest.mark.parametrize("is_terminal", [True, False])
def test_progress_is_for_those_who_wait_at_a_terminal(
    monkeypatch: pytest.MonkeyPatch, is_terminal: bool
) -> None:
    stderr = Terminal(is_terminal)
    monkeypatch.setattr(sys, "stderr", stderr)
    screen = Screen()
    screen.progress("too early")

    monkeypatch.setattr(Screen, "seconds", 2.0)
    screen.progress("1 of 2: a\nb.md")
    screen.remark("done")

    progress = b"1 of 2: a b.md\r\x1b[K" if is_terminal else b""
    assert stderr.seen == progress + b"done\n"


def test_progress_is_told_while_one_draft_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    stderr = Terminal()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setattr("factcheck.surfaces.screen.PATIENCE", 0.05)
    screen = Screen()

    screen.progress("1 of 1: long.md")
    time.sleep(0.5)
    screen.remark("done")

    assert stderr.seen == b"1 of 1: long.md\r\x1b[Kdone\n"


def test_what_is_soon_over_has_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    stderr = Terminal()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setattr("factcheck.surfaces.screen.PATIENCE", 0.2)
    screen = Screen()

    screen.progress("1 of 1: short.md")
    screen.remark("done")
    time.sleep(0.4)

    assert stderr.seen == b"done\n"


@pytest.mark.parametrize("stream", [None, io.TextIOWrapper(io.BytesIO())])
def test_standard_error_may_be_gone(
    monkeypatch: pytest.MonkeyPatch, stream: io.TextIOWrapper | None
) -> None:
    if stream is not None:
        stream.close()
    monkeypatch.setattr(sys, "stderr", stream)

    Screen().complain(BadOutput("here", "is wrong", "Mend it."))
