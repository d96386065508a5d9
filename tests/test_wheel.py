"""What is installed from the wheel does the whole job, without the checkout beside it."""

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
SOURCES = ("factcheck", "rulesets", "pyproject.toml", "setup.py", "README.md", "LICENSE")
DATA = {".toml", ".json", ".j2", ".css", ".js", ".typed"}
DRAFT = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by way of the source archive, so that both are known to be complete."""
    folder = tmp_path_factory.mktemp("wheel")
    # Built from a copy: a build leaves files behind, and takes up what an earlier one has left.
    _copy_sources(folder / "source")
    _run(sys.executable, "-m", "build", "--outdir", "dist", "source", cwd=folder)
    return next((folder / "dist").glob("*.whl"))


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``factcheck``, installed into an empty environment."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    _run(str(programs / "python"), "-m", "pip", "install", "--quiet", str(wheel), cwd=folder)
    return programs / "factcheck"


def test_the_wheel_ships_every_data_file(wheel: Path) -> None:
    data = {_packed(file) for file in _files("factcheck", "rulesets") if file.suffix in DATA}

    shipped = set(zipfile.ZipFile(wheel).namelist())

    assert data - shipped == set()


def test_the_wheel_ships_nothing_else(wheel: Path) -> None:
    shipped = {Path(name).parts[0] for name in zipfile.ZipFile(wheel).namelist()}

    strangers = {name for name in shipped if not name.endswith(".dist-info")} - {"factcheck"}

    assert strangers == set()


def test_the_installed_command_checks_a_draft(command: Path, tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    outputs = ("--output", "json=draft.json", "--output", "html=draft.html")

    run = _run(str(command), "check", "draft.md", *outputs, cwd=tmp_path, status=1)

    assert "not 20%" in run.stdout
    (document,) = json.loads((tmp_path / "draft.json").read_text(encoding="utf-8"))["documents"]
    assert "conflicts" in {result["verdict"] for result in document["results"]}
    assert "<html" in (tmp_path / "draft.html").read_text(encoding="utf-8")


def test_the_installed_rulesets_pass_their_examples(command: Path, tmp_path: Path) -> None:
    _run(str(command), "rules", "--test", cwd=tmp_path)


def _run(*arguments: str, cwd: Path, status: int = 0) -> subprocess.CompletedProcess[str]:
    # Nothing of the checkout may be found by way of the environment.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    run = subprocess.run(
        arguments, cwd=cwd, env=clean, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == status, f"{arguments}\n{run.stdout[-2000:]}\n{run.stderr[-2000:]}"
    return run


def _copy_sources(folder: Path) -> None:
    folder.mkdir()
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)


def _files(*folders: str) -> list[Path]:
    return [path for name in folders for path in (ROOT / name).rglob("*") if path.is_file()]


def _packed(file: Path) -> str:
    """Where a file of the checkout stands in the wheel."""
    place = file.relative_to(ROOT).as_posix()
    return f"factcheck/{place}" if place.startswith("rulesets/") else place
