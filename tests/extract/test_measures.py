"""Measures and lengths of time."""

import pytest

from factcheck.errors import BadRuleset
from factcheck.extract import figures, measures, spellings
from factcheck.model.words import Words
from tests import factory
from tests.extract.reads import WORDS, only, read, values


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
        ("40 k\u03a9", "measure | 40 kiloohm"),
        ("40 k\u2126", "measure | 40 kiloohm"),
        ("4 \u212b", "measure | 4 angstrom"),
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
        ("a quarter-mile track", "quarter-mile: 0.25 mile"),
        ("a tenth of a mile", "a tenth of a mile: 0.1 mile"),
        ("3 MtCO2e of it", "3 MtCO2e: 3 megametric_ton"),
        ("the storm fell to 940 mb", "940 mb: 940 millibar"),
        ("roast it at 400 F", "400 F: 400 degree_Fahrenheit"),
        ("five bars in town", "five: 5 bar"),
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
        ("in 2.0s and 13.0s", ["2.0s | duration | 2 second", "13.0s | duration | 13 second"]),
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


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("90 km/s", "measure | 90 kilometer / second"),
        ("9.8 m/s2", "measure | 9.8 meter / second ** 2"),
        ("9.8 m/s²", "measure | 9.8 meter / second ** 2"),
        ("1.6 m s-2", "measure | 1.6 meter / second ** 2"),
        ("9.8 metres per second squared", "measure | 9.8 meter / second ** 2"),
        ("35 kJ/m^2 per day", "measure | 35 kilojoule / meter ** 2 / day"),
        ("12 µg/kg/day", "measure | 12 microgram / kilogram / day"),
        ("70 μg/m³", "measure | 70 microgram / meter ** 3"),
        ("3 fb−1", "measure | 3 1 / femtobarn"),
        ("7 km cubed", "measure | 7 kilometer ** 3"),
        ("6 metres squared", "measure | 6 meter ** 2"),
        ("15 sq. ft.", "measure | 15 foot ** 2"),
        ("850 cu m", "measure | 850 meter ** 3"),
        ("300 cubic feet per second", "measure | 300 foot ** 3 / second"),
        ("450 kWh per person", "measure | 450 kilowatt_hour / person"),
        ("110 g CO2/km", "measure | 110 gram / kilometer"),
        ("2 million barrels per day", "measure | 2000000 oil_barrel / day"),
        ("60,000 t/a", "measure | 60000 metric_ton / year"),
        ("3.2 mm per year", "measure | 3.2 millimeter / year"),
        ("24 Js", "measure | 24 joule * second"),
        ("320 Nm", "measure | 320 newton * meter"),
        ("18 mGy", "measure | 18 milligray"),
        ("252 Ma", "duration | 252 megayear"),
        ("16 GiB", "measure | 16 gibibyte"),
        ("25 (kg)", "measure | 25 kilogram"),
        ("25 [km]", "measure | 25 kilometer"),
        ("three times per week", "measure | 3 count / week"),
        ("five more weeks", "duration | 5 week"),
        ("10 consecutive days", "duration | 10 day"),
        ("1/4 h", "duration | 0.25 hour"),
        ("18.5 min", "duration | 18.5 minute"),
        ("40 l", "measure | 40 liter"),
        ("2.4 pm", "measure | 2.4 picometer"),
    ],
)
def test_powers_products_and_what_it_is_told_by(written: str, line: str) -> None:
    assert f"{written} | {line}" in read(f"It comes to {written} now.")


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("It is 30 deg celsius here", ["30 deg celsius: 30 degree_Celsius"]),
        ("heat it to 8 deg c", ["8 deg c: 8 degree_Celsius"]),
        ("12.5 centigrate", ["12.5 centigrate: 12.5 degree_Celsius"]),
        ("-89.2° on the Celsius scale", ["-89.2° on the Celsius scale: -89.2 degree_Celsius"]),
        ("about 6C (43F) at dawn", ["6C: 6 degree_Celsius", "43F: 43 degree_Fahrenheit"]),
        ("it was 9 degrees below zero", ["9 degrees below zero: -9 degree"]),
        ("20 below zero", ["20 below zero: -20 degree"]),
        ("(212 °F, 373.15K)", ["212 °F: 212 degree_Fahrenheit", "373.15K: 373.15 kelvin"]),
        ("over 300K people", ["300K: 300000 person"]),
        ("It was 28 C outside", ["28 C: 28 degree_Celsius"]),
        ("hold three degrees from Oxford", ["three: 3 degree"]),
        ("the three degrees that shaped her", ["three: 3 degree"]),
        ("it is five degrees warmer", ["five degrees: 5 degree"]),
        ("we visited people outside 18F", []),
        ("the 3º Congresso", []),
        ("absolute zero tolerance", []),
        ("only absolute zero is colder", ["zero: 0 kelvin"]),
    ],
)
def test_degrees_of_heat(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("a rug of 3 x 5 m", ["3: 3 meter", "5 m: 5 meter"]),
        ("a rug of 3x5 m", ["3: 3 meter", "5 m: 5 meter"]),
        ("a room 12 by 15 feet", ["12: 12 foot", "15 feet: 15 foot"]),
        (
            "a box of 20 x 30 x 40 cm",
            ["20: 20 centimeter", "30: 30 centimeter", "40 cm: 40 centimeter"],
        ),
        ("he ran 4 x 100 m", ["4: 4", "100 m: 100 meter"]),
        ("with 6 x 1,500 L tanks", ["6: 6", "1,500 L: 1500 liter"]),
    ],
)
def test_the_sides_of_a_thing_share_their_unit(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ('We drew the number 5" he said', ['5": 5 inch']),
        ('"We drew the number 5" he said', ["5: 5"]),
        ("“It ends with 7” they say", ["7: 7"]),
        ("a 7” screen", ["7”: 7 inch"]),
        ("he is 6' 3\" tall", ["6' 3\": 6.25 foot"]),
        ("at 48° 30' north", ["48° 30': 48.5 degree"]),
        ("the telescope's 20\" field", ['20": 20 arcsecond']),
        ("the '90s", []),
        ("[x y='2']", ["2: 2"]),
        ("in the ’30-44’ group", ["30-44: 30 to 44"]),
        ("riders from 4'2\" to 5'11\"", ["4'2\" to 5'11\": 25/6 to 71/12 foot"]),
        ("Rake & trail: 26 degrees, 6”", ["26 degrees: 26 degree", "6”: 6 inch"]),
    ],
)
def test_quotes_are_units_where_nothing_is_quoted(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("a pencil of 6 in.", ["6 in: 6 inch"]),
        ("6 in Paris", ["6: 6"]),
        ("lot 40 of 24703 L-202", ["24703: 24703"]),
        ("3 m212", ["3: 3"]),
        ("two more second homes", ["two: 2 home", "second: 2"]),
        ("41 people per square mile", ["41: 41 person / mile ** 2"]),
        ("12 people per year", ["12: 12 person"]),
        ("at 1055 Second Avenue", []),
        ("Distance: 17 (W)", ["17: 17"]),
        ("a 7-in tablet or a 5-in-1 tool", ["7-in: 7 inch", "5-in-1: none"]),
        ("gusts of 60 kt and more", ["60 kt: 60 knot"]),
        ("36 gigatons of it", ["36 gigatons: 36 gigametric_ton"]),
        ("in the 1600s and with its 0s", []),
        ("a pulse of 250s", ["250s: 250 second"]),
        ("growth of 7 pc in March", ["7: 7"]),
        ("after 10 A/B tests", ["10: 10"]),
        ("a field of 10 A/m", ["10 A/m: 10 ampere / meter"]),
        ("3 hours a day", ["3 hours: 3 hour"]),
    ],
)
def test_units_that_are_sure_only_in_their_place(prose: str, lines: list[str]) -> None:
    assert [line for line in values(prose) if not line.startswith("40")] == lines


