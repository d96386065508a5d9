"""Scan: where in a block a figure may begin. Two passes, one for digits and one for words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from heapq import merge

from factcheck.extract import multiples, number_words, ordinals
from factcheck.model.words import Words

Candidates = Sequence[tuple[int, int]]
"""Where figures may begin, in order: the digits or the word that stand there."""

# One set of signs to look for, and no alternatives: three times as fast.
_DIGITS = re.compile(r"[0-9¼-¾⅐-⅞][0-9]*")
_LETTERS = "A-Za-z"


@lru_cache(maxsize=8)
def starters(words: Words) -> frozenset[str]:
    """The words at which a figure may begin, as they may be written."""
    known = number_words.vocabulary(words)
    folds = {word + "fold" for word in known.small}
    lower = {
        *known.small,
        *known.scales,
        *known.groups,
        *folds,
        *multiples.verbs(words),
        *ordinals.values(words),
        *words.table("numbers").get("parts", {}),
    }
    return frozenset({*lower, *map(str.capitalize, lower), *map(str.upper, lower)})


def candidates(prose: str, words: Words) -> Candidates:
    """Where digits or a word of the vocabulary stand, in order."""
    first, later = _spelled(words)
    digits = [match.span() for match in _DIGITS.finditer(prose)]
    spelled = [match.span(1) for match in later.finditer(prose)]
    if at_once := first.match(prose):
        spelled.insert(0, at_once.span())
    return list(merge(digits, spelled)) if digits and spelled else digits or spelled


@lru_cache(maxsize=8)
def _spelled(words: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A word of the vocabulary at the start of the prose, and one after something else.

    What stands before a word is part of the pattern: a look-behind would take three times as long.
    """
    word = rf"{branches(starters(words))}(?![{_LETTERS}])"
    return re.compile(word), re.compile(rf"[^{_LETTERS}]({word})")


def branches(words: Iterable[str]) -> str:
    """A pattern of the words, as a tree of letters: most of a text is passed over at the first."""
    rests: dict[str, set[str]] = defaultdict(set)
    for word in filter(None, words):
        rests[word[0]].add(word[1:])
    tree = "|".join(
        re.escape(first) + branches(rest) + ("?" if "" in rest and len(rest) > 1 else "")
        for first, rest in sorted(rests.items())
    )
    return f"(?:{tree})" if tree else ""
