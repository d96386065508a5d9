"""Pronouns: "one of the", "no one", "two-way": number words that count nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_NEXT_WORD = re.compile(r"[\s\u00a0]{1,2}([A-Za-z]+)")
_HYPHENED = re.compile(r"[-\u2010\u2011]([A-Za-z]+)")
_NUMERAL = re.compile(r"[\s\u00a0]{1,2}\(\d{1,4}\)")
_LAST_WORD = re.compile(r"([A-Za-z’']+)[\s-]{1,2}$")
_LOOK_BACK = 16


class _Vocabulary(NamedTuple):
    never_before: frozenset[str]
    never_after: frozenset[str]
    compounds: frozenset[str]
    day_before: frozenset[str]
    day_after: frozenset[str]


@lru_cache(maxsize=8)
def _vocabulary(words: Words) -> _Vocabulary:
    table: Mapping[str, Mapping[str, list[str]]] = words.table("nouns")
    one = table.get("one", {})
    return _Vocabulary(
        frozenset(one.get("never_before", ())),
        frozenset(one.get("never_after", ())),
        frozenset(table.get("compounds", {}).get("never", ())),
        frozenset(one.get("day_before", ())),
        frozenset(one.get("day_after", ())),
    )


def is_figure(prose: str, found: Found, words: Words) -> bool:
    """Does a bare number in words count something? "Zero" and a lonely "one" do not, but for "one
    (1) share"."""
    number = found.number
    if not number.is_word or found.upper or _NUMERAL.match(prose, found.end):
        return True
    known = _vocabulary(words)
    if not found.is_bare:
        return number.value != 1 or not _is_someday(prose, found, known)
    match = _HYPHENED.match(prose, found.end)
    if match and match.group(1).lower() in known.compounds:
        return False
    if number.value > 1 or number.value < 0:
        return True
    if number.value == 0 or prose[found.start - 1 : found.start] == "-":
        return False
    following = _NEXT_WORD.match(prose, found.end)
    leading = _LAST_WORD.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    return (
        following is not None
        and _may_be_noun(following.group(1).lower(), known)
        and not (leading and leading.group(1).lower() in known.never_after)
    )


def _may_be_noun(word: str, known: _Vocabulary) -> bool:
    """After "one" a word in -s is a verb ("one reacts fast"), for the noun is singular."""
    return word not in known.never_before and (not word.endswith("s") or word.endswith("ss"))


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
