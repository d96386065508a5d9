"""What other programs are told: every form holds its own against a hostile draft."""

import json
import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from factcheck import check_text
from factcheck.render import xml
from factcheck.render.github import github
from factcheck.render.gitlab import gitlab
from factcheck.render.notes import notes
from factcheck.render.rdjson import rdjson
from factcheck.render.sarif import sarif
from factcheck.render.summary import markdown
from tests.render.sample import hostile, letter

JSON_FORMS = (sarif, gitlab, rdjson)


def test_each_finding_is_a_note_and_what_holds_is_none() -> None:
    report = letter()
    unsettled = [result.rule.id for result in report.results if result.verdict != "holds"]
    assert [note.rule.id for note in notes(report)] == unsettled


@pytest.mark.parametrize("form", JSON_FORMS)
def test_a_hostile_draft_makes_json_of_plain_characters(form: Callable[..., str]) -> None:
    told = form([hostile()])
    assert told.isascii()
    assert json.loads(told)


@pytest.mark.parametrize("form", [xml.junit, xml.checkstyle])
def test_a_hostile_draft_makes_xml_that_can_be_read(form: Callable[..., str]) -> None:
    root = ElementTree.fromstring(form([hostile()]))
    assert root.find(".//*[@message]") is not None


def test_a_hostile_draft_gives_one_command_a_finding() -> None:
    notice, error = github([hostile()]).splitlines()
    assert notice.startswith("::notice file=")
    assert error.startswith("::error file=")


def test_no_line_of_a_draft_becomes_a_command() -> None:
    draft = "Sales rose 25% to $12.0m from $10.0m."
    told = github([check_text(draft, name="a,b:c%0A::error::x.md")])
    assert told.startswith("::error file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3Ax.md,line=1,")


def _rows(told: str) -> list[str]:
    return [line for line in told.splitlines() if line.startswith("|")]


def test_a_hostile_draft_is_no_markup_in_markdown() -> None:
    told = markdown([hostile()])
    assert not re.search(r"(?<!\\)<(script|img|/script)", told)
    assert all(len(re.findall(r"(?<!\\)\|", line)) == 6 for line in _rows(told))


def test_sarif_tells_places_in_code_points_and_bytes_are_for_rdjson() -> None:
    report = check_text("Ünïcödé 🎈 sales rose 25% to $12.0m from $10.0m.", name="d.md")
    region = json.loads(sarif([report]))["runs"][0]["results"][0]["locations"][0]
    start = json.loads(rdjson([report]))["diagnostics"][0]["location"]["range"]["start"]
    assert region["physicalLocation"]["region"]["startColumn"] == 22
    assert start == {"line": 1, "column": 29}


def test_a_draft_without_findings_is_a_suite_that_passed() -> None:
    root = ElementTree.fromstring(xml.junit([check_text("It rained.", name="d.md")]))
    (suite,) = root
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")


def test_what_is_to_be_reviewed_fails_no_run() -> None:
    root = ElementTree.fromstring(xml.junit([letter()]))
    skipped, failures = root.findall(".//skipped"), root.findall(".//failure")
    (suite,) = root
    assert suite.get("skipped") == str(len(skipped)) == "1"
    assert suite.get("failures") == str(len(failures))


def test_the_same_sentence_in_two_drafts_has_two_fingerprints_for_gitlab() -> None:
    draft = "Sales rose 25% to $12.0m from $10.0m."
    reports = [check_text(draft, name=name) for name in ("a.md", "b.md")]
    first, second = json.loads(gitlab(reports))
    assert first["fingerprint"] != second["fingerprint"]
