"""Comments in a draft silence what they stand over, and those that silence nothing are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check_text
from factcheck.model.frozen import replace
from factcheck.ruleset import load

WRONG = "Sales rose 25% to $12.0 million from $10.0 million."
OTHER = "The yard has 411 square metres (1,350 square feet)."
TABLE = "| a | b |\n| - | - |\n| 31 June | 7 |\n"


def _told(text: str) -> tuple[list[str], list[str], list[str]]:
    """The rules of what is found, of what is silenced, and the notices."""
    report = check_text(text, name="draft.md")
    found = [result.rule.id for result in report.findings]
    silenced = [each.result.rule.id for each in report.silenced]
    return found, silenced, list(report.document.notices)


SILENT = {
    "before the block": f"<!-- factcheck: ignore percent-change -- known -->\n{WRONG}\n\n{OTHER}",
    "after an empty line": f"<!-- factcheck: ignore percent-change -->\n\n{WRONG}\n\n{OTHER}",
    "on the line": f"{WRONG} <!-- factcheck: ignore percent-change -->\n\n{OTHER}",
    "a family": f"<!-- factcheck: ignore percent_change -->\n{WRONG}\n\n{OTHER}",
    "several rules": f"<!-- factcheck: ignore total, percent-change -->\n{WRONG}\n\n{OTHER}",
    "all rules": f"<!-- factcheck: ignore -->\n{WRONG}\n\n{OTHER}",
    "a region": f"<!-- factcheck: disable -->\n\n{WRONG}\n\n<!-- factcheck: enable -->\n\n{OTHER}",
    "the file": f"{OTHER}\n\n{WRONG}\n\n<!-- factcheck: disable-file percent-change -->",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=list(SILENT))
def test_a_comment_silences_what_it_stands_over(text: str) -> None:
    assert _told(text) == (["unit-conversion"], ["percent-change"], [])


SHOWN = {
    "in a block of code": "```\n<!-- factcheck: disable-file -->\n```\n\n",
    "in an indented block": "Write:\n\n    <!-- factcheck: ignore -->\n\n",
    "between backticks": "Write `<!-- factcheck: disable-file -->` or `<!-- -->`.\n\n",
    "a word that nobody knows": "Not `<!-- factcheck: off -->`.\n\n",
}


@pytest.mark.parametrize("text", SHOWN.values(), ids=list(SHOWN))
def test_a_comment_that_is_shown_as_an_example_silences_nothing(text: str) -> None:
    assert _told(text + WRONG) == (["percent-change"], [], [])


def test_a_comment_after_code_is_one() -> None:
    told = _told(f"`of the yard`: {WRONG} <!-- factcheck: ignore -->")
    assert told == ([], ["percent-change"], [])


def test_before_a_table_it_is_about_the_whole_table() -> None:
    told = _told(f"<!-- factcheck: ignore impossible-date -->\n\n{TABLE}")
    assert told == ([], ["impossible-date"], [])


IDLE = {
    "another rule": f"<!-- factcheck: ignore total -->\n{OTHER}",
    "another block": f"{OTHER}\n\n<!-- factcheck: ignore unit-conversion -->\n\nNothing.",
    "an end before its beginning": f"<!-- factcheck: enable -->\n\n{OTHER}",
}


@pytest.mark.parametrize("text", IDLE.values(), ids=list(IDLE))
def test_a_comment_silences_nothing_else(text: str) -> None:
    found, silenced, _ = _told(text)
    assert (found, silenced) == (["unit-conversion"], [])


def test_a_comment_that_silences_nothing_is_told_with_its_line() -> None:
    text = f"{OTHER}\n\n<!-- factcheck: ignore total -->\nNothing."
    assert _told(text)[2] == ["line 3: this comment silences nothing: no finding of total is there"]


def test_a_name_that_no_rule_has_is_told_with_its_line() -> None:
    found, _, notices = _told(f"{OTHER}\n\n<!-- factcheck: ignore percentchange -->\n{WRONG}")
    assert found == ["unit-conversion", "percent-change"]
    assert notices == [
        "line 3: there is no rule or family 'percentchange'. Did you mean 'percent-change'?"
    ]


def test_a_comment_on_a_rule_that_does_not_run_is_none_that_silences_nothing() -> None:
    loaded = load()
    chosen = replace(loaded, checks=tuple(c for c in loaded.checks if c.rule.family != "total"))
    text = f"<!-- factcheck: ignore total -->\n{OTHER}"
    assert check_text(text, ruleset=chosen).document.notices == ()
    assert check_text(text, ruleset=replace(loaded, checks=())).document.notices == ()


@pytest.mark.parametrize("said", ["silence", "ignore-all total", "IGNORE"])
def test_a_comment_that_nobody_understands_is_told(said: str) -> None:
    (notice,) = _told(f"<!-- factcheck: {said} -->\n\n{OTHER}")[2]
    assert notice.startswith("line 1: this comment says nothing to factcheck")


def test_the_reason_is_kept() -> None:
    text = f"<!-- factcheck: ignore -- the source has it so -->\n{WRONG}"
    (silenced,) = check_text(text, name="draft.md").silenced
    assert (silenced.by, silenced.reason) == ("comment", "the source has it so")


def test_what_is_silenced_is_not_called_unchecked() -> None:
    report = check_text(f"<!-- factcheck: ignore -->\n{WRONG}", name="draft.md")
    assert report.unchecked == ()


@given(st.text(alphabet="<!-> factcheck:ignoredsbl,\n25%", max_size=80))
def test_any_comment_is_borne(text: str) -> None:
    check_text(f"{WRONG} <!-- factcheck:{text} --> {text}", name="draft.md")
