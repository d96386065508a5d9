"""Quoted: what a currency stands at, in so many of it to another.

"The rupee gained from 83.4 to 82.9": so many of it buy a dollar, so that it is the dearer the lower
the figure is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=8)
def codes_by_name(words: Words) -> Mapping[str, frozenset[str]]:
    """By each name of a currency, its own or shared, the currencies that bear it."""
    filed: dict[str, set[str]] = defaultdict(set)
    for code, told in words.table("currencies").get("currency", {}).items():
        for name in told.get("names", ()):
            filed[name.lower()].add(code)
    return {name: frozenset(codes) for name, codes in filed.items()}


def are_quoted(one: Claim, other: Claim, words: Words) -> bool:
    """Are they two rates of a currency that the sentence names before them, or behind the first
    ("83.4 *per dollar*")?"""
    figures = sorted((one.figure, other.figure), key=lambda figure: figure.start)
    if any(each.kind is not Kind.COUNT or each.style.prefix for each in figures):
        return False
    first = figures[0]
    said = _WORD.findall(first.block.prose[first.sentence[0] : first.lead].lower())
    return not codes_by_name(words).keys().isdisjoint(said)
