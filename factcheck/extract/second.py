"""Second: the number after the word or the sign that joins it to another."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.extract import fractions, money, names, numerals, scales
from factcheck.extract.amounts import counted
from factcheck.extract.found import Found
from factcheck.extract.setting import Setting
from factcheck.model.figure import Kind

_SECOND = re.compile(r"(?:~|about\s|around\s)?(?:[A-Z]{0,3}[^\w\s]?\s?|[A-Z]{3}\s)(?=\.?\d)")
_HYPHENS = "-‐‑"
_WORD = re.compile(r"(?:about\s|around\s)?(?:an?\s)?([A-Za-z]+)")

InWords = Callable[[Setting, int, int], Found | None]
"""How the figure is read that begins with a word."""


def second(setting: Setting, first: Found, at: int, in_words: InWords) -> Found | None:
    prose, words = setting.prose, setting.words
    match = _SECOND.match(prose, at)
    if match is None:
        word = _WORD.match(prose, at)
        if word and prose[word.start(1)].isupper() and prose[at - 1] in _HYPHENS:
            return None
        spelled = in_words(setting, word.start(1), word.end(1)) if word else None
        return None if spelled and spelled.kind is Kind.ORDINAL else spelled
    number = numerals.numeral(prose, match.end(), setting.convention)
    if number is None:
        return None
    if found := money.prefixed(setting, number):
        return found
    if first.kind is Kind.MONEY:
        # "$10-20m": a letter after the second amount is a scale as after the first.
        scaled = scales.scaled(prose, number, words, is_money=True)
        if scaled is not number:
            return money.suffixed(setting, scaled) or Found(
                number.start, scaled.end, Kind.COUNT, scaled
            )
    found = counted(setting, fractions.in_digits(prose, number) or number)
    return None if names.glued_right(prose, found.start, found.end) else found
