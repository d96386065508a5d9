"""What a person can mend is told in one line, with its remedy; the rest goes on."""

import json
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from tests.surfaces.humble import as_one_of_many

if TYPE_CHECKING:
    from tests.surfaces.conftest import Process, Run

PACK = 'family = "weekday"\n[[rule]]\nid = "a"\ntitle = "b"\nseverity = "error"\n'

BAD: dict[str, tuple[list[str], str, str]] = {
    "missing": (["wrog.md"], "wrog.md: there is no such file", "Did you mean 'wrong.md'?"),
    "in no folder": (["no/a.md"], "no/a.md: there is no such file", "no folder 'no'"),
    "below a file": (["right.md/a.md"], "right.md/a.md: cannot be read: Not a directory", "name"),
    "an empty name": ([""], "'': an empty name", "Name a file"),
    "an empty name of standard input": (
        ["-", "--stdin-filename", ""],
        "'--stdin-filename': a name is wanted, such as draft.md",
        "--help",
    ),
    "no number": (["--jobs", "x"], "'x' is not a whole number of at least 1", "--help"),
    "too small a number": (
        ["--max-size", "0"],
        "'0' is not a whole number of at least 1",
        "--help",
    ),
    "a baseline that is a folder": (
        ["wrong.md", "--baseline", "empty"],
        "empty: cannot be read: Is a directory",
        "Check what it is",
    ),
    "no drafts": (["empty"], "empty: there is no draft in this folder", "Drafts end in"),
    "binary": (["binary.md"], "binary.md: ", ""),
    "unsupported": (["photo.jpg"], "photo.jpg: ", ""),
    "too large": (["big.md", "--max-size", "1"], "big.md: larger than the 1 MB", "--max-size"),
    "a long name": (["a" * 5000 + ".md"], "a.md: cannot be read: File name too long", "name"),
    "a long output": (["wrong.md", "--output", f"json={'a' * 5000}"], "File name too long", "name"),
    "a long folder": (["wrong.md", "--output", f"md={'a' * 5000}/"], "File name too long", "name"),
    "a long ruleset": (["wrong.md", "--ruleset", "a" * 5000], "there is no ruleset", "Shipped"),
    "a long baseline": (["wrong.md", "--baseline", "a" * 5000], "File name too long", "Check"),
    "a long name for several hands": (
        ["a" * 5000 + ".md", "--jobs", "2"],
        "a.md: cannot be read: File name too long",
        "name",
    ),
    "a loop of links": (["loop.md"], "loop.md: cannot be read", "name"),
    "no ruleset": (["wrong.md", "--ruleset", "generl"], "generl: ", "Did you mean 'general'?"),
    "broken TOML": (["wrong.md", "--ruleset", "broken.toml"], "broken.toml:1:5: ", "toml.io"),
    "unknown key": (["wrong.md", "--ruleset", "key.toml"], "key.toml: unknown key 'rul'", "'rule'"),
    "unknown family": (["wrong.md", "--ruleset", "family.toml"], "'weekdy'", "mean 'weekday'?"),
    "unknown setting": (
        ["wrong.md", "--ruleset", "setting.toml"],
        "setting.toml, rule 1: unknown setting 'sevrity'",
        "Did you mean 'severity'?",
    ),
    "an unknown option": (["--outptu", "a"], "check: No such option '--outptu'", "--help"),
    "an unknown tier": (["--fail-on", "eror"], "check: Invalid value for '--fail-on'", "--help"),
    "no date": (["--issue-date", "30.12.2024"], "'30.12.2024' is not a date", "--help"),
    "a missing folder": (
        ["wrong.md", "--output", "json=no/out.json"],
        "no/out.json: there is no folder 'no'",
        "Make it",
    ),
    "a folder in a missing folder": (
        ["wrong.md", "--output", "json=no/out/"],
        "no/out: there is no folder 'no'",
        "Make it",
    ),
    "a file for a folder": (
        ["wrong.md", "--output", "json=right.md/"],
        "right.md: cannot be made: File exists",
        "name another",
    ),
    "an output format": (
        ["wrong.md", "--output", "htm=a.html"],
        "--output htm=a.html: there is no format 'htm'",
        "Did you mean 'html'?",
    ),
    "no output format": (["wrong.md", "--output", "a.html"], "format and a path", "--output json="),
    "no output path": (["wrong.md", "--output", "json="], "format and a path", "--output json="),
    "standard output": (["wrong.md", "--output", "json=-"], "an option of its own", "-format json"),
    "a crowd": (
        ["wrong.md", "right.md", "--output", "html=a.html"],
        "a.html: one html file cannot tell of 2 drafts",
        "--output html=a/",
    ),
    "over a draft": (
        ["wrong.md", "--output", "json=./wrong.md"],
        "wrong.md: this is a draft, or another report",
        "a place of its own",
    ),
    "over another report": (
        ["wrong.md", "--output", "json=out", "--output", "html=out"],
        "out: this is a draft, or another report",
        "a place of its own",
    ),
}


