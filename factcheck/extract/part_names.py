"""Names of parts: "thirds", "quarter", "hundredth", "twenty-fifths"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.model import patterns as re
from factcheck.model.words import Words

_WORD = re.compile(r"(?:\s{1,2}|\s?[-\u2010\u2011]\s?)([A-Za-z]{4,16})(?![A-Za-z])")
_ORDINAL = re.compile(r"([-\u2010\u2011]|\s{1,2})([A-Za-z]{4,9})(?![A-Za-z])")


class Name(NamedTuple):
    """How many of it make a whole, where its name ends, and whether it is more than one."""

    size: int
    end: int
    is_plural: bool
    is_named: bool = False


class _Names(NamedTuple):
    names: Mapping[str, tuple[int, bool]]
    named: frozenset[str]
    tens: Mapping[str, int]
    ones: Mapping[str, int]


@lru_cache(maxsize=8)
def _names(words: Words) -> _Names:
    table = words.table("numbers")
    ordinals, own = table.get("ordinals", {}), table.get("parts", {})
    # "Two seconds" are a time.
    names = {word: (value, False) for word, value in ordinals.items() if value > 2}
    names |= {word + "s": (value, True) for word, value in ordinals.items() if value > 2}
    names |= {word: (value, word.endswith("s")) for word, value in own.items()}
    ones = {word: value for word, value in ordinals.items() if value < 10}
    return _Names(names, frozenset(own), dict(table.get("tens", {})), ones)


def sizes(words: Words) -> Mapping[str, tuple[int, bool]]:
    """The parts that one word names, and which of them are plural."""
    return _names(words).names


def name(prose: str, end: int, words: Words) -> Name | None:
    """The name of a part after a number that ends there."""
    match = _WORD.match(prose, end)
    if match is None:
        return None
    known, word = _names(words), match[1].lower()
    if found := known.names.get(word):
        return Name(found[0], match.end(), found[1], word in known.named)
    return _compound(prose, match.end(), known.tens[word], known) if word in known.tens else None


def _compound(prose: str, end: int, tens: int, known: _Names) -> Name | None:
    """ "Twenty-fifths"; "twenty seconds" are a time."""
    match = _ORDINAL.match(prose, end)
    if match is None:
        return None
    word = match[2].lower()
    is_plural = word.endswith("s")
    one = known.ones.get(word[:-1] if is_plural else word)
    if one is None or (one == 2 and match[1].isspace()):
        return None
    return Name(tens + one, match.end(), is_plural)
