"""Two numbers that make one figure, and those that do not."""

import pytest

from factcheck.model.figure import Modifier
from tests.extract.reads import only, read, stands, values


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
        ("Nights ranged from -7 °C to -21 °C.", "-7 °C to -21 °C: -21 to -7 degree_Celsius"),
        ("It is 50 ± 3 km.", "50 ± 3 km: 47 to 53 kilometer"),
        ("It takes 8 to nearly 10 km.", "8 to nearly 10 km: 8 to 10 kilometer"),
        ("It takes 8 to as many as ten cars.", "8 to as many as ten: 8 to 10 car"),
        ("Costs of $8 to nearly $10 rise.", "$8 to nearly $10: 8 to 10 USD"),
        ("Between minus 7 and plus 9 °C.", "minus 7 and plus 9 °C: -7 to 9 degree_Celsius"),
        ("Doses from 4 to 9 mg were given; growth is slow.", "4 to 9 mg: 4 to 9 milligram"),
        ("It took from 4 to 9 minutes to go.", "4 to 9 minutes: 4 to 9 minute"),
        ("Losses widened to $4m to $5m.", "$4m to $5m: 4000000 to 5000000 USD"),
        ("It is 9 km ± 1 km.", "9 km ± 1 km: 8 to 10 kilometer"),
        ("It is 9 plus or minus 2 km.", "9 plus or minus 2 km: 7 to 11 kilometer"),
        ("A rise of 5% to 6%.", "5% to 6%: 5 to 6 percent"),
        ("It grew 5 to 6 percent.", "5 to 6 percent: 5 to 6 percent"),
        ("Between 30 and 20 percent left.", "30 and 20 percent: 30 to 20 percent"),
        ("Tickets run from $12 to $40 each.", "$12 to $40: 12 to 40 USD"),
        ("Guests aged between 15 and 29 rose.", "15 and 29: 15 to 29 year"),
        ("Guests aged from 15 to 29 rose.", "15 to 29: 15 to 29 year"),
        ("Grades go on, from 3 kg to 9 kg a box.", "3 kg to 9 kg: 3 to 9 kilogram"),
        ("It needs from two to four days.", "two to four days: 2 to 4 day"),
        ("Between a third and a half of us.", "a third and a half: 1/3 to 0.5"),
        ("It holds more than 12 but fewer than 30 cars.", "12 but fewer than 30: 12 to 30 car"),
        ("It takes at most 90 and at least 60 kg.", "90 and at least 60 kg: 60 to 90 kilogram"),
        ("A gap > 3 mm and < 5 mm.", "3 mm and < 5 mm: 3 to 5 millimeter"),
        ("A screw of 1/4 to 1/2 inch.", "1/4 to 1/2 inch: 0.25 to 0.5 inch"),
        ("It is over $5, but under $8.", "$5, but under $8: 5 to 8 USD"),
    ],
)
def test_a_range_is_one_figure(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("It fell from 17 to 10.", ["17: 17", "10: 10"]),
        ("It rose from 25 to 30%.", ["25: 25 percent", "30%: 30 percent"]),
        ("It raised its goal for the year from 6 to 8.", ["6: 6", "8: 8"]),
        ("From $3 to $5, up by half.", ["$3: 3 USD", "$5: 5 USD", "half: 0.5"]),
        ("Rents are dear (9%, from $31 to $34).", ["9%: 9 percent", "$31: 31 USD", "$34: 34 USD"]),
        ("From 5 ml to 9 g of it.", ["5 ml: 5 milliliter", "9 g: 9 gram"]),
        ("It holds more than 30 and less than 12.", ["30: 30", "12: 12"]),
        ("It holds over 12 cars and more than 30.", ["12: 12 car", "30: 30"]),
        ("It costs over $12 but under 30 km.", ["$12: 12 USD", "30 km: 30 kilometer"]),
        ("From the first to the fifth of 7 stages.", ["first: 1", "fifth: 5", "7: 7 stage"]),
        ("A drop in rents of $2m to $9m.", ["$2m: 2000000 USD", "$9m: 9000000 USD"]),
        ("It dropped about 9% to 7%.", ["9%: 9 percent", "7%: 7 percent"]),
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


def test_a_range_told_before_makes_another_of_what_it_was() -> None:
    assert values("It sees 6% to 7%, up from 4% to 5%.") == [
        "6% to 7%: 6 to 7 percent",
        "4% to 5%: 4 to 5 percent",
    ]


@pytest.mark.parametrize("score", ["2-1", "50-50", "5-to-1", "five-to-four", "3–0"])
def test_a_score_is_no_quantity(score: str) -> None:
    assert read(f"They split {score} on it.") == [f"{score} | score"]


def test_two_bounds_are_the_ends_of_a_range_and_no_hedge_of_it() -> None:
    figure = only("It holds at most 40 and at least 20 cars.")

    assert figure.ends == (20, 40)
    assert figure.modifier is Modifier.EXACT
    assert figure.block.prose[figure.lead : figure.end] == "at most 40 and at least 20"


def test_a_range_stands_for_what_lies_between_its_ends() -> None:
    assert stands("It takes 5 to 6 hours.") == "5 to 6 hour"
