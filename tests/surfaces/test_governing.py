"""A configuration that cannot be followed keeps back the drafts that it governs, and no others."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.surfaces.conftest import WRONG

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

BROKEN = {
    "an unknown key": ('selct = ["total"]', "ads/factcheck.toml:1: unknown key 'selct'"),
    "no TOML": ("[tiers\n", "ads/factcheck.toml:1:7: Expected ']'"),
    "a wrong value": ("fail-on = 3", "ads/factcheck.toml:1: "),
    "an unknown rule": ('\nignore = ["totl"]', "ads/factcheck.toml:2: there is no rule or family"),
    "an unknown tier": ('[tiers]\ntotal = "grave"', "ads/factcheck.toml:"),
    "no such ruleset": ('rulesets = ["./none"]', "ads/factcheck.toml:1: there is no ruleset"),
    "no such base": ('extend = "none.toml"', "ads/factcheck.toml:1: there is no file"),
    "a circle": ('extend = "factcheck.toml"', "ads/factcheck.toml:1: this file extends itself"),
    "an unknown rule for no draft that is here": (
        '[per-file-ignores]\n"*.html" = ["totl"]',
        "ads/factcheck.toml:2: there is no rule or family 'totl'",
    ),
    "not UTF-8": (b"# \xff\n", "ads/factcheck.toml:1: is not UTF-8"),
}


@pytest.fixture
def ads(desk: Path) -> Path:
    """A folder with two drafts, and one in a folder below that has its own configuration."""
    (desk / "ads" / "own").mkdir(parents=True)
    for name in ("one.md", "two.md", "own/three.md"):
        (desk / "ads" / name).write_text(WRONG)
    (desk / "ads/own/factcheck.toml").write_text('[tiers]\npercent-change = "warning"\n')
    return desk / "ads"


@pytest.mark.parametrize(("text", "told"), BROKEN.values(), ids=list(BROKEN))
@pytest.mark.parametrize("options", [(), ("--no-cache",), ("--jobs", "2")], ids=str)
def test_the_drafts_of_other_folders_are_checked(
    run: "Run", ads: Path, text: str | bytes, told: str, options: tuple[str, ...]
) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    (ads / "factcheck.toml").write_bytes(data)

    result = run("check", ".", "--output-format", "concise", *options)

    (line,) = result.stderr.splitlines()
    assert told in line
    assert ", so that 2 drafts are left out. " in line
    found = [line.partition(":")[0] for line in result.stdout.splitlines()[:-1]]
    assert found == ["ads/own/three.md", "wrong.md"]
    assert result.exit_code == 2


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\nfactcheck = 1"])
def test_a_project_that_says_something_else_is_borne_or_told(
    run: "Run", ads: Path, text: str
) -> None:
    (ads / "pyproject.toml").write_text(f"# factcheck\n{text}\n")

    result = run("check", "ads", "-q")

    told = "ads/pyproject.toml:3: 'tool.factcheck' must be a table" in result.stderr
    assert (result.exit_code, told) == ((2, True) if "\n" in text else (1, False))


def test_every_report_has_the_others(run: "Run", desk: Path, ads: Path) -> None:
    (ads / "factcheck.toml").write_text("oops")
    formats = ("json", "sarif", "junit", "md", "gitlab")

    run("check", ".", *(f"--output={name}=out.{name}" for name in formats), "--output=html=pages/")

    for name in formats:
        told = (desk / f"out.{name}").read_text("utf-8")
        assert "wrong.md" in told
        assert "two.md" not in told
    pages = {page.name for page in (desk / "pages").iterdir()}
    assert pages == {"index.html", "three.md.html", "wrong.md.html", "right.md.html"}
    assert "ads/factcheck.toml:1" in (desk / "pages/index.html").read_text("utf-8")


def test_what_is_wrong_here_holds_for_what_is_here(run: "Run", desk: Path, ads: Path) -> None:
    (desk / "factcheck.toml").write_text('selct = ["total"]')

    result = run("check", ".", "--output-format", "concise")

    assert result.stdout.startswith("ads/own/three.md:1:14: warning")
    assert "wrong.md" not in result.stdout
    assert result.stderr.startswith("factcheck: factcheck.toml:1: unknown key 'selct', so that 4 ")
    assert result.exit_code == 2


def test_what_nobody_checks_is_told_without_a_count(run: "Run", ads: Path) -> None:
    (ads / "factcheck.toml").write_text('selct = ["total"]')

    result = run("check", "ads/one.md", "ads/two.md", "--output=json=out.json")

    assert result.stderr.startswith("factcheck: ads/factcheck.toml:1: unknown key 'selct'. Did you")
    assert result.stderr.count("\n") == 1
    assert result.exit_code == 2
    assert not Path("out.json").exists()


def test_a_rule_that_the_command_line_misspells_is_told_once(run: "Run") -> None:
    result = run("check", ".", "--select", "totl", "-q")

    assert result.stderr.count("there is no rule or family 'totl'") == 1
    assert result.exit_code == 2


def test_figures_of_other_folders_are_read(run: "Run", ads: Path) -> None:
    (ads / "factcheck.toml").write_text("oops")

    result = run("figures", ".", "--output-format", "json")

    names = [each["name"] for each in json.loads(result.stdout)["documents"]]
    assert names == ["ads/own/three.md", "right.md", "wrong.md"]
    assert "ads/factcheck.toml:1" in result.stderr
    assert result.exit_code == 2


def test_what_was_known_of_a_draft_that_is_left_out_stays_known(run: "Run", ads: Path) -> None:
    run("baseline", "write", ".")
    before = Path("factcheck-baseline.json").read_text()
    (ads / "factcheck.toml").write_text("oops")

    results = [run("baseline", command, ".") for command in ("write", "prune")]

    assert [result.exit_code for result in results] == [2, 2]
    assert Path("factcheck-baseline.json").read_text() == before
