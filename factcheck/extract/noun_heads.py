"""Noun heads: which of the words behind a number is what it counts."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import number_words, plurals
from factcheck.extract.plurals import Plurals
from factcheck.model.words import Words

_PLURAL_POSSESSIVE = ("s'", "s’")
_REACH = 3
_REACH_OF_NAMES = 4


class NounWords(NamedTuple):
    stops: frozenset[str]
    no_stops: frozenset[str]
    no_stops_first: frozenset[str]
    no_stops_after: frozenset[str]
    attributive: frozenset[str]
    not_joined: frozenset[str]
    peoples: frozenset[str]
    peoples_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    adjectives: frozenset[str]
    ing_nouns: frozenset[str]
    plurals: Plurals


@lru_cache(maxsize=8)
def noun_words(words: Words) -> NounWords:
    table = words.table("nouns")
    return NounWords(
        frozenset(table.get("stops", ())),
        frozenset(table.get("no_stops", ())),
        frozenset(table.get("no_stops_first", ())),
        frozenset(table.get("no_stops_after", ())),
        frozenset(table.get("attributive", ())),
        frozenset(table.get("not_joined", ())),
        frozenset(table.get("peoples", ())),
        tuple(table.get("peoples_endings", ())),
        tuple(table.get("adjective_endings", ())),
        frozenset(table.get("adjectives", ())),
        frozenset(table.get("ing_nouns", ())),
        plurals.plurals(words),
    )


def first_plural(phrase: list[str], known: NounWords, words: Words) -> tuple[str | None, bool]:
    """The plural that heads a phrase, and whether a word stopped the search for it."""
    for at, word in enumerate(phrase):
        lower = word.lower()
        if (
            lower in known.stops
            and word not in known.no_stops
            and not _is_noun_here(phrase, at, known)
        ):
            if _joins(phrase, at, known, words):
                continue
            return None, True
        if lower in number_words.vocabulary(words).small:
            # "38,500 three seasons ago": the seasons are the next number's.
            return None, True
        if lower.endswith(_PLURAL_POSSESSIVE):
            return lower[:-1], True
        if not plurals.is_plural(word, lower, known.plurals):
            continue
        # The singular of "GPUs" is "gpu", though that of "bus" is no "bu".
        head = lower[:-1] if plurals.is_acronym(word) else _outranked(lower, phrase[at:], known)
        return head, True
    return None, False


def _is_noun_here(phrase: list[str], at: int, known: NounWords) -> bool:
    """ "45 runs", "two new works": a verb elsewhere."""
    if phrase[at] not in known.no_stops_first or at > 1:
        return False
    return at == 0 or phrase[0] in known.adjectives or phrase[0] in known.no_stops_after


def _joins(phrase: list[str], at: int, known: NounWords, words: Words) -> bool:
    """Does "and" join what describes: "large and small firms", "low- and middle-income states"?

    In "19 Conservative and seven Green members" it joins two numbers.
    """
    if phrase[at] not in ("and", "or") or not 0 < at < len(phrase) - 1:
        return False
    before, after = phrase[at - 1], phrase[at + 1]
    if after in number_words.vocabulary(words).small:
        return False
    if before[-1] == "-":
        return True
    if before.endswith("ed") or before in known.not_joined or after in known.stops:
        return False
    return not plurals.is_plural(after, after.lower(), known.plurals)


def _outranked(found: str, phrase: list[str], known: NounWords) -> str:
    """ "Five women directors", "12 Texas state troopers": a later plural heads the phrase."""
    is_name = phrase[0][0].isupper() and not _is_people(phrase[0], known)
    describes = found in known.attributive
    if not (is_name or describes or found in known.plurals.irregular):
        return found
    for word in phrase[1 : _REACH_OF_NAMES if is_name or describes else _REACH]:
        lower = word.lower()
        if (
            lower in known.stops
            or _is_participle(lower, known)
            or (word != lower and not describes and word[1:].islower())
        ):
            break
        if plurals.is_plural(word, lower, known.plurals):
            found = lower
            if lower not in known.attributive:
                break
    return found


def _is_people(word: str, known: NounWords) -> bool:
    """ "12 Kenyans face charges": what has charges is counted."""
    lower = word.lower()
    return lower in known.peoples or lower.endswith(known.peoples_endings)


def _is_participle(word: str, known: NounWords) -> bool:
    return word.endswith("ing") and word not in known.ing_nouns


def is_adjective(word: str, known: NounWords) -> bool:
    return word in known.adjectives or word.endswith(known.adjective_endings)
