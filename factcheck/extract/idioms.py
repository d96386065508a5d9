"""Idioms: numbers that have become words, and names that begin with one: "24/7", "7-Eleven"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.extract.found import Marked
from factcheck.model.words import Words


@lru_cache(maxsize=8)
def _idioms(words: Words) -> Mapping[str, tuple[str, ...]]:
    """The idioms by the digits that they begin with, the longest first."""
    found: dict[str, list[str]] = {}
    for idiom in words.table("names").get("idioms", ()):
        length = next((at for at, letter in enumerate(idiom) if not letter.isdecimal()), len(idiom))
        found.setdefault(idiom[:length], []).append(idiom)
    return {digits: tuple(sorted(each, key=len, reverse=True)) for digits, each in found.items()}


def idiom(prose: str, start: int, end: int, words: Words) -> Marked | None:
    """The idiom that begins with the digits that stand there."""
    for each in _idioms(words).get(prose[start:end], ()):
        after = start + len(each)
        if prose.startswith(each, start) and not prose[after : after + 1].isalnum():
            return Marked(start, after)
    return None
