"""The import contracts hold, and none of them can be evaded by a new module."""

import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
MAY_TOUCH_THE_MACHINE = {"read", "ruleset", "api", "config", "surfaces", "__main__"}
MAY_KNOW_PINT = {"units"}
MAY_ASK_WHETHER_FIGURES_MEET = {
    "headline_change",  # does the body tell it?
    "headline_day",  # the periods that two sentences are about
    "headline_told",  # does the body tell it?
    "implied_rate",  # the periods of two pairs
    "text_table",  # the period of a cell
    "total",  # what is told again is no part
    "unit_label",  # the same number in another unit
}


def test_the_import_contracts_hold(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    status = lint_imports(no_cache=True)

    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("forbidden", "allowed"), [("pint", MAY_KNOW_PINT), ("pathlib", MAY_TOUCH_THE_MACHINE)]
)
def test_a_forbidden_import_is_forbidden_to_all_others(forbidden: str, allowed: set[str]) -> None:
    modules = {
        entry.stem
        for entry in (ROOT / "factcheck").iterdir()
        if entry.suffix == ".py" or (entry / "__init__.py").exists()
    } - {"__init__"}

    sources = set(_contract(forbidden)["source_modules"])

    assert sources == {f"factcheck.{module}" for module in modules - allowed}


def test_no_rule_asks_whether_its_figures_agree() -> None:
    asking = {
        path.stem
        for path in (ROOT / "factcheck" / "rules").glob("*.py")
        if ".meets(" in path.read_text(encoding="utf-8")
    }

    assert asking <= MAY_ASK_WHETHER_FIGURES_MEET


def _contract(forbidden: str) -> dict[str, list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    return next(one for one in contracts if forbidden in one.get("forbidden_modules", ()))
