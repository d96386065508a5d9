"""How old people are, where only the sentence says that it is an age."""

import pytest

from tests.extract.reads import figures_of


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
