"""A finding is reported when a figure of it touches a line that has changed."""

import pytest

from factcheck import check_text
from factcheck.silence.changes import by_changes, changed_lines

WRAPPED = "Ships came.\n\nSales rose 25% to $12.0\nmillion from\n$10.0 million.\n"


def _found(text: str, *lines: int) -> list[str]:
    report = by_changes(check_text(text, name="d.md"), lines)
    return [result.rule.id for result in report.findings]


@pytest.mark.parametrize("line", [3, 4, 5])
def test_each_line_that_a_figure_stands_on_counts(line: int) -> None:
    assert _found(WRAPPED, line) == ["percent-change"]


def test_other_lines_do_not_count() -> None:
    assert _found(WRAPPED, 1, 2, 6) == []
    assert _found(WRAPPED) == []


def test_lines_are_those_of_git_which_end_in_a_line_feed() -> None:
    text = "One.\rTwo.\r\n\r\nSales rose 25% to $12.0m from $10.0m.\rThree."

    assert _found(text, 3) == ["percent-change"]
    assert _found(text, 1, 2, 4, 5) == []


def test_a_diff_tells_the_lines_that_it_adds() -> None:
    diff = "@@ -1 +1 @@\n-a\n+b\n@@ -4,2 +4,0 @@\n-c\n-d\n@@ -9,0 +8,3 @@\n+@@ -1 +50 @@\n+x\n+y\n"

    assert changed_lines(diff) == {1, 8, 9, 10}
