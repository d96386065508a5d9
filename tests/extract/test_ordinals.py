"""Places in an order."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("the 20th congress", "20th | ordinal | 20"),
        ("its 90,000th car", "90,000th | ordinal | 90000"),
        ("the second largest", "second | ordinal | 2"),
        ("the twenty-first time", "twenty-first | ordinal | 21"),
        ("it ranks third", "third | ordinal | 3"),
        ("its fiftyfirst year", "fiftyfirst | ordinal | 51"),
        ("the four hundredth guest", "four hundredth | ordinal | 400"),
        ("the one hundred and seventh guest", "one hundred and seventh | ordinal | 107"),
        ("a thousand millionth", "a thousand millionth | ordinal | 1000000000"),
    ],
)
def test_an_ordinal_is_read(prose: str, line: str) -> None:
    assert read(prose) == [line]


@pytest.mark.parametrize(
    "prose",
    [
        "It is second to none.",
        "At first it rained.",
        "First of all it rained.",
        "a second hand car",
        "First, it rained.",
        "It is the second to last.",
        "the rights of third parties",
        "a creator-first plan",
    ],
)
def test_an_idiom_is_no_ordinal(prose: str) -> None:
    assert read(prose) == []
