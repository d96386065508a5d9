"""Decimals in words: "two point five", "nought point eleven", "1 point 5"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.number import Number
from factcheck.model import patterns as re
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_POINT = " point "
_DIGITS = re.compile(r"\d{1,12}(?![\w.,]\w)")
_WORD = re.compile(r"[\s-]{1,2}([A-Za-z]{2,9})(?![A-Za-z])")
_MOST = 12


class _Places(NamedTuple):
    digits: Mapping[str, int]
    small: Mapping[str, int]
    tens: Mapping[str, int]


@lru_cache(maxsize=8)
def _places(words: Words) -> _Places:
    table = words.table("numbers")
    ones = table.get("ones", {})
    digits = {word: value for word, value in ones.items() if value < 10}
    return _Places({**digits, **table.get("after_point", {})}, ones, dict(table.get("tens", {})))


def said(prose: str, number: Number, words: Words) -> Number:
    """The number with the decimals said after it: "two hundred point zero three"; else itself."""
    if not number.is_plain or not prose.startswith(_POINT, number.end):
        return number
    return _with_places(prose, number, number.end + len(_POINT), words) or number


def pointed(prose: str, at: int, words: Words) -> Number | None:
    """ "Point 77", where a block begins so: a part with nothing before the point."""
    if at != len(_POINT) - 1 or prose[:at].lower() != "point ":
        return None
    return _with_places(prose, Number(0, 0, Fraction(0)), at, words)


def _with_places(prose: str, number: Number, at: int, words: Words) -> Number | None:
    if match := _DIGITS.match(prose, at):
        places, end = match.group(), match.end()
    else:
        places, end = _spoken(prose, at, _places(words))
    if not places:
        return None
    step = Fraction(1, 10 ** len(places))
    value = number.value + int(places) * step
    return replace(
        number,
        end=end,
        value=value,
        step=step,
        coarse=step,
        is_plain=False,
        decimals=len(places),
        digits_end=end,
    )


def _spoken(prose: str, at: int, known: _Places) -> tuple[str, int]:
    """The digits said one by one ("one four two"), or as a number below a hundred."""
    match = _WORD.match(prose, at - 1)
    if match is None:
        return "", at
    word = match[1].lower()
    if word in known.tens:
        below = _WORD.match(prose, match.end())
        one = known.digits.get(below[1].lower(), 0) if below else 0
        return str(known.tens[word] + one), below.end() if below and one else match.end()
    if word not in known.digits:
        return (str(known.small[word]), match.end()) if word in known.small else ("", at)
    places, end = "", at
    while match is not None and match[1].lower() in known.digits and len(places) < _MOST:
        places, end = places + str(known.digits[match[1].lower()]), match.end()
        match = _WORD.match(prose, end)
    return places, end
