"""Ordinals: "20th", "third", "twenty-first", "two hundredth"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_SUFFIX = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH)(?![\w])")
_LAST_PART = re.compile(r"([-\u2010\u2011—]|\s{1,2})(and\s{1,2})?([A-Za-z]{4,13})(?![A-Za-z])")
_LAST_WORD = re.compile(r"([A-Za-z']+)\s{1,2}$")
_SECOND = 2


class _Ordinals(NamedTuple):
    values: Mapping[str, int]
    never_after: frozenset[str]
    never_before: Phrases[bool]


@lru_cache(maxsize=8)
def _ordinals(words: Words) -> _Ordinals:
    table, numbers = words.table("ordinals"), words.table("numbers")
    values, tens = dict(numbers.get("ordinals", {})), numbers.get("tens", {})
    # "Twentyfifth" is one word in many drafts.
    ones = {word: value for word, value in values.items() if value < 10}
    glued = {ten + one: tens[ten] + ones[one] for ten in tens for one in ones}
    return _Ordinals(
        {**values, **glued},
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


def after_number(prose: str, number: Number, words: Words) -> Found | None:
    """ "Twenty-first", "one hundred and fifth", "two hundredth": the ordinal that ends a number."""
    if not number.is_word or number.decimals or number.spread:
        return None
    match = _LAST_PART.match(prose, number.end)
    value = _ordinals(words).values.get(match[3].lower()) if match else None
    if match is None or value is None:
        return None
    count = int(number.value)
    if value >= 100:
        whole = count * value if 0 < count < value and not match[2] else None
    elif count % 100 == 0:
        # "One hundred first graders" are a hundred.
        whole = count + value if count and (match[2] or value > 3) else None
    else:
        is_tens = count % 100 >= 20 and count % 10 == 0 and value < 10 and not match[2]
        whole = count + value if is_tens and not _is_time(prose, number, match, value) else None
    if not whole:
        return None
    return _found(Number(number.start, match.end(), Fraction(whole), is_word=True))


def _is_time(prose: str, number: Number, match: re.Match[str], value: int) -> bool:
    """ "A thirty second spot" is half a minute long; "the thirty second" has a place."""
    if value != _SECOND or not match[1].isspace() or match.end() == len(prose):
        return False
    before = _LAST_WORD.search(prose, max(0, number.start - 12), number.start)
    return before is None or before[1].lower() != "the"


def _found(number: Number) -> Found:
    return Found(number.start, number.end, Kind.ORDINAL, number)
