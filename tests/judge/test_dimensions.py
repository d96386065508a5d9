"""The right number in a unit of another dimension, and what would mend it."""

import pytest

import factcheck


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("It has 7.413 acres or 30,000 meters.", ("30,000 meters", "30,000 square meters")),
        ("It has 7.413 acres or 30,000 m.", ("30,000 m", "30,000 m²")),
        ("It has 80 meters (861 square feet).", ("80 meters", "80 square meters")),
    ],
)
def test_an_area_that_is_told_as_a_length_lacks_a_square(text: str, edit: tuple[str, str]) -> None:
    (finding,) = factcheck.check_text(text).findings

    assert [(each.old, each.new) for each in finding.edits] == [edit]


@pytest.mark.parametrize("text", ["It has 7.413 acres or 31,000 meters.", "It has 2 m (30 acres)."])
def test_another_number_is_of_another_thing(text: str) -> None:
    assert factcheck.check_text(text).findings == ()
