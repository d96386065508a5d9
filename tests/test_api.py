"""The library: a text or a file in, a report out."""

import datetime
import json
from pathlib import Path

import pytest

import factcheck
from factcheck import ruleset

WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"


def test_a_text_is_checked() -> None:
    report = factcheck.check_text(WRONG)

    finding = report.findings[0]
    assert finding.rule.id == "percent-change"
    assert finding.verdict is factcheck.Verdict.CONFLICTS
    assert report.document.seen(finding.stated.span) == "20%"
    assert len(report.claims) == 4
    assert {*report.verified, *report.unclear, *report.findings} == {*report.results}
    assert set(report.unchecked) < set(report.claims)


def test_text_bytes_and_file_are_checked_alike(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text(WRONG, encoding="utf-8")
    name = path.as_posix()

    reports = [
        factcheck.check_text(WRONG, name),
        factcheck.check_bytes(WRONG.encode(), name),
        factcheck.check_file(path),
        factcheck.check_file(str(path)),
    ]

    assert len({report.to_json() for report in reports}) == 1


def test_json_tells_of_one_document() -> None:
    told = json.loads(factcheck.check_text(WRONG, name="memo.txt").to_json())

    assert told["schema_version"]
    assert [document["name"] for document in told["documents"]] == ["memo.txt"]


@pytest.mark.parametrize("day", ["2024-12-30", datetime.date(2024, 12, 30)])
def test_the_day_of_issue_may_be_text_or_a_date(day: str | datetime.date) -> None:
    report = factcheck.check_text("Up 20%.", date=day)

    assert report.document.date == datetime.date(2024, 12, 30)


def test_rulesets_are_named_placed_several_or_loaded(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(
        'family = "percent_change"\n[[rule]]\nid = "percent-change"\ntitle = "x"\n'
        'severity = "review"\n'
    )

    tiers = [
        factcheck.check_text(WRONG, ruleset=chosen).findings[0].severity
        for chosen in ("general", path, [str(path)], ["general", path], ruleset.load(str(path)))
    ]

    assert tiers == ["error", "review", "review", "review", "review"]


def test_the_same_text_gives_the_same_report() -> None:
    assert factcheck.check_text(WRONG).to_json() == factcheck.check_text(WRONG).to_json()


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("x" * 11)

    for path, limit, problem in (
        (tmp_path / "drft.md", 20, r"no such file\. Did you mean 'draft.md'?"),
        (tmp_path, 20, "this is a folder"),
        (tmp_path / "draft.md", 10, "larger than"),
        ("draft\0.md", 20, "cannot be read"),
    ):
        with pytest.raises(factcheck.UnreadableDocument, match=problem):
            factcheck.check_file(path, max_bytes=limit)
    factcheck.check_file(tmp_path / "draft.md", max_bytes=11)


def test_what_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "draft.md").write_text("x")
    monkeypatch.setattr(Path, "open", refuse)

    with pytest.raises(factcheck.UnreadableDocument, match=r"may not be read\. Give yourself"):
        factcheck.check_file(tmp_path / "draft.md")


def test_errors_have_one_base() -> None:
    assert issubclass(factcheck.BadRuleset, factcheck.FactcheckError)
    assert issubclass(factcheck.UnreadableDocument, factcheck.FactcheckError)


def test_every_name_is_there() -> None:
    names = {"check_bytes", "check_file", "check_text", "Report", "Result", "Severity", "Verdict"}

    assert names <= set(dir(factcheck))
    assert all(getattr(factcheck, name) for name in names)
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        factcheck.chek  # type: ignore[attr-defined]  # noqa: B018
