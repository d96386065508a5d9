"""The figures for other programs: what the schema says, and each as the report has it."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.render.json import schema
from factcheck.render.json import to_json as report_json
from factcheck.render.listing import to_json, to_lines
from tests.factory import document, report
from tests.render.listed import DRAFT, figures
from tests.render.sample import hostile, letter


@pytest.mark.parametrize("make", [figures, letter, hostile, lambda: report(document(""))])
def test_a_listing_is_what_the_schema_says(make: Any) -> None:
    whole = json.loads(to_json([make(), figures()]))

    assert list(Draft202012Validator(schema("Listings")).iter_errors(whole)) == []
    assert len(whole["documents"]) == 2


def test_a_figure_is_that_of_the_report_with_its_place() -> None:
    (listed,) = json.loads(to_json([letter()]))["documents"]
    (told,) = json.loads(report_json([letter()]))["documents"]

    more = ("line", "column", "alternatives")
    plain = [
        {key: value for key, value in figure.items() if key not in more}
        for figure in listed["figures"]
    ]
    assert plain == told["figures"]


def test_lines_are_the_figures_of_the_whole() -> None:
    (document,) = json.loads(to_json([figures()]))["documents"]

    lines = [json.loads(line) for line in to_lines(figures()).splitlines()]

    assert lines == [{"document": "harbour.md", **figure} for figure in document["figures"]]


def test_offsets_and_places_are_those_of_the_text() -> None:
    for line in map(json.loads, to_lines(figures()).splitlines()):
        assert DRAFT.text[line["start"] : line["end"]] == line["text"]
        before = DRAFT.text[: line["start"]].split("\n")
        assert (line["line"], line["column"]) == (len(before), len(before[-1]) + 1)


def test_what_else_may_be_meant_is_told() -> None:
    told = {line["text"]: line for line in map(json.loads, to_lines(figures()).splitlines())}

    assert told["¥4,000"]["alternatives"] == [{"low": "3950", "high": "4100", "unit": "CNY"}]
    assert [each["low"] for each in told["03/04/2023"]["alternatives"]] == [
        "2023-04-03",
        "2023-03-04",
    ]
    assert told["a third"]["value"] == "1/3"
    assert told["$7.5 million"]["modifier"] == "at_least"
