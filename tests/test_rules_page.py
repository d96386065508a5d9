"""docs/rules.md is made from the rules; docs/families.md has a row for each family."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from factcheck import ruleset
from factcheck.model.result import Rule

ROOT = Path(__file__).parents[1]
ENTRY = re.compile(r"\n### (\S+)\n.*?~~~~text\n(.*?)~~~~", re.DOTALL)
SPEAKS = re.compile(r"^  (?:conflicts|unclear): ", re.MULTILINE)
QUIET = re.compile(r"^  (?:holds: |\(nothing is said\))", re.MULTILINE)
VERIFIES = {"one-of"}
"""Rules that hardly a text can break: they tell what of a sentence was looked at."""
ROW = re.compile(r"^\| (\w+)\b.*\| ([EWR]) \|$", re.MULTILINE)


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rules_page", ROOT / "tools" / "rules_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


def test_the_page_is_made_from_the_rules() -> None:
    assert tool.PAGE.read_text("utf-8") == tool.page(), "run python tools/rules_page.py"


def test_each_rule_has_an_anchor_and_examples_on_both_sides() -> None:
    entries = dict(ENTRY.findall(tool.PAGE.read_text("utf-8")))

    poor = [
        check.rule.id
        for check in ruleset.load().checks
        if not (SPEAKS.search(entries[check.rule.id]) or check.rule.id in VERIFIES)
        or not QUIET.search(entries[check.rule.id])
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


def _letter(rule: Rule) -> str:
    return str(rule.severity)[0].upper()


def _loudest(tiers: Iterable[str]) -> str:
    return min(tiers, key="EWR".index)
