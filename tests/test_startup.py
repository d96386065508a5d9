"""factcheck starts quickly: what is heavy to import is imported where it is used."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"pint", "pydantic", "jinja2", "rich"}
DRAFT = "Revenue rose 9% to $120 million in 2023, from $110 million in 2022, on 17 plants.\n"


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_asking_for_version_or_help_imports_nothing_heavy(option: str, tmp_path: Path) -> None:
    imported = _imported(option, cwd=tmp_path)

    assert not imported & HEAVY


def test_a_draft_with_everyday_units_needs_no_pint(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")

    imported = _imported("check", "draft.md", cwd=tmp_path)

    assert "pint" not in imported


def test_a_terminal_or_a_page_is_dressed_only_when_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")

    imported = _imported("check", "draft.md", cwd=tmp_path)

    assert not imported & {"jinja2", "rich"}


def _imported(*arguments: str, cwd: Path) -> set[str]:
    """The top-level modules that a run of the command line imports, as the interpreter tells."""
    command = [sys.executable, "-X", "importtime", "-m", "factcheck", *arguments]
    run = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    times = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in times}
