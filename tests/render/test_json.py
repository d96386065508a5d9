"""The JSON report is what the schema says, and the schema is what the repository says."""

import json
from datetime import date
from fractions import Fraction
from math import inf
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation, Report
from factcheck.render.json import schema, schema_text, to_json
from factcheck.render.tree import number
from tests.factory import cited, claim, document, figure, report, result
from tests.render.sample import hostile, letter

KEPT = {"Report": "report.schema.json", "Listings": "figures.schema.json"}
DOCS = Path(__file__).parents[2] / "docs"
REFRESH = "python -c 'from factcheck.render.json import schema_text; print(schema_text({!r}), end=str())'"  # noqa: E501  # fmt: skip
DRAFT = document("Sales rose 25% to $12.0m from $10.0m in 2023.", "The 3% is alone.")


def growth() -> Report:
    rise, now, then = (cited(DRAFT, written) for written in ("25%", "$12.0m", "$10.0m"))
    found = result(rise, now / then - WHOLE, new="20%")
    return report(DRAFT, found, unchecked=(claim(DRAFT, "3%"),))


def told(*reports: Report) -> list[Any]:
    documents: list[Any] = json.loads(to_json(reports))["documents"]
    return documents


@pytest.mark.parametrize(("name", "file"), KEPT.items())
def test_the_schema_in_the_repository_is_that_of_the_code(name: str, file: str) -> None:
    kept = (DOCS / file).read_text(encoding="utf-8")

    assert kept == schema_text(name), f"{REFRESH.format(name)} > docs/{file}"


@pytest.mark.parametrize("make", [growth, letter, hostile, lambda: report(document(""))])
def test_a_report_is_what_the_schema_says(make: Any) -> None:
    errors = list(Draft202012Validator(schema()).iter_errors(json.loads(to_json([make()]))))

    assert errors == []


def test_a_report_that_lacks_a_key_is_not() -> None:
    broken = json.loads(to_json([growth()]))
    del broken["documents"][0]["results"][0]["evidence"]
    broken["documents"][0]["figures"][0]["extra"] = 1

    errors = list(Draft202012Validator(schema()).iter_errors(broken))

    assert len(errors) == 2


def test_a_result_says_what_is_wrong_where_and_how_to_mend_it() -> None:
    (found,) = told(growth())[0]["results"]

    assert {key: found[key] for key in ("rule", "family", "verdict", "severity", "slip")} == {
        "rule": "percent-change",
        "family": "percent_change",
        "verdict": "conflicts",
        "severity": "error",
        "slip": None,
    }
    assert found["evidence"] == "$12.0m ÷ $10.0m − 1 = 20% (18.3 to 21.6), not 25%"
    assert found["edits"] == [{"start": 11, "end": 14, "old": "25%", "new": "20%"}]
    assert found["spans"][0] == {
        "start": 11,
        "end": 14,
        "line": 1,
        "column": 12,
        "text": "25%",
        "role": "stated",
    }
    assert [place["role"] for place in found["spans"]] == ["stated", "part", "part"]


def test_the_expression_is_the_tree_with_its_values() -> None:
    (found,) = told(growth())[0]["results"]

    tree = found["expression"]

    assert (tree["operator"], tree["value"], tree["unit"]) == ("-", "0.2", "")
    assert (tree["low"], tree["high"]) == ("37/202", "43/199")
    quotient, whole = tree["operands"]
    assert quotient["operator"] == "/"
    assert quotient["operands"][0] == {
        "span": {"start": 18, "end": 24},
        "text": "$12.0m",
        "low": "11950000",
        "high": "12100000",
        "unit": "USD",
    }
    assert (whole["span"], whole["text"]) == (None, "1")


def test_consequences_are_places_of_the_result_they_fall_with() -> None:
    (total,) = (each for each in told(letter())[0]["results"] if each["rule"] == "total")

    assert [(place["text"], place["role"]) for place in total["spans"]] == [
        ("1,250", "stated"),
        ("640", "part"),
        ("480", "part"),
        ("160", "part"),
        ("13%", "consequence"),
    ]


def one(author: Figure, **facets: Any) -> Any:
    (told_figure,) = told(report(DRAFT, unchecked=(Claim(DRAFT, author, **facets),)))[0]["figures"]
    return told_figure


