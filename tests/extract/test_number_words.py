"""Numbers in words."""

import pytest

from tests.extract.reads import only, read, values


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("There were five of them.", "five: 5"),
        ("There were twenty-five of them.", "twenty-five: 25"),
        ("There were two hundred and five of them.", "two hundred and five: 205"),
        ("There were a hundred of them.", "a hundred: 100"),
        ("There were three thousand twelve of them.", "three thousand twelve: 3012"),
        ("There were two million of them.", "two million: 2000000"),
        ("There were 3.5 million of them.", "3.5 million: 3500000"),
        ("There were two and a half million of them.", "two and a half million: 2500000"),
        ("There were half a billion of them.", "half a billion: 500000000"),
        ("There were a dozen of them.", "a dozen: 12"),
        ("There were two dozen of them.", "two dozen: 24"),
        ("There were 3 crore of them.", "3 crore: 30000000"),
        ("There were twelve lakh of them.", "twelve lakh: 1200000"),
        ("There were 4bn of them.", "4bn: 4000000000"),
        ("There were 5k of them.", "5k: 5000"),
        ("There were 1.2m people there.", "1.2m: 1200000 person"),
        ("There were 10M users there.", "10M: 10000000 user"),
    ],
)
def test_a_number_in_words_is_read(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    "prose",
    [
        "One of the firms left.",
        "No one came.",
        "The one we know is gone.",
        "One day we may know.",
        "One another is what they have.",
        "It is one that reacts fast.",
        "Hundreds of thousands came.",
        "Dozens left.",
        "A two-way radio and a five-star hotel.",
        "Zero Covid was the policy.",
        "The Five Eyes agreed.",
        "A trip to the Three Gorges is planned.",
    ],
)
def test_a_word_that_counts_nothing_is_no_figure(prose: str) -> None:
    assert read(prose) == []


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("Only one company came.", "one | count | 1 company"),
        ("It took one year.", "one year | duration | 1 year"),
        ("It came within one day.", "one day | duration | 1 day"),
    ],
)
def test_one_before_a_noun_counts(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_a_number_in_words_is_marked_as_such() -> None:
    assert only("There were five of them.").style.is_word
