"""Helping processes: whatever becomes of one, each errand is answered, and none outlives us."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck import api
from factcheck.surfaces.hands import Crew

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

pytestmark = pytest.mark.skipif(not Path("/proc").exists(), reason="who is alive is read in /proc")

WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"


def children(of: int) -> list[int]:
    told = Path(f"/proc/{of}/task/{of}/children").read_text()
    return [int(pid) for pid in told.split()]


def done(count: int, errands: int, do: Callable[[int], bytes]) -> list[bytes | None]:
    with Crew(count, do, range(errands)) as crew:
        return [crew.answer(errand) for errand in range(errands)]


def test_answers_come_in_the_order_of_the_errands() -> None:
    def do(errand: int) -> bytes:
        time.sleep(0.02 if errand % 3 == 0 else 0)
        return str(errand).encode() * 50_000

    answers = done(3, 40, do)

    assert answers == [str(errand).encode() * 50_000 for errand in range(40)]


def test_slow_readers_do_not_stop_the_hands() -> None:
    with Crew(2, lambda errand: b"x" * errand, range(200)) as crew:
        taken = [crew.answer(each) for each in range(200) if time.sleep(0.001) is None]

    assert taken == [b"x" * each for each in range(200)]


def test_one_long_errand_does_not_stop_the_others() -> None:
    def do(errand: int) -> bytes:
        time.sleep(0 if errand else 0.5)
        return b"x"

    answers = done(2, 200, do)

    assert answers == [b"x"] * 200


def test_a_hand_that_dies_takes_one_errand_with_it() -> None:
    def do(errand: int) -> bytes:
        if errand in {0, 7, 8, 19}:
            os.kill(os.getpid(), signal.SIGKILL)
        return str(errand).encode()

    answers = done(2, 20, do)

    lost = {0, 7, 8, 19}
    assert answers == [None if each in lost else str(each).encode() for each in range(20)]


def test_no_hand_is_left_when_nobody_asks_any_more() -> None:
    before = children(os.getpid())

    with Crew(3, lambda errand: os.getpid().to_bytes(8), range(100)) as crew:
        hand = int.from_bytes(crew.answer(0) or b"")

    assert hand != os.getpid()
    assert children(os.getpid()) == before


@pytest.fixture
def many(desk: Path) -> Path:
    for number in range(20):
        (desk / f"{number:02}.md").write_text(f"# Letter {number}\n\n{WRONG}")
    return desk


def test_a_draft_over_which_a_hand_dies_is_told_and_the_others_are_checked(
    run: "Run", many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = api.check_bytes

    def check(data: bytes, name: str, *how: Any) -> api.Report:
        if name == "07.md":
            os.kill(os.getpid(), signal.SIGKILL)
        return known(data, name, *how)

    monkeypatch.setattr("factcheck.api.check_bytes", check)
    told = run("check", ".", "--jobs", "2", "--no-cache", "--output-format", "concise")

    assert told.stderr.startswith("factcheck: 07.md: the process that checked it has died. ")
    assert told.stdout.count("error[percent-change]") == 20
    assert told.exit_code == 2


def test_a_fault_of_ours_in_a_hand_is_told_with_its_place(
    run: "Run", many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.pipeline.check", lambda *_: 1 / 0)

    told = run("check", ".", "--jobs", "2", "--no-cache")

    assert "in 00.md" in told.stderr
    assert "ZeroDivisionError" in told.stderr
    assert "this is a fault of factcheck" in told.stderr
    assert told.exit_code == 2


def test_an_interruption_of_many_hands_is_quiet(many: Path) -> None:
    for number in range(20):
        (many / f"long-{number}.md").write_text(f"{WRONG}\n" * 2_000)
    command = [sys.executable, "-m", "factcheck", "check", ".", "--jobs", "2", "--no-cache"]
    run = subprocess.Popen(
        [*command, "--output", "json=out.json"],
        cwd=many,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    waited = time.monotonic()
    while len(hands := children(run.pid)) < 2 and time.monotonic() - waited < 60:
        time.sleep(0.01)

    # As a terminal does: every process of the group hears of it.
    os.killpg(run.pid, signal.SIGINT)
    told, error = run.communicate(timeout=60)

    assert (told, error.strip()) == (b"", b"")
    assert run.returncode == 130
    assert not any(Path(f"/proc/{hand}").exists() for hand in hands)
    assert not (many / "out.json").exists()
