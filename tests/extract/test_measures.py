"""Measures and lengths of time."""

import pytest

from tests.extract.reads import only, read, values


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("450km/h", "measure | 450 kilometer / hour"),
        ("45,000km", "measure | 45000 kilometer"),
        ("2,000 meters", "measure | 2000 meter"),
        ("411 square metres", "measure | 411 meter ** 2"),
        ("1,350 sq ft", "measure | 1350 foot ** 2"),
        ("50 km²", "measure | 50 kilometer ** 2"),
        ("40 GWh", "measure | 40 gigawatt_hour"),
        ("40 gigawatt-hours", "measure | 40 gigawatt_hour"),
        ("300 billion kWh", "measure | 300000000000 kilowatt_hour"),
        ("70 million kilowatts", "measure | 70000000 kilowatt"),
        ("5 MW", "measure | 5 megawatt"),
        ("5 mW", "measure | 5 milliwatt"),
        ("23 terabytes", "measure | 23 terabyte"),
        ("100 Mbps", "measure | 100 megabit / second"),
        ("130 decibels", "measure | 130 decibel"),
        ("188 miles an hour", "measure | 188 mile / hour"),
        ("20 litres per minute", "measure | 20 liter / minute"),
        ("37.8 mg/kg", "measure | 37.8 milligram / kilogram"),
        ("100,000 tonnes", "measure | 100000 metric_ton"),
        ("200lbs", "measure | 200 pound"),
        ("500,000 barrels", "measure | 500000 oil_barrel"),
        ("800 degrees Celsius", "measure | 800 degree_Celsius"),
        ("−40 °F", "measure | -40 degree_Fahrenheit"),
        ("7 feet 3 inches", "measure | 7.25 foot"),
        ("5 ft 6 in", "measure | 5.5 foot"),
        ("1/4 mile", "measure | 0.25 mile"),
        ("half a mile", "measure | 0.5 mile"),
        ("30 seconds", "duration | 30 second"),
        ("0.1 milliseconds", "duration | 0.1 millisecond"),
        ("1,031 days", "duration | 1031 day"),
        ("nine months", "duration | 9 month"),
        ("3 decades", "duration | 3 decade"),
        ("half an hour", "duration | 0.5 hour"),
        ("2 hours 30 minutes", "duration | 2.5 hour"),
    ],
)
def test_a_measure_is_read_with_its_unit(written: str, line: str) -> None:
    assert read(f"It comes to {written} or so on.".replace(" or so on", "")) == [
        f"{written} | {line}"
    ]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("a 30-millisecond lag", "30-millisecond: 30 millisecond"),
        ("a 24-year pause", "24-year: 24 year"),
        ("a 16.5-minute film", "16.5-minute: 16.5 minute"),
        ("a 150,000-square-foot hall", "150,000-square-foot: 150000 foot ** 2"),
        ("a 30 second form", "30 second: 30 second"),
        ("a man aged 45", "45: 45 year"),
        ("people aged 16 to 64", "16 to 64: 16 to 64 year"),
    ],
)
def test_a_measure_may_describe(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("11 in Osaka were shut", ["11 | count | 11"]),
        ("he has 5 a day", ["5 | count | 5"]),
        ("they met 40 at the gate", ["40 | count | 40"]),
        ("it has 5 bar staff", ["5 | count | 5 staff"]),
        ("the Ascend 910B beats it", ["910B | name"]),
        ("the 20th of them", ["20th | ordinal | 20"]),
        ("about a 4B model", ["4B | name"]),
        ("in their 60s and 70s", ["60s | name", "70s | name"]),
        ("300 TWh a year", ["300 TWh | measure | 300 terawatt_hour"]),
        ("the 13F filing", ["13F | name"]),
    ],
)
def test_a_word_that_looks_like_a_unit_is_none(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


def test_a_letter_is_a_degree_where_the_text_speaks_of_heat() -> None:
    assert values("a temperature of 30C in the shade") == ["30C: 30 degree_Celsius"]


def test_a_ton_may_be_metric() -> None:
    figure = only("It shipped 500 tons.")

    assert [also.unit.symbol for also in figure.alternatives] == ["metric_ton", "long_ton"]


def test_two_years_are_twenty_four_months() -> None:
    years, months = (only(f"for {length}").quantity for length in ("2 years", "24 months"))

    assert years is not None
    assert months is not None
    assert years.meets(months)
