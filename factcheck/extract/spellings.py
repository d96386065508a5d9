"""How units are written: spellings from data, SI prefixes worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Spelling = tuple[str, str]
"""A spelling and the unit it stands for, by pint's name."""


def names(table: Mapping[str, Any]) -> Iterator[Spelling]:
    """Units spelled out, in small letters, singular and plural."""
    for unit, spelled in table.get("names", {}).items():
        yield from _numbers(unit, spelled)
    for unit, prefix, entry in _prefixed(table):
        yield from _numbers(prefix + unit, [prefix + name for name in entry["names"]])


def symbols(table: Mapping[str, Any]) -> Iterator[Spelling]:
    """Abbreviations, in the very case they are written in; a later one wins."""
    letters = {full: letter for letter, full in table.get("prefixes", {}).items()}
    for unit, prefix, entry in _prefixed(table):
        for letter in [letters.get(prefix, ""), *(_micro(table) if prefix == "micro" else ())]:
            yield from ((letter + symbol, prefix + unit) for symbol in entry["symbols"])
    for unit, spelled in table.get("symbols", {}).items():
        yield from ((symbol, unit) for symbol in spelled)


def units(table: Mapping[str, Any]) -> Iterator[str]:
    """Every unit that the table names, by pint's name or as a product of such names."""
    yield from (unit for _, unit in (*names(table), *symbols(table)))
    for section in ("glued", "heated", "followed", "also"):
        yield from (unit for unit in table.get(section, {}) if unit != "words")
    yield from (unit for also in table.get("also", {}).values() for unit in also)


def _prefixed(table: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    prefixes = table.get("prefixes", {})
    for unit, entry in table.get("prefixed", {}).items():
        used = dict.fromkeys(prefixes[letter] for letter in entry["prefixes"])
        yield from ((unit, prefix, entry) for prefix in ("", *used))


def _micro(table: Mapping[str, Any]) -> Iterator[str]:
    yield from (letter for letter, full in table["prefixes"].items() if full == "micro")


def _numbers(unit: str, spelled: list[str]) -> Iterator[Spelling]:
    for name in spelled:
        yield name, unit
        first, *rest = name.split(" ")
        if rest and first in ("degree", "barrel"):
            yield " ".join((first + "s", *rest)), unit
        yield name + "s", unit
