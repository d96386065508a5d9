"""Phrases found at a place in the prose."""

from factcheck.extract.phrases import Phrases


def test_the_longest_phrase_wins() -> None:
    phrases = Phrases([("sq", 1), ("sq km", 2), ("km", 3)])

    assert phrases.at("5 sq km off", 1) == (7, 2)
    assert phrases.at("5 sq off", 1) == (4, 1)


def test_a_hyphen_joins_as_a_space_does() -> None:
    assert Phrases([("gigawatt hours", 1)]).at("40-gigawatt-hours", 2) == (17, 1)


def test_a_word_is_a_whole_word() -> None:
    assert Phrases([("km", 1)]).at("5 kmart", 1) is None


def test_capitals_count_where_they_are_asked_to() -> None:
    assert Phrases([("MW", 1)], is_cased=True).at("5 mW", 1) is None
    assert Phrases([("percent", 1)]).at("5 Percent", 1) == (9, 1)


def test_nothing_is_found_at_the_end() -> None:
    assert Phrases([("km", 1)]).at("5", 1) is None
