"""Dates, years and times of day, wherever a stretch of prose says one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from factcheck.extract import times
from factcheck.extract.dated import Dated
from factcheck.extract.when import (
    ages,
    codes,
    month_days,
    month_names,
    numeric,
    parts,
    relative,
    weekdays,
    years,
)
from factcheck.extract.when.lexicon import Lexicon, lexicon
from factcheck.extract.when.shape import Scene, Shape
from factcheck.extract.when.stretch import FIRST_YEAR, LAST_YEAR
from factcheck.model.words import Words

# What may touch a date from the left. Digits after other signs are money, the end of a longer
# number or part of an address; and few signs to stop at make the scan fast.
_LEAD = r"""[\s("“”‘'’\[—–/*|>•·→-]"""
# No date begins like "25%", "1,234", "3.9 million" or "10000".
_DIGITS = r"[0-9](?<!/.)[0-9]{0,3}(?![\d%]|,\d|\.\d(?![\d.]))"
_NINE = "9"


def dates(prose: str, words: Words, today: date | None) -> list[Dated]:
    """What the prose says of days, years and times, in order and not overlapping.

    ``today`` is the day of the issue, from which "last year" is counted; None = nobody told.
    """
    scan = _scan(words)
    if scan is None:
        return []
    is_of_our_age = today is not None and FIRST_YEAR < today.year < LAST_YEAR
    scene = Scene(prose, scan.lexicon, today if is_of_our_age else None)
    found: list[Dated] = []
    end = 0
    for start in scan.starts(prose):
        if start.start(1) >= end:
            found += scan.read(start, scene, found[-1] if found else None)
            end = found[-1].end if found else 0
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Scan:
    """Where a date may start, and the shapes that start so."""

    lexicon: Lexicon
    first: re.Pattern[str]
    later: re.Pattern[str]
    shapes: Mapping[str, tuple[Shape, ...]]

    def starts(self, prose: str) -> Iterator[re.Match[str]]:
        at_once = self.first.match(prose)
        if at_once:
            yield at_once
        yield from self.later.finditer(prose)

    def read(self, start: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
        at, token = start.start(1), start[1]
        for shape in self.shapes.get(_NINE * len(token) if token.isdecimal() else token, ()):
            match = shape.match(scene.prose, at)
            if match and (found := shape.read(match, scene, before)):
                return found
        return ()


@lru_cache(maxsize=8)
def _scan(words: Words) -> _Scan | None:
    known = lexicon(words)
    if known is None:
        return None
    by_start: dict[str, list[Shape]] = defaultdict(list)
    for shape in _shapes(known):
        for start in shape.starts:
            by_start[start].append(shape)
    any_start = _any_start(by_start)
    shapes = {start: tuple(those) for start, those in by_start.items()}
    return _Scan(known, re.compile(any_start), re.compile(_LEAD + any_start), shapes)


def _shapes(known: Lexicon) -> Iterable[Shape]:
    """All shapes; of those with the same beginning the first that reads is right."""
    return (
        *numeric.shapes(),
        *times.shapes(known),
        *month_days.shapes(known),
        *month_names.shapes(known),
        *parts.shapes(known),
        *codes.shapes(known),
        *ages.shapes(known),
        *years.shapes(known),
        *weekdays.shapes(known),
        *relative.shapes(known),
    )


def _any_start(starts: Iterable[str]) -> str:
    """A pattern of all beginnings, by first letter, so that most of a text is passed over fast."""
    rests: dict[str, list[str]] = defaultdict(list)
    for start in sorted(starts, key=len, reverse=True):
        rests[start[0]].append(re.escape(start[1:]))
    branches = [_DIGITS]
    for first, rest in rests.items():
        if first != _NINE:
            branches.append(rf"{re.escape(first)}(?:{'|'.join(rest)})")
    return f"({'|'.join(branches)})"
