"""Rulesets are merged pack by pack; of a file that cannot be followed is told where and why."""

import os
from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import ruleset
from factcheck.errors import BadRuleset
from factcheck.family import Check, Ruleset
from factcheck.model.frozen import frozen
from factcheck.model.result import Severity
from factcheck.ruleset import cache, packs, toml
from factcheck.ruleset.settings import options

Write = Callable[..., str]

RULE = """
family = "malformed"
[[rule]]
id = "our-weekday"
title = "The weekday is not that of the date"
severity = "error"
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def pack(tmp_path: Path) -> Write:
    """Writes a pack of these files and returns its path."""

    def write(name: str = "house", **files: str) -> str:
        for told, content in files.items():
            path = tmp_path / name / (told.replace("__", "/") + ".toml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return str(tmp_path / name)

    return write


def test_the_general_ruleset_is_always_there(pack: Write) -> None:
    general, more = ruleset.load(), ruleset.load(pack(rules__mine=RULE))

    assert {_id(check) for check in more.checks} - {_id(check) for check in general.checks} == {
        "our-weekday"
    }


def test_what_python_keeps_beside_the_packs_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("general", "finance", "__pycache__"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(packs, "SHIPPED", tmp_path)

    assert packs.shipped() == ("finance", "general")


def test_what_files_say_is_made_once(pack: Write) -> None:
    house = pack(rules__mine=RULE)

    assert ruleset.load(house) is ruleset.load(house)


def test_a_changed_file_is_read_anew(pack: Write) -> None:
    before = ruleset.load(pack(rules__mine=RULE))

    after = ruleset.load(pack(rules__mine=RULE.replace("error", "review")))

    assert _rule("our-weekday", before) is Severity.ERROR
    assert _rule("our-weekday", after) is Severity.REVIEW


def test_a_single_file_is_a_ruleset(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(RULE, encoding="utf-8")

    loaded = ruleset.load(str(path))

    assert _rule("our-weekday", loaded) is Severity.ERROR


def test_a_later_pack_replaces_a_rule_and_adds_words(pack: Write) -> None:
    first = pack("first", rules__a=RULE, words__w="many = [1]\nnumber = 1\n[table]\na = 1")
    second = pack(
        "second",
        rules__b=RULE.replace("error", "warning"),
        words__w="many = [2]\nnumber = 2\n[table]\nb = 2",
    )

    loaded = ruleset.load(first, second)

    assert _rule("our-weekday", loaded) is Severity.WARNING
    assert loaded.words.table("w") == {"many": [1, 2], "number": 2, "table": {"a": 1, "b": 2}}


def test_a_pack_comes_after_those_that_it_extends(pack: Write) -> None:
    pack("base", words__w="told = 'base'\nof_base = true")
    house = pack("house", pack="extends = ['../base']", words__w="told = 'house'")

    loaded = ruleset.load(house)

    assert loaded.words.table("w") == {"told": "house", "of_base": True}


def test_decimals_are_exact_and_dates_are_text(pack: Write) -> None:
    house = pack(words__w="tenth = 0.1\nday = 2024-12-30")

    loaded = ruleset.load(house)

    assert loaded.words.table("w") == {"tenth": Fraction(1, 10), "day": "2024-12-30"}


def test_an_example_holds_the_rules_of_its_file(pack: Write) -> None:
    told = '[[example]]\ntext = "On Monday."\nexpect = ""\ndate = "2024-12-30"\nname = "page.html"'
    house = pack(rules__mine=f"{RULE}\n{told}")

    *_, example = ruleset.load(house).examples

    assert example.rules == ("our-weekday",)
    assert (example.text, example.expect, example.why) == ("On Monday.", "", "")
    assert (example.name, example.date) == ("page.html", "2024-12-30")
    assert example.source.endswith("house/rules/mine.toml, example 1")


def test_cases_hold_the_rules_of_their_family(tmp_path: Path) -> None:
    path = tmp_path / "weekday.toml"
    path.write_text('family = "weekday"\n[[example]]\ntext = "On Monday."\nexpect = ""\n')

    (example,) = ruleset.cases(path, ruleset.load())

    assert example.rules == ("weekday",)
    assert example.source == "weekday.toml, example 1"


def test_cases_have_no_rules_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "weekday.toml"
    path.write_text(RULE)

    with pytest.raises(BadRuleset, match="no rules of their own"):
        ruleset.cases(path, ruleset.load())


BAD = {
    "broken TOML": (
        {"rules__mine": 'family = "weekday"\n[[rule]\n'},
        "house/rules/mine.toml:2:7",
        "Expected",
        "toml.io",
    ),
    "broken words": ({"words__w": "a = \n"}, "house/words/w.toml:1:5", "Invalid value", "toml.io"),
    "a huge number": ({"words__w": f"a = {'1' * 5000}"}, "words/w.toml", "digits", "Mend"),
    "infinity": ({"words__w": "a = inf"}, "words/w.toml", "infinite", "finite"),
    "nested": ({"words__w": f"a = {'[' * 9999}"}, "words/w.toml", "deep", "flat"),
    "words that are none": (
        {"words__measures": "[measure]\nfootfall = [1, 2]"},
        "words/measures.toml: measure: footfall",
        "not a list of texts",
        "quotation marks",
    ),
    "numbers among texts": (
        {"words__hedges": "[before]\nover = [3]"},
        "words/hedges.toml: before: over",
        "has texts",
        "quotation marks",
    ),
    "two kinds": (
        {"words__measures": "measure = 3"},
        "words/measures.toml: measure",
        "an earlier pack has a table here",
        "Write a table here",
    ),
    "no family": (
        {"rules__mine": RULE.replace("family", "famly")},
        "house/rules/mine.toml",
        "unknown key 'famly'",
        "Did you mean 'family'?",
    ),
    "unknown family": (
        {"rules__mine": RULE.replace('"malformed"', '"malfromed"')},
        "house/rules/mine.toml",
        "there is no family 'malfromed'",
        "Did you mean 'malformed'?",
    ),
    "no rule": ({"rules__mine": 'family = "weekday"'}, "mine.toml", "no rule", "[[rule]]"),
    "rule is no list": (
        {"rules__mine": 'family = "weekday"\nrule = 3'},
        "mine.toml",
        "'rule' must be a list of tables",
        "[[rule]]",
    ),
    "no id": ({"rules__mine": RULE.replace("id =", "#")}, "mine.toml, rule 1", "'id'", "id ="),
    "a bad id": (
        {"rules__mine": RULE.replace("our-weekday", "Our weekday")},
        "mine.toml, rule 1",
        "'Our weekday' is not an id",
        "hyphens",
    ),
    "an unknown tier": (
        {"rules__mine": RULE.replace('"error"', '"eror"')},
        "mine.toml, rule 1, severity",
        "'eror' is not among the choices",
        "Did you mean 'error'?",
    ),
    "a title that is no text": (
        {"rules__mine": RULE.replace('"The weekday is not that of the date"', "3")},
        "mine.toml, rule 1, title",
        "must be a text, not a whole number",
        "3",
    ),
    "an unknown setting": (
        {"rules__mine": f"{RULE}\ntitel = 'x'"},
        "mine.toml, rule 1",
        "unknown setting 'titel'",
        "Did you mean 'title'? This family has no settings.",
    ),
    "a rule twice": (
        {"rules__mine": RULE, "rules__same": RULE},
        "house/rules/same.toml",
        "the rule 'our-weekday' is already in",
        "Rename",
    ),
    "an example's key": (
        {"rules__mine": f"{RULE}\n[[example]]\ntext = ''\nexpects = ''"},
        "mine.toml, example 1",
        "unknown key 'expects'",
        "Did you mean 'expect'?",
    ),
    "an example without text": (
        {"rules__mine": f"{RULE}\n[[example]]\nexpect = ''"},
        "mine.toml, example 1",
        "'text' is missing",
        'text = "',
    ),
    "an example's date": (
        {"rules__mine": f"{RULE}\n[[example]]\ntext = ''\nexpect = ''\ndate = '30.12.2024'"},
        "mine.toml, example 1",
        "'30.12.2024' is not a date",
        "2024-12-30",
    ),
    "a circle": (
        {"pack": "extends = ['../house']"},
        "house/pack.toml",
        "extends itself",
        "circle",
    ),
    "extends nothing": (
        {"pack": "extends = ['generl']"},
        "house/pack.toml",
        "there is no ruleset 'generl'",
        "Did you mean 'general'?",
    ),
    "extends no list": ({"pack": "extends = 3"}, "pack.toml", "a list of names", "extends ="),
    "a key of the pack": ({"pack": "extend = []"}, "pack.toml", "'extend'", "mean 'extends'?"),
    "a stray file": (
        {"rules__mine": RULE, "rule__more": RULE},
        "house/rule/more.toml",
        "would not be read",
        "rules/*.toml",
    ),
    "a stray file at the top": ({"mine": RULE}, "house/mine.toml", "would not be read", "rules/"),
}


@pytest.mark.parametrize(("files", "where", "problem", "remedy"), BAD.values(), ids=list(BAD))
def test_what_cannot_be_followed_is_told(
    pack: Write, files: dict[str, str], where: str, problem: str, remedy: str
) -> None:
    with pytest.raises(BadRuleset) as told:
        ruleset.load(pack(**files))

    assert where in told.value.where
    assert problem in told.value.problem
    assert remedy in told.value.remedy
    assert "\n" not in told.value.where + told.value.problem + told.value.remedy


def test_a_ruleset_that_is_not_there_may_be_misspelt() -> None:
    with pytest.raises(BadRuleset, match=r"there is no ruleset 'generl'\..*'general'"):
        ruleset.load("generl")


def test_an_empty_folder_is_no_ruleset(tmp_path: Path) -> None:
    with pytest.raises(BadRuleset, match="no ruleset in this folder"):
        ruleset.load(str(tmp_path))


def test_text_that_is_not_utf8_is_told(pack: Write, tmp_path: Path) -> None:
    house = pack(rules__mine=RULE)
    (tmp_path / "house/rules/mine.toml").write_bytes(b'family = "\xff"')

    with pytest.raises(BadRuleset, match="is not UTF-8"):
        ruleset.load(house)


class Mean(StrEnum):
    PLAIN = "plain"
    WEIGHTED = "weighted"


@frozen
class Options:
    name: str
    most: int = 3
    spelled: bool = False
    width: Fraction = Fraction(1, 10)
    words: tuple[str, ...] = ()
    mean: Mean = Mean.PLAIN
    other: str | None = None

    def __post_init__(self) -> None:
        if self.most < 0:
            raise ValueError("most must not be below 0")


def test_settings_take_the_form_of_the_options() -> None:
    given = {"name": "a", "width": 2, "words": ["b", "c"], "mean": "weighted", "other": "d"}

    taken = options("here", given, Options)

    assert taken == Options("a", width=Fraction(2), words=("b", "c"), mean=Mean.WEIGHTED, other="d")


@pytest.mark.parametrize(
    ("given", "problem", "remedy"),
    [
        ({}, "'name' is missing", "It takes: mean, most, name, other, spelled, width, words."),
        ({"name": 1}, "must be a text, not a whole number", "Found: 1"),
        ({"name": "a", "most": True}, "must be a whole number, not true or false", "Found"),
        ({"name": "a", "most": Fraction(1, 2)}, "must be a whole number, not a number", "Found"),
        ({"name": "a", "spelled": 1}, "must be true or false", "Found"),
        ({"name": "a", "words": "b"}, "must be a list, not a text", "Found"),
        ({"name": "a", "words": ["b", 1]}, "must be a text, not a whole number", "Found"),
        ({"name": "a", "words": {}}, "must be a list, not a table", "Found"),
        ({"name": "a", "mean": "wieghted"}, "is not among the choices", "Did you mean 'weighted'?"),
        ({"name": "a", "width": "1"}, "must be a number, not a text", "Found"),
        ({"name": "a", "other": 1}, "must be a text", "Found"),
        ({"name": "a", "most": -1}, "most must not be below 0", "It takes"),
        ({"name": "a", "msot": 1}, "unknown setting 'msot'", "Did you mean 'most'? It takes:"),
    ],
)
def test_a_setting_that_does_not_fit_is_told(
    given: dict[str, Any], problem: str, remedy: str
) -> None:
    with pytest.raises(BadRuleset) as told:
        options("here", given, Options)

    assert problem in told.value.problem
    assert remedy in told.value.remedy


FILES = [("a.toml", b"a = 1"), ("b.toml", b"b = 0.5")]
TABLES = [{"a": 1}, {"b": Fraction(1, 2)}]


def test_what_was_parsed_is_kept_and_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = toml.tables(FILES)
    monkeypatch.setattr("tomllib.loads", lambda _: pytest.fail("parsed twice"))

    second = toml.tables(FILES)

    assert first == second == TABLES


@given(junk=st.binary(max_size=40))
def test_a_damaged_cache_counts_as_empty(junk: bytes) -> None:
    toml.tables(FILES)
    for kept in _cached():
        kept.write_bytes(junk)

    told = toml.tables(FILES)

    assert told == TABLES


@pytest.mark.parametrize("shape", ["link", "open to others", "file"])
def test_a_cache_that_others_can_write_is_not_used(shape: str, tmp_path: Path) -> None:
    toml.tables(FILES)
    (kept,) = _cached()
    kept.write_text('[{"a": 666}, {"b": 666}]', encoding="utf-8")
    folder = kept.parent
    match shape:
        case "link":
            folder.rename(tmp_path / "theirs")
            folder.symlink_to(tmp_path / "theirs")
        case "file":
            folder.rename(tmp_path / "theirs")
            folder.write_text("")
        case _:
            folder.chmod(0o777)

    told = toml.tables(FILES)

    assert told == TABLES


def test_a_machine_without_a_cache_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")

    assert toml.tables(FILES) == toml.tables(FILES) == TABLES


def test_the_cache_stays_small() -> None:
    for number in range(3 * cache.KEPT):
        toml.tables([("a.toml", f"a = {number}".encode())])

    assert len(_cached()) == cache.KEPT


def _cached() -> list[Path]:
    return sorted((Path(os.environ["XDG_CACHE_HOME"]) / "factcheck").glob("*.json"))


def _id(check: Check) -> str:
    return check.rule.id


def _rule(id: str, loaded: Ruleset) -> Severity:
    (rule,) = (check.rule for check in loaded.checks if check.rule.id == id)
    return rule.severity
