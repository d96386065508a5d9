"""What a number counts."""

import pytest

from factcheck.extract.plurals import singular
from tests.extract.reads import WORDS, figures_of, only, read


@pytest.mark.parametrize(
    ("prose", "noun"),
    [
        ("39 million registered Chinese members", "member"),
        ("17 final assembly plants", "plant"),
        ("over 667,000 posts tagged so", "post"),
        ("11 more generative AI services, with models", "service"),
        ("two sales offices", "office"),
        ("1.4 billion people", "person"),
        ("a 50-member board", "member"),
        ("10,000 Megapacks a year", "megapack"),
        ("5,000 frames per second", "frame"),
        ("300 staff in two", "staff"),
        ("470,000 in six", ""),
        ("105 was the number", ""),
        ("17, all of them plants", ""),
        ("5 of its companies", ""),
        ("30 large and small farms", "farm"),
        ("30 low- and middle-income states", "state"),
        ("30 small, local farms", "farm"),
        ("30 dead and local officials", ""),
        ("30 U.S. farms", "farm"),
        ("30 R&D posts", "post"),
        ("30 US towns", "town"),
        ("30 outside experts", "expert"),
        ("30 women drivers", "driver"),
        ("30 police officers", "officer"),
        ("30 Dallas city drivers", "driver"),
        ("30 Kenyans face charges", "kenyan"),
        ("30 companies’ plans", "company"),
        ("30 GPUs", "gpu"),
        ("30 Zork units", "unit"),
        ("a 30-Seat bus", "seat"),
        ("a six-amino-acid chain", "acid"),
        ("a six-lane-wide road", "lane"),
        ("a six-lines-of-code fix", "line"),
        ("a 30-strong team", ""),
        ("30 gunmen", "gunman"),
    ],
)
def test_the_counted_noun_is_the_first_plural(prose: str, noun: str) -> None:
    figure = only(prose.partition(" in two")[0].partition(" in six")[0])

    assert figure.quantity is not None
    assert figure.quantity.unit.symbol == noun


@pytest.mark.parametrize(
    ("prose", "noun"),
    [
        ("One town plans to build.", "town"),
        ("One factor driving it is rain.", "factor"),
        ("One study found that it grew.", "study"),
        ("One arms deal fell through.", "deal"),
        ("One apartment building burned.", "building"),
        ("One newly built farm is there.", "farm"),
        ("One person many like is there.", "person"),
        ("1 share fell.", "share"),
        ("One US official left.", "official"),
    ],
)
def test_one_thing_is_told_by_its_last_noun(prose: str, noun: str) -> None:
    quantity = only(prose).quantity

    assert quantity is not None
    assert quantity.unit.symbol == noun


@pytest.mark.parametrize(
    "prose", ["It met 12 of the 15 members there.", "Two of the three towns agreed."]
)
def test_some_of_so_many_are_of_the_same_noun(prose: str) -> None:
    first, second = figures_of(prose)

    assert (first.quantity and first.quantity.unit) == (second.quantity and second.quantity.unit)


def test_either_of_two_numbers_has_the_noun_after_them() -> None:
    found = figures_of("It takes two or three visits and 20 or 30 calls.")

    assert [each.quantity.unit.symbol for each in found if each.quantity] == [
        "visit",
        "visit",
        "call",
        "call",
    ]


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("companies", "company"),
        ("losses", "loss"),
        ("boxes", "box"),
        ("houses", "house"),
        ("branches", "branch"),
        ("heroes", "hero"),
        ("people", "person"),
        ("children", "child"),
        ("lives", "life"),
        ("buses", "bus"),
        ("series", "series"),
        ("movies", "movie"),
        ("cars", "car"),
        ("staff", "staff"),
    ],
)
def test_a_plural_has_a_singular(plural: str, noun: str) -> None:
    assert singular(plural, WORDS) == noun


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("We sold 15 5G masts.", ["15 | count | 15 mast", "5G | name"]),
        ("Six women PhD fellows left.", ["Six | count | 6 fellow"]),
        (
            "It has 31 granted and 9 pending claims.",
            ["31 | count | 31 claim", "9 | count | 9 claim"],
        ),
        ("It has 17 Green and two Liberal seats.", ["17 | count | 17", "two | count | 2 seat"]),
        ("We saw 3 injured and 4 local nurses.", ["3 | count | 3", "4 | count | 4 nurse"]),
        ("He made 61 runs.", ["61 | count | 61 run"]),
        ("He hit 19 home runs.", ["19 | count | 19 run"]),
        ("A reading above 60 indicates growth.", ["60 | count | 60 | over"]),
    ],
)
def test_a_noun_is_found_past_codes_and_second_numbers(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


def test_of_two_numbers_the_second_may_end_the_sentence() -> None:
    assert len(figures_of("30 local and 5 km/h")) == 2


@pytest.mark.parametrize(
    "prose", ["It was 38,500 three seasons ago.", "A crowd of 61,000 saw Leeds win."]
)
def test_no_noun_stands_behind_a_verb_or_a_second_number(prose: str) -> None:
    assert read(prose)[0].split(" | ")[2] in ("38500", "61000")


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("the six-party talks", ["six | count | 6 party"]),
        ("a two-party system", []),
        ("a five-star hotel", []),
        ("a six-figure sum", []),
        ("c.500 boats", ["500 | count | 500 boat | approx"]),
        ("see p.500", ["500 | name"]),
        ("the Mate 60 Pro lifted sales", ["60 | name"]),
        ("12 full-time and 30 part-time staff", ["12 | count | 12 staff", "30 | count | 30 staff"]),
        ("her No. 1 in 14 countries", ["1 | name", "14 | count | 14 country"]),
    ],
)
def test_what_counts_and_what_is_a_name(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines
