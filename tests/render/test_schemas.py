"""Forms for other programs are what those programs' schemas ask for, whatever the drafts hold."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
import xmlschema

from factcheck.render.gitlab import gitlab
from factcheck.render.rdjson import rdjson
from factcheck.render.xml import checkstyle, junit
from tests.render.cases import CASES, many

SCHEMAS = Path(__file__).parents[1] / "schemas"
XML = {
    form: xmlschema.XMLSchema(SCHEMAS / f"{form.__name__}.xsd", allow="local")
    for form in (junit, checkstyle)
}
linked = partial(rdjson, rules_url="https://example.org/rules")
JSON = {
    form: jsonschema.Draft202012Validator(
        json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    )
    for form, name in ((gitlab, "gitlab"), (rdjson, "rdjson"), (linked, "rdjson"))
}

Form = Callable[..., str]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("form", XML)
def test_xml_is_what_its_schema_asks_for(form: Form, case: str) -> None:
    told = form(CASES[case]).encode("utf-8")

    XML[form].validate(ElementTree.fromstring(told))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("form", JSON)
def test_json_is_what_its_schema_asks_for(form: Form, case: str) -> None:
    told = form(CASES[case]).encode("utf-8")

    JSON[form].validate(json.loads(told))


@pytest.mark.parametrize("count", [0, 257])
def test_each_finding_is_told_once(count: int) -> None:
    reports = [many(count)]

    suite = ElementTree.fromstring(junit(reports))[0]
    assert int(suite.get("failures", "")) == len(suite.findall(".//failure")) == count
    assert len(ElementTree.fromstring(checkstyle(reports)).findall(".//error")) == count
    assert len(json.loads(rdjson(reports))["diagnostics"]) == count
    prints = {issue["fingerprint"] for issue in json.loads(gitlab(reports))}
    assert len(prints) == count


@pytest.mark.parametrize(("form", "spoil"), [(junit, "testcase"), (checkstyle, "severity")])
def test_a_schema_refuses_what_is_wrong(form: Form, spoil: str) -> None:
    told = form(CASES["one finding"]).replace(spoil, "spoilt")

    with pytest.raises(xmlschema.XMLSchemaValidationError):
        XML[form].validate(told)


@pytest.mark.parametrize("form", JSON)
def test_a_json_schema_refuses_what_is_wrong(form: Form) -> None:
    told = form(CASES["one finding"]).replace('"severity"', '"severty"')

    assert not JSON[form].is_valid(json.loads(told))
