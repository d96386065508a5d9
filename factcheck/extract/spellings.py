"""How units are written: spellings from data, SI prefixes worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Spelling = tuple[str, str]
"""A spelling and the unit it stands for, by pint's name."""

_UNITS_ELSEWHERE = ("near", "instead", "followed", "decimal", "primes", "arcs", "ages", "zero")
_PLURAL_FIRST = frozenset({"barrel", "tonne", "newton", "foot"})


def names(table: Mapping[str, Any]) -> Iterator[Spelling]:
    """Units spelled out, in small letters, singular and plural."""
    for unit, entry in lines(table):
        yield from _numbers(unit, entry.get("names", ()))
        for prefix in _prefixes(table, entry):
            yield from _numbers(prefix + unit, [prefix + name for name in entry.get("names", ())])


def symbols(table: Mapping[str, Any]) -> Iterator[Spelling]:
    """Abbreviations, in the very case they are written in; one written out wins."""
    for unit, entry in lines(table):
        for prefix in _prefixes(table, entry):
            yield from (
                (letter + symbol, prefix + unit) for letter, symbol in _short(table, prefix, entry)
            )
    for unit, entry in lines(table):
        yield from ((symbol, unit) for symbol in entry.get("symbols", ()))


def lines(table: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each unit and its line, whatever it measures."""
    for section in table.get("units", {}).values():
        yield from section.items()


def of_kind(table: Mapping[str, Any], kind: str) -> frozenset[str]:
    """The units of a section, with their prefixes: every length, every time."""
    section = table.get("units", {}).get(kind, {})
    prefixed = (
        prefix + unit for unit, entry in section.items() for prefix in _prefixes(table, entry)
    )
    return frozenset((*section, *prefixed))


def units(table: Mapping[str, Any]) -> Iterator[str]:
    """Every unit that the table names, by pint's name or as a product of such names."""
    yield from (unit for _, unit in (*names(table), *symbols(table)))
    for section in _UNITS_ELSEWHERE:
        yield from (unit for unit in table.get(section, {}) if unit != "words")
    yield from (unit for unit in table.get("degrees", {}) if unit not in ("before", "below"))
    for also in (*table.get("also", {}).values(), *table.get("compounds", {}).values()):
        yield from (unit for unit in also if isinstance(also, list))
    yield from (*table.get("per", {}).get("below", {}), "count")


def _prefixes(table: Mapping[str, Any], entry: Mapping[str, Any]) -> Iterator[str]:
    known = table.get("prefixes", {})
    yield from dict.fromkeys(known[letter] for letter in entry.get("prefixes", ""))


def _short(
    table: Mapping[str, Any], prefix: str, entry: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Each letter of a prefix (micro has three) with each symbol of a unit."""
    letters = [letter for letter, full in table.get("prefixes", {}).items() if full == prefix]
    symbols = entry.get("symbols", ())
    # The first symbol is the one that science uses: no "kgs" is made of "gs".
    yield from ((letter, symbol) for letter in letters for symbol in symbols[:1])
    yield from ((letter, each) for letter in letters for each in symbols[1:] if each.isupper())


def _numbers(unit: str, spelled: list[str]) -> Iterator[Spelling]:
    for name in spelled:
        yield name, unit
        first, *rest = name.split(" ")
        if rest and first in _PLURAL_FIRST:
            yield " ".join((first + "s", *rest)), unit
        yield name + "s", unit
