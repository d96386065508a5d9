"""What a sentence is about by name."""

import pytest

from factcheck.align.named import is_same_name, named, proper_names
from factcheck.ruleset import load
from tests import factory


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("The Harbour Council (HC) marks 60 years.", {"harbour", "council", "hc"}),
        ("Founded in 1966, the Harbour Council marks 60 years.", {"harbour", "council"}),
        ("OSLO, Norway - June 19, 2026 (WIRE) - Lund Maps marks 60 years.", {"lund", "maps"}),
        ("Celebrating 60 years of business, Lund.com draws maps.", {"lund.com"}),
        ("Yesterday it marked 60 years.", set()),
    ],
)
def test_a_name_stands_at_the_head_or_behind_the_first_phrase(prose: str, name: set[str]) -> None:
    draft = factory.document(prose)
    figure = factory.figure(draft, "60 years")

    found = named(figure, proper_names("Maps of Lund.com"), load().words)

    assert found == name


def test_an_abbreviation_is_the_same_name() -> None:
    council = frozenset({"harbour", "council", "hc"})

    answers = [is_same_name(council, frozenset(each)) for each in ({"hc"}, {"lund"}, ())]

    assert answers == [True, False, False]
