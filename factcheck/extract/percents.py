"""Percent, percentage points, basis points and parts per million after a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.quantity import BASIS_POINT, PERCENT, POINT, Unit
from factcheck.model.words import Words

_IN_WORDS = re.compile(
    r"((?:half|quarter)[- ](?:percent(?:age)?[- ]point|point|percent))(?: ([a-z]+)|(?![\w-]))",
    re.IGNORECASE,
)
_LED = re.compile(r"\bpercentage of $", re.IGNORECASE)
_END = re.compile(r"\s*(?:$|[.,;:!?)](?!\d))")
_LETTERS = re.compile(r"([a-z]{2})(?![\w-])(?: ([a-z]{2,12}))?")
_LOOK_BACK = 16


class _Share(NamedTuple):
    kind: Kind
    unit: Unit


class _Told(NamedTuple):
    values: Mapping[str, Fraction]
    before: frozenset[str]
    alone: frozenset[str]
    glued: frozenset[str]
    pieces: frozenset[str]


@lru_cache(maxsize=8)
def phrases(words: Words) -> Phrases[_Share]:
    """Everything that says percent, points or parts of so many."""
    return Phrases(_entries(words.table("percents")))


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[str, _Share]]:
    shares = {
        "percent": _Share(Kind.PERCENT, PERCENT),
        "points": _Share(Kind.PERCENTAGE_POINT, POINT),
        "basis_points": _Share(Kind.PERCENTAGE_POINT, BASIS_POINT),
    }
    for name, share in shares.items():
        yield from ((phrase, share) for phrase in table.get(name, ()))
    for name, part in table.get("parts", {}).items():
        unit = Unit(name, Fraction(1, part["of"]), ())
        yield from ((phrase, _Share(Kind.MEASURE, unit)) for phrase in part["words"])


@lru_cache(maxsize=8)
def _told(words: Words) -> _Told:
    table = words.table("percents").get("in_words", {})
    values = {name: Fraction(value) for name, value in table.get("values", {}).items()}
    glued = words.table("percents").get("glued", {})
    return _Told(
        values,
        frozenset(table.get("before", ())),
        frozenset(table.get("alone", ())),
        frozenset(glued.get("words", ())),
        frozenset(glued.get("pieces", ())),
    )


def percent(prose: str, number: Number, words: Words) -> Found | None:
    """A number of percent or points: "43.9%", "two percentage points", "25 bps", "400 ppm"."""
    known = phrases(words)
    found = known.at(prose, number.end)
    if found is None:
        return _glued(prose, number, words) if prose[number.end : number.end + 1] == "p" else None
    end, share = found
    forms: tuple[str, ...] = ()
    if share.kind is Kind.PERCENT and (again := known.at(prose, end)) and again[1] is share:
        # "5%%" and "5% percent" say it twice.
        forms, end = (prose[number.start : end],), again[0]
    return Found(number.start, end, share.kind, number, share.unit, forms=forms)


def _glued(prose: str, number: Number, words: Words) -> Found | None:
    """ "8pc", as some newspapers write it; "a 12pc set" has so many pieces."""
    match = _LETTERS.match(prose, number.end)
    told = _told(words)
    if match is None or match[1] not in told.glued or match[2] in told.pieces:
        return None
    return Found(number.start, match.end(1), Kind.PERCENT, number, PERCENT)


def part_of_point(prose: str, start: int, end: int, words: Words) -> Found | None:
    """ "A quarter-point cut", "a half-percentage-point rise", "by a quarter point" of a rate.

    A half-point is one of a game as often, so that what is cut must follow it.
    """
    match = _IN_WORDS.match(prose, start) if prose[end : end + 1] in ("-", " ") else None
    if match is None:
        return None
    told, name = _told(words), match.group(1).lower().replace(" ", "-")
    is_of_rate = name in told.alone and prose.endswith(("a ", "A "), 0, start)
    if not is_of_rate and match.group(2) not in told.before:
        return None
    value = told.values.get(name)
    if value is None:
        return None
    number = Number(start, end, value, step=value / 10, coarse=value / 10, is_word=True)
    number = replace(number, is_plain=False, is_part=True, digits_end=end)
    return Found(start, match.end(1), Kind.PERCENTAGE_POINT, number, POINT)


def led(prose: str, found: Found) -> Found | None:
    """ "A percentage of 5.": the word stands before the number."""
    if not prose.endswith("of ", 0, found.start) or not _END.match(prose, found.end):
        return None
    match = _LED.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    return replace(found, start=match.start(), kind=Kind.PERCENT, unit=PERCENT) if match else None
