"""Second: the number after the word or the sign that joins it to another."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from factcheck.extract import doubts, fractions, hedges, money, names, numerals, scales
from factcheck.extract.amounts import counted
from factcheck.extract.found import Found
from factcheck.extract.phrases import Phrases
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_SECOND = re.compile(r"~?(?:[A-Z]{0,3}[^\w\s]?\s?|[A-Z]{3}\s)(?=\.?\d)")
_HYPHENS = "-‐‑"
_WORD = re.compile(r"(?:an?\s)?([A-Za-z]+)")

InWords = Callable[[Setting, int, int], Found | None]
"""How the figure is read that begins with a word."""


@lru_cache(maxsize=8)
def _leads(words: Words) -> Phrases[bool]:
    signs = words.table("ranges").get("signs", ())
    return Phrases((phrase, True) for phrase in (*hedges.approximations(words), *signs))


def _after_lead(prose: str, at: int, words: Words) -> int:
    """Where the number stands behind its hedge or sign: "8 to *nearly* 10", "to *minus* 5"."""
    found = _leads(words).at(prose, at)
    return found[0] + 1 if found and prose[found[0] : found[0] + 1] == " " else at


def _is_apart(first: Found, spelled: Found) -> bool:
    """ "1,000 – third", "30, tripled": a place, or what became of something else."""
    if spelled.kind is Kind.MULTIPLE:
        return first.kind is not Kind.MULTIPLE
    return spelled.kind is Kind.ORDINAL


def second(setting: Setting, first: Found, at: int, in_words: InWords) -> Found | None:
    """The figure that begins there; None where none does."""
    prose, words = setting.prose, setting.words
    at = _after_lead(prose, at, words)
    match = _SECOND.match(prose, at)
    if match is None:
        word = _WORD.match(prose, at)
        if word and prose[word.start(1)].isupper() and prose[at - 1] in _HYPHENS:
            return None
        spelled = in_words(setting, word.start(1), word.end(1)) if word else None
        return None if spelled and _is_apart(first, spelled) else spelled
    number = numerals.numeral(prose, match.end(), setting.convention)
    if number is None:
        return None
    if found := money.prefixed(setting, number):
        return doubts.alike(setting, first, number, found)
    if first.kind is Kind.MONEY:
        # "$10-20m": a letter after the second amount is a scale as after the first.
        scaled = scales.scaled(prose, number, words, is_money=True)
        if scaled is not number:
            return money.suffixed(setting, scaled) or Found(
                number.start, scaled.end, Kind.COUNT, scaled
            )
    found = counted(setting, fractions.in_digits(prose, number) or number)
    found = doubts.alike(setting, first, number, found)
    return None if names.glued_right(prose, found.start, found.end, words) else found
