"""Nouns: what a number counts, in the singular."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import number_words, plurals
from factcheck.extract.noun_of_one import noun_of_one
from factcheck.extract.plurals import Plurals, singular
from factcheck.model import patterns as re
from factcheck.model.words import Words

# The words after a number, with nothing but space between them: "M&A", "U.S.", "5G" and "low-"
# are words.
_PHRASE = re.compile(
    r"(?:[\s\u00a0]{1,2}(?:(?:[A-Z]\.){2,4}|(?:\d{1,2}(?=[A-Z]\b))?[^\W\d_][\w’'&-]*)"
    r"(?=[\s,.;:!?)\]\"”’'…–—]|$)){1,6}"
)
_SPACES = " \n\t\u00a0"
_HYPHENED = re.compile(
    r"[-\u2010\u2011]([A-Za-z][a-z]{2,30})\b(?:[-\u2010\u2011]([a-z]{3,30})(?![\w-]))?"
)
_HYPHENS = "-\u2010\u2011"
# "Three (3) teams" counts teams; "12 of the 15 teams" does too.
_AGAIN = re.compile(r" \(\d[\d,.]{0,12}\)(?= )")
_OF_ALL = re.compile(
    r" of (?:(?:all )?(?:the|its|their|our|his|her|these|those) |(?=\d))(\d[\d,.]{0,12}|[a-z]{3,9})"
    r"(?= )"
)
# "Two or three teams".
_OR_MORE = re.compile(r" or (\d[\d,.]{0,12}|[a-z]{3,9})(?= )")
# "31 granted and 9 pending licences".
_AND_NUMBER = re.compile(r" \d[\d,.]{0,12}(?= [a-z])")
_SHARED = ((" of ", _OF_ALL), (" or ", _OR_MORE))
_PLURAL_POSSESSIVE = ("s'", "s’")
_REACH = 3
_PAIR = 2
_REACH_OF_NAMES = 4


class _Vocabulary(NamedTuple):
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
def _vocabulary(words: Words) -> _Vocabulary:
    table = words.table("nouns")
    return _Vocabulary(
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


def counted_noun(prose: str, end: int, words: Words, is_one: bool = False) -> str:
    """What a number that ends there counts; "" where the text does not say.

    "39 million registered members" are of the unit member: the first plural before a preposition,
    a verb or a stop is what is counted. One thing has no plural, so the last noun is taken.
    """
    following = prose[end : end + 1]
    if following in _HYPHENS and following:
        return _hyphened(prose, end, words)
    if following not in _SPACES or not following:
        return ""
    end = _past(prose, end, words)
    found = noun_of_one(_phrase(prose, end)[0], words) if is_one else plural(prose, end, words)
    return singular(found, words) if found else ""


def _hyphened(prose: str, end: int, words: Words) -> str:
    """ "A 50-member board", "a six-amino-acid chain"; not "a 300-strong team"."""
    known = _vocabulary(words)
    match = _HYPHENED.match(prose, end)
    noun = match.group(1).lower() if match else ""
    if noun in known.stops or noun in known.adjectives:
        return ""
    further = (match.group(2) if match else None) or ""
    is_none = further in known.stops or further in known.adjectives
    is_head = further and not is_none and not further.endswith(("ed", "ing"))
    return singular(further if is_head else noun, words)


def _past(prose: str, end: int, words: Words) -> int:
    """Where the noun may begin, past a second number that has it too."""
    if prose[end + 1 : end + 2] == "(":
        match = _AGAIN.match(prose, end)
        return match.end() if match else end
    shared = next((each for lead, each in _SHARED if prose.startswith(lead, end)), None)
    match = shared.match(prose, end) if shared else None
    if match is None:
        return end
    number = match.group(1)
    is_number = number[0].isdigit() or number in number_words.vocabulary(words).small
    return match.end() if is_number else end


def is_stop(word: str, words: Words) -> bool:
    """Does no noun phrase go on over the word, in small letters?"""
    return word in _vocabulary(words).stops


def is_plural(word: str, words: Words) -> bool:
    """Is it a plural noun, in small letters, as far as its ending tells?"""
    return plurals.is_plural(word, word, plurals.plurals(words)) and not is_stop(word, words)


def plural(prose: str, end: int, words: Words) -> str | None:
    """The first plural noun after a number, in small letters; None where no noun phrase has one."""
    known = _vocabulary(words)
    phrase, after = _phrase(prose, end)
    found, stopped = _first_plural(phrase, known, words)
    if stopped and found is None and len(phrase) == _PAIR and phrase[1] == "and":
        return _after_and(prose, phrase[0], after, words)
    if found or stopped or not phrase or prose[after : after + 1] != ",":
        return found
    if not _is_adjective(phrase[-1].lower(), known):
        return None
    # "Three small, local firms".
    return _first_plural(_phrase(prose, after + 1)[0], known, words)[0]


def _after_and(prose: str, word: str, after: int, words: Words) -> str | None:
    """What a second number counts, where the first has but an adjective."""
    known, match = _vocabulary(words), _AND_NUMBER.match(prose, after)
    if match is None or not _describes(word, known):
        return None
    phrase = _phrase(prose, match.end())[0]
    if not phrase or not _describes(phrase[0], known):
        return None
    return _first_plural(phrase, known, words)[0]


def _describes(word: str, known: _Vocabulary) -> bool:
    """Is it an adjective or a participle: "issued", "pending", "local"; not "wounded"?"""
    if word in known.not_joined or word in known.ing_nouns:
        return False
    return word.endswith(("ed", "ing")) or _is_adjective(word, known)


def _phrase(prose: str, end: int) -> tuple[list[str], int]:
    """The words that follow a number, and where they end."""
    match = _PHRASE.match(prose, end)
    return (match.group().split(), match.end()) if match else ([], end)


def _first_plural(phrase: list[str], known: _Vocabulary, words: Words) -> tuple[str | None, bool]:
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
        if lower.endswith(_PLURAL_POSSESSIVE):
            return lower[:-1], True
        if not plurals.is_plural(word, lower, known.plurals):
            continue
        # The singular of "GPUs" is "gpu", though that of "bus" is no "bu".
        head = lower[:-1] if plurals.is_acronym(word) else _outranked(lower, phrase[at:], known)
        return head, True
    return None, False


def _is_noun_here(phrase: list[str], at: int, known: _Vocabulary) -> bool:
    """ "45 runs", "two new works": a verb elsewhere."""
    if phrase[at] not in known.no_stops_first or at > 1:
        return False
    return at == 0 or phrase[0] in known.adjectives or phrase[0] in known.no_stops_after


def _joins(phrase: list[str], at: int, known: _Vocabulary, words: Words) -> bool:
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


def _outranked(found: str, phrase: list[str], known: _Vocabulary) -> str:
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


def _is_people(word: str, known: _Vocabulary) -> bool:
    """ "12 Kenyans face charges": what has charges is counted."""
    lower = word.lower()
    return lower in known.peoples or lower.endswith(known.peoples_endings)


def _is_participle(word: str, known: _Vocabulary) -> bool:
    return word.endswith("ing") and word not in known.ing_nouns


def _is_adjective(word: str, known: _Vocabulary) -> bool:
    return word in known.adjectives or word.endswith(known.adjective_endings)
