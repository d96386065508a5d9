"""``factcheck check`` tells what it finds, and its exit status tells a machine."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

STATUS = {
    "nothing wrong": (["right.md"], 0),
    "an error": (["wrong.md"], 1),
    "an error among others": (["right.md", "wrong.md"], 1),
    "never to fail": (["wrong.md", "--fail-on", "never"], 0),
    "a warning, errors fail": (["warning.md"], 0),
    "a warning, warnings fail": (["warning.md", "--fail-on", "warning"], 1),
    "an error, warnings fail": (["wrong.md", "--fail-on", "warning"], 1),
    "a review, warnings fail": (["review.md", "--fail-on", "warning"], 0),
    "nothing to read": (["empty.md"], 0),
    "a missing draft": (["missing.md"], 2),
    "a missing draft among others": (["wrong.md", "missing.md", "right.md"], 2),
    "a missing draft, never to fail": (["missing.md", "--fail-on", "never"], 2),
    "no draft": ([], 2),
    "a folder": (["."], 1),
}
PACK = """
family = "percent_change"
[[rule]]
id = "percent-change"
title = "A change that does not follow"
severity = "{}"
"""


@pytest.mark.parametrize(("arguments", "status"), STATUS.values(), ids=list(STATUS))
def test_the_exit_status_tells_what_was_found(
    run: "Run", desk: Path, arguments: list[str], status: int
) -> None:
    (desk / "empty.md").write_text("")
    for tier in ("warning", "review"):
        if f"{tier}.md" in arguments:
            (desk / f"{tier}.toml").write_text(PACK.format(tier))
            (desk / f"{tier}.md").write_text((desk / "wrong.md").read_text())
            arguments = [*arguments, "--ruleset", f"{tier}.toml"]

    result = run("check", *arguments)

    assert result.exit_code == status, result.output


def test_a_finding_is_told_with_its_arithmetic(run: "Run") -> None:
    result = run("check", "wrong.md")

    assert "error[percent-change]" in result.stdout
    assert "wrong.md:1:14" in result.stdout
    assert "not 20%" in result.stdout
    assert "\x1b" not in result.output


def test_concise_is_a_line_for_each_finding(run: "Run") -> None:
    result = run("check", "wrong.md", "--output-format", "concise")

    assert result.stdout.startswith("wrong.md:1:14: error[percent-change]")
    assert result.stderr == ""


def test_json_tells_of_all_drafts_at_once(run: "Run") -> None:
    result = run("check", "wrong.md", "right.md", "--output-format", "json")

    report = json.loads(result.stdout)
    assert [document["name"] for document in report["documents"]] == ["wrong.md", "right.md"]


def test_a_page_tells_of_one_draft(run: "Run") -> None:
    assert run("check", "wrong.md", "--output-format", "html").stdout.startswith("<!")

    crowd = run("check", "wrong.md", "right.md", "--output-format", "html")

    assert (crowd.exit_code, crowd.stdout) == (2, "")
    assert "standard output: html tells of one draft, not of 2. " in crowd.stderr
    assert "--output html=FOLDER/" in crowd.stderr


def test_a_draft_named_twice_is_checked_once(run: "Run", desk: Path) -> None:
    result = run("check", "wrong.md", "./wrong.md", ".", str(desk), "--output-format", "json")

    names = [document["name"] for document in json.loads(result.stdout)["documents"]]
    assert names == ["wrong.md", "right.md"]


def test_a_draft_without_figures_says_so(run: "Run", desk: Path) -> None:
    (desk / "empty.md").write_text("")

    result = run("check", "empty.md")

    assert result.exit_code == 0
    assert "no figures" in result.stdout.lower()


def test_standard_input_is_markdown_unless_it_is_named(run: "Run") -> None:
    page = "<p>Revenue rose 20% to <b>$120</b> million, from $110 million.</p>"

    result = run("check", "-", "--stdin-filename", "a.html", "--output-format", "json", given=page)

    (document,) = json.loads(result.stdout)["documents"]
    assert document["name"] == "a.html"
    assert result.exit_code == 1
    assert (
        run(
            "check", "-", given="Revenue rose 20% to **$120** million, from $110 million.\n"
        ).exit_code
        == 1
    )


def test_the_issue_date_is_told_to_the_reader(run: "Run") -> None:
    result = run("check", "right.md", "--issue-date", "2024-12-30", "--output-format", "json")

    assert json.loads(result.stdout)["documents"][0]["date"] == "2024-12-30"


def test_quiet_says_nothing(run: "Run") -> None:
    result = run("check", "wrong.md", "-q")

    assert (result.exit_code, result.output) == (1, "")


def test_verbose_tells_what_holds(run: "Run") -> None:
    brief, full = run("check", "right.md").stdout, run("check", "right.md", "-v").stdout

    told = "right.md:1:14: percent-change holds: $120 million ÷ $110 million − 1 = 9%"
    assert told not in brief
    assert told in full


def test_the_time_is_told_beside_the_result(run: "Run") -> None:
    result = run("check", "right.md", "wrong.md")

    assert result.stderr.startswith("2 drafts in ")
    assert " s\n" not in result.stdout


def test_256_findings_are_not_nothing(run: "Run", desk: Path) -> None:
    days = [f"The fair opens on Monday, 7 January {year}." for year in range(1800, 2100)]
    (desk / "many.md").write_text("\n\n".join(days))

    result = run("check", "many.md", "--output-format", "json")

    results = json.loads(result.stdout)["documents"][0]["results"]
    assert sum(result["severity"] == "error" for result in results) >= 256
    assert result.exit_code == 1
