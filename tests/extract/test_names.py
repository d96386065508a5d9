"""Digits that are part of a name and count nothing."""

import pytest

from factcheck.model.document import BlockKind
from tests.extract.reads import read


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("the CR450 train", "CR450"),
        ("a 5G network", "5G"),
        ("its 3nm chips", "3nm"),
        ("a 5 nm process", "5 nm"),
        ("a Denza D9 in it", "D9"),
        ("the G20 met", "G20"),
        ("in the WEF24 speech", "WEF24"),
        ("the COVID-19 test", "COVID-19"),
        ("the ChatGPT-4 model", "ChatGPT-4"),
        ("under Section 301 of it", "301"),
        ("the Radio 1 show", "1"),
        ("at Fukushima No. 1 there", "1"),
        ("an NXE3400b tool", "NXE3400b"),
        ("it is a Catch-22 again", "Catch-22"),
        ("open 24/7 now", "24/7"),
        ("its #1 seller", "#1"),
        ("see v1.2 of it", "v1.2"),
        ("on Route 66 there", "66"),
        ("filed a Form 10-K then", "10-K"),
        ("call +32 2 555 12 34 now", "+32 2 555 12 34"),
        ("call 888-555-0142 now", "888-555-0142"),
        ("a 3D film", "3D"),
        ("a layer-1 chain", "layer-1"),
        ("under AASB 15 it", "15"),
        ("like 6moSuperb notes", "6moSuperb"),
    ],
)
def test_a_name_is_no_quantity(prose: str, name: str) -> None:
    assert read(prose) == [f"{name} | name"]


def test_the_year_of_a_standard_counts_nothing() -> None:
    assert [line.split(" | ")[1] for line in read("under ISO 22000:2018 it")] == ["name", "name"]


@pytest.mark.parametrize(
    "prose",
    [
        "See https://example.org/a/20/30?x=5 there.",
        "Write to desk5@example.org there.",
        "They follow #top10news there.",
    ],
)
def test_an_address_has_no_figures(prose: str) -> None:
    assert read(prose) == []


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("See Tables 2 and 3 there.", ["2 | name", "3 | name"]),
        ("Plots 12 and 31 are vacant.", ["12 | name", "31 | name"]),
        ("Lanes 3, 4 and 5 stay open.", ["3 | name", "4 | name", "5 | name"]),
        ("Rooms 12, baths 3.", ["12 | count | 12", "3 | count | 3"]),
        ("See [3] there.", ["3 | name"]),
        ("It has: (1) a door and (2) a gate.", ["1 | name", "2 | name"]),
        ("4. Prices rose 5%.", ["4 | name", "5% | percent | 5 percent"]),
    ],
)
def test_a_mark_that_tells_one_item_from_the_next_counts_nothing(
    prose: str, lines: list[str]
) -> None:
    assert read(prose) == lines


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Nissan 17 plants", "17 | count | 17 plant"),
        ("Over 300 left.", "300 | count | 300 | over"),
        ("a top-10 list", "10 | count | 10"),
        ("a wavelength of 500 nm", "500 nm | measure | 500 nanometer"),
        ("It rose to 105.", "105 | count | 105"),
    ],
)
def test_a_number_near_a_capital_still_counts(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_a_heading_has_capitals_everywhere() -> None:
    assert read("Nissan Drops 7", BlockKind.HEADING) == ["7 | count | 7"]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("Mail team.9+x@a-1.example.org or 5 desks.", ["5 | count | 5 desk"]),
        ("See www.a9.org/8 and @desk7 for 5 desks.", ["5 | count | 5 desk"]),
        ("It sold 5 @ 6 there.", ["5 | count | 5", "6 | count | 6"]),
        (
            "It built 30 GW/110 GWh.",
            ["30 GW | measure | 30 gigawatt", "110 GWh | measure | 110 gigawatt_hour"],
        ),
    ],
)
def test_what_stands_beside_an_address_is_read(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


@pytest.mark.parametrize("prose", ["They did a high-five.", "We met at Gate-two."])
def test_a_number_word_may_end_another_word(prose: str) -> None:
    assert read(prose) == []
