"""The seeds: what is in reports/ is what we say of them today, and it is what a reader finds in
them.

The counts demanded here may only rise.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import factcheck
from tests.expected import Expected, Json, credited, expected

ROOT = Path(__file__).parents[1]
SEEDS = tuple(
    path for path in sorted((ROOT / "seeds").iterdir()) if path.suffix in {".md", ".html", ".txt"}
)
FOUND, VERIFIED, SOUND = 10, 83, 94
"""Faults found of 10, asserted relations verified of 95, hundredths of what is verified that is
sound."""


@cache
def said(seed: Path) -> list[Json]:
    """The results of the JSON report of a seed."""
    report = json.loads(factcheck.check_file(seed).to_json())
    results: list[Json] = report["documents"][0]["results"]
    return results


def wanted(seed: Path) -> tuple[Expected, ...]:
    return expected(seed.with_name(f"{seed.stem}.expected.json"))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_the_report_is_what_we_say_today(seed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = json.loads((ROOT / "reports" / f"{seed.name}.json").read_text("utf-8"))
    monkeypatch.chdir(ROOT)

    now = json.loads(factcheck.check_file(Path("seeds", seed.name)).to_json())

    changed = [
        key
        for then, today in zip(kept["documents"], now["documents"], strict=True)
        for key in today
        if then.get(key) != today[key]
    ]
    assert changed == [], "reports/ is stale: run `make check` and look at what changed"


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_no_error_or_warning_but_the_faults_that_are_there(seed: Path) -> None:
    faults = [each for each in wanted(seed) if each.verdict == "conflicts"]

    alarms = [
        (result["rule"], result["evidence"])
        for result in said(seed)
        if result["verdict"] == "conflicts" and result["severity"] in {"error", "warning"}
        if not any(fault.is_covered_by(result) for fault in faults)
    ]

    assert alarms == []


def test_the_faults_that_figures_reveal_are_found() -> None:
    found, missed_errors = 0, []
    for seed in SEEDS:
        conflicts = [result for result in said(seed) if result["verdict"] == "conflicts"]
        shown = [result for result in conflicts if result["severity"] in {"error", "warning"}]
        faults = [each for each in wanted(seed) if each.verdict == "conflicts"]
        roots = {fault.root for fault in faults if fault.is_visible_fault}
        seen = {
            fault.root
            for fault in faults
            if any(map(fault.is_covered_by, shown if fault.tier == "error" else conflicts))
        }
        found += len(roots & seen)
        errors = {
            fault.root for fault in faults if fault.is_visible_fault and fault.tier == "error"
        }
        missed_errors += sorted(errors - seen)

    assert missed_errors == []
    assert found >= FOUND


def test_what_the_text_asserts_is_verified_and_little_else() -> None:
    verified = sound = held = 0
    for seed in SEEDS:
        holds = [result for result in said(seed) if result["verdict"] == "holds"]
        relations = wanted(seed)
        verified += credited([each for each in relations if each.asserted], holds)
        true = [each for each in relations if each.verdict == "holds"]
        sound += sum(any(each.is_covered_by(result) for each in true) for result in holds)
        held += len(holds)

    assert verified >= VERIFIED
    assert 100 * sound >= SOUND * held
