"""Spots: where digits and words of a vocabulary stand in a prose, found without a pattern.

Most words of a text are in no vocabulary, so what matters is how fast they are passed over. Split
into words at once and met with the vocabulary as sets, a text takes a quarter of the time that the
quickest pattern needs; then only the few words that are there have to be found. What is split is
the text in UTF-8, which its callers have made.
"""

from __future__ import annotations

from collections.abc import Iterable

Spot = tuple[int, int]
"""Where a run of digits or a word begins and ends."""


class Vocabulary:
    """Words of plain letters, each written just as it is to be found."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {word.encode(): word for word in words}
        self._known = frozenset(self._words)

    def spots(self, prose: str, encoded: bytes) -> list[Spot]:
        """Where its words stand, no letter touching them; not in order."""
        there = self._known.intersection(encoded.translate(_LETTERS).split())
        return [spot for word in there for spot in _places(prose, self._words[word])]


def digits(prose: str, encoded: bytes) -> list[Spot]:
    """The runs of digits from 0 to 9, in order."""
    found, end = [], 0
    for run in encoded.translate(_DIGITS).split():
        start = prose.find(run.decode(), end)
        end = start + len(run)
        found.append((start, end))
    return found


def _places(prose: str, word: str) -> list[Spot]:
    found, length = [], len(word)
    start = prose.find(word)
    while start >= 0:
        end = start + length
        if not prose[start - 1 : start].isalpha() and not prose[end : end + 1].isalpha():
            found.append((start, end))
        start = prose.find(word, end)
    return found


def _all_but(kept: bytes) -> bytes:
    """A table that leaves those characters as they are and makes white space of all others."""
    return bytes(sign if sign in kept else ord(" ") for sign in range(256))


_LETTERS = _all_but(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_DIGITS = _all_but(b"0123456789")
