"""Nouns: what a number counts, in the singular."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.model.words import Words

# The words after a number, with nothing but space between them: "M&A", "U.S." and "low-" are words.
_PHRASE = re.compile(
    r"(?:[\s\u00a0]{1,2}(?:(?:[A-Z]\.){2,4}|[^\W\d_][\w’'&-]*)(?=[\s,.;:!?)\]\"”’'…–—]|$)){1,6}"
)
_SPACES = " \n\t\u00a0"
_HYPHENED = re.compile(r"[-\u2010\u2011]([A-Za-z][a-z]{2,})\b")
_HYPHENS = "-\u2010\u2011"
# "Three (3) teams" counts teams; "12 of the 15 teams" does too.
_AGAIN = re.compile(r" \(\d[\d,.]{0,12}\)(?= )")
_OF_ALL = re.compile(
    r" of (?:all )?(?:the|its|their|our|his|her|these|those)(?: \d[\d,.]{0,12})(?= )"
)
_POSSESSIVE = ("'s", "’s")
_PLURAL_POSSESSIVE = ("s'", "s’")
_SINGULAR_S = ("ss", "us", "is")
_LONGEST_ACRONYM = 5
_REACH = 3
_REACH_OF_NAMES = 4


class _Vocabulary(NamedTuple):
    stops: frozenset[str]
    attributive: frozenset[str]
    not_plural: frozenset[str]
    not_joined: frozenset[str]
    peoples: frozenset[str]
    peoples_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    adjectives: frozenset[str]
    ing_nouns: frozenset[str]
    past_verbs: frozenset[str]
    ly_nouns: frozenset[str]
    irregular: Mapping[str, str]


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> _Vocabulary:
    table = words.table("nouns")
    return _Vocabulary(
        frozenset(table.get("stops", ())),
        frozenset(table.get("attributive", ())),
        frozenset(table.get("not_plural", ())),
        frozenset(table.get("not_joined", ())),
        frozenset(table.get("peoples", ())),
        tuple(table.get("peoples_endings", ())),
        tuple(table.get("adjective_endings", ())),
        frozenset(table.get("adjectives", ())),
        frozenset(table.get("ing_nouns", ())),
        frozenset(table.get("past_verbs", ())),
        frozenset(table.get("ly_nouns", ())),
        dict(table.get("irregular", {})),
    )


def counted_noun(prose: str, end: int, words: Words, is_one: bool = False) -> str:
    """What a number that ends there counts; "" where the text does not say.

    "39 million registered members" are of the unit member: the first plural before a preposition,
    a verb or a stop is what is counted. One thing has no plural, so the last noun is taken.
    """
    following = prose[end : end + 1]
    if following in _HYPHENS and following:
        match = _HYPHENED.match(prose, end)
        noun = match.group(1).lower() if match else ""
        known = _vocabulary(words)
        is_noun = noun not in known.stops and noun not in known.adjectives
        return singular(noun, words) if is_noun else ""
    if following not in _SPACES or not following:
        return ""
    if prose[end + 1 : end + 2] == "(" and (again := _AGAIN.match(prose, end)):
        end = again.end()
    elif prose.startswith(" of ", end) and (match := _OF_ALL.match(prose, end)):
        end = match.end()
    found = _last(prose, end, _vocabulary(words)) if is_one else plural(prose, end, words)
    return singular(found, words) if found else ""


def is_stop(word: str, words: Words) -> bool:
    """Does no noun phrase go on over the word, in small letters?"""
    return word in _vocabulary(words).stops


def is_plural(word: str, words: Words) -> bool:
    """Is it a plural noun, in small letters, as far as its ending tells?"""
    return _is_plural(word, word, _vocabulary(words)) and not is_stop(word, words)


def plural(prose: str, end: int, words: Words) -> str | None:
    """The first plural noun after a number, in small letters; None where no noun phrase has one."""
    known = _vocabulary(words)
    phrase, after = _phrase(prose, end)
    found, stopped = _first_plural(phrase, known)
    if found or stopped or not phrase or prose[after : after + 1] != ",":
        return found
    if not _is_adjective(phrase[-1].lower(), known):
        return None
    # "Three small, local firms".
    return _first_plural(_phrase(prose, after + 1)[0], known)[0]


def _phrase(prose: str, end: int) -> tuple[list[str], int]:
    """The words that follow a number, and where they end."""
    match = _PHRASE.match(prose, end)
    return (match.group().split(), match.end()) if match else ([], end)


def _first_plural(phrase: list[str], known: _Vocabulary) -> tuple[str | None, bool]:
    """The plural that heads a phrase, and whether a word stopped the search for it."""
    for at, word in enumerate(phrase):
        lower = word.lower()
        if lower in known.stops:
            if _joins(phrase, at, known):
                continue
            return None, True
        if lower.endswith(_PLURAL_POSSESSIVE):
            return lower[:-1], True
        if not _is_plural(word, lower, known):
            continue
        # The singular of "GPUs" is "gpu", though that of "bus" is no "bu".
        head = lower[:-1] if _is_acronym(word) else _outranked(lower, phrase[at:], known)
        return head, True
    return None, False


def _joins(phrase: list[str], at: int, known: _Vocabulary) -> bool:
    """Does "and" join what describes: "large and small firms", "low- and middle-income states"?"""
    if phrase[at] not in ("and", "or") or not 0 < at < len(phrase) - 1:
        return False
    before, after = phrase[at - 1], phrase[at + 1]
    if before[-1] == "-":
        return True
    if before.endswith("ed") or before in known.not_joined or after in known.stops:
        return False
    return not _is_plural(after, after.lower(), known)


def _outranked(found: str, phrase: list[str], known: _Vocabulary) -> str:
    """ "Five women directors", "12 Texas state troopers": a later plural heads the phrase."""
    is_name = phrase[0][0].isupper() and not _is_people(phrase[0], known)
    describes = found in known.attributive
    if not (is_name or describes or found in known.irregular):
        return found
    for word in phrase[1 : _REACH_OF_NAMES if is_name or describes else _REACH]:
        lower = word.lower()
        if (
            lower in known.stops
            or _is_participle(lower, known)
            or (word != lower and not describes)
        ):
            break
        if _is_plural(word, lower, known):
            found = lower
            if lower not in known.attributive:
                break
    return found


def _is_people(word: str, known: _Vocabulary) -> bool:
    """ "12 Kenyans face charges": what has charges is counted."""
    lower = word.lower()
    return lower in known.peoples or lower.endswith(known.peoples_endings)


def _is_participle(word: str, known: _Vocabulary) -> bool:
    return word.endswith("ing") and word not in known.ing_nouns


def _is_adjective(word: str, known: _Vocabulary) -> bool:
    return word in known.adjectives or word.endswith(known.adjective_endings)


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
    if noun.endswith("s") and not noun.endswith(_SINGULAR_S) and noun not in known.not_plural:
        return noun[:-1]
    return noun


def may_be_singular(word: str, words: Words) -> bool:
    """May a word in small letters follow "one": "bus" and "sales (office)" may, "farms" may not?"""
    known = _vocabulary(words)
    if not word.endswith("s") or word.endswith(_SINGULAR_S):
        return True
    return (
        word in known.attributive or word in known.not_plural or known.irregular.get(word) == word
    )


def _is_plural(word: str, lower: str, known: _Vocabulary) -> bool:
    if lower in known.irregular:
        return True
    if not lower.endswith("s") or len(lower) < 4 or lower in known.not_plural:
        return False
    if _is_acronym(word):
        return True
    if lower.endswith(_SINGULAR_S) or lower.endswith(_POSSESSIVE):
        return False
    # "IPNS" and "M66S" have no singular; "SUVs" and, in a title, "MEMBERS" have.
    return word[-1] == "s" or (word.isalpha() and len(word) > _LONGEST_ACRONYM)


def _is_acronym(word: str) -> bool:
    """ "SUVs", "GPUs"."""
    return word[-1] == "s" and word[-2:-1].isupper()


def _last(prose: str, end: int, known: _Vocabulary) -> str:
    """The noun after "one": the last word before a verb or a preposition."""
    last = ""
    phrase = _phrase(prose, end)[0]
    for at, word in enumerate(phrase):
        lower = word.lower()
        if lower in known.stops or (last and _is_verb(phrase[at : at + 2], known)):
            break
        if lower.endswith(_POSSESSIVE) or (lower.endswith("ly") and lower not in known.ly_nouns):
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
    return lower not in known.attributive and _is_plural(phrase[0], lower, known)
