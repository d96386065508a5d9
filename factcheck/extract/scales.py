"""Scales: "million", "bn", 亿 and the letters that multiply a number in digits."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import labels, nouns
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model import patterns as re
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_RAISED = "¹²³⁰⁴-⁹"
# The mark of a note may stand behind the letter: "$10.0m¹ a year", "$10.0m.¹".
_LETTER = re.compile(rf"([ \u00a0]{{0,2}})([A-Za-z]{{1,3}})(?![^\W{_RAISED}]|\.[^\W{_RAISED}])")
_POWER = re.compile(f"[{_RAISED}]")
_MORE = re.compile(r"[0-9]{1,4}(?![0-9]|[.,][0-9])")
_WORD = re.compile(r"[ \u00a0-]{1,2}([A-Za-z]+)")
_SPACES = (" ", "\u00a0")
_NEAR = 100
_MOST = 3
_LARGEST = 10**12


class _Scales(NamedTuple):
    words: Phrases[int]
    ideographs: Mapping[str, int]
    letters: Mapping[str, int]
    initials: frozenset[str]
    spaced: frozenset[str]
    ambiguous: frozenset[str]
    pointed: frozenset[str]
    counted: frozenset[str]
    either: frozenset[str]
    lengths: frozenset[str]
    heated: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=8)
def _scales(words: Words) -> _Scales:
    table = words.table("numbers")
    named = {**table.get("scales", {}), **table.get("groups", {})}
    abbreviations, letters = table.get("abbreviations", {}), table.get("letters", {})
    doubtful = table.get("ambiguous", {})
    return _Scales(
        Phrases((*named.items(), *abbreviations.items())),
        dict(table.get("ideographs", {})),
        dict(letters),
        frozenset(letter[0] for letter in letters),
        frozenset(doubtful.get("spaced", ())),
        frozenset(doubtful.get("letters", ())),
        frozenset(doubtful.get("pointed", ())),
        frozenset(doubtful.get("counted", ())),
        frozenset(doubtful.get("either", ())),
        frozenset(doubtful.get("lengths", ())),
        {letter: tuple(signs) for letter, signs in doubtful.get("heated", {}).items()},
    )


def phrases(words: Words) -> Phrases[int]:
    """The scales that are words."""
    return _scales(words).words


def scaled(prose: str, number: Number, words: Words, is_money: bool = False) -> Number:
    """The number with the scale after it: "3.5 million", "4bn", after money also "4B" and "4 m".

    The same scale twice ("5 million million") is a slip: the number has forms. A trillion trillion
    of atoms is none, for there is no scale above; of money there is never so much.
    """
    known = _scales(words)
    named = _named(prose, number, known, is_money)
    return _lettered(prose, number, known, words, is_money) if named is number else named


def lettered(prose: str, number: Number, words: Words, is_money: bool = False) -> Number:
    """The number with a letter after it that is a scale, after money any."""
    return _lettered(prose, number, _scales(words), words, is_money)


def _lettered(prose: str, number: Number, scales: _Scales, words: Words, is_money: bool) -> Number:
    following = prose[number.end : number.end + 1]
    if following in _SPACES:
        following = prose[number.end + 1 : number.end + 2]
        following = prose[number.end + 2 : number.end + 3] if following in _SPACES else following
    if following not in scales.initials:
        return number
    match = _LETTER.match(prose, number.end)
    by = scales.letters.get(match.group(2)) if match else None
    if match is None or by is None:
        return number
    if not is_money and _POWER.match(prose, match.end()):
        # "40 m²" is an area; of dollars there is none.
        return number
    if is_money or _is_scale(prose, number, match, scales, words):
        return number.scaled(by, match.end())
    return number


def _named(prose: str, number: Number, scales: _Scales, is_money: bool) -> Number:
    """The number with the words or signs after it that are scales."""
    used = 0
    for _ in range(_MOST):
        scale = _next(prose, number.end, scales)
        if scale is None or (used and scale[1] < used):
            break
        if scale[1] == used and (used < _LARGEST or is_money):
            return _doubled(prose, number, scale[0])
        number, used = number.scaled(scale[1], scale[0]), scale[1]
    if prose[number.end - 1] in scales.ideographs:
        return _told_on(prose, number, used, scales)
    return number


def _next(prose: str, end: int, scales: _Scales) -> tuple[int, int] | None:
    if ideograph := scales.ideographs.get(prose[end : end + 1]):
        return end + 1, ideograph
    return scales.words.at(prose, end)


def _told_on(prose: str, number: Number, above: int, scales: _Scales) -> Number:
    """1億2000万 is 120 million."""
    used = Fraction(above)
    while match := _MORE.match(prose, number.end):
        by = Fraction(scales.ideographs.get(prose[match.end() : match.end() + 1], 1))
        value = int(match.group()) * by
        if value >= used:
            break
        end = match.end() + (by > 1)
        number = replace(number, end=end, value=number.value + value, step=by, coarse=by)
        used = by
    return number


def _doubled(prose: str, number: Number, end: int) -> Number:
    once = prose[number.start : number.end]
    return replace(number, end=end, value=Fraction(0), forms=(once,))


def _is_scale(
    prose: str, number: Number, match: re.Match[str], scales: _Scales, words: Words
) -> bool:
    """ "1.2m people", "7B parameters" and "2.5b" are scales; "100m" alone and "910B" are not."""
    space, letter = match.groups()
    end, is_sure = match.end(), letter not in scales.pointed
    if any(
        sign in prose[max(0, end - _NEAR) : end + _NEAR] for sign in scales.heated.get(letter, ())
    ):
        return False
    if space:
        return letter in scales.spaced and bool(is_sure or number.decimals or number.grouping)
    if letter not in scales.ambiguous:
        return True
    if number.decimals and not is_sure:
        # "Section 1.2b" is none.
        return not labels.labelled(
            prose, number.start, end, labels.words_before(prose, number.start), words
        )
    if _is_length(prose, end, scales):
        return False
    noun = nouns.plural(prose, end, words)
    return noun is not None and (letter in scales.either or noun in scales.counted)


def otherwise(prose: str, number: Number, end: int, words: Words) -> Number | None:
    """What a unit may be as a scale: "1.2m" is a length, or else 1.2 million of something."""
    letter, scales = prose[number.end : end], _scales(words)
    by = scales.letters.get(letter) if letter in scales.either else None
    return number.scaled(by, end) if by and not _is_length(prose, end, scales) else None


def _is_length(prose: str, end: int, scales: _Scales) -> bool:
    """ "40m wide", "250m depths"."""
    following = _WORD.match(prose, end)
    return following is not None and following[1].lower() in scales.lengths
