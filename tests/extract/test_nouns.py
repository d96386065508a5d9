"""What a number counts."""

import pytest

from factcheck.extract.nouns import singular
from tests.extract.reads import WORDS, only


@pytest.mark.parametrize(
    ("prose", "noun"),
    [
        ("39 million registered Chinese members", "member"),
        ("17 final assembly plants", "plant"),
        ("over 667,000 posts tagged so", "post"),
        ("11 more generative AI services, with models", "service"),
        ("two sales offices", "office"),
        ("1.4 billion people", "person"),
        ("a 50-member board", "member"),
        ("10,000 Megapacks a year", "megapack"),
        ("5,000 frames per second", "frame"),
        ("300 staff in two", "staff"),
        ("470,000 in six", ""),
        ("105 was the number", ""),
        ("17, all of them plants", ""),
        ("5 of its companies", ""),
    ],
)
def test_the_counted_noun_is_the_first_plural(prose: str, noun: str) -> None:
    figure = only(prose.partition(" in two")[0].partition(" in six")[0])

    assert figure.quantity is not None
    assert figure.quantity.unit.symbol == noun


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("companies", "company"),
        ("losses", "loss"),
        ("boxes", "box"),
        ("houses", "house"),
        ("branches", "branch"),
        ("heroes", "hero"),
        ("people", "person"),
        ("children", "child"),
        ("lives", "life"),
        ("buses", "bus"),
        ("series", "series"),
        ("movies", "movie"),
        ("cars", "car"),
        ("staff", "staff"),
    ],
)
def test_a_plural_has_a_singular(plural: str, noun: str) -> None:
    assert singular(plural, WORDS) == noun
