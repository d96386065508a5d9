"""Numbers in words: "twenty-five", "two hundred and five thousand", "half a million"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.number import Number, whole
from factcheck.model.words import Words

_NEXT = re.compile(r"(?:\s{1,2}|\s?[-\u2010\u2011]\s?)(and\s{1,2})?([A-Za-z]+)")
_ARTICLE = re.compile(r"(?<![\w-])(?:an?)\s{1,2}$", re.IGNORECASE)
_MOST = 16


class _Vocabulary(NamedTuple):
    small: Mapping[str, int]
    scales: Mapping[str, int]
    groups: Mapping[str, int]


@lru_cache(maxsize=8)
def vocabulary(words: Words) -> _Vocabulary:
    table = words.table("numbers")
    return _Vocabulary(
        {**table.get("ones", {}), **table.get("tens", {})},
        dict(table.get("scales", {})),
        dict(table.get("groups", {})),
    )


def number_in_words(prose: str, start: int, end: int, words: Words) -> Number | None:
    """The number whose first word stands there: "a hundred" begins with its article.

    None for a bare "million" and the like, which is a number only after an article.
    """
    known = vocabulary(words)
    first = prose[start:end].lower()
    if first in known.small:
        return _walk(prose, start, end, known.small[first], known)
    article = _ARTICLE.search(prose, max(0, start - 4), start)
    if article is None:
        return None
    if first in known.groups:
        return _group(article.start(), end, known.groups[first])
    if first in known.scales:
        return _walk(prose, article.start(), end, known.scales[first], known)
    return None


def _group(start: int, end: int, size: int) -> Number:
    """A dozen is twelve, give or take one."""
    return replace(whole(start, end, size, is_word=True), is_plain=False)


def _walk(prose: str, start: int, end: int, first: int, known: _Vocabulary) -> Number:
    """Reads on while the words make one number: small ones add to tens, scales multiply."""
    total, current, last = 0, first, first
    largest = 10**30
    if first >= 1000:
        total, current, largest = first, 0, first
    for _ in range(_MOST):
        match = _NEXT.match(prose, end)
        if match is None:
            break
        word = match.group(2).lower()
        small, scale = known.small.get(word), known.scales.get(word)
        if small is not None and _adds(last, small, bool(match.group(1)), prose, end):
            current, last = current + small, small
        elif scale == 100 and not match.group(1) and 0 < current < 100:
            current, last = current * 100, 100
        elif word in known.groups and not match.group(1) and current:
            return _group(start, match.end(), total + current * known.groups[word])
        elif scale and scale > 100 and not match.group(1) and current and scale < largest:
            total, current, last, largest = total + current * scale, 0, scale, scale
        else:
            break
        end = match.end()
    return _told(whole(start, end, total + current, is_word=True), last)


def _adds(last: int, small: int, has_and: bool, prose: str, end: int) -> bool:
    """May a small number follow? "twenty-five", "hundred and five", "thousand twelve"."""
    if 20 <= last < 100:
        return 0 < small < 10 and not has_and
    return last >= 100 and small > 0


def _told(number: Number, last: int) -> Number:
    """ "Two million" is rounded as "2 million" is; "two hundred" is a count like another."""
    if last < 1000:
        return number
    scale = Fraction(last)
    return replace(number, step=scale, scale=scale, is_plain=False)
