"""Numbers that have become words."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    "name", ["24/7", "9/11", "7-Eleven", "3M Co", "20th Century Fox", "737 Max", "60 Minutes"]
)
def test_an_idiom_is_one_name(name: str) -> None:
    assert read(f"We know {name} there.") == [f"{name} | name"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("We waited 60 minutes there.", "60 minutes | duration | 60 minute"),
        ("We sold 3M units there.", "3M | count | 3000000 unit"),
        ("We sold 737 maps there.", "737 | count | 737 map"),
    ],
)
def test_a_number_is_no_idiom(prose: str, line: str) -> None:
    assert read(prose) == [line]
