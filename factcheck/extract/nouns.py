"""Nouns: what a number counts, in the singular."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.model.words import Words

# The next word, with nothing but space (or, the first time, a hyphen) before it.
_WORD = re.compile(r"[\s\u00a0]{1,2}([^\W\d_][\w’'-]*)(?=[\s,.;:!?)\]\"”’'…–—-]|$)")
_HYPHENED = re.compile(r"[-\u2010\u2011]([a-z]{3,})\b")
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_SINGULAR_S = ("ss", "us", "is")


class _Vocabulary(NamedTuple):
    stops: frozenset[str]
    attributive: frozenset[str]
    irregular: Mapping[str, str]
    reach: int


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> _Vocabulary:
    table = words.table("nouns")
    return _Vocabulary(
        frozenset(table.get("stops", ())),
        frozenset(table.get("attributive", ())),
        dict(table.get("irregular", {})),
        int(table.get("reach", 5)),
    )


def counted_noun(prose: str, end: int, words: Words, is_one: bool = False) -> str:
    """What a number that ends there counts; "" where the text does not say.

    "39 million registered members" are of the unit member: the first plural before a preposition,
    a verb or a stop is what is counted. One thing has no plural, so the last noun is taken.
    """
    match = _HYPHENED.match(prose, end)
    if match and match.group(1) not in _vocabulary(words).stops:
        return match.group(1)
    found = plural(prose, end, words)
    if found is None and is_one:
        return _last(prose, end, _vocabulary(words))
    return singular(found, words) if found else ""


def is_stop(word: str, words: Words) -> bool:
    """Does no noun phrase go on over the word, in small letters?"""
    return word in _vocabulary(words).stops


def is_plural(word: str, words: Words) -> bool:
    """Is it a plural noun, in small letters, as far as its ending tells?"""
    return _is_plural(word, _vocabulary(words)) and not is_stop(word, words)


def plural(prose: str, end: int, words: Words) -> str | None:
    """The first plural noun after a number, in small letters; None where no noun phrase has one."""
    known = _vocabulary(words)
    found = None
    for _ in range(known.reach):
        match = _WORD.match(prose, end)
        if match is None:
            break
        word = match.group(1)
        lower = word.lower()
        if lower in known.stops:
            break
        end = match.end()
        if _is_plural(lower, known):
            # "two sales offices": a plural that describes gives way to one that follows.
            found = lower
            if lower not in known.attributive:
                break
    return found


def singular(noun: str, words: Words) -> str:
    """The singular of a plural in small letters: "companies" gives "company"."""
    known = _vocabulary(words)
    irregular = known.irregular.get(noun) or known.irregular.get(noun.rpartition("-")[2])
    if irregular:
        return irregular
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(_SINGULAR_S):
        return noun[:-1]
    return noun


def _is_plural(word: str, known: _Vocabulary) -> bool:
    if word in known.irregular:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(_SINGULAR_S)
        and not word.endswith(_POSSESSIVE)
    )


def _last(prose: str, end: int, known: _Vocabulary) -> str:
    last = ""
    for _ in range(known.reach):
        match = _WORD.match(prose, end)
        if match is None or match.group(1).lower() in known.stops:
            break
        if match.group(1).lower().endswith("ed") and last:
            break
        end, last = match.end(), match.group(1).lower()
    return last
