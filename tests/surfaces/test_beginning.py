"""The first configuration file changes nothing, and every line of it may be used."""

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config.keys import KEYS
from factcheck.surfaces.beginning import text

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run


def test_it_changes_nothing(run: "Run", desk: Path) -> None:
    before = run("config").stdout
    assert run("init").exit_code == 0
    assert run("config").stdout == before


def test_its_examples_are_valid_all_together(run: "Run", desk: Path) -> None:
    (desk / "house").mkdir()
    (desk / "house" / "pack.toml").write_text("")
    lines = [line.removeprefix("# ") for line in text().splitlines()]
    said = {line for key in KEYS.values() for line in key.example.splitlines()}
    kept = [line for line in lines if line in said and not line.startswith("extend")]
    (desk / "factcheck.toml").write_text("\n".join(kept))
    assert run("config").exit_code == 0
    assert len(kept) >= len(KEYS) - 1


def test_one_that_is_there_stays(run: "Run", desk: Path) -> None:
    (desk / ".factcheck.toml").write_text("max-size = 3")
    result = run("init")
    assert result.exit_code == 2
    assert not (desk / "factcheck.toml").exists()
