"""Where the page of rules is known, each finding links to its rule there."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import ruleset
from factcheck.model.result import Report
from factcheck.render.html import html
from factcheck.render.notes import notes
from factcheck.render.rdjson import rdjson
from factcheck.render.sarif import sarif
from factcheck.render.summary import markdown
from tests.render.sample import letter

URL = "https://example.org/rules.md"
RULES = Path(__file__).parents[2] / "docs/rules.md"


def _html(reports: list[Report], url: str = "") -> str:
    return html(reports[0], url)


FORMS = (sarif, markdown, rdjson, _html)


@pytest.mark.parametrize("form", FORMS)
def test_each_finding_links_to_its_rule(form: Callable[..., str]) -> None:
    linked = set(re.findall(rf"{re.escape(URL)}#([a-z0-9-]+)", form([letter()], URL)))

    assert linked == {note.rule.id for note in notes(letter())}


@pytest.mark.parametrize("form", FORMS)
def test_where_it_is_not_known_nothing_links(form: Callable[..., str]) -> None:
    assert "://" not in re.sub(r"https://json.schemastore.org", "", form([letter()]))


def test_each_rule_has_its_anchor_on_the_page_of_rules() -> None:
    anchors = re.findall(r"^### (.+)$", RULES.read_text("utf-8"), re.MULTILINE)

    assert sorted(anchors) == sorted(check.rule.id for check in ruleset.load().checks)
