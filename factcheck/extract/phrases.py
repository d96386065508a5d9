"""Phrases: the words of a vocabulary, found at a place in the prose in one walk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from factcheck.model import patterns as re

_Meaning = TypeVar("_Meaning")

# A word, or one sign; between two of them a space or two, or a hyphen, or nothing.
_HYPHENS = "-\u2010\u2011"
_TOKEN = re.compile(rf"(?:\s{{1,2}}|[{_HYPHENS}])?([^\W_]{{1,40}}|[^\w\s])")
# The same, digits and raised digits apart from letters: the "m" of "m2" and of "m²".
LETTERS = re.compile(rf"(?:\s{{1,2}}|[{_HYPHENS}])?([^\W\d_¹²³⁰⁴-⁹]{{1,40}}|[^\w\s]|\d{{1,9}})")
_SENTENCE_END = re.compile(r"\s*(?:$|[A-Z“\"])")


class Phrases(Generic[_Meaning]):
    """Phrases and what they mean, as a tree of words.

    ``is_cased`` minds capitals (MW is not mW); otherwise phrases stand in small letters. ``token``
    is what a word is, a space or a hyphen before it.
    """

    __slots__ = ("_firsts", "_is_cased", "_root", "_token")

    def __init__(
        self,
        entries: Iterable[tuple[str, _Meaning]],
        is_cased: bool = False,
        token: re.Pattern[str] = _TOKEN,
    ) -> None:
        self._is_cased = is_cased
        self._token = token
        self._root: dict[str, _Node[_Meaning]] = {}
        for phrase, meaning in entries:
            level = self._root
            node = None
            for word in token.findall(phrase):
                node = level.setdefault(word, _Node())
                level = node.more
            if node is not None:
                node.meaning = meaning
        firsts = {word[0] for word in self._root}
        self._firsts = frozenset(firsts if is_cased else firsts | set(map(str.upper, firsts)))

    def heads(self) -> Iterable[str]:
        """The words with which a phrase begins."""
        return self._root

    def at(self, prose: str, start: int) -> tuple[int, _Meaning] | None:
        """The longest phrase that begins there, or after one space or hyphen: end and meaning."""
        # Is the first sign that of any phrase? Most often it is not, and no pattern is needed.
        sign = prose[start : start + 1]
        if sign == " " or sign in _HYPHENS:
            sign = prose[start + 1 : start + 2]
        if sign not in self._firsts and (
            (sign.isascii() and not sign.isspace()) or not self._may_begin(prose, start)
        ):
            return None
        level, best = self._root, None
        while level:
            match = self._token.match(prose, start)
            if match is None:
                break
            word = match.group(1)
            node = level.get(word if self._is_cased else word.lower())
            if node is None:
                break
            start = match.end()
            if node.meaning is not None:
                best = (start, node.meaning)
            level = node.more
        return _without_stop(prose, best)

    def _may_begin(self, prose: str, start: int) -> bool:
        """May a phrase begin after an uncommon space or two, or with a letter of any script?"""
        sign = prose[start : start + 1]
        if sign in _HYPHENS or sign.isspace():
            sign = prose[start + 1 : start + 2]
        if not self._is_cased:
            sign = sign.lower()
        return sign in self._firsts or sign.isspace()


def _without_stop(prose: str, found: tuple[int, _Meaning] | None) -> tuple[int, _Meaning] | None:
    """The stop that ends a sentence is no part of an abbreviation ("200 lbs.")."""
    if found is None or prose[found[0] - 1] != "." or not _SENTENCE_END.match(prose, found[0]):
        return found
    end = found[0] - 1
    while prose[end - 1].isspace():
        end -= 1
    return end, found[1]


class _Node(Generic[_Meaning]):
    __slots__ = ("meaning", "more")

    def __init__(self) -> None:
        self.meaning: _Meaning | None = None
        self.more: dict[str, _Node[_Meaning]] = {}
