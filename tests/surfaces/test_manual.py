"""``factcheck rules`` and ``factcheck explain`` tell what the rules say of themselves."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck import rules as families
from factcheck import ruleset
from factcheck.surfaces import examples

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

PACK = """
family = "percent_change"

[[rule]]
id = "percent-change"
title = "A change that does not follow"
severity = "review"
why = "We have been wrong before."

[[example]]
text = "Revenue rose 20% to $120 million, from $110 million a year earlier."
expect = "conflicts: $120 million ÷ $110 million − 1 = 9% (7.7 to 10.5), not 20%"

[[example]]
why = "nothing to compare"
text = "Revenue rose 20%."
expect = ""
"""


@pytest.fixture
def pack(desk: Path) -> Path:
    path = desk / "ours.toml"
    path.write_text(PACK, encoding="utf-8")
    return path


def test_every_rule_is_listed_with_its_tier(run: "Run") -> None:
    result = run("rules")

    rows = {line.split()[0]: line for line in result.stdout.splitlines()}
    assert rows["rule"].split()[:3] == ["rule", "family", "tier"]
    assert rows["percent-change"].split()[1:3] == ["percent_change", "error"]


def test_a_family_tells_its_relation_and_its_examples(run: "Run", pack: Path) -> None:
    result = run("rules", "percent_change", "--ruleset", "ours.toml")

    assert families.manual("percent_change") in result.stdout
    assert "percent-change" in result.stdout
    assert "> Revenue rose 20%.\n  (nothing is said)" in result.stdout
    assert "weekday" not in result.stdout


def test_a_rule_is_explained(run: "Run", pack: Path) -> None:
    result = run("explain", "percent-change", "--ruleset", "ours.toml")

    assert result.stdout.startswith("review[percent-change]: A change that does not follow\n")
    assert "We have been wrong before." in result.stdout
    assert families.manual("percent_change") in result.stdout
    assert "Family percent_change, in ours.toml" in result.stdout
    assert "# nothing to compare\n> Revenue rose 20%.\n" in result.stdout


def test_every_family_says_what_it_is_about() -> None:
    assert [name for name in families.families() if not families.manual(name)] == []


def test_examples_that_hold_pass(run: "Run", pack: Path) -> None:
    result = run("rules", "percent_change", "--test", "--ruleset", "ours.toml")

    assert result.stdout.endswith("all as expected\n")
    assert result.exit_code == 0


def test_an_example_that_does_not_hold_is_told(run: "Run", pack: Path) -> None:
    pack.write_text(PACK.replace("not 20%", "not 21%").replace('expect = ""', 'expect = "a"'))

    result = run("rules", "percent_change", "--test", "--ruleset", "ours.toml")

    first, second, outcome = result.stdout.split("\n\n")
    assert first.splitlines()[0] == "ours.toml, example 1"
    assert "expected: conflicts: " in first
    assert "not 21%" in first
    assert "got:      conflicts: " in first
    assert second.splitlines() == [
        "ours.toml, example 2",
        "  nothing to compare",
        "  expected: a",
        "  got:      nothing",
    ]
    assert outcome.endswith("2 fail\n")
    assert result.exit_code == 1


@pytest.mark.slow
def test_every_rule_is_explained_by_its_own_examples_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded = ruleset.load()
    monkeypatch.setattr(examples, "speaking", cache(examples.speaking))

    first = {check.rule.id: examples.of_rule(check.rule.id, loaded)[0] for check in loaded.checks}

    assert [id for id, own in first.items() if id not in examples.speaking(own, loaded)] == []


def test_examples_of_the_rules_beside_it_come_last(run: "Run") -> None:
    told = run("explain", "derived-change").stdout

    own, silent, others = told.index(" − 1 = "), told.index("(nothing"), told.index("a lead of 250")
    assert own < silent < others
