"""Streets and coordinates."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        ("It is at 2140 Elm Street today.", ["2140"]),
        ("It is at 77 N. 5th Ave, Tulsa.", ["77", "5th"]),
        ("It is on 42nd Street.", ["42nd"]),
        ("It is at 48.2082° N, 16.3738° E there.", ["48.2082° N", "16.3738° E"]),
        ("It is at 48°12′N there.", ["48°12′N"]),
    ],
)
def test_a_place_is_no_quantity(prose: str, names: list[str]) -> None:
    assert read(prose) == [f"{name} | name" for name in names]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It closed 40 Fleet Street shops.", "40 | count | 40 shop"),
        ("It closed 40 Italian shops.", "40 | count | 40 shop"),
        ("It was 40° warmer.", "40° | measure | 40 degree"),
        ("The 5th Dutch team left.", "5th | ordinal | 5"),
    ],
)
def test_a_quantity_is_no_place(prose: str, line: str) -> None:
    assert read(prose) == [line]
