"""What is told of each one, and what it is worked out from."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from tests.align.reports import rounded, verdicts

RULE = "per-each"


@given(st.integers(2, 900), st.integers(2, 9000), st.integers(0, 2))
def test_a_mean_that_was_worked_out_holds(number: int, each: int, decimals: int) -> None:
    total = number * each + number // 2
    mean = rounded(Fraction(total, number), decimals)

    report = factcheck.check_text(f"The {number} shops sold {total:,} kg, or {mean} kg each.")

    assert verdicts(report, RULE) == ["holds"]


@given(st.integers(2, 900), st.integers(40, 9000), st.integers(2, 9))
def test_another_mean_does_not(number: int, each: int, times: int) -> None:
    total = number * each

    report = factcheck.check_text(
        f"The {number} shops sold {total:,} kg, or {each * times:,} kg each."
    )

    assert verdicts(report, RULE) == ["conflicts"]


@pytest.mark.parametrize(
    "text",
    [
        "Last quarter 62 agents closed 1,488 tickets, or 24 apiece.",
        "Acme paid bonuses of $4.2m to 1,400 staff, an average of $3,000.",
        "The 1,400 employees got $4.2 million in all, working out at $3,000 an employee.",
        "The town of 8,000 residents spent $240,000 on its fair, about $30 per resident.",
        "The district has 12 schools. It gave them $360,000, or $30,000 each.",
        "With a population of 260,000 and GDP of $7.8bn, its GDP per capita is $30,000.",
        "The 34 branches took 1,020 tonnes, 12% more than in 2021, an average of 30 tonnes each.",
        "The field of 3 acres gave 240 tonnes, or 80 tonnes an acre.",
    ],
)
def test_what_each_has_is_told_in_many_ways(text: str) -> None:
    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == ["holds"]


@pytest.mark.parametrize(
    "text",
    [
        "The company raised $1.5m and hired 20 people at $60,000 each.",
        "A total of 340 people from 12 villages gave 68 litres of blood, 0.5 litres each.",
        "Its 34 branches sold 5,100 beds, with up to 300 beds each.",
        "The 8 crates hold 200 bottles, at an average of $12 each.",
        "The three funds hold $4.5bn, of which the largest has $2bn, or $1bn each.",
        "The 20 boats landed 300 tonnes a week, an average of 40 tonnes each.",
        "The 20 boats landed 300 to 400 tonnes, an average of 40 tonnes each.",
        "On 600 km and 4 hours, 90 km/h.",
    ],
)
def test_where_nothing_is_shared_out_nothing_is_said(text: str) -> None:
    report = factcheck.check_text(text)

    assert verdicts(report, RULE) == []
