"""What point and comma mean, decided for a document and never silently."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from factcheck.model.digits import written
from tests.extract.reads import figures_of, values


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("Up 3,5 % to 1.234 litres.", ["3,5 %: 3.5 percent", "1.234 litres: 1234 liter"]),
        ("Up 3,5 % to 1,234 litres.", ["3,5 %: 3.5 percent", "1,234 litres: 1.234 liter"]),
        ("Up 3.5 % to 1.234 litres.", ["3.5 %: 3.5 percent", "1.234 litres: 1.234 liter"]),
        ("Up 3,5 % to 12 500 litres.", ["3,5 %: 3.5 percent", "12 500 litres: 12500 liter"]),
        ("Up 2.500.000,75 to 1.234 of them.", ["2.500.000,75: 2500000.75", "1.234: 1234"]),
        ("They pay €4.750 for it.", ["€4.750: 4750 EUR"]),
        ("They pay €4.750 for 3.5 of it.", ["€4.750: 4.75 EUR", "3.5: 3.5"]),
        ("They pay €4.750 million for it.", ["€4.750 million: 4750000 EUR"]),
        ("They pay Rp25.000 for it.", ["Rp25.000: 25000 IDR"]),
        ("They pay $4,7 million for it.", ["$4,7 million: 4700000 USD"]),
        ("They sold 4 250 075,5 litres.", ["4 250 075,5 litres: 4250075.5 liter"]),
        ("It has 0,125 of that.", ["0,125: 0.125"]),
        ("The index is 2,7.", ["2,7: 2.7"]),
        ("The index is 3.14159.", ["3.14159: 3.14159"]),
    ],
)
def test_the_numbers_of_a_document_show_its_convention(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("They saw (25,26) of them.", ["25: 25", "26: 26"]),
        ("Rows 12,14,18,21 are empty.", ["12: 12", "14: 14", "18: 18", "21: 21"]),
        ("Of 2,7 and 9 none is left.", ["2: 2", "7: 7", "9: 9"]),
        (
            "Revenue 418 296 137 455 2,052 in all",
            ["418: 418", "296: 296", "137: 137", "455: 455", "2,052: 2052"],
        ),
        ("As Figure 11,12 shows, it rose.", ["12: 12"]),
        ("Walks of 6,12 and 18 km.", ["6: 6 kilometer", "12: 12 kilometer", "18 km: 18 kilometer"]),
        ("By May 12 300 litres were lost.", ["300 litres: 300 liter"]),
        ("There were 12 500-litre tanks.", ["12: 12", "500-litre: 500 liter"]),
    ],
)
def test_two_numbers_are_not_one(prose: str, lines: list[str]) -> None:
    assert [line for line in values(prose) if line != "May 12: 12"] == lines


@pytest.mark.parametrize(
    ("prose", "low", "unit"),
    [
        ("They sold 1.234 of them.", 1234, ""),
        ("They paid €2.750 for it.", Fraction("2.7495"), "EUR"),
        ("It fell by -1.234 of them.", -1234, ""),
        ("It sold 16.000 t at 3.5%.", Fraction("15999.5"), "metric_ton"),
    ],
)
def test_what_nothing_decides_has_an_alternative(
    prose: str, low: int | Fraction, unit: str
) -> None:
    (other,) = next(figure.alternatives for figure in figures_of(prose))

    assert (other.amount.low, other.unit.symbol) == (low, unit)


@pytest.mark.parametrize(
    "prose",
    [
        "They sold 1,234 of them.",
        "They sold 1.234 million of them.",
        "It rose by 1.234%.",
        "It is 12.50 wide and 1.234 long.",
        "It is 0.123 long.",
    ],
)
def test_what_is_sure_has_none(prose: str) -> None:
    assert not any(figure.alternatives for figure in figures_of(prose))


@pytest.mark.parametrize(
    ("prose", "line", "others"),
    [
        ("It costs €1.500 to €2.500 now.", "€1.500 to €2.500: 1500 to 2500 EUR", (1.5, 2.5)),
        ("It costs €1.500–2.500 now.", "€1.500–2.500: 1500 to 2500 EUR", (1.5, 2.5)),
        ("It sold 1.500 to 2.500 now.", "1.500 to 2.500: 1.5 to 2.5", (1500, 2500)),
        ("It sold 12-15m of it.", "12-15m: 12 to 15 meter", (12 * 10**6, 15 * 10**6)),
    ],
)
def test_both_ends_of_a_range_are_read_alike(
    prose: str, line: str, others: tuple[float, float]
) -> None:
    assert values(prose) == [line]
    (other,) = next(figure.alternatives for figure in figures_of(prose))
    assert (float(other.amount.low), float(other.amount.high)) == pytest.approx(others, rel=0.05)


CONVENTIONS = {
    "5,555.5 and ": (",", "."),
    "5.555,5 and ": (".", ","),
    "5 555 555,5 and ": (" ", ","),
    "5\u202f555,50 % and ": ("\u202f", ","),
    "5'555.5 and ": ("'", "."),
    "7.5% and ": ("", "."),
    "7,5 % and ": ("", ","),
}
YEARS = range(1800, 2101)
AMOUNTS = st.decimals(0, 10**12, allow_nan=False, allow_infinity=False)


@given(AMOUNTS, st.integers(0, 6), st.sampled_from(sorted(CONVENTIONS)))
@example(Decimal("1476.1633"), 4, "7,5 % and ")
@example(Decimal("2010.0201"), 4, "7,5 % and ")
def test_a_number_written_in_the_convention_of_its_document_is_read_back(
    amount: Decimal, places: int, lead: str
) -> None:
    """Any value, grouped and pointed in any way."""
    value = Fraction(amount.quantize(Decimal(1).scaleb(-places)))
    grouping, point = CONVENTIONS[lead]
    whole, rest = divmod(value, 1)
    # "2010,2011" is two years, and not a number.
    assume(places != 4 or whole not in YEARS or rest * 10**4 not in YEARS)

    *_, figure = figures_of(f"{lead}they sold {written(value, grouping, point)} of them.")

    assert figure.value == value
