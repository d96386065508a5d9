"""Numbers that no convention writes."""

import pytest

from tests.extract.reads import figures_of, only


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("$197,00", ("$197,000", "$19,700", "$197.00")),
        ("1,2345", ("12,345", "1,234")),
        ("1,234,56", ("123,456", "1,234,560")),
        ("3,0945,507", ("30,945,507", "3,094,550")),
        ("5..3", ("5.3", "53")),
        ("8.,1", ("8.1", "81")),
        ("$1,073.000", ("$1,073,000", "$1,073")),
        ("$5 million million", ("$5 million",)),
        ("20%%", ("20%",)),
        ("20 percent percent", ("20 percent",)),
    ],
)
def test_a_slip_has_the_forms_that_may_have_been_meant(
    written: str, forms: tuple[str, ...]
) -> None:
    figure = only(f"It came to {written} in all.")

    assert (figure.written, figure.forms) == (written, forms)
    assert figure.is_malformed
    assert figure.quantity is None


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("1,000.000", ("1,000,000", "1,000")),
        ("700,00", ("700,000", "70,000")),
        ("3,00", ("3,000", "300")),
    ],
)
def test_things_that_are_counted_have_no_parts(written: str, forms: tuple[str, ...]) -> None:
    figure = only(f"It found room for {written} visitors.")

    assert (figure.written, figure.forms) == (written, forms)


@pytest.mark.parametrize(
    "written",
    [
        "2,40,000",
        "0..9",
        "0000..0777",
        "(0..511)",
        "10,00,000",
        "12,5",
        "1.234,56",
        "197,00 €",
        "€197,00",
        "1,2,3",
        "(1,2)",
        "5.2.1",
        "192.168.1.2",
        "1,234.567",
        "1,000.000 km",
        "$1,234.567 million",
        "2,35 children",
        "12,50 euros",
        "2010,2011",
        "51.5,-0.12",
        "a million million",
        "4 trillion trillion atoms",
        "1 234 567",
        "5,000,000.00",
        "May 4,2024",
        "$1,234.50",
    ],
)
def test_what_some_convention_writes_is_no_slip(written: str) -> None:
    assert not [figure for figure in figures_of(f"It was {written} in all.") if figure.forms]


def test_two_points_before_a_sign_of_an_amount_are_a_slip() -> None:
    figure = only("It rose by 3..5% in all.")

    assert figure.forms == ("3.5", "35")


def test_two_points_are_a_range_where_the_word_says_so() -> None:
    assert all(not figure.is_malformed for figure in figures_of("It lies in the range 10..20%."))
