"""The closest configuration file holds; what is wrong in it is told with its line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.config.keys import KEYS
from factcheck.config.schema import schema
from factcheck.config.settled import Configs, Settled
from factcheck.errors import BadConfig

Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.chdir(tmp_path)

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def of(path: Path, **told: object) -> Settled:
    return Configs(told, None, is_isolated=False).of(path.resolve())


def test_the_closest_file_holds(write: Write) -> None:
    write("factcheck.toml", 'fail-on = "warning"')
    write("letters/.factcheck.toml", 'fail-on = "never"')
    assert of(write("draft.md", "")).value("fail-on") == "warning"
    assert of(write("letters/2024/draft.md", "")).value("fail-on") == "never"


def test_a_section_of_pyproject_serves_and_a_pyproject_without_it_is_passed_by(
    write: Write,
) -> None:
    write("pyproject.toml", '[tool.factcheck]\nfail-on = "never"')
    write("inner/pyproject.toml", "[project]\nname = 'other'")
    assert of(write("inner/draft.md", "")).value("fail-on") == "never"


def test_what_a_file_extends_holds_where_it_says_nothing(write: Write) -> None:
    write("house/base.toml", 'fail-on = "never"\nmax-size = 5\n[tiers]\ntotal = "review"')
    write(
        "factcheck.toml",
        'extend = "house/base.toml"\nmax-size = 7\n[tiers]\nshare = "warning"',
    )
    settled = of(write("draft.md", ""))
    assert settled.value("fail-on") == "never"
    assert settled.value("max-size") == 7
    assert settled.value("tiers") == {"total": "review", "share": "warning"}


def test_the_command_line_goes_before_every_file(write: Write) -> None:
    write("factcheck.toml", "max-size = 7")
    assert of(write("draft.md", ""), **{"max-size": 9}).value("max-size") == 9


def test_each_setting_says_where_it_stands(write: Write) -> None:
    path = write("factcheck.toml", '# ours\nignore = ["total"]\n\n[tiers]\nshare = "review"')
    settings = of(write("draft.md", "")).settings
    assert settings["ignore"].origin == f"{path}:2"
    assert settings["tiers"].origin == f"{path}:4"
    assert settings["select"].origin == "default"


WRONG = {
    "a misspelt key": ('selct = ["total"]', ":1", "Did you mean 'select'?"),
    "a key of another kind": ('\nselect = "total"', ":2", "Write: select = ["),
    "a table that is for another file": ("[tool.factcheck]\nselect = []", ":1", "without [tool."),
    "a tier that is none": ('[tiers]\ntotal = "fatal"', ":2", "Choose from: error"),
    "a size that is none": ("max-size = 0", ":1", "Write: max-size = 5"),
    "a day that is none": ('issue-date = "30 Dec"', ":1", "Write it as 2024-12-30."),
    "an address that is none": ('rules-url = "rules.md"', ":1", "Write: rules-url = "),
    "an address with an anchor": ('rules-url = "https://a.b/c#d"', ":1", "Write: rules-url = "),
    "no TOML": ("select = oops", ":1:10", "https://toml.io"),
    "a file that is not there": ('extend = "base.toml"', ":1", "Check the path of extend."),
    "a circle": ('extend = "factcheck.toml"', ":1", "Break the circle."),
}


@pytest.mark.parametrize(("text", "line", "remedy"), WRONG.values(), ids=list(WRONG))
def test_what_is_wrong_is_told_with_its_line(
    write: Write, text: str, line: str, remedy: str
) -> None:
    path = write("factcheck.toml", text)
    with pytest.raises(BadConfig) as caught:
        of(write("draft.md", ""))
    assert caught.value.where == f"{path}{line}"
    assert remedy in caught.value.remedy


@pytest.mark.parametrize("key", ["select", "ignore"])
def test_a_rule_that_there_is_not_is_refused(write: Write, key: str) -> None:
    write("factcheck.toml", f'{key} = ["percent-chang"]')
    with pytest.raises(BadConfig, match="Did you mean 'percent-change'"):
        of(write("draft.md", "")).ruleset()


def test_rules_run_as_they_are_chosen(write: Write) -> None:
    write(
        "factcheck.toml",
        'select = ["ratio", "total"]\nignore = ["multiple-words"]\n[tiers]\nratio = "review"\n'
        '[per-file-ignores]\n"ads/*" = ["total"]',
    )
    ours = {check.rule.id: check.rule.severity for check in of(write("d.md", "")).ruleset().checks}
    adverts = of(write("ads/d.md", "")).ruleset().checks
    assert ours["fold"] == "review"
    assert "multiple-words" not in ours
    assert "total" in {check.rule.family for check in of(write("d.md", "")).ruleset().checks}
    assert {check.rule.family for check in adverts} == {"ratio"}


def test_every_key_is_in_the_schema_and_its_example_is_valid(write: Write) -> None:
    write("base.toml", "")
    assert list(schema()["properties"]) == list(KEYS)
    for name, key in KEYS.items():
        if name == "extend":
            continue
        write("factcheck.toml", key.example)
        assert name in of(write("draft.md", "")).settings
