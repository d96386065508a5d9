"""Units: what the table says is what pint says."""

import subprocess
import sys
from fractions import Fraction

import pytest

from factcheck.extract import spellings
from factcheck.model.quantity import Unit
from factcheck.ruleset import load
from factcheck.units import from_pint, unit
from factcheck.units_table import ROWS


@pytest.mark.parametrize("name", sorted(ROWS))
def test_every_row_is_what_pint_says(name: str) -> None:
    assert unit(name) == from_pint(name)


@pytest.mark.parametrize(
    ("name", "factor", "dimension"),
    [
        ("kilometer / hour", Fraction(5, 18), (("length", 1), ("time", -1))),
        ("meter ** 2", Fraction(1), (("length", 2),)),
        ("kilogram / meter ** 3", Fraction(1), (("length", -3), ("mass", 1))),
        ("gigabyte", Fraction(8 * 10**9), (("information", 1),)),
        ("decibel", Fraction(1), ()),
        ("decade", Fraction(10 * 31557600), (("time", 1),)),
    ],
)
def test_a_product_of_units_is_worked_out(
    name: str, factor: Fraction, dimension: tuple[tuple[str, int], ...]
) -> None:
    assert unit(name) == Unit(name, factor, dimension)


def test_a_temperature_has_an_offset() -> None:
    celsius, fahrenheit = unit("degree_Celsius"), unit("degree_Fahrenheit")

    assert celsius is not None
    assert fahrenheit is not None
    assert 100 * celsius.factor + celsius.offset == 212 * fahrenheit.factor + fahrenheit.offset


@pytest.mark.parametrize("name", ["", "foo", "meter ** x", "meter / foo", "foo / meter", " / "])
def test_what_is_no_unit_is_none(name: str) -> None:
    assert unit(name) is None


def test_pint_knows_what_the_table_does_not() -> None:
    rod = from_pint("rod")

    assert unit("rod") is None
    assert rod is not None
    assert rod.dimension == (("length", 1),)
    assert from_pint("no such unit") is None


def test_the_table_needs_no_pint() -> None:
    code = "import sys, factcheck.units as units; units.unit('meter'); print('pint' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert run.stdout.strip() == "False"


def test_the_table_has_every_unit_of_the_vocabulary() -> None:
    named = set(spellings.units(load().words.table("units")))

    assert [name for name in sorted(named) if unit(name) is None] == []
