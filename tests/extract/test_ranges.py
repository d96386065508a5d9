"""Two numbers that make one figure, and those that do not."""

import pytest

from tests.extract.reads import read, stands, values


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It takes 5 to 6 hours.", "5 to 6 hours: 5 to 6 hour"),
        ("Duties of 25-30% loom.", "25-30%: 25 to 30 percent"),
        ("It recovers 70 to 80% of it.", "70 to 80%: 70 to 80 percent"),
        ("It costs $10-20 million.", "$10-20 million: 10000000 to 20000000 USD"),
        ("It costs $10–$20 million.", "$10–$20 million: 10000000 to 20000000 USD"),
        ("It costs $10m-20m.", "$10m-20m: 10000000 to 20000000 USD"),
        ("Tunnels of 4-20 km are bored.", "4-20 km: 4 to 20 kilometer"),
        (
            "Between 1.2 and 1.4 billion people.",
            "1.2 and 1.4 billion: 1200000000 to 1400000000 person",
        ),
        ("It has 10-15 people.", "10-15: 10 to 15 person"),
        ("It takes five to six years.", "five to six years: 5 to 6 year"),
        ("An 8- to 16-meter mirror.", "8- to 16-meter: 8 to 16 meter"),
        ("It ranged from -18 °C to -34 °C.", "-18 °C to -34 °C: -18 to -34 degree_Celsius"),
        ("It is 50 ± 3 km.", "50 ± 3 km: 47 to 53 kilometer"),
        ("It grew 5 to 6 percent.", "5 to 6 percent: 5 to 6 percent"),
        ("Between 30 and 20 percent left.", "30 and 20 percent: 30 to 20 percent"),
    ],
)
def test_a_range_is_one_figure(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("It fell from 17 to 10.", ["17: 17", "10: 10"]),
        ("It rose from 25 to 30%.", ["25: 25 percent", "30%: 30 percent"]),
        ("It rose $4bn to $12bn.", ["$4bn: 4000000000 USD", "$12bn: 12000000000 USD"]),
        ("It rose 5 to 105.", ["5: 5", "105: 105"]),
        ("It rose 25% to $12.0m.", ["25%: 25 percent", "$12.0m: 12000000 USD"]),
        ("It has 5 and 10 km tracks.", ["5: 5 kilometer", "10 km: 10 kilometer"]),
        ("It costs 5 or $10.", ["5: 5", "$10: 10 USD"]),
        ("Of 12 staff and 5 vans two left.", ["12: 12 staff", "5: 5 van", "two: 2"]),
    ],
)
def test_a_change_or_a_list_is_two_figures(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize("score", ["2-1", "50-50", "5-to-1", "five-to-four", "3–0"])
def test_a_score_is_no_quantity(score: str) -> None:
    assert read(f"They split {score} on it.") == [f"{score} | score"]


def test_a_range_stands_for_what_lies_between_its_ends() -> None:
    assert stands("It takes 5 to 6 hours.") == "5 to 6 hour"
