"""Percent, percentage points and basis points after a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model.figure import Kind
from factcheck.model.quantity import PERCENT, POINT
from factcheck.model.words import Words

_BASIS_POINT = Fraction(1, 100)


@lru_cache(maxsize=8)
def _phrases(words: Words) -> Phrases[str]:
    return Phrases(_entries(words.table("percents")))


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in ("percent", "points", "basis_points"):
        yield from ((phrase, name) for phrase in table.get(name, ()))


def percent(prose: str, number: Number, words: Words) -> Found | None:
    """A number of percent or points: "43.9%", "two percentage points", "25 bps"."""
    known = _phrases(words)
    found = known.at(prose, number.end)
    if found is None:
        return None
    end, name = found
    kind, unit = (Kind.PERCENT, PERCENT) if name == "percent" else (Kind.PERCENTAGE_POINT, POINT)
    forms: tuple[str, ...] = ()
    if name == "percent" and (again := known.at(prose, end)) and again[1] == "percent":
        # "5%%" and "5% percent" say it twice.
        forms, end = (prose[number.start : end],), again[0]
    if name == "basis_points":
        number = number.scaled(_BASIS_POINT, number.end)
    return Found(number.start, end, kind, number, unit, forms=forms)
