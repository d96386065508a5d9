"""A pattern is as that of the standard library, but made ready when it is first met."""

import re

import pytest

from factcheck.model import patterns


def test_a_pattern_does_what_the_librarys_does() -> None:
    text = "40 ovens, 50 bakers"
    ours, theirs = (each.compile(r"(\d)0 ([a-z]+)", each.I) for each in (patterns, re))

    found = ours.findall(text), ours.sub("-", text), ours.match(text), ours.search(text, 3)

    assert str(found) == str(
        (theirs.findall(text), theirs.sub("-", text), theirs.match(text), theirs.search(text, 3))
    )


def test_a_pattern_that_is_not_met_is_not_made() -> None:
    broken = patterns.compile("(")

    with pytest.raises(re.error):
        broken.match("anything")


def test_a_pattern_tells_its_text_before_and_after_it_was_met() -> None:
    pattern = patterns.compile("ov(en)s")

    told = [pattern.pattern, pattern.fullmatch("ovens") is not None, pattern.pattern]

    assert told == ["ov(en)s", True, "ov(en)s"]


def test_a_pattern_of_a_pattern_is_that_pattern() -> None:
    pattern = patterns.compile("ovens?")

    assert patterns.compile(pattern) is pattern
