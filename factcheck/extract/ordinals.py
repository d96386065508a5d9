"""Ordinals: "20th", "third", "twenty-first"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_SUFFIX = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH)(?![\w])")
_AFTER_TENS = re.compile(r"[-\u2010\u2011—\s]([A-Za-z]+)")
_LAST_WORD = re.compile(r"([A-Za-z']+)\s{1,2}$")


class _Ordinals(NamedTuple):
    values: Mapping[str, int]
    never_after: frozenset[str]
    never_before: Phrases[bool]


@lru_cache(maxsize=8)
def _ordinals(words: Words) -> _Ordinals:
    table = words.table("ordinals")
    return _Ordinals(
        dict(words.table("numbers").get("ordinals", {})),
        frozenset(table.get("never_after", ())),
        Phrases((phrase, True) for phrase in table.get("never_before", ())),
    )


def values(words: Words) -> Mapping[str, int]:
    """The ordinals of the vocabulary."""
    return _ordinals(words).values


def in_digits(prose: str, number: Number) -> Found | None:
    """ "20th", "1,000th"."""
    match = _SUFFIX.match(prose, number.end)
    if match is None or not number.is_plain:
        return None
    return _found(replace(number, end=match.end()))


def in_words(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "Third"; not "at first" or "second to none"."""
    known = _ordinals(words)
    value = known.values.get(prose[start:end].lower())
    if value is None or known.never_before.at(prose, end):
        return None
    # "First, ..." tells an argument from the next, "creator-first" praises.
    if prose[end : end + 1] == "," or prose[start - 1 : start] == "-":
        return None
    before = _LAST_WORD.search(prose, max(0, start - 12), start)
    if before and before.group(1).lower() in known.never_after:
        return None
    return _found(Number(start, end, Fraction(value), is_word=True))


def after_tens(prose: str, number: Number, words: Words) -> Found | None:
    """ "Twenty-first": the ordinal that ends a number in words."""
    match = _AFTER_TENS.match(prose, number.end)
    value = _ordinals(words).values.get(match.group(1).lower()) if match else None
    if match is None or value is None or not number.is_word:
        return None
    if not (number.value >= 20 and value < 10 and number.value % 10 == 0):
        return None
    return _found(replace(number, end=match.end(), value=number.value + value))


def _found(number: Number) -> Found:
    return Found(number.start, number.end, Kind.ORDINAL, number)
