"""What each of those that were counted has."""

import pytest

from factcheck import context, extract
from factcheck.align.portions import portions
from factcheck.ruleset import load
from tests.factory import document


def told(text: str) -> dict[str, str]:
    """The figures of a text that are told of each of a thing, and of which."""
    words = load().words
    draft = document(text)
    claims = context.claims(draft, extract.figures(draft, words), words)
    return {claim.figure.written: noun for claim, noun in portions(claims, words).items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has 18 rows of 24 seats.", {"24": "row"}),
        ("Eight jars at 75 cents are left.", {"75 cents": "jar"}),
        ("We run 12 servers with 64 cores each.", {"64": "server"}),
        ("Each of the 15 vans carries 40 parcels.", {"40": "van"}),
        ("The 15 vans each carry 40 parcels.", {"40": "van"}),
        ("The tower has nine floors with four flats on each.", {"four": "floor"}),
        ("The 15 vans carry 40 parcels.", {}),
        ("It has 18 rows and 24 seats.", {}),
        ("It has 18 rows. Of 24 seats some are broken.", {}),
        ("Some 12 teams at 40 events took part.", {}),
        ("It has 1,2345 and 18 rows of 24 seats at 1,2345.", {"24": "row"}),
    ],
)
def test_a_portion_is_told_of_each(text: str, expected: dict[str, str]) -> None:
    assert told(text) == expected
