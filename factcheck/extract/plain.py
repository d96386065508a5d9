"""Plain numbers: digits or words, before anything is said of scale or unit."""

from __future__ import annotations

from factcheck.extract import number_words, numerals
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re

_WORD = re.compile(r"[A-Za-z]+")


def plain_number(setting: Setting, at: int) -> Number | None:
    """The number in digits or words that begins there, before any scale or unit."""
    prose = setting.prose
    if prose[at : at + 1].isdigit():
        return numerals.numeral(prose, at, setting.convention)
    match = _WORD.match(prose, at)
    if match is None:
        return None
    return number_words.number_in_words(prose, at, match.end(), setting.words)
