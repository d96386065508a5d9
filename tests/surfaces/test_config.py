"""Configuration files and the options in their place reach what is checked."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from factcheck.config.schema import schema, schema_text

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('ignore = ["percent_change", "direction"]', 0),
        ('[tiers]\npercent-change = "warning"', 0),
        ('fail-on = "warning"\n[tiers]\npercent-change = "warning"', 1),
        ('fail-on = "never"', 0),
        ('[per-file-ignores]\n"wrong.*" = ["percent-change"]', 0),
        ('select = ["total"]', 0),
        ('[tiers]\nall = "review"', 0),
        ('[tiers]\nall = "review"\npercent-change = "error"', 1),
        ('fial-on = "never"', 2),
    ],
)
def test_a_file_decides_what_fails(run: "Run", desk: Path, text: str, status: int) -> None:
    (desk / "factcheck.toml").write_text(text)
    assert run("check", "wrong.md").exit_code == status


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--select", "total,share"], 0),
        (["--ignore", "percent-change"], 0),
        (["--per-file-ignores", "*.md:percent-change"], 0),
        (["--per-file-ignores", "*.html:percent-change"], 1),
        (["--per-file-ignores", "percent-change"], 2),
        (["--select", "percent-chang"], 2),
        (["--config", "missing.toml"], 2),
    ],
)
def test_options_stand_in_its_place(run: "Run", options: list[str], status: int) -> None:
    assert run("check", "wrong.md", *options).exit_code == status


def test_isolated_reads_no_file(run: "Run", desk: Path) -> None:
    (desk / "factcheck.toml").write_text('fail-on = "never"')
    assert run("check", "wrong.md", "--isolated").exit_code == 1


def test_what_is_excluded_is_passed_over_where_it_is_named_if_asked(run: "Run", desk: Path) -> None:
    (desk / "factcheck.toml").write_text('exclude = ["wrong.*"]')
    assert run("check", "wrong.md").exit_code == 1
    assert run("check", "wrong.md", "--force-exclude").exit_code == 0


def test_config_tells_what_holds_and_who_says_so(run: "Run", desk: Path) -> None:
    (desk / "factcheck.toml").write_text(
        'ignore = ["total"]\n[per-file-ignores]\n"wrong.*" = ["share"]'
    )
    told = run("config", "wrong.md", "--max-size", "3").stdout
    assert "factcheck.toml:1" in told
    assert "command line" in told
    assert "Do not run on wrong.md: share" in told


def test_the_schema_of_a_configuration_file_is_the_one_in_docs(run: "Run") -> None:
    kept = (ROOT / "docs" / "config.schema.json").read_text(encoding="utf-8")
    assert kept == schema_text(), "write it anew: factcheck schema config"
    assert json.loads(run("schema", "config").stdout) == schema()
    jsonschema.Draft202012Validator.check_schema(schema())


def test_every_key_is_in_the_documentation() -> None:
    told = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert [name for name in schema()["properties"] if f"`{name}`" not in told] == []


def test_standard_input_obeys_what_holds_where_its_name_is(run: "Run", desk: Path) -> None:
    (desk / "ads").mkdir()
    (desk / "ads/factcheck.toml").write_text('ignore = ["percent-change"]\n')
    (desk / "factcheck.toml").write_text(
        '[per-file-ignores]\n"*.quiet.md" = ["percent-change"]\n'
        '[tiers]\npercent-change = "warning"\n'
    )
    draft = (desk / "wrong.md").read_text()

    def status(name: str, *options: str) -> int:
        options = ("--stdin-filename", name, "--fail-on", "warning", *options)
        return run("check", "-", *options, given=draft).exit_code

    assert status("letter.md") == 1
    assert status("letter.quiet.md") == 0
    assert status("ads/letter.md") == 0
    assert status("ads/deep/letter.md") == 0
    assert status("ads/letter.md", "--isolated") == 1


def test_standard_input_is_passed_over_where_its_name_is_and_that_is_asked_for(
    run: "Run", desk: Path
) -> None:
    (desk / "factcheck.toml").write_text('exclude = ["old/"]\n')
    draft = (desk / "wrong.md").read_text()
    options = ("--stdin-filename", "old/letter.md")

    assert run("check", "-", *options, given=draft).exit_code == 1
    assert run("check", "-", *options, "--force-exclude", given=draft).exit_code == 0


def test_a_folder_that_is_named_is_read_unless_that_is_forbidden(run: "Run", desk: Path) -> None:
    (desk / "old").mkdir()
    (desk / "old/letter.md").write_text((desk / "wrong.md").read_text())
    (desk / "factcheck.toml").write_text('exclude = ["old/"]\n')

    assert run("check", "old").exit_code == 1
    assert run("check", "old", "--force-exclude").exit_code == 0
    assert "old/" not in run("check", ".", "--output-format", "jsonl").stdout
