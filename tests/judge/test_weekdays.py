"""What a date and a weekday that are at odds may have been meant for, the likeliest first."""

import pytest

from factcheck import check_text

ISSUE = "2025-06-06"
EDITS = {
    "This Saturday, May 7, the mill opens.": ["June 7", "This Wednesday", "May 10"],
    "The mill opens on Saturday, May 7, 2025.": ["June 7, 2025", "Wednesday", "May 10, 2025"],
    "The bridge closes on Friday, June 7.": ["Saturday", "June 6"],
    "The fair is on Sat., May 8, in the square.": ["Thu", "May 10"],
    "The vote is on Monday, 6 July.": ["Sunday", "7 July"],
    "It was sold on Monday, January 8.": ["Wednesday", "January 6"],
    "The new rate holds from Thursday, 1 January 2026.": [],
}


@pytest.mark.parametrize(("text", "expected"), EDITS.items())
def test_the_month_that_is_nearer_to_the_issue_goes_first(text: str, expected: list[str]) -> None:
    found = check_text(text, date=ISSUE).findings

    assert [edit.new for result in found for edit in result.edits] == expected


def test_without_a_day_of_issue_no_month_is_likelier_than_another() -> None:
    (found,) = check_text("The mill opens on Saturday, May 7, 2025.").findings

    assert [edit.new for edit in found.edits] == ["Wednesday", "May 10, 2025"]


@pytest.mark.parametrize("text", ["Sunday, January 1, 1900.", "Sunday, December 31, 2099."])
def test_a_day_of_another_year_is_told_with_its_year(text: str) -> None:
    (found,) = check_text(f"It was {text}", date="2025-06-06").findings

    assert any(edit.new.endswith(("1899", "1900", "2099", "2100")) for edit in found.edits)
