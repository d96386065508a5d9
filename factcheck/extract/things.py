"""Things: whether the word after a number can only be what is counted, as in "412 cars".

Most numbers have such a word behind them, and one look at it spares asking for every scale, unit
and currency in turn.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract import part_names, percents, scales, shares
from factcheck.extract.currencies import currencies
from factcheck.extract.unit_words import unit_words
from factcheck.model import patterns as re
from factcheck.model.words import Words

# Shorter words may be letters that stand for a scale or a unit, joiners ("by") and prepositions.
_WORD = re.compile(r" ([A-Za-z]{4,40})(?=[ ,.;:!?)]|\Z)")
# What goes on with a number in shapes that are code: "5 point 2", "3 times", "4 below zero".
_SHAPES = frozenset({"below", "fold", "over", "point", "times"})


def is_counted(prose: str, end: int, words: Words) -> bool:
    """Does a word follow with which no scale, unit, currency, part or share begins?"""
    match = _WORD.match(prose, end)
    return match is not None and match[1].lower() not in _heads(words)


@lru_cache(maxsize=8)
def _heads(words: Words) -> frozenset[str]:
    coins, units = currencies(words), unit_words(words)
    phrases = (percents.phrases(words), scales.phrases(words), coins.signs, coins.names)
    heads = {head for each in phrases for head in each.heads()}
    heads |= units.heads | units.lower_heads | shares.heads(words)
    heads.update(part_names.sizes(words))
    return _SHAPES | {head.lower() for head in heads}
