"""Scan: where in a block a figure may begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.extract import articles, dates, multiples, number_words, ordinals, vague
from factcheck.extract.spots import Spot, Vocabulary
from factcheck.model import patterns as re
from factcheck.model.words import Words

_SINGLE = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_ANY_SINGLE = re.compile(f"[{_SINGLE}]")


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


def spots(proses: Sequence[str], words: Words) -> Iterator[list[Spot]]:
    """Of each stretch of prose where digits stand or a word at which a number or a date may begin,
    in order. They are looked through as one, for most say nothing in numbers.
    """
    whole = "\n".join(proses)
    found = _vocabulary(words).spots(whole)
    # Few drafts have any, and a text is looked through for one sign faster than for one of many.
    if any(map(whole.__contains__, _SINGLE)):
        found += [match.span() for match in _ANY_SINGLE.finditer(whole)]
        found.sort()
    start = first = 0
    for prose in proses:
        behind = bisect_left(found, (start + len(prose), 0), first)
        if first == behind:
            yield []
        else:
            yield [(begin - start, end - start) for begin, end in found[first:behind]]
        start, first = start + len(prose) + 1, behind


def numbers(prose: str, found: list[Spot], words: Words) -> list[Spot]:
    """Those at which a number may begin."""
    known, units = starters(words), articles.units(words)
    begun = []
    for spot in found:
        start, end = spot
        word = prose[start:end]
        if word in known or not word[0].isalpha():
            begun.append(spot)
        elif word in units and (article := articles.before(prose, start)) is not None:
            begun.append((article, end))
    return begun


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> Vocabulary:
    return Vocabulary(starters(words) | dates.starters(words) | articles.units(words))
