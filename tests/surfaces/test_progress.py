"""Who waits at a terminal is told how far we are; a pipe is not."""

import os
import time
from pathlib import Path

import pytest

from tests.surfaces.conftest import WRONG
from tests.surfaces.terminal import Running

PROGRESS = "checking 2 of 3: slow.md"
LARGE = "".join(f"City {at} sold {at:,} vans, up {at % 9}%. " for at in range(6_000))
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


def test_of_a_draft_that_takes_long_each_step_is_told(desk: Path) -> None:
    (desk / "large.md").write_text(LARGE)

    running = Running("check", "large.md", "--no-cache", "-q", cwd=desk, is_terminal=True)

    running.waits_for("\r\x1b[Kchecking 1 of 1: large.md: rule ")
    running.kill()


def test_what_a_draft_takes_is_told_to_no_pipe(desk: Path) -> None:
    (desk / "large.md").write_text(LARGE)

    running = Running("check", "large.md", "--no-cache", "-q", cwd=desk)
    running.ended()

    assert running.said == ""