@pytest.fixture(autouse=True)
def _spoilt(desk: Path) -> None:
    (desk / "empty").mkdir()
    (desk / "empty" / "notes.bak").write_text("1 and 2")
    (desk / "binary.md").write_bytes(b"20% of \x00\x01\x02")
    (desk / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
    (desk / "big.md").write_text("x" * 1_000_001)
    (desk / "loop.md").symlink_to("loop.md")
    (desk / "broken.toml").write_text("a = \n")
    (desk / "key.toml").write_text(PACK.replace("[[rule]]", "[[rul]]"))
    (desk / "family.toml").write_text(PACK.replace("weekday", "weekdy"))
    (desk / "setting.toml").write_text(PACK.replace("severity", "sevrity"))


@pytest.mark.parametrize(("arguments", "told", "remedy"), BAD.values(), ids=list(BAD))
def test_bad_input_is_one_line_with_a_remedy(
    run: "Run", desk: Path, arguments: list[str], told: str, remedy: str
) -> None:
    before = _files(desk)

    result = run("check", *arguments)

    first, *rest = result.stderr.splitlines()
    assert first.startswith("factcheck: ")
    assert told in first
    assert remedy in first.partition(told)[2]
    assert rest == []
    assert result.exit_code == 2
    assert _files(desk) == before, "nothing is written"


def test_the_other_drafts_are_checked_all_the_same(run: "Run") -> None:
    result = run(
        "check", "missing.md", "binary.md", "wrong.md", "empty", "--output-format", "concise"
    )

    assert result.stdout.startswith("wrong.md:1:14: error")
    assert [line.partition(": ")[0] for line in result.stderr.splitlines()] == ["factcheck"] * 3
    assert result.exit_code == 2


def test_a_report_tells_of_the_drafts_that_could_be_read(run: "Run", desk: Path) -> None:
    result = run("check", "missing.md", "wrong.md", "--output", "json=out.json")

    assert result.exit_code == 2
    assert '"name": "wrong.md"' in (desk / "out.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("names", [["missing.md", "right.md"], ["empty", "right.md"]])
def test_a_report_of_a_run_tells_what_it_could_not_check(
    run: "Run", desk: Path, names: list[str]
) -> None:
    forms = ("sarif", "md", "junit")
    outputs = [f"--output={form}=out.{form}" for form in forms]

    said = run("check", *names, *outputs, "--output-format", "github").stdout

    (error,) = [line for line in said.splitlines() if line.startswith("::error ")]
    assert error.startswith(f"::error title=factcheck::{names[0]}: there is no ")
    told = {form: (desk / f"out.{form}").read_text("utf-8") for form in forms}
    assert f"**Not checked:**\n\n- {names[0]}: there is no " in told["md"]
    (run_,) = json.loads(told["sarif"])["runs"]
    (invocation,) = run_["invocations"]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"
    suite = ElementTree.fromstring(told["junit"])[0]
    assert (suite.get("name"), suite.get("errors")) == (names[0], "1")


def test_a_page_of_one_draft_tells_nothing_of_others(run: "Run", desk: Path) -> None:
    run("check", "missing.md", "right.md", "--output", "md=out/", "-q")

    assert "missing" not in (desk / "out/right.md.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("concise", "odd.md: note: line 1: this comment says nothing to factcheck"),
        ("github", "::notice file=odd.md,title=factcheck::line 1: this comment says nothing"),
        ("md", "**Notes:**\n\n- odd.md: line 1: this comment says nothing"),
    ],
)
def test_what_a_reader_should_know_is_told_in_every_form(
    run: "Run", desk: Path, form: str, told: str
) -> None:
    (desk / "odd.md").write_text("<!-- factcheck: off -->\nIt rained.\n")

    assert told in run("check", "odd.md", "--output-format", form).stdout


def test_no_report_is_written_of_nothing(run: "Run", desk: Path) -> None:
    result = run("check", "missing.md", "--output", "json=out.json", "--output-format", "json")

    assert (result.exit_code, result.stdout) == (2, "")
    assert not (desk / "out.json").exists()


@pytest.mark.parametrize("name", ["wrong.md", "empty"])
def test_what_may_not_be_read_is_told(process: "Process", desk: Path, name: str) -> None:
    (desk / name).chmod(0)

    told = process("check", name, preexec_fn=as_one_of_many)

    (desk / name).chmod(0o700)
    assert f"factcheck: {name}: " in told.stderr
    assert told.returncode == 2


@pytest.mark.parametrize("mode", [0o000, 0o400, 0o600], ids=oct)
def test_a_folder_that_may_not_be_looked_into_keeps_no_other_draft_back(
    process: "Process", desk: Path, mode: int
) -> None:
    (desk / "closed" / "inner").mkdir(parents=True)
    (desk / "closed/letter.md").write_text("It rained.\n")
    (desk / "closed").chmod(mode)
    names = ("closed/letter.md", "closed/inner", "closed", "wrong.md")

    told = process("check", *names, "--output-format", "concise", preexec_fn=as_one_of_many)

    (desk / "closed").chmod(0o700)
    assert told.stdout.startswith("wrong.md:1:14: error")
    assert "closed/letter.md: may not be read" in told.stderr
    assert "internal" not in told.stderr
    assert told.returncode == 2


def test_invalid_utf8_is_a_notice(run: "Run", desk: Path) -> None:
    (desk / "latin.md").write_bytes(
        "Café: up 20% to $120 million, from $110 million.".encode("latin-1")
    )

    result = run("check", "latin.md", "--output-format", "json")

    assert result.exit_code == 1
    assert '"notices": []' not in result.stdout


def test_a_figure_of_ten_thousand_digits_is_a_notice(run: "Run", desk: Path) -> None:
    (desk / "long.md").write_text(
        f"There are {'1' * 10_000} of them.\n\n{(desk / 'wrong.md').read_text()}"
    )

    result = run("check", "long.md", "--output-format", "json")

    assert result.exit_code == 1
    assert '"notices": []' not in result.stdout


@pytest.mark.parametrize(
    ("command", "told", "remedy"),
    [
        (["chek"], "command line: No such command 'chek'", "factcheck --help"),
        (
            ["explain", "percent-chnge"],
            "explain: there is no rule",
            "Did you mean 'percent-change'?",
        ),
        (["rules", "percent_chnge"], "rules: there is no family", "Did you mean 'percent_change'?"),
        (["figures", "wrog.md"], "wrog.md: there is no such file", "Did you mean 'wrong.md'?"),
        (["figures", "empty"], "empty: there is no draft in this folder", "Drafts end in"),
        (["figures", "binary.md", "--output", "csv=out.csv"], "binary.md: ", ""),
        (["figures"], "figures: there is nothing to read", "Name a file or a folder"),
        (
            ["figures", "--output-format", "cvs"],
            "figures: Invalid value",
            "factcheck figures --help",
        ),
        (
            ["figures", "wrong.md", "--output", "cvs=out.csv"],
            "there is no format 'cvs'",
            "Did you mean 'csv'? There are: json, jsonl, csv, html.",
        ),
        (
            ["figures", "wrong.md", "right.md", "--output-format", "html"],
            "standard output: html tells of one draft, not of 2",
            "--output html=FOLDER/ -q",
        ),
        (
            ["figures", "wrong.md", "right.md", "--output", "html=out.html"],
            "out.html: one html file cannot tell of 2 drafts",
            "html=out/",
        ),
    ],
)
def test_other_commands_say_so_too(run: "Run", command: list[str], told: str, remedy: str) -> None:
    result = run(*command)

    (line,) = result.stderr.splitlines()
    assert told in line
    assert remedy in line.partition(told)[2]
    assert result.exit_code == 2


def test_a_name_moves_no_cursor(run: "Run") -> None:
    result = run("check", "a\x1b[31m\nb.md")

    assert "a\ufffd[31m b.md: there is no such file" in result.stderr


def test_a_person_sees_no_traceback(process: "Process") -> None:
    told = process("check", "missing.md", "--ruleset", "broken.toml")

    assert told.returncode == 2
    assert told.stderr.startswith("factcheck: broken.toml:1:5: ")
    assert "Traceback" not in told.stderr


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