def test_every_spelling_is_read_as_its_unit() -> None:
    table = WORDS.table("units")
    spelled = dict([*spellings.names(table), *spellings.symbols(table)])
    doubtful = frozenset(table["ambiguous"]["never"])

    read = {spelling: measures.measure(f"5 {spelling}", 1, WORDS) for spelling in spelled}

    assert {
        spelling: found and found.unit.symbol
        for spelling, found in read.items()
        if spelling not in doubtful
    } == {spelling: unit for spelling, unit in spelled.items() if spelling not in doubtful}


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("It must be kept at -60C there.", ["-60C: -60 degree_Celsius"]),
        ("It works at −15F too.", ["−15F: -15 degree_Fahrenheit"]),
        ("We bought a 4C kit.", []),
        ("The group met in A-60C there.", []),
        ("A magnitude-6.3 quake came.", ["6.3: 6.3"]),
        ("In 14 of 33 towns it rained.", ["14: 14 town", "33: 33 town"]),
        ("In 3 of 2019 it rained.", ["3: 3"]),
    ],
)
def test_what_stands_before_a_number_tells_what_it_is(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


def test_a_unit_that_nobody_knows_is_told() -> None:
    lengths = {"smoot": {"names": ["smoot"]}}
    units = {**WORDS.table("units"), "units": {"length": lengths}}
    words = Words({**WORDS.tables, "units": units})
    draft = factory.document("The bridge is 364 smoots long.")

    with pytest.raises(BadRuleset, match="there is no unit 'smoot'"):
        figures(draft, words)


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Limit the rise to 1.5C by 2050.", "1.5C | measure | 1.5 degree_Celsius"),
        ("Preheat it to 190C/170C fan.", "190C | measure | 190 degree_Celsius"),
        ("The month was 0.8C above average.", "0.8C | measure | 0.8 degree_Celsius"),
        ("She sat in seat 28C.", "28C | name"),
        ("The job took 3m 20s on one core.", "3m 20s | duration | 10/3 minute"),
        ("A run of 1m30s is enough.", "1m30s | duration | 1.5 minute"),
        ("It expires every 60s.", "60s | duration | 60 second"),
        ("They are in their 60s.", "60s | name"),
    ],
)
def test_a_letter_is_a_unit_where_the_text_says_so(prose: str, line: str) -> None:
    assert read(prose)[0] == line
