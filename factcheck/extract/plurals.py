"""Plurals: nouns of more than one, by their ending or by the list, and their singular."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.model.words import Words

SINGULAR_S = ("ss", "us", "is")
POSSESSIVE = ("'s", "’s")
_LONGEST_ACRONYM = 5
_SHORTEST = 4


class Plurals(NamedTuple):
    """The plurals that no ending tells, and the words on -s that are none."""

    irregular: Mapping[str, str]
    not_plural: frozenset[str]


@lru_cache(maxsize=8)
def plurals(words: Words) -> Plurals:
    table = words.table("nouns")
    return Plurals(dict(table.get("irregular", {})), frozenset(table.get("not_plural", ())))


def is_plural(word: str, lower: str, known: Plurals) -> bool:
    """Is a word, as it stands and in small letters, a noun of more than one?"""
    if lower in known.irregular:
        return True
    if not lower.endswith("s") or lower in known.not_plural:
        return False
    if is_acronym(word):
        return True
    if len(lower) < _SHORTEST:
        return False
    if lower.endswith(SINGULAR_S) or lower.endswith(POSSESSIVE):
        return False
    # "IPNS" and "M66S" have no singular; "SUVs" and, in a title, "MEMBERS" have.
    return word[-1] == "s" or (word.isalpha() and len(word) > _LONGEST_ACRONYM)


def is_acronym(word: str) -> bool:
    """ "SUVs", "GPUs"."""
    return word[-1] == "s" and word[-2:-1].isupper()


def singular(noun: str, words: Words) -> str:
    """The singular of a plural in small letters: "companies" gives "company"."""
    known = plurals(words)
    irregular = known.irregular.get(noun) or known.irregular.get(noun.rpartition("-")[2])
    if irregular:
        return irregular
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(SINGULAR_S) and noun not in known.not_plural:
        return noun[:-1]
    return noun
