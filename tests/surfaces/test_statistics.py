"""``--statistics`` counts what the rules said, on standard error, whatever else is asked for."""

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

OTHERS = "Of the 120 berths, 66, or 65%, are let. Of the 40 cranes, 10, or 25%, are new.\n"


def test_the_rule_that_spoke_most_comes_first(run: "Run") -> None:
    told = run("check", "wrong.md", "right.md", "-", "--statistics", "-q", given=OTHERS * 2)
    head, *rows, coverage, time = told.stderr.splitlines()
    named = [row.split() for row in rows]

    assert head.split() == ["rule", "error", "warning", "to", "review", "silenced", "agree"]
    assert [row[0] for row in named][:1] == ["share"]
    assert [row[0] for row in named][-1:] == ["all"]
    assert ["percent-change", "1", "0", "0", "0", "1"] in named
    columns = zip(*[map(int, row[1:]) for row in named], strict=True)
    assert all(sum(counts) == whole for *counts, whole in columns)
    assert coverage.startswith("20 figures read: ")
    assert time.startswith("3 drafts in ")
    assert told.stdout == ""


def test_findings_that_are_silenced_are_counted_apart(run: "Run") -> None:
    draft = "<!-- factcheck: ignore -->\nRevenue rose 20% to $120 million, from $110 million.\n"
    told = run("check", "-", "--statistics", "-q", given=draft)

    assert ["percent-change", "0", "0", "0", "1", "0"] in [
        line.split() for line in told.stderr.splitlines()
    ]
    assert told.exit_code == 0


@pytest.mark.parametrize("color", ["always", "never"])
def test_what_a_program_reads_stays_as_it_is(run: "Run", color: str) -> None:
    told = run("check", ".", "--statistics", "--output-format", "json", "--color", color)

    assert json.loads(told.stdout)
    assert "all " in told.stderr
    assert "\x1b" not in told.stderr
