"""What a figure stands for in a printed calculation, and what comes out of one."""

import pytest

import factcheck
from tests.align.reports import verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("So 70 × 27 = 1900, and 2024 followed.", "holds"),
        ("So 70 × 27 = 1950, and 2024 followed.", "conflicts"),
        ("So 70 × 27 = 1895, and 2024 followed.", "conflicts"),
        ("The years are 2019 − 1962 = 57.", "holds"),
        ("The years are 2019 − 1962 = 67.", "conflicts"),
        ("That is 12.5 × 3 = 38.", "holds"),
        ("That is 12.5 × 3 = 41.", "conflicts"),
        ("That is 63 × 97 = 6,100.", "holds"),
        ("That is 63 × 97 = 6,300.", "conflicts"),
        ("That is 63 + 97 = 200.", "conflicts"),
        ("That is 10 / 3 = 3.33.", "holds"),
        ("That is 10 / 3 = 3.43.", "conflicts"),
    ],
)
def test_a_number_is_as_exact_as_it_is_written(text: str, verdict: str) -> None:
    assert verdicts(factcheck.check_text(text), "equation") == [verdict]


@pytest.mark.parametrize("year", ["about 1960", "around 1961", "over 1950", "before 1970"])
def test_a_year_told_in_days_is_no_number(year: str) -> None:
    assert not factcheck.check_text(f"So 70 × 27 = 1890, and 1900 + 60 = {year}.").findings
