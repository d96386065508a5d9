"""A worded pattern is a shape in code, and its words are those of a ruleset."""

import pkgutil
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from factcheck import align, context, extract, rules, ruleset
from factcheck.model.worded import Worded
from factcheck.model.words import Words

STAGES = (extract, context, align, rules)
TABLE = re.compile(r'table\("(\w+)"')
"""Asks for a whole file, whose words may be met as sets."""
WORDS = Words({"ovens": {"verbs": ["bakes", "warms up"], "goods": ["rolls"]}})


def modules(package: ModuleType) -> list[ModuleType]:
    names = (each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))
    return [import_module(name) for name in names]


def source(package: ModuleType) -> str:
    files = Path(package.__path__[0]).rglob("*.py")
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


WORDED = [
    value
    for stage in STAGES
    for module in modules(stage)
    for value in vars(module).values()
    if isinstance(value, Worded)
]


@pytest.mark.parametrize(
    "text", ["it bakes 40 rolls", "it warms up 4 rolls", "warms\xa0up 40 rolls"]
)
def test_the_words_of_a_list_stand_in_its_hole(text: str) -> None:
    pattern = Worded("ovens", r"{verbs}\s\d{1,2}\s{goods}$").of(WORDS)

    found = pattern.search(text)

    assert found is not None


def test_a_list_that_no_pack_has_is_met_nowhere() -> None:
    pattern = Worded("ovens", r"{nouns}?\s").of(WORDS)

    found = [pattern.match(text) is not None for text in (" ", "nouns ")]

    assert found == [True, False]


def test_a_pattern_is_made_once_for_the_words_of_a_ruleset() -> None:
    worded = Worded("ovens", r"{verbs}")

    assert worded.of(WORDS) is worded.of(WORDS)


def test_every_hole_has_its_list() -> None:
    words = ruleset.load().words

    missing = {
        (each.file, hole) for each in WORDED for hole in each.holes if hole not in each.lists(words)
    }

    assert not missing


def test_no_list_stands_unasked() -> None:
    words = ruleset.load().words
    tables = {tuple(each.file.split(".")) for each in WORDED}
    whole = {name for stage in STAGES for name in TABLE.findall(source(stage))}

    asked = {(each.file, hole) for each in WORDED for hole in each.holes}
    listed = {(each.file, name) for each in WORDED for name in each.lists(words)}

    assert {each for each in listed - asked - tables if each[0] not in whole} == set()
