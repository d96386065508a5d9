"""Numbers after a word with a capital: a name, or a count."""

import pytest

from factcheck.model.document import BlockKind
from tests.extract.reads import read


@pytest.mark.parametrize(
    "prose",
    [
        "They flew the Comet 4 to Rome.",
        "Comet 4 left for Rome.",
        "These Tier 1 suppliers grew.",
        "We sell Lumen 3 lamps there.",
        "Lumen 3 helps the town.",
        "In Comet 4 the crew slept.",
        "It runs Copper 2.1 there.",
    ],
)
def test_a_number_that_belongs_to_a_name_counts_nothing(prose: str) -> None:
    assert [line.partition(" | ")[2] for line in read(prose)] == ["name"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("In Peru 14 left.", "14 | count | 14"),
        ("In the United Kingdom 14 people left.", "14 | count | 14 person"),
        ("They stayed, while in Peru 14 left.", "14 | count | 14"),
        ("It gave Peru 14 boats.", "14 | count | 14 boat"),
        ("It cost Nissan 14 orders.", "14 | count | 14 order"),
        ("Nissan 14 orders.", "14 | count | 14 order"),
        ("Peruvians 62 and older may come.", "62 | duration | 62 year | at_least"),
        ("On Friday 14 left.", "14 | count | 14"),
        ("Yesterday 14 left.", "14 | count | 14"),
        ("Peru's 14 best left.", "14 | count | 14"),
        ("The aunt of Ben—plus 14 more—left.", "14 | count | 14"),
        ("Kenya Sends 14 New Boats North.", "14 | count | 14 boat"),
        ("It was shared on Facebook 300+ times.", "300 | count | 300 time | at_least"),
    ],
)
def test_a_number_after_a_capital_may_count(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_in_a_heading_every_word_has_a_capital() -> None:
    assert read("Kenya Loses 14", BlockKind.HEADING) == ["14 | count | 14"]


@pytest.mark.parametrize(
    "prose",
    [
        "We saw the Boston Nine and left.",
        "The Group of Nine met.",
        "We live in Stratford Two.",
    ],
)
def test_a_number_word_in_a_proper_name_is_no_figure(prose: str) -> None:
    assert read(prose) == []


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Nine boats left.", "Nine | count | 9 boat"),
        ("He said: Nine boats left.", "Nine | count | 9 boat"),
        ("“Nine boats left.”", "Nine | count | 9 boat"),
    ],
)
def test_a_number_word_that_begins_a_sentence_counts(prose: str, line: str) -> None:
    assert read(prose) == [line]
