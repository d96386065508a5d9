"""No rule is told more loudly than its labels have earned it, and docs/precision.md says so."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.result import Severity

ROOT = Path(__file__).parents[1]
LOUDNESS = (Severity.REVIEW, Severity.WARNING, Severity.ERROR)


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("precision", ROOT / "tools" / "precision.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


def test_the_table_is_made_from_the_labels() -> None:
    assert tool.TABLE.read_text("utf-8") == tool.table(), "run python tools/precision.py"


def test_no_rule_is_louder_than_it_has_earned() -> None:
    told = tool.by_rule()

    loud = [
        f"{rule.id} is {rule.severity}, and has earned {tier}"
        for rule in tool.rules()
        if LOUDNESS.index(rule.severity)
        > LOUDNESS.index(tier := tool.earned(told.get(rule.id, [])))
    ]

    assert loud == []


def test_every_label_is_of_a_rule_and_a_set() -> None:
    ids = {rule.id for rule in tool.rules()}

    strange = [
        label
        for label in tool.labels()
        if label["rule"] not in ids or label["set"] not in tool.SETS
    ]

    assert strange == []


def _labels(right: int, wrong: int, where: str = "natural") -> list[dict[str, object]]:
    return [{"set": where, "right": True}] * right + [{"set": where, "right": False}] * wrong


@pytest.mark.parametrize(
    ("told", "tier"),
    [
        ([], Severity.WARNING),
        (_labels(3, 0), Severity.WARNING),
        (_labels(19, 0), Severity.WARNING),
        (_labels(20, 0), Severity.ERROR),
        (_labels(40, 1), Severity.ERROR),
        (_labels(40, 0) + _labels(0, 1, "clean"), Severity.WARNING),
        (_labels(9, 1), Severity.WARNING),
        (_labels(8, 2), Severity.REVIEW),
        ([{"set": "clean", "right": None}], Severity.WARNING),
    ],
)
def test_a_tier_is_earned(told: list[dict[str, object]], tier: Severity) -> None:
    assert tool.earned(told) is tier


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_interval_holds_the_share(right: int, wrong: int) -> None:
    low, high = tool.wilson(right, right + wrong)

    assert 0 <= low <= high <= 1
    if right + wrong:
        assert low <= right / (right + wrong) + 1e-9
        assert high >= right / (right + wrong) - 1e-9
