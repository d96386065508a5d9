"""Noun of one: what "one" counts, which has no plural to know it by."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.plurals import POSSESSIVE, SINGULAR_S, Plurals, is_plural, plurals
from factcheck.model.words import Words


class _Vocabulary(NamedTuple):
    stops: frozenset[str]
    no_stops: frozenset[str]
    attributive: frozenset[str]
    ing_nouns: frozenset[str]
    past_verbs: frozenset[str]
    ly_nouns: frozenset[str]
    plurals: Plurals


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> _Vocabulary:
    table = words.table("nouns")
    return _Vocabulary(
        frozenset(table.get("stops", ())),
        frozenset(table.get("no_stops", ())),
        frozenset(table.get("attributive", ())),
        frozenset(table.get("ing_nouns", ())),
        frozenset(table.get("past_verbs", ())),
        frozenset(table.get("ly_nouns", ())),
        plurals(words),
    )


def noun_of_one(phrase: list[str], words: Words) -> str:
    """The noun of a phrase after "one": the last word before a verb or a preposition."""
    known = _vocabulary(words)
    last = ""
    for at, word in enumerate(phrase):
        lower = word.lower()
        if (lower in known.stops and word not in known.no_stops) or (
            last and _is_verb(phrase[at : at + 2], known)
        ):
            break
        if lower.endswith(POSSESSIVE) or (lower.endswith("ly") and lower not in known.ly_nouns):
            continue
        last = lower
    return "" if last.endswith("ed") else last


def _is_verb(phrase: list[str], known: _Vocabulary) -> bool:
    """ "One town *plans* to", "one factor *driving* it"; not "one arms *deal*"."""
    lower = phrase[0].lower()
    if lower.endswith("ed") or lower in known.past_verbs:
        return True
    if lower.endswith("ing") and lower not in known.ing_nouns:
        return len(phrase) == 1 or phrase[1].lower() in known.stops
    return lower not in known.attributive and is_plural(phrase[0], lower, known.plurals)


def may_be_singular(word: str, words: Words) -> bool:
    """May a word in small letters follow "one": "bus" and "sales (office)" may, "farms" may not?"""
    known = _vocabulary(words)
    if not word.endswith("s") or word.endswith(SINGULAR_S):
        return True
    return (
        word in known.attributive
        or word in known.plurals.not_plural
        or known.plurals.irregular.get(word) == word
    )
