"""Every example of every ruleset, and of cases/, gives exactly the lines that it expects."""

from pathlib import Path

import pytest

from factcheck import ruleset
from factcheck.family import Example, Ruleset
from factcheck.surfaces.examples import said

CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))


def _shipped() -> list[tuple[Example, Ruleset]]:
    """The examples of each pack, under the rules that this pack brings with it."""
    found: dict[Example, Ruleset] = {}
    for name in ruleset.shipped():
        loaded = ruleset.load(name)
        for example in loaded.examples:
            found.setdefault(example, loaded)
    return list(found.items())


def _cases() -> list[tuple[Example, Ruleset]]:
    general = ruleset.load()
    return [(example, general) for path in CASES for example in ruleset.cases(path, general)]


def _named(case: object) -> str | None:
    if not isinstance(case, Example):
        return ""
    place, _, number = case.source.rpartition(", example ")
    return f"{Path(place).stem}-{number}-{case.why or case.text[:40]}".replace(" ", "_")


@pytest.mark.parametrize(("example", "loaded"), [*_shipped(), *_cases()], ids=_named)
def test_an_example_says_what_it_expects(example: Example, loaded: Ruleset) -> None:
    assert said(example, loaded) == example.expect


def test_every_family_has_rules_and_examples() -> None:
    from factcheck.rules import families

    general = ruleset.load()
    ruled = {check.rule.family for check in general.checks}

    assert set(families()) - ruled == set()
    assert [check.rule.id for check in general.checks if not _is_held(check.rule.id, general)] == []


def _is_held(id: str, loaded: Ruleset) -> bool:
    return any(id in example.rules for example in loaded.examples)
