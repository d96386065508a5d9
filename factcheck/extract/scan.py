"""Scan: where in a block a figure may begin. Two passes, one for digits and one for words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from heapq import merge

from factcheck.extract import multiples, number_words, ordinals
from factcheck.model.words import Words

Candidates = Sequence[tuple[int, int]]
"""Where figures may begin, in order: the digits or the word that stand there."""

_DIGITS = re.compile(r"\d+|[¼½¾⅐-⅞]")
_WORD = re.compile(r"[A-Za-z]+")


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
    digits = [match.span() for match in _DIGITS.finditer(prose)]
    known = starters(words)
    spelled = [match.span() for match in _WORD.finditer(prose) if match[0] in known]
    return list(merge(digits, spelled)) if digits and spelled else digits or spelled
