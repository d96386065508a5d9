"""Measures: units of length, mass, energy, time and the like after a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.extract import spellings
from factcheck.extract.phrases import Phrases
from factcheck.model.quantity import Unit
from factcheck.model.words import Words
from factcheck.units import from_pint, unit

_TIME = (("time", 1),)
# The stop that ends a sentence is no part of an abbreviation ("6 in.").
_LETTERS = re.compile(r"([ \u00a0]?)([A-Za-z]{1,2}(?:\.(?!\s*(?:$|[A-Z“])))?)(?!\w)")
_PER = re.compile(r"\s{1,2}([A-Za-z]{1,4})(?=\s)")
_LAST_WORD = re.compile(r"([A-Za-z]+)\s{1,2}$")
_LOOK_BACK = 12
_NEAR = 300
_NEXT_WORD = re.compile(r"\s{0,2}([A-Za-z]+)")

_Spelled = tuple[int, str]
"""Where the spelling of a unit ends, and pint's name of it."""


class _Units(NamedTuple):
    names: Phrases[str]
    symbols: Phrases[str]
    glued: Mapping[str, str]
    heated: Mapping[str, str]
    heat: tuple[str, ...]
    followed: Mapping[str, str]
    followers: frozenset[str]
    per: frozenset[str]
    denominators: frozenset[str]
    also: Mapping[str, tuple[str, ...]]
    ambiguous: frozenset[str]
    never: frozenset[str]
    ages: Mapping[str, str]


@lru_cache(maxsize=8)
def _units(words: Words) -> _Units:
    table = words.table("units")
    heated, followed = dict(table.get("heated", {})), dict(table.get("followed", {}))
    heat, followers = heated.pop("words", ()), followed.pop("words", ())
    doubtful, per = table.get("ambiguous", {}), table.get("per", {})
    return _Units(
        Phrases(spellings.names(table)),
        Phrases(spellings.symbols(table), is_cased=True),
        _by_symbol(table.get("glued", {})),
        _by_symbol(heated),
        tuple(heat),
        _by_symbol(followed),
        frozenset(followers),
        frozenset(per.get("words", ())),
        frozenset(per.get("denominators", ())),
        {name: tuple(also) for name, also in table.get("also", {}).items()},
        frozenset(doubtful.get("symbols", ())),
        frozenset(doubtful.get("never", ())),
        _by_symbol(table.get("ages", {})),
    )


def _by_symbol(table: Mapping[str, Any]) -> dict[str, str]:
    return {symbol: unit for unit, symbols in table.items() for symbol in symbols}


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit and where its spelling ends; other units that it may mean."""

    end: int
    unit: Unit
    also: tuple[Unit, ...] = ()

    @property
    def is_time(self) -> bool:
        return self.unit.dimension == _TIME


def measure(prose: str, end: int, words: Words, is_inner: bool = False) -> Measure | None:
    """The unit after a number that ends there: "km", "-meter", " kilometres per hour".

    ``is_inner`` marks the second number of "5 ft 2 in", where "in" cannot be the preposition.
    """
    known = _units(words)
    found = _lettered(prose, end, known, is_inner) or _spelled(prose, end, known)
    if found is None:
        return None
    stop, name = _per(prose, *found, known)
    meant = unit_named(name)
    also = tuple(filter(None, map(unit_named, known.also.get(name, ()))))
    return Measure(stop, meant, also) if meant else None


@lru_cache(maxsize=1024)
def unit_named(name: str) -> Unit | None:
    """The unit of a name in the vocabulary; pint is asked for what a ruleset adds."""
    return unit(name) or from_pint(name)


def denominator(prose: str, at: int, words: Words, is_symbol: bool) -> _Spelled | None:
    """The unit that begins there, of which something is told for each: "an *hour*", "per *kWh*"."""
    known = _units(words)
    below = known.names.at(prose, at)
    return below or (known.symbols.at(prose, at) if is_symbol else None)


def age(prose: str, start: int, words: Words) -> Unit | None:
    """The unit of a bare number after "aged" or "age"."""
    match = _LAST_WORD.search(prose, max(0, start - _LOOK_BACK), start)
    if match is None:
        return None
    name = _units(words).ages.get(match.group(1).lower())
    return unit_named(name) if name else None


def _spelled(prose: str, end: int, known: _Units) -> _Spelled | None:
    found = known.symbols.at(prose, end)
    if found and _is_sure(prose, end, found[0], known):
        return found
    return known.names.at(prose, end)


def _is_sure(prose: str, end: int, stop: int, known: _Units) -> bool:
    """A letter or short word with a space before it may be no unit at all: "5 bar staff"."""
    symbol = prose[end:stop].strip()
    if symbol in known.never:
        return False
    return symbol not in known.ambiguous or prose[end] != " " or prose[stop : stop + 1] == "/"


def _lettered(prose: str, end: int, known: _Units, is_inner: bool) -> _Spelled | None:
    """Letters that are units only where something says so: "5s", "30C", "6 in wide"."""
    match = _LETTERS.match(prose, end)
    if match is None:
        return None
    space, letters = match.groups()
    if not space and letters in known.glued:
        return match.end(), known.glued[letters]
    if letters in known.heated and _is_heated(prose, end, known):
        return match.end(), known.heated[letters]
    if letters in known.followed:
        following = _NEXT_WORD.match(prose, match.end())
        if is_inner or (following and following.group(1) in known.followers):
            return match.end(), known.followed[letters]
    return None


def _is_heated(prose: str, at: int, known: _Units) -> bool:
    near = prose[max(0, at - _NEAR) : at + _NEAR].lower()
    return any(word in near for word in known.heat)


def _per(prose: str, end: int, name: str, known: _Units) -> _Spelled:
    """The unit it is divided by: "km/h", "litres per minute"; by the year is told elsewhere."""
    if prose[end : end + 1] == "/":
        below = (
            known.symbols.at(prose, end + 1)
            or known.names.at(prose, end + 1)
            or _lettered(prose, end + 1, known, is_inner=False)
        )
        return (below[0], f"{name} / {below[1]}") if below else (end, name)
    match = _PER.match(prose, end)
    if match is None or match.group(1).lower() not in known.per:
        return end, name
    below = known.names.at(prose, match.end()) or known.symbols.at(prose, match.end())
    if below is None or below[1] not in known.denominators:
        return end, name
    return below[0], f"{name} / {below[1]}"
