"""Where the environment cannot be set up, one line says why and what to do."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDED = ("dirname", "cat")
TOO_OLD = '[ "$1" = --version ] && echo Python 3.9.2 && exit; exit 1'
WITHOUT_VENV = """
case "$2" in
    *ensurepip*) exit 1 ;;
    *print*) echo 3.11 ;;
esac
"""


@pytest.mark.parametrize(
    ("python", "told"),
    [
        (None, "on PATH there is none. Install one"),
        (TOO_OLD, "on PATH there is Python 3.9.2. Install one"),
        (WITHOUT_VENV, "apt-get install python3-venv"),
    ],
    ids=["no Python", "an old Python", "no venv"],
)
def test_what_is_missing_is_one_line(python: str | None, told: str, tmp_path: Path) -> None:
    checkout = _checkout(tmp_path, python)

    run = _set_up(checkout)

    assert run.returncode == 1
    assert told in run.stderr
    assert run.stderr.count("\n") == 1
    assert not (checkout / ".venv").exists()


def _checkout(folder: Path, python: str | None) -> Path:
    """A folder with the script in it, and beside it all the programs that it may find."""
    (folder / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "setup.sh", folder / "tools")
    programs = folder / "programs"
    programs.mkdir()
    for name in NEEDED:
        (programs / name).symlink_to(shutil.which(name) or name)
    if python is not None:
        (programs / "python3").write_text(f"#!/bin/sh\n{python}\n", encoding="utf-8")
        (programs / "python3").chmod(0o755)
    return folder


def _set_up(checkout: Path) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name != "PYTHON"}
    return subprocess.run(
        [checkout / "tools" / "setup.sh"],
        env={**clean, "PATH": str(checkout / "programs")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
