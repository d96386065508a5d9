"""Stretches of prose are looked through as one, and what stands in each is told of each."""

from factcheck import ruleset
from factcheck.extract import scan

WORDS = ruleset.load().words


def _seen(proses: list[str]) -> list[list[str]]:
    found = scan.spots(proses, WORDS)
    return [
        [prose[start:end] for start, end in each] for prose, each in zip(proses, found, strict=True)
    ]


def test_of_each_stretch_what_stands_in_it() -> None:
    proses = ["In May 12", "", "none", "3½ of ten", "7"]

    assert _seen(proses) == [["May", "12"], [], [], ["3", "½", "ten"], ["7"]]


def test_words_and_digits_of_two_stretches_are_never_one() -> None:
    assert _seen(["fif", "teen 1", "2 of 40"]) == [[], ["1"], ["2", "40"]]
