"""Pronouns: "one of the", "no one", "two-way": number words that count nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import nouns
from factcheck.extract.found import Found
from factcheck.extract.noun_of_one import may_be_singular
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_NEXT_WORD = re.compile(r"[\s\u00a0]{1,2}([A-Za-z]+)")
_CAPITALS = re.compile(r"(?: [A-Z][a-z]{1,20}){2,4}(?= [a-z]|[.,'’])")
_HYPHENED = re.compile(r"[-\u2010\u2011]([A-Za-z]+)")
_NUMERAL = re.compile(r"[\s\u00a0]{1,2}\(\d{1,4}\)")
_LAST_WORD = re.compile(r"([A-Za-z’']+)[\s-]{1,2}$")
_LOOK_BACK = 16
_PAIR = 2
_MOST_AROUND = 3
_HYPHENS = "-\u2010\u2011"


class _Vocabulary(NamedTuple):
    never_before: frozenset[str]
    never_after: frozenset[str]
    compounds: frozenset[str]
    compounds_of_many: frozenset[str]
    day_before: frozenset[str]
    day_after: frozenset[str]
    zero_before: frozenset[str]
    zero_after: frozenset[str]
    zero_never: frozenset[str]
    zero_never_after: frozenset[str]


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> _Vocabulary:
    table: Mapping[str, Mapping[str, list[str]]] = words.table("nouns")
    one, zero = table.get("one", {}), table.get("zero", {})
    return _Vocabulary(
        frozenset(one.get("never_before", ())),
        frozenset(one.get("never_after", ())),
        frozenset(table.get("compounds", {}).get("never", ())),
        frozenset(table.get("compounds", {}).get("unless_many", ())),
        frozenset(one.get("day_before", ())),
        frozenset(one.get("day_after", ())),
        frozenset(zero.get("before", ())),
        frozenset(zero.get("after", ())),
        frozenset(zero.get("never_before", ())),
        frozenset(zero.get("never_after", ())),
    )


def is_figure(prose: str, found: Found, words: Words) -> bool:
    """Does a bare number in words count something? A lonely "one" or "zero" does not, but for "one
    (1) share" and where a block says nothing else."""
    number = found.number
    if not number.is_word or found.upper or _NUMERAL.match(prose, found.end):
        return True
    known = _vocabulary(words)
    if not found.is_bare:
        return number.value != 1 or not _is_someday(prose, found, known)
    match = _HYPHENED.match(prose, found.end)
    if match and match.group(1).lower() in known.compounds:
        # "Six-party talks" have six, "two-party" is a system.
        return number.value > _PAIR and match.group(1).lower() in known.compounds_of_many
    if number.value not in (0, 1) or _is_alone(prose, found):
        return True
    if prose[found.start - 1 : found.start] in _HYPHENS and found.start:
        return False
    if number.value == 0:
        return _is_nothing(prose, found, known, words)
    following = _NEXT_WORD.match(prose, found.end)
    leading = _LAST_WORD.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    if following is None or not _may_be_noun(following.group(1).lower(), known, words):
        return False
    if leading and leading.group(1).lower() in known.never_after:
        return False
    # "A plan unlike one based on trade" has no noun.
    noun = nouns.counted_noun(prose, found.end, words, is_one=True)
    return noun != "" and not _is_name(prose, found, noun)


def _is_name(prose: str, found: Found, noun: str) -> bool:
    """ "One World Products said"; not "one New York lawyer"."""
    if not prose[found.end + 1 : found.end + 2].isupper() or not prose[found.start].isupper():
        return False
    match = _CAPITALS.match(prose, found.end)
    return match is not None and noun in match.group().lower().split()


def _is_alone(prose: str, found: Found) -> bool:
    around = found.start + len(prose) - found.end
    return around <= _MOST_AROUND and not prose[: found.start].strip()


def _is_nothing(prose: str, found: Found, known: _Vocabulary, words: Words) -> bool:
    """ "Zero errors", "from 5 to zero"; not "zero tolerance" or "the zero bound"."""
    if prose[found.end : found.end + 1] in _HYPHENS and found.end < len(prose):
        return False
    following = _NEXT_WORD.match(prose, found.end)
    if following and following.group(1).lower() in known.zero_never:
        return False
    leading = _LAST_WORD.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    before = leading.group(1).lower() if leading else ""
    if before in known.zero_never_after:
        return False
    if following and following.group(1).lower() in known.zero_before:
        return True
    if following and nouns.is_plural(following.group(1).lower(), words):
        return True
    goes_on = following is not None and not nouns.is_stop(following.group(1).lower(), words)
    return before in known.zero_after and not goes_on


def _may_be_noun(word: str, known: _Vocabulary, words: Words) -> bool:
    """After "one" a word in -s is a verb ("one reacts fast"), for the noun is singular."""
    return word not in known.never_before and may_be_singular(word, words)


def _is_someday(prose: str, found: Found, known: _Vocabulary) -> bool:
    """ "One day we may ask"; "within one day" and "one day later" are a day long."""
    if found.kind is not Kind.DURATION or not prose.startswith("day", found.end - 3):
        return False
    following = _NEXT_WORD.match(prose, found.end)
    leading = _LAST_WORD.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    return not (
        (following and following.group(1).lower() in known.day_before)
        or (leading and leading.group(1).lower() in known.day_after)
    )
