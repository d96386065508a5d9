"""Measures: units of length, mass, energy, time and the like after a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from factcheck.extract import spellings
from factcheck.extract.phrases import Phrases
from factcheck.model.quantity import Unit
from factcheck.model.words import Words
from factcheck.units import from_pint, unit

_TIME = (("time", 1),)
_PER = re.compile(r"\s{1,2}([A-Za-z]{1,4})(?=\s)")
_GLUED = re.compile(r"[A-Za-z]{1,2}(?![\w])")


@dataclass(frozen=True, slots=True, eq=False)
class _Units:
    names: Phrases[str]
    symbols: Phrases[str]
    glued: Mapping[str, str]
    per: frozenset[str]
    denominators: frozenset[str]
    also: Mapping[str, tuple[str, ...]]
    ambiguous: frozenset[str]
    never: frozenset[str]


@lru_cache(maxsize=8)
def _units(words: Words) -> _Units:
    table = words.table("units")
    return _Units(
        Phrases(spellings.names(table)),
        Phrases(spellings.symbols(table), is_cased=True),
        dict(spellings.glued(table)),
        frozenset(table.get("per", {}).get("words", ())),
        frozenset(table.get("per", {}).get("denominators", ())),
        {name: tuple(also) for name, also in table.get("also", {}).items()},
        frozenset(table.get("ambiguous", {}).get("symbols", ())),
        frozenset(table.get("ambiguous", {}).get("never", ())),
    )


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit and where its spelling ends; other units that it may mean."""

    end: int
    unit: Unit
    also: tuple[Unit, ...] = ()

    @property
    def is_time(self) -> bool:
        return self.unit.dimension == _TIME


def measure(prose: str, end: int, words: Words) -> Measure | None:
    """The unit after a number that ends there: "km", "-meter", " kilometres per hour"."""
    known = _units(words)
    found = _one(prose, end, known)
    if found is None:
        return None
    stop, name = found
    stop, name = _per(prose, stop, name, known)
    also = tuple(filter(None, map(unit_named, known.also.get(name, ()))))
    meant = unit_named(name)
    return Measure(stop, meant, also) if meant else None


@lru_cache(maxsize=1024)
def unit_named(name: str) -> Unit | None:
    """The unit of a name in the vocabulary; pint is asked for what a ruleset adds."""
    return unit(name) or from_pint(name)


def _one(prose: str, end: int, known: _Units) -> tuple[int, str] | None:
    if match := _GLUED.match(prose, end):
        name = known.glued.get(match.group())
        if name:
            return match.end(), name
    found = known.symbols.at(prose, end)
    if found and _is_sure(prose, end, found[0], known):
        return found
    return known.names.at(prose, end)


def _is_sure(prose: str, end: int, stop: int, known: _Units) -> bool:
    """A letter or short word with a space before it may be no unit at all: "5 bar staff"."""
    symbol = prose[end:stop].strip()
    return symbol not in known.never and (symbol not in known.ambiguous or prose[end] != " ")


def _per(prose: str, end: int, name: str, known: _Units) -> tuple[int, str]:
    """The unit it is divided by: "km/h", "litres per minute"; by the year is told elsewhere."""
    if prose[end : end + 1] == "/":
        below = known.symbols.at(prose, end + 1) or known.names.at(prose, end + 1)
        below = below or _letter(prose, end + 1, known)
        return (below[0], f"{name} / {below[1]}") if below else (end, name)
    match = _PER.match(prose, end)
    if match is None or match.group(1).lower() not in known.per:
        return end, name
    below = known.names.at(prose, match.end()) or known.symbols.at(prose, match.end())
    if below is None or below[1] not in known.denominators:
        return end, name
    return below[0], f"{name} / {below[1]}"


def _letter(prose: str, at: int, known: _Units) -> tuple[int, str] | None:
    match = _GLUED.match(prose, at)
    name = known.glued.get(match.group()) if match else None
    return (match.end(), name) if match and name else None
