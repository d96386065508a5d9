"""Scan: where in a block a figure may begin."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract import articles, dates, multiples, number_words, ordinals, vague
from factcheck.extract.spots import Spot, Vocabulary, digits
from factcheck.model import patterns as re
from factcheck.model.words import Words

_SINGLE = re.compile("[¼-¾⅐-⅞]")
# How they begin in UTF-8, where they are looked for faster.
_QUARTER, _SEVENTH = "¼".encode()[:1], "⅐".encode()[:2]


@lru_cache(maxsize=8)
def starters(words: Words) -> frozenset[str]:
    """The words at which a number may begin, as they may be written."""
    known = number_words.vocabulary(words)
    folds = {word + "fold" for word in known.small}
    lower = {
        *known.small,
        *known.scales,
        *known.groups,
        *folds,
        *multiples.verbs(words),
        *ordinals.values(words),
        *vague.starters(words),
        *words.table("numbers").get("parts", {}),
    }
    return frozenset({*lower, *map(str.capitalize, lower), *map(str.upper, lower)})


def spots(prose: str, words: Words) -> list[Spot]:
    """Where digits stand or a word at which a number or a date may begin, in order."""
    encoded = prose.encode("utf-8", "replace")
    found = digits(prose, encoded)
    found += _vocabulary(words).spots(prose, encoded)
    if _QUARTER in encoded or _SEVENTH in encoded:
        found += [match.span() for match in _SINGLE.finditer(prose)]
    found.sort()
    return found


def numbers(prose: str, found: list[Spot], words: Words) -> list[Spot]:
    """Those at which a number may begin."""
    known, units = starters(words), articles.units(words)
    begun = []
    for start, end in found:
        if not prose[start].isalpha() or prose[start:end] in known:
            begun.append((start, end))
        elif prose[start:end] in units and (article := articles.before(prose, start)) is not None:
            begun.append((article, end))
    return begun


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> Vocabulary:
    return Vocabulary(starters(words) | dates.starters(words) | articles.units(words))
