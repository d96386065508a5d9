"""The configuration says where the page of rules is, for every report that a run writes."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

LINK = "https://example.org/rules#percent-change"


def test_reports_in_files_and_on_standard_output_link_to_the_rules(run: "Run", desk: Path) -> None:
    (desk / "factcheck.toml").write_text('rules-url = "https://example.org/rules"')
    arguments = ["--output", "html=out.html", "--output", "sarif=out.sarif"]

    told = run("check", "wrong.md", "--output-format", "md", *arguments).stdout

    (rule,) = json.loads((desk / "out.sarif").read_text())["runs"][0]["tool"]["driver"]["rules"]
    assert rule["helpUri"] == LINK
    assert f'href="{LINK}"' in (desk / "out.html").read_text()
    assert f"[percent-change]({LINK})" in told


def test_reports_that_have_no_place_for_a_link_stay_as_they_are(run: "Run", desk: Path) -> None:
    arguments = ("check", "wrong.md", "--output-format", "junit")
    before = run(*arguments).stdout
    (desk / "factcheck.toml").write_text('rules-url = "https://example.org/rules"')

    assert run(*arguments).stdout == before
