"""A desk to work at: a folder with two drafts in it, and the command."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from factcheck.surfaces.cli import main

WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"
RIGHT = "Revenue rose 9% to $120 million, from $110 million a year earlier.\n"

Run = Callable[..., Result]
Process = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the command runs, with wrong.md and right.md."""
    (tmp_path / "wrong.md").write_text(WRONG, encoding="utf-8")
    (tmp_path / "right.md").write_text(RIGHT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def run(desk: Path) -> Run:
    """The command, run in this process."""

    def invoke(*arguments: str, given: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(main, arguments, input=given)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke


@pytest.fixture
def process(desk: Path) -> Process:
    """The command, run as a person does."""

    def invoke(*arguments: str, **how: Any) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "factcheck", *arguments]
        how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": desk, **how}
        return subprocess.run(command, encoding="utf-8", check=False, **how)

    return invoke
