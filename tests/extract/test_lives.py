"""How old people are, where only the sentence says that it is an age."""

import pytest

from tests.extract.reads import figures_of, read


@pytest.mark.parametrize(
    ("prose", "value"),
    [
        ("Greta Nord, 52, runs it.", 52),
        ("Greta M. Nord, 7, of Oslo", 7),
        ("It was found by Greta Nord, 52.", 52),
        ("Drivers 70 and older pay less.", 70),
        ("Free for those 12 or younger", 12),
    ],
)
def test_an_age_is_a_number_of_years(prose: str, value: int) -> None:
    (figure,) = figures_of(prose)

    assert figure.quantity is not None
    assert (figure.kind, figure.value, figure.quantity.unit.symbol) == ("duration", value, "year")


@pytest.mark.parametrize(
    "prose",
    [
        "In Oslo, 45, and in Bergen, 30, closed.",
        "Oslo, 45, is next.",
        "They closed North Cape, 45, and West Cape.",
        "The scores were 70 and over.",
        "They sold 12 or more.",
        "Greta Nord, 1,452, won.",
    ],
)
def test_what_stands_between_commas_is_a_count(prose: str) -> None:
    assert {figure.kind.value for figure in figures_of(prose)} == {"count"}


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Two girls, aged 13 and 16, came.", "16 | duration | 16 year"),
        ("Three girls, aged 4, 7 and 13, came.", "7 | duration | 7 year"),
        ("A third woman, 33, died.", "33 | duration | 33 year"),
        ("It takes those of the age of 14 and 250 adults.", "250 | count | 250 adult"),
        ("In aged care, 14 and 16 died.", "16 | count | 16"),
        ("In the shop, 33, we are told, died.", "33 | count | 33"),
    ],
)
def test_ages_in_a_row_and_after_a_person_are_years(prose: str, line: str) -> None:
    assert line in read(prose)
