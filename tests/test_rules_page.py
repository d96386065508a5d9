"""The pages that are made say what runs; docs/families.md has a row for each family."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

from factcheck import ruleset
from factcheck.model.result import Rule

ROOT = Path(__file__).parents[1]
ENTRY = re.compile(r"\n### (\S+)\n.*?~~~~text\n(.*?)~~~~", re.DOTALL)
SPEAKS = re.compile(r"^  (?:conflicts|unclear): ", re.MULTILINE)
QUIET = re.compile(r"^  (?:holds: |\(nothing is said\))", re.MULTILINE)
UNBUILT = re.compile(r"Not built yet(.*?)\. ", re.DOTALL)
ROW = re.compile(r"^\| (\w+)\b.*\| ([EWR]) \|$", re.MULTILINE)


def _tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["rules_page", "modules_page"])
def test_a_page_is_made_from_what_runs(name: str) -> None:
    tool = _tool(name)

    assert tool.PAGE.read_text("utf-8") == tool.page(), f"run python tools/{name}.py"


def test_each_rule_has_an_anchor_and_examples_on_both_sides() -> None:
    entries = dict(ENTRY.findall((ROOT / "docs/rules.md").read_text("utf-8")))

    poor = [
        check.rule.id
        for check in ruleset.load().checks
        if not (SPEAKS.search(entries[check.rule.id]) and QUIET.search(entries[check.rule.id]))
    ]

    assert poor == []


def test_each_family_that_runs_has_a_row_with_its_loudest_tier() -> None:
    rows = ROW.findall((ROOT / "docs/families.md").read_text("utf-8"))
    rules = [check.rule for check in ruleset.load().checks]

    told = {family: _loudest(tier for name, tier in rows if name == family) for family, _ in rows}
    runs = {
        rule.family: _loudest(_letter(each) for each in rules if each.family == rule.family)
        for rule in rules
    }

    assert {family: told.get(family) for family in runs} == runs


def test_a_family_that_has_a_row_and_does_not_run_is_said_to_be_missing() -> None:
    page = (ROOT / "docs/families.md").read_text("utf-8")
    runs = {check.rule.family for check in ruleset.load().checks}

    missing = set(re.findall(r"[a-z_]+", UNBUILT.findall(page)[0]))

    assert {family for family, _ in ROW.findall(page)} - runs <= missing


def _letter(rule: Rule) -> str:
    return str(rule.severity)[0].upper()


def _loudest(tiers: Iterable[str]) -> str:
    return min(tiers, key="EWR".index)
