"""Words that make a name of the number after them."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("a phase 3 trial", "3"),
        ("in phase 3 trials", "3"),
        ("at stage 4 of it", "4"),
        ("a Fortune 500 company", "500"),
        ("an ISO 9001 audit", "9001"),
        ("by day 7 it ended", "7"),
        ("in week 12 of it", "12"),
        ("on page three of it", "three"),
        ("see § 1204 there", "1204"),
        ("under 21 CFR part B there", "21"),
        ("they called 911 then", "911"),
        ("the Inc. 5000 list", "5000"),
        ("the Group of 20 met", "20"),
        ("wore number 8 there", "8"),
    ],
)
def test_a_label_makes_a_name(prose: str, name: str) -> None:
    assert read(prose) == [f"{name} | name"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It made per day 300 then.", "300 | count | 300"),
        ("Last week 12 left.", "12 | count | 12"),
        ("They issue 500 tickets.", "500 | count | 500 ticket"),
        ("They called 40 witnesses.", "40 | count | 40 witness"),
        ("Men in age group 65 and over.", "65 | duration | 65 year | at_least"),
        ("We are building three-storey homes.", "three | count | 3 storey"),
        ("Over 21 CFR shops left.", "21 | count | 21 shop | over"),
    ],
)
def test_a_word_that_may_be_a_label_is_none(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_a_label_goes_for_the_whole_row() -> None:
    assert read("See Figures 2, 3 and 5 there.") == ["2 | name", "3 | name", "5 | name"]


def test_a_row_of_small_labels_is_one() -> None:
    assert read("See questions 61 and 62.") == ["61 | name", "62 | name"]
    assert read("She asked 61 and 62 people.")[1] == "62 | count | 62 person"


def test_extracts_have_numbers() -> None:
    assert read("Extracts 4 and 5 show it.") == ["4 | name", "5 | name"]
    assert read("We made 4 extracts.") == ["4 | count | 4 extract"]
