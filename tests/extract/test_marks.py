"""Numbers of items, notes and sources."""

import pytest

from tests.extract.reads import figures_of, read


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("4. Prices rose.", "4"),
        ("4.Prices rose.", "4"),
        ("2.3. Prices rose.", "2.3"),
        ("3 - Prices rose", "3"),
        ("Prices rose. 4. Costs fell.", "4"),
        ("Prices rose(1) then.", "1"),
        ("The rate (of pay)4 rose.", "4"),
        ("Review 105(5), pp.", "105(5)"),
        ("an FDA 510(k) filing", "510(k)"),
        ("Prices rose. 4.Costs fell.", "4"),
        ("told by 24-7PressRelease", "24-7PressRelease"),
        ("Patent No. 7,104,322 of it", "7,104,322"),
        ("a 501(c)(3) charity", "501(c)(3)"),
    ],
)
def test_a_mark_counts_nothing(prose: str, name: str) -> None:
    assert read(prose) == [f"{name} | name"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Prices rose by 12. Costs fell.", "12 | count | 12"),
        ("They have dogs and 12. Costs fell.", "12 | count | 12"),
        ("Prices (of cars, and 12) rose.", "12 | count | 12"),
        ("It has a share of 12 (see below).", "12 | count | 12"),
    ],
)
def test_a_number_at_the_end_of_a_sentence_or_a_bracket_counts(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_the_items_of_a_row_are_marks() -> None:
    prose = "1. Tea by Ann 2. Coffee by Ben 3. Milk"

    assert [figure.written for figure in figures_of(prose) if figure.quantity] == []


def test_a_bracket_names_its_sources() -> None:
    assert read("See [6, 19] and [8–11] there.") == ["6 | name", "19 | name", "8–11 | name"]


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("They call it a “boom.”4 One firm left.", "4"),
        ("They left. 4 The firm stayed.", "4"),
        ("We met Ms. Low,4 Aide to Ben.", "4"),
        ("written in C++23 there", "23"),
        ("sold by Acme (0417.HK) there", "0417.HK"),
        ("its code: 417", "417"),
        ("CRD# 20417 is theirs", "20417"),
        ("a 40 Under 40 prize", "40 Under 40"),
    ],
)
def test_what_only_points_to_something_counts_nothing(prose: str, name: str) -> None:
    assert [line for line in read(prose) if "One" not in line] == [f"{name} | name"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("They left. 4 Chinese firms stayed.", "4 | count | 4 firm"),
        ("They left. 4 US firms stayed.", "4 | count | 4 firm"),
        ("They said “4 firms stayed.”", "4 | count | 4 firm"),
    ],
)
def test_a_sentence_may_begin_with_a_count(prose: str, line: str) -> None:
    assert read(prose) == [line]
