"""Telephone numbers."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    "number",
    [
        "+44 20 7555 0199",
        "+1-555-555-0100/0199",
        "+1 (236) 555-0143",
        "(212) 555-0142",
        "020 5550 0199",
        "1-800-555-0199",
        "+49 (0) 89 555 01 99",
        "+4915550199001",
    ],
)
def test_a_phone_number_is_one_name(number: str) -> None:
    assert read(f"Call {number} now.") == [f"{number} | name"]


def test_a_word_may_be_glued_to_it() -> None:
    assert read("Call +1 857 555 7687Jack now.") == ["+1 857 555 7687 | name"]


@pytest.mark.parametrize("prose", ["It has 555 000 199 now.", "It fell 12 100 or so."])
def test_groups_of_digits_may_be_a_number(prose: str) -> None:
    assert all("name" not in line for line in read(prose))
