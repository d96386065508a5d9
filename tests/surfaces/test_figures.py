"""``factcheck figures`` lists what was read."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run


def test_figures_are_a_table_of_plain_text(run: "Run") -> None:
    result = run("figures", "wrong.md")

    head, first, *_ = result.stdout.splitlines()
    assert head.split() == [
        "place",
        "figure",
        "kind",
        "stands",
        "for",
        "measure",
        "subject",
        "period",
    ]
    assert first.split()[:7] == ["1:14", "20%", "percent", "19.5", "to", "21", "percent"]
    assert "\x1b" not in result.stdout
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


def test_a_draft_without_figures_says_so(run: "Run", desk: Path) -> None:
    (desk / "empty.md").write_text("")

    assert run("figures", "empty.md").stdout == "empty.md: no figures\n"
    assert run("figures", "empty.md", "--output-format", "jsonl").stdout == ""


def test_standard_input_is_read(run: "Run") -> None:
    result = run("figures", "-", "--stdin-filename", "a.html", given="<p>Up <b>20</b>%.</p>")

    assert "20%" in result.stdout


def test_a_notice_is_told_beside_the_table(run: "Run", desk: Path) -> None:
    (desk / "latin.md").write_bytes(b"The caf\xe9 sold 20% more in the year to May.")

    result = run("figures", "latin.md")

    assert result.stderr.startswith("latin.md: ")
    assert "20%" in result.stdout
