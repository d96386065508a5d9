"""The table of exit statuses in docs/ci.md: a trial for every row, as a process."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.surfaces.humble import as_one_of_many

if TYPE_CHECKING:
    from tests.surfaces.conftest import Process

GUIDE = Path(__file__).parents[2] / "docs/ci.md"
TABLE = GUIDE.read_text("utf-8").partition("| what happens |")[2].partition("\n\n")[0]
ROWS = dict(re.findall(r"^\| (\w.*) \| ([^|]*?) \|$", TABLE, re.MULTILINE))

WARNING = "[tiers]\npercent-change = 'warning'\n"
REVIEW = "[tiers]\npercent-change = 'review'\n"
WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"
MONDAY = 0

Trial = Callable[["Process", Path], Iterator[int]]
TRIALS: dict[str, Trial] = {}


def trial(row: str) -> Callable[[Trial], Trial]:
    """Of which row of the table a trial is, by how the row begins."""

    def kept(function: Trial) -> Trial:
        TRIALS[row] = function
        return function

    return kept


def test_every_row_has_a_trial_and_every_trial_a_row() -> None:
    found = [[row for row in TRIALS if told.startswith(row)] for told in ROWS]

    assert [len(rows) for rows in found] == [1] * len(TRIALS)


@pytest.mark.parametrize("row", TRIALS)
def test_a_row_of_the_table_holds(process: "Process", desk: Path, row: str) -> None:
    (told,) = (status for what, status in ROWS.items() if what.startswith(row))

    statuses = list(TRIALS[row](process, desk))

    # Of a draft with errors, whose reader goes away.
    expected = 1 if told == "as if they had stayed" else int(told)
    assert statuses == [expected] * len(statuses) != []


@trial("nothing is found")
def _nothing(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "dry.md").write_text("It rained.\n")
    (desk / "empty.md").write_text("")
    yield from _statuses(process, ["right.md"], ["dry.md", "empty.md"])


@trial("warnings are found, or")
def _below(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "factcheck.toml").write_text(WARNING)
    (desk / "review.toml").write_text(REVIEW)
    told = ["wrong.md", "--config", "review.toml"]
    yield from _statuses(process, ["."], told, [*told, "--fail-on", "warning"])


@trial("errors are found, and")
def _never(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "factcheck.toml").write_text('fail-on = "never"')
    yield from _statuses(process, ["."], ["wrong.md", "--isolated", "--fail-on", "never"])


@trial("all that is found is silenced")
def _silenced(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "quiet.md").write_text(f"<!-- factcheck: ignore -->\n{WRONG}")
    process("baseline", "write", "wrong.md", "--baseline", "known.json")
    _commit(desk)
    known = ["wrong.md", "--baseline", "known.json"]
    yield from _statuses(process, ["quiet.md"], known, [".", "--diff-base", "HEAD"])


@trial("an error is found")
def _errors(process: "Process", desk: Path) -> Iterator[int]:
    yield from _statuses(process, ["."], ["wrong.md", "-q"], ["wrong.md", "--fail-on", "warning"])


@trial("a warning is found")
def _warnings(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "factcheck.toml").write_text(WARNING)
    yield from _statuses(process, [".", "--fail-on", "warning"])


@trial("256 or 257 errors")
def _many(process: "Process", desk: Path) -> Iterator[int]:
    runs = []
    for count in (256, 257):
        days = (
            (year, f"The fair opens on Monday, 7 January {year}.") for year in range(1700, 2100)
        )
        wrong = [told for year, told in days if date(year, 1, 7).weekday() != MONDAY][:count]
        (desk / f"{count}.md").write_text("\n\n".join(wrong))
        runs.append([f"{count}.md", "--select", "weekday"])
        assert f"\n{count} errors." in process("check", *runs[-1]).stdout
    yield from _statuses(process, *runs)


@trial("a draft is not there")
def _unread(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "closed.md").write_text(WRONG)
    (desk / "closed.md").chmod(0)
    (desk / "binary.md").write_bytes(b"\x00\x01")
    bad = ("missing.md", "closed.md", "binary.md", "photo.jpg")
    for name in bad:
        both = process("check", name, "wrong.md", preexec_fn=as_one_of_many)
        assert "error[percent-change]" in both.stdout
        assert both.returncode == 2
    runs = [*([name] for name in bad), ["missing.md", "--fail-on", "never"]]
    yield from _statuses(process, *runs, preexec_fn=as_one_of_many)


@trial("nothing is named")
def _unnamed(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "empty").mkdir()
    yield from _statuses(process, [], ["empty"])


@trial("the baseline is not there")
def _baseline(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "none.json").write_text("[]")
    runs = [["right.md", "--baseline", name] for name in ("missing.json", "none.json")]
    (desk / "factcheck.toml").write_text('baseline = "missing.json"')
    yield from _statuses(process, *runs, ["right.md"])


@trial("git does not know")
def _revision(process: "Process", desk: Path) -> Iterator[int]:
    known = ["right.md", "--diff-base", "HEAD"]
    yield from _statuses(process, known)
    _commit(desk)
    yield from _statuses(process, ["right.md", "--diff-base", "nowhere"])
    yield from _statuses(process, known, env={**os.environ, "PATH": ""})


@trial("the configuration has")
def _configuration(process: "Process", desk: Path) -> Iterator[int]:
    for text in ('selct = ["total"]', 'ignore = ["totl"]', 'fail-on = "now"', "select = oops"):
        (desk / "factcheck.toml").write_text(text)
        yield from _statuses(process, ["right.md"])
    (desk / "house.toml").write_text('family = "totl"')
    yield from _statuses(process, ["right.md", "--isolated", "--ruleset", "house.toml"])


@trial("a report cannot be written")
def _unwritten(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "closed").mkdir(mode=0o555)
    places = ("closed/out.json", "closed/new/", "no/out.json", "/dev/full", "right.md")
    runs = [["wrong.md", "right.md", "--output", f"json={place}"] for place in places]
    yield from _statuses(process, *runs, preexec_fn=as_one_of_many)


@trial("an option that there is not")
def _option(process: "Process", desk: Path) -> Iterator[int]:
    wrong = (["--jbos", "2"], ["--jobs", "0"], ["--fail-on", "now"], ["--output", "json"])
    yield from _statuses(process, *(["right.md", *options] for options in wrong))


@trial("who reads the output")
def _head(process: "Process", desk: Path) -> Iterator[int]:
    (desk / "long.md").write_text("\n\n".join([WRONG] * 200))
    command = f"{sys.executable} -m factcheck check long.md -v | head -1; exit ${{PIPESTATUS[0]}}"
    run = subprocess.run(["bash", "-c", command], cwd=desk, capture_output=True, check=False)
    assert run.stdout.count(b"\n") == 1
    assert b"Traceback" not in run.stderr
    yield run.returncode


@trial("a fault of factcheck")
def _fault(process: "Process", desk: Path) -> Iterator[int]:
    fault = "import factcheck.pipeline as p; p.check = lambda *_: 1 / 0"
    begin = "from factcheck.surfaces.cli import main; main(['check', 'right.md', '--no-cache'])"
    command = [sys.executable, "-c", f"{fault}; {begin}"]
    yield subprocess.run(command, cwd=desk, capture_output=True, check=False).returncode


@trial("it is interrupted")
def _interrupted(process: "Process", desk: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "factcheck", "check", "-"]
    run = subprocess.Popen(command, cwd=desk, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert run.stdin is not None
    # More than a pipe holds: once all is taken, the command is reading.
    run.stdin.write(b"x" * 1_000_000)
    run.stdin.flush()
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=60)
    yield run.returncode


def _statuses(process: "Process", *runs: list[str], **how: object) -> Iterator[int]:
    for arguments in runs:
        yield process("check", *arguments, **how).returncode


def _commit(desk: Path) -> None:
    who = ("-c", "user.name=editor", "-c", "user.email=editor@example.org")
    for command in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "drafts")):
        subprocess.run(["git", *command], cwd=desk, check=True, capture_output=True)