def test_a_figure_is_told_as_it_was_read() -> None:
    months = Interval(*(Fraction(day.toordinal()) for day in (date(2023, 1, 1), date(2023, 6, 30))))

    told_figure = one(figure(DRAFT, "$12.0m"), measure="sales", period=months)

    assert told_figure == {
        "start": 18,
        "end": 24,
        "text": "$12.0m",
        "kind": "money",
        "value": "12000000",
        "from": None,
        "to": None,
        "iso": None,
        "low": "11950000",
        "high": "12100000",
        "unit": "USD",
        "modifier": "exact",
        "measure": "sales",
        "subject": None,
        "period": "2023-01-01/2023-06-30",
        "scope": None,
    }


def test_a_range_has_two_ends_and_an_open_end_is_null() -> None:
    ends = (Fraction(1, 300), Fraction(1, 2))

    ranged = one(figure(DRAFT, "25%", value=None, ends=ends))
    opened = one(figure(DRAFT, "25%", quantity=Quantity(Interval(Fraction(25), inf))))

    assert (ranged["value"], ranged["from"], ranged["to"]) == (None, "1/300", "0.5")
    assert (opened["low"], opened["high"]) == ("25", None)


def test_a_date_is_told_in_days_and_has_no_unit() -> None:
    year = one(figure(DRAFT, "2023"))

    assert (year["low"], year["high"], year["unit"]) == ("2023-01-01", "2023-12-31", "")
    assert (year["iso"], year["value"]) == ("2023", None)


def test_a_malformed_number_stands_for_nothing() -> None:
    broken = one(figure(DRAFT, "25%", quantity=None, value=None, forms=("25%", "2.5%")))

    assert (broken["low"], broken["high"], broken["unit"]) == (None, None, "")


def test_unchecked_are_figures_that_no_relation_draws_on_and_not_names() -> None:
    named = Claim(DRAFT, figure(DRAFT, "2023", kind=Kind.NAME))
    whole = growth()
    whole = Report.of(DRAFT, (*whole.claims, named), whole.results)

    (draft,) = told(whole)

    assert [draft["figures"][place]["text"] for place in draft["unchecked"]] == ["3%"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(18 * 10**9), "18000000000"),
        (Fraction("-1.25"), "-1.25"),
        (Fraction("0.05"), "0.05"),
        (Fraction(1, 300), "1/300"),
        (Fraction(0), "0"),
        (Fraction(10) ** 5000, "1e5000"),
        (Fraction(10) ** -5000, "1e-5000"),
    ],
)
def test_numbers_are_exact_and_bounded(value: Fraction, expected: str) -> None:
    assert number(value) == expected
    assert len(number(value + 1)) < 400


def _prints(draft_prose: tuple[str, ...]) -> list[str]:
    draft = document(*draft_prose)
    nths = range(1, sum(prose.count("25%") for prose in draft_prose) + 1)
    found = [
        result(cited(draft, "25%", nth), cited(draft, "$12.0m", nth) - cited(draft, "$12.0m", nth))
        for nth in nths
    ]
    return [each["fingerprint"] for each in told(report(draft, *found))[0]["results"]]


def test_a_fingerprint_outlives_edits_elsewhere() -> None:
    before = _prints(("Up 25% to $12.0m.",))

    after = _prints(("A new first paragraph.", "Up 25% to $12.0m.", "And a last one, of 3%."))

    assert before == after


def test_what_is_said_twice_has_two_fingerprints() -> None:
    (alone,) = _prints(("Up 25% to $12.0m.",))

    first, second = _prints(("Up 25% to $12.0m.", "Up 25% to $12.0m."))

    assert first == alone
    assert second != first


def test_another_sentence_has_another_fingerprint() -> None:
    assert _prints(("Up 25% to $12.0m.",)) != _prints(("Down 25% to $12.0m.",))


def test_several_documents_stand_in_one_report() -> None:
    other = report(document("", name="b.md", notices=("odd",), date=date(2024, 12, 30)))

    first, second = told(growth(), other)

    assert (first["name"], first["date"]) == ("draft.md", None)
    assert (second["name"], second["date"], second["notices"]) == ("b.md", "2024-12-30", ["odd"])


def test_a_report_is_text_whatever_the_draft_holds() -> None:
    to_json([hostile()]).encode("utf-8")


def test_what_is_stated_need_not_be_a_quantity() -> None:
    author = replace(figure(DRAFT, "25%"), quantity=None)
    stated = Cited(Claim(DRAFT, author))
    other = cited(DRAFT, "3%")
    found = result(cited(DRAFT, "25%"), other, relation=Relation(stated, (Reading(other),)))

    (told_result,) = told(report(DRAFT, found))[0]["results"]

    assert told_result["spans"][0]["role"] == "stated"
