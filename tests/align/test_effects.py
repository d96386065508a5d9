"""What a change behind another's start and end is of."""

from __future__ import annotations

import pytest

from factcheck import check_text


@pytest.mark.parametrize(
    ("text", "is_held"),
    [
        ("The crew shrank from 40 to 30, reducing costs by 15%.", False),
        ("The toll goes up from $4 to $5, which will increase revenue by 9%.", False),
        ("The crew shrank from 40 to 30, reducing the crew by 15%.", True),
        ("The crew shrank from 40 to 30, cutting the total by 15%.", True),
        ("The crew shrank from 40 to 30, cutting it by 15%.", True),
        ("The crew shrank from 40 to 30, down by 15%.", True),
        ("The fleet grew to 120 ships from 100, a 6% increase in seats.", False),
        ("The fleet grew to 120 ships from 100, a 6% increase in ships.", True),
        ("The fleet grew to 120 ships from 100, a 6% increase in a year.", True),
        ("With crews up from 40 to 60, training time fell 40%.", False),
        ("The crew was cut by 15% from 40 to 30.", True),
    ],
)
def test_an_object_of_its_own_parts_a_change_from_the_figures_before(
    text: str, is_held: bool
) -> None:
    found = [result for result in check_text(text).results if result.rule.id == "percent-change"]
    assert bool(found) is is_held
