"""The command as a process among others: pipes that break, disks that fill, keys that interrupt."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from factcheck.surfaces.cli import main

if TYPE_CHECKING:
    from tests.surfaces.conftest import Process, Run

CHECK = [sys.executable, "-m", "factcheck", "check"]
MORE_THAN_A_PIPE_HOLDS = 1_000_000


def test_a_reader_that_goes_away_is_no_error(desk: Path) -> None:
    command = [*CHECK, "wrong.md", "--output-format", "concise"]
    run = subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout is not None
    run.stdout.close()

    _, told = run.communicate(timeout=60)

    assert told == b""
    assert run.returncode == 1


def test_a_watch_ends_when_its_reader_goes_away(desk: Path) -> None:
    command = [*CHECK, "wrong.md", "--watch", "--output-format", "concise"]
    run = subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout is not None
    assert run.stdout.readline().startswith(b"wrong.md:1:")
    run.stdout.close()

    _, told = run.communicate(timeout=60)

    assert b"Traceback" not in told
    assert run.returncode == 1


def test_reports_are_written_although_nobody_reads(desk: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*CHECK, "wrong.md", "right.md", "--output", "json=out.json"]

    run = subprocess.run(command, cwd=desk, stdout=writing, stderr=subprocess.PIPE, check=False)

    os.close(writing)
    assert b"Traceback" not in run.stderr
    assert run.returncode == 1
    assert (desk / "out.json").is_file()


def test_a_full_disk_is_told(process: "Process") -> None:
    with Path("/dev/full").open("wb") as full:
        told = process("check", "wrong.md", stdout=full)

    assert told.returncode == 2
    assert told.stderr.startswith("factcheck: standard output: cannot be written: No space left")
    assert "Traceback" not in told.stderr


def test_an_interruption_is_quiet(desk: Path) -> None:
    # Standard input that never ends: the command waits for it, and has begun to once it has taken
    # more than a pipe holds.
    command = [*CHECK, "-", "--output", "json=out.json"]
    run = subprocess.Popen(
        command, cwd=desk, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert run.stdin is not None
    run.stdin.write(b"x" * MORE_THAN_A_PIPE_HOLDS)
    run.stdin.flush()
    run.send_signal(signal.SIGINT)

    told, error = run.communicate(timeout=60)

    assert (told, error.strip()) == (b"", b"")
    assert run.returncode == 130
    assert sorted(path.name for path in desk.iterdir()) == ["right.md", "wrong.md"]


def test_a_fault_of_ours_is_no_finding(run: "Run", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.pipeline.check", lambda *_: 1 / 0)
    # The report of this very draft may have been kept by a run before.
    monkeypatch.setattr("factcheck.surfaces.keeping.recall", lambda _: None)

    result = run("check", "wrong.md", "--output", "json=out.json")

    assert result.exit_code == 2
    assert "ZeroDivisionError" in result.stderr
    assert "factcheck: internal error: this is a fault of factcheck. Please" in result.stderr
    assert not Path("out.json").exists()


def test_standard_input_is_read(process: "Process") -> None:
    told = process("check", "-", input="Sales rose 20% to $120 million, from $110 million.\n")

    assert told.returncode == 1
    assert "stdin.md:1:12" in told.stdout


@pytest.mark.parametrize(
    ("ends", "status", "told"),
    [
        ("check wrong.md >&-", 1, "1 draft in"),
        ("check wrong.md 2>&-", 1, ""),
        ("check - <&-", 2, "factcheck: standard input: is closed. "),
        ("check wrong.md --output json=/dev/stdout -q", 1, ""),
    ],
)
def test_any_end_of_it_may_be_closed(desk: Path, ends: str, status: int, told: str) -> None:
    command = f"{sys.executable} -m factcheck {ends}"

    run = subprocess.run(
        command, shell=True, cwd=desk, capture_output=True, encoding="utf-8", check=False
    )

    assert run.stderr.startswith(told)
    assert "Traceback" not in run.stderr
    assert run.returncode == status


def test_alone_it_tells_what_there_is(process: "Process") -> None:
    told = process()

    assert "factcheck check draft.md" in told.stdout
    assert told.returncode == 2


def test_every_command_helps_with_examples(process: "Process") -> None:
    for command in _commands(main):
        told = process(*command, "--help")

        assert f"  factcheck {' '.join(command)}" in told.stdout
        assert told.returncode == 0


def _commands(group: click.Group, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        yield (*above, name)
        if isinstance(command, click.Group):
            yield from _commands(command, (*above, name))


def test_every_option_stands_in_a_section_of_its_own(process: "Process") -> None:
    told = process("check", "--help").stdout

    assert told.index("What is told:") < told.rindex("--statistics") < told.index("What fails")
    assert told.count("Show this message and exit.") == 1
    for param in main.commands["check"].params:
        assert all(told.count(f"  {name} ") <= 1 for name in param.opts)
        assert isinstance(param, click.Argument) or param.opts[-1] in told
