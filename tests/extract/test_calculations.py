"""Numbers of printed calculations: no ranges, scores or names."""

import pytest

from tests.extract.reads import values


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("That is 30 - 12 = 18.", ["30: 30", "12: 12", "18: 18"]),
        ("That is 5 – 8 = -3.", ["5: 5", "8: 8", "-3: -3"]),
        ("So 18 = 30 - 12.", ["18: 18", "30: 30", "12: 12"]),
        ("It is 22/7 = 3.14.", ["22/7: 22/7", "3.14: 3.14"]),
        ("So 0.5 × $20 = $10.", ["0.5: 0.5", "$20: 20 USD", "$10: 10 USD"]),
        ("So 1 000 × 0.000 060 = 0.06.", ["1 000: 1000", "0.000 060: 0.00006", "0.06: 0.06"]),
    ],
)
def test_signs_of_a_calculation_part_its_numbers(prose: str, expected: list[str]) -> None:
    assert values(prose) == expected


@pytest.mark.parametrize("prose", ["Scale: 1 - 5 = low to high.", "Open 9 - 17, price = 4."])
def test_a_range_beside_a_sign_of_equality_stays_one(prose: str) -> None:
    assert len([line for line in values(prose) if "-" in line]) == 1
