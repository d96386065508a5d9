"""Who waits at a terminal is told how far we are; a pipe is not."""

import os
import time
from pathlib import Path

import pytest

from tests.surfaces.conftest import WRONG
from tests.surfaces.terminal import Running

PROGRESS = "checking 2 of 3: slow.md"
ARGUMENTS = ("check", "right.md", "slow.md", "wrong.md", "--output-format", "concise")


@pytest.fixture
def slow(desk: Path) -> Path:
    """A draft that is read when somebody writes it."""
    os.mkfifo(desk / "slow.md")
    return desk / "slow.md"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_progress_is_told_at_a_terminal_and_taken_away(slow: Path, jobs: str) -> None:
    running = Running(*ARGUMENTS, "--jobs", jobs, cwd=slow.parent, is_terminal=True)
    running.waits_for(PROGRESS)

    slow.write_text(WRONG)
    status = running.ended()

    assert f"{PROGRESS}\r\x1b[K" in running.said
    assert running.said.count("percent-change") == 2
    assert status == 1


def test_a_pipe_is_told_nothing_but_what_was_asked_for(slow: Path) -> None:
    running = Running(*ARGUMENTS, cwd=slow.parent)
    time.sleep(2.5)

    slow.write_text(WRONG)
    status = running.ended()

    assert "checking" not in running.said
    assert "\r" not in running.said
    assert status == 1
