"""Whatever a draft holds, its figures are told in every form, and a program reads them back."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import api, ruleset
from factcheck.family import Ruleset
from factcheck.surfaces.forms import LISTS as SUFFIXES
from factcheck.surfaces.listings import told

WORDS = Ruleset(ruleset.load().words, ())
PARTS = st.sampled_from(
    [
        *(
            "1",
            "0",
            "12,5",
            "1.234",
            "1e400",
            "-7",
            "½",
            "3/0",
            "99999999999999999999",
            "٣",
            "五万",
        ),
        *("two-thirds", "a dozen", "half", "million", "%", "$", "¥", "km/h", "°C", "not", "up to"),
        *("=", "@", "\t", "\n", "\r", "|", '"', "'", "<b>", "&amp;", "\x00", "\u202e", "\ud800"),
        *("31 June 2023", "03/04/2025", "Q3", "last week", "9:30 pm", "5G", "between", "and", "to"),
        *(" ", " ", " ", "- ", "# ", "> ", "(", ")", "it", "grew"),
    ]
)
DRAFTS = st.lists(PARTS, max_size=30).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize("form", SUFFIXES)
@given(text=DRAFTS)
def test_every_form_tells_of_any_draft(form: str, text: str) -> None:
    report = api.check_text(text, "=a.md", WORDS, "2025-03-04")

    said = told(form, [report])

    said.encode("utf-8")
    count = len(report.claims)
    match form:
        case "json":
            assert len(json.loads(said)["documents"][0]["figures"]) == count
        case "jsonl":
            assert [json.loads(line)["document"] for line in said.split("\n")[:-1]] == (
                ["=a.md"] * count
            )
        case "csv":
            rows = list(csv.reader(io.StringIO(said)))
            assert len(rows) == count + 1
            assert {len(row) for row in rows} == {20}
        case "html":
            assert said.count('<th scope="row"') == count
            assert said.count("<mark ") <= count
