"""Scales: "million", "bn" and the letters that multiply a number in digits."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import nouns
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model.words import Words

_LETTER = re.compile(r"(\s?)([A-Za-z]{1,2})(?![\w])")
_MOST = 3


class _Scales(NamedTuple):
    words: Phrases[int]
    letters: dict[str, int]
    ambiguous: frozenset[str]
    counted: frozenset[str]


@lru_cache(maxsize=8)
def _scales(words: Words) -> _Scales:
    table = words.table("numbers")
    named = {**table.get("scales", {}), **table.get("groups", {})}
    return _Scales(
        Phrases((*named.items(), *table.get("abbreviations", {}).items())),
        dict(table.get("letters", {})),
        frozenset(table.get("ambiguous", {}).get("letters", ())),
        frozenset(table.get("ambiguous", {}).get("counted", ())),
    )


def scaled(prose: str, number: Number, words: Words, is_money: bool = False) -> Number:
    """The number with the scale after it: "3.5 million", "4bn", after money also "4B" and "4 m".

    The same scale twice ("5 million million") is a slip: the number has forms.
    """
    scales = _scales(words)
    used: list[int] = []
    while len(used) < _MOST and (scale := scales.words.at(prose, number.end)):
        end, by = scale
        if by in used:
            return _doubled(prose, number, end)
        if used and by < used[-1]:
            break
        number = number.scaled(by, end)
        used.append(by)
    return number if used else _lettered(prose, number, scales, words, is_money)


def _doubled(prose: str, number: Number, end: int) -> Number:
    once = prose[number.start : number.end]
    return replace(number, end=end, value=Fraction(0), forms=(once,))


def _lettered(prose: str, number: Number, scales: _Scales, words: Words, is_money: bool) -> Number:
    match = _LETTER.match(prose, number.end)
    by = scales.letters.get(match.group(2)) if match else None
    if match is None or by is None:
        return number
    if is_money or (not match.group(1) and _is_scale(prose, match, scales, words)):
        return number.scaled(by, match.end())
    return number


def _is_scale(prose: str, match: re.Match[str], scales: _Scales, words: Words) -> bool:
    """ "1.2m people" and "7B parameters" are scales; "100m" alone, "5t" and "910B" are not."""
    if match.group(2) not in scales.ambiguous:
        return True
    noun = nouns.plural(prose, match.end(), words)
    return noun is not None and (match.group(2) == "m" or noun in scales.counted)
