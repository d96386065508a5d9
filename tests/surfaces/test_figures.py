"""``factcheck figures`` lists what was read."""

import csv
import json
import os
import pty
import struct
import sys
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ
from typing import TYPE_CHECKING

import pytest

from factcheck.render.cells import width
from factcheck.surfaces.forms import LISTS as SUFFIXES

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

LONG = (
    "The most northerly of the harbours sold 1,234,567 kilowatt hours for 3 percentage points of "
    "$18,000,000,000 in the first quarter of 2025; 漢字 cost ¥4,000, and fees of $13,50 fell 12%.\n"
)


def test_figures_are_a_table_of_plain_text(run: "Run") -> None:
    result = run("figures", "wrong.md")

    head, first, second, third, _ = result.stdout.splitlines()
    assert head.split()[:7] == ["place", "figure", "kind", "read", "as", "unit", "stands"]
    assert first.split()[:7] == ["1:14", "20%", "percent", "20", "percent", "19.5", "to"]
    assert first.index("20  percent") + 2 == second.index("USD") - 2
    assert second.index("120,000,000  USD") == third.index("110,000,000  USD")
    assert "\x1b" not in result.stdout
    assert result.stderr.startswith("4 figures in 1 draft, ")
    assert result.exit_code == 0


def test_figures_are_dressed_for_a_terminal(run: "Run") -> None:
    assert "\x1b[" in run("figures", "wrong.md", "--color", "always").stdout


def test_figures_as_json_and_as_lines_are_the_same(run: "Run") -> None:
    whole = json.loads(run("figures", "wrong.md", "--output-format", "json").stdout)
    lines = run("figures", "wrong.md", "--output-format", "jsonl").stdout.splitlines()

    (document,) = whole["documents"]
    assert document["name"] == "wrong.md"
    assert [figure["text"] for figure in document["figures"]][:2] == ["20%", "$120 million"]
    assert [json.loads(line) for line in lines] == [
        {"document": "wrong.md", **figure} for figure in document["figures"]
    ]


def test_several_drafts_are_one_table_of_csv(run: "Run") -> None:
    told = run("figures", ".", "--output-format", "csv").stdout

    rows = list(csv.DictReader(told.splitlines()))
    assert [row["document"] for row in rows] == ["right.md"] * 4 + ["wrong.md"] * 4
    assert [row["value"] for row in rows[:3]] == ["9", "120000000", "110000000"]


def test_several_drafts_have_a_table_each(run: "Run") -> None:
    result = run("figures", "right.md", "wrong.md")

    right, wrong = result.stdout.split("\n\n")
    assert right.startswith("right.md\nplace")
    assert wrong.startswith("wrong.md\nplace")
    assert result.stderr.startswith("8 figures in 2 drafts, ")


def test_a_page_shows_the_text_with_its_figures(run: "Run") -> None:
    page = run("figures", "wrong.md", "--output-format", "html").stdout

    assert page.count("<mark ") == 4
    assert "<title>4 figures read: wrong.md</title>" in page


def test_every_form_is_written_to_files(run: "Run", desk: Path) -> None:
    outputs = [f"--output={form}=out/" for form in SUFFIXES]

    result = run("figures", "right.md", "wrong.md", "-q", *outputs, "--output", "csv=all.csv")

    assert result.stdout == ""
    assert {path.name for path in (desk / "out").iterdir()} == {
        f"{name}.md{suffix}" for name in ("right", "wrong") for suffix in SUFFIXES.values()
    }
    assert len((desk / "all.csv").read_text(encoding="utf-8").splitlines()) == 9
    for form, suffix in SUFFIXES.items():
        told = run("figures", "wrong.md", "--output-format", form).stdout
        assert (desk / f"out/wrong.md{suffix}").read_text(encoding="utf-8") == told


def test_our_own_pages_are_no_drafts(run: "Run") -> None:
    run("figures", ".", "--output", "html=.", "-q")

    assert run("figures", ".").stderr.startswith("8 figures in 2 drafts, ")


def test_the_other_drafts_are_read_all_the_same(run: "Run") -> None:
    result = run("figures", "missing.md", "wrong.md", "--output-format", "jsonl")

    assert len(result.stdout.splitlines()) == 4
    assert result.stderr.startswith("factcheck: missing.md: there is no such file. ")
    assert result.exit_code == 2


@pytest.mark.parametrize("form", ["json", "csv", "html"])
def test_of_nothing_nothing_is_told(run: "Run", desk: Path, form: str) -> None:
    arguments = ("--output-format", form, "--output", f"{form}=out")

    result = run("figures", "missing.md", *arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert not (desk / "out").exists()


def test_a_draft_without_figures_says_so(run: "Run", desk: Path) -> None:
    (desk / "empty.md").write_text("")

    assert run("figures", "empty.md").stdout == "empty.md: no figures\n"
    assert run("figures", "empty.md", "--output-format", "jsonl").stdout == ""
    assert run("figures", "empty.md", "--output-format", "csv").stdout.count("\n") == 1
    assert "No figure was read" in run("figures", "empty.md", "--output-format", "html").stdout


def test_standard_input_is_read(run: "Run") -> None:
    result = run("figures", "-", "--stdin-filename", "a.html", given="<p>Up <b>20</b>%.</p>")

    assert "20%" in result.stdout


@pytest.mark.parametrize("form", ["table", "csv", "jsonl"])
def test_a_notice_is_told_beside_the_list(run: "Run", desk: Path, form: str) -> None:
    (desk / "latin.md").write_bytes(b"The caf\xe9 sold 20% more in the year to May.")

    result = run("figures", "latin.md", "--output-format", form)

    assert result.stderr.startswith("latin.md: ")
    assert "20%" in result.stdout


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120, 200])
@pytest.mark.parametrize("color", ["always", "never"])
def test_on_a_terminal_each_figure_has_one_line(desk: Path, columns: int, color: str) -> None:
    (desk / "long.md").write_text(LONG, encoding="utf-8")

    told = _at_a_terminal(columns, "figures", "long.md", "--color", color)

    lines = told.replace("\x1b[1m", "").replace("\x1b[0m", "").splitlines()
    # A machine that is slow to start is told how far it is.
    beside = ("figures in 1 draft", "reading 1 of 1")
    table = [line for line in lines if not any(words in line for words in beside)]
    assert len(table) == 8
    assert all(width(line.rstrip()) <= columns for line in table)
    assert ("stands for" in table[0]) is (columns >= 120)
    assert ("a wider terminal shows" in lines[-1]) is (columns < 200)


def _at_a_terminal(columns: int, *arguments: str) -> str:
    """What a terminal of some width shows of a run."""
    process, terminal = pty.fork()
    if process == 0:
        # What the tests' own process has set of the size of its terminal is not handed on.
        environment = {**os.environ, "TERM": "xterm", "LANG": "C.UTF-8"}
        os.read(0, 1)
        command = [sys.executable, "-m", "factcheck", *arguments]
        os.execve(sys.executable, command, environment)
    ioctl(terminal, TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    os.write(terminal, b"\n")
    shown = b""
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:
        # So Linux tells that the other end has gone.
        pass
    os.waitpid(process, 0)
    os.close(terminal)
    return shown.decode().replace("\r\n", "\n").lstrip("\n")
