"""What a figure may stand for, before any hedge."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.reads import only, stands


@pytest.mark.parametrize(
    ("prose", "interval"),
    [
        ("17 plants", "17 plant"),
        ("1,031 plants", "1031 plant"),
        ("25% of it", "24.5 to 26 percent"),
        ("$12.0m of it", "11950000 to 12100000 USD"),
        ("2.20 of it", "2.195 to 2.21"),
        ("39 million members", "38500000 to 40000000 member"),
        ("5,000 km of it", "4999.5 to 5001 kilometer"),
        ("$388,700 of it", "388699.5 to 388701 USD"),
        ("-25% of it", "-26 to -24.5 percent"),
        ("a dozen cars", "11.5 to 13 car"),
        ("two million cars", "1500000 to 3000000 car"),
        ("the 20th of it", "20"),
    ],
)
def test_a_figure_is_as_exact_as_it_is_written(prose: str, interval: str) -> None:
    assert stands(prose) == interval


@pytest.mark.parametrize(
    ("prose", "low", "high"),
    [("5,000 km of it", 4500, 6000), ("120 km of it", 115, 130), ("17 plants", 17, 17)],
)
def test_trailing_zeros_may_be_rounding(prose: str, low: int, high: int) -> None:
    coarse = only(prose).coarse

    assert coarse is not None
    assert (coarse.amount.low, coarse.amount.high) == (low, high)


@given(st.integers(0, 10**12), st.integers(0, 6))
def test_what_is_rounded_or_truncated_is_held(digits: int, decimals: int) -> None:
    """A number printed with so many decimals stands for whatever may print as it."""
    exact = Fraction(digits, 10**decimals)
    rounded = round(exact, max(0, decimals - 1))
    printed = f"{int(rounded * 10 ** max(0, decimals - 1)):d}".zfill(max(1, decimals))
    cut = len(printed) - max(0, decimals - 1)
    text = f"{printed[:cut] or '0'}.{printed[cut:]}" if cut < len(printed) else printed

    amount = only(f"It was {text}% of it.").quantity

    assert amount is not None
    assert amount.amount.holds(exact)
