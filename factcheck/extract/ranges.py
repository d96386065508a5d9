"""Ranges: two numbers that make one figure, and the unit that they share."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.extract.found import Found, Marked
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_SIGN = re.compile(r"(?:\s?[-\u2010\u2011–~〜]\s?|—)(?=[\d$€£¥₹~.+A-Za-z])")
_WORD = re.compile(r"(?:\s{1,2}|-)([a-z]+(?:\s{1,2}to)?)(?:\s{1,2}|-)")
_LAST_WORDS = re.compile(r"([\w.]+)?\s{0,2}([\w.]+)\s{1,2}$")
_LOOK_BACK = 32
_PLUS_MINUS = re.compile(r"\s?(?:±|\+/-)\s?(?=\d)")


@dataclass(frozen=True, slots=True, eq=False)
class _Joiners:
    words: frozenset[str]
    between: frozenset[str]
    change: frozenset[str]
    ranging: frozenset[str]
    changing: frozenset[str]


@lru_cache(maxsize=8)
def _joiners(words: Words) -> _Joiners:
    table = words.table("ranges")
    return _Joiners(
        frozenset(table.get("joiners", ())),
        frozenset(table.get("between", ())),
        frozenset(table.get("change", ())),
        frozenset(table.get("ranging", ())),
        frozenset(table.get("changing", ())),
    )


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands between two numbers, where it ends, and whether it may join them.

    ``is_change`` marks "from 17 to 10": two figures, though they may share a unit.
    """

    end: int
    is_sign: bool = False
    is_change: bool = False
    is_loose: bool = False
    is_tolerance: bool = False


def joint(prose: str, first: Found, words: Words) -> Joint | None:
    """The dash or word after a number that may join it to the next; None for none."""
    if match := _PLUS_MINUS.match(prose, first.end):
        return Joint(match.end(), is_tolerance=True)
    if match := _SIGN.match(prose, first.end):
        return Joint(match.end(), is_sign=True)
    match = _WORD.match(prose, first.end)
    if match is None:
        return None
    known, word = _joiners(words), match.group(1)
    earlier, last = _before(prose, first.start)
    if word == "and":
        return Joint(match.end()) if last in known.between or earlier in known.between else None
    if word not in known.words:
        return None
    return Joint(
        match.end(),
        is_change=last in known.change and earlier not in known.ranging,
        is_loose=last in known.changing or earlier in known.changing,
    )


def _before(prose: str, start: int) -> tuple[str, str]:
    match = _LAST_WORDS.search(prose, max(0, start - _LOOK_BACK), start)
    if match is None:
        return "", ""
    return (match.group(1) or "").lower(), match.group(2).lower()


def joined(first: Found, second: Found, joint: Joint) -> Found | Marked | None:
    """The range of two numbers, or of a change the first with its unit; None: they are apart."""
    if first.forms or second.forms:
        return None
    if joint.is_tolerance:
        return _tolerance(first, second)
    shared = _shared(first, second)
    if shared is None:
        return None
    first, second = shared
    if joint.is_change:
        return first
    if joint.is_loose and not _is_elided(first):
        return None
    if joint.is_sign and first.is_bare and second.is_bare and not _rises(first, second):
        return Marked(first.start, second.end, Kind.SCORE)
    if not joint.is_sign and first.is_bare and second.is_bare and not _rises(first, second):
        return None
    return replace(second, start=first.start, number=first.number, upper=second.number)


def _is_elided(first: Found) -> bool:
    """ "Grew 5 to 6 percent" is a range; "rose $4bn to $12bn" and "rose 5 to 105" are not."""
    return first.end == first.number.digits_end and not first.is_bare


def _rises(first: Found, second: Found) -> bool:
    return first.number.value < second.number.value


def _tolerance(first: Found, second: Found) -> Found | None:
    """ "50 ± 3 km" runs from 47 to 53."""
    if not first.is_bare:
        return None
    middle, by = first.number, second.number
    low = replace(middle, value=middle.value - by.value)
    high = replace(by, value=middle.value + by.value)
    return replace(second, start=first.start, number=low, upper=high)


def _shared(first: Found, second: Found) -> tuple[Found, Found] | None:
    """Both with the unit and scale that one of them leaves unsaid; None where they differ."""
    if first.is_bare and not second.is_bare:
        first = _with_unit(first, second)
    elif second.is_bare and not first.is_bare and first.kind is Kind.MONEY:
        second = _with_unit(second, first)
    if first.kind is not second.kind or first.unit != second.unit:
        return None
    number, upper = first.number, second.number
    if number.scale == 1 and upper.scale > 1 and number.value <= upper.value / upper.scale:
        by = upper.scale
        first = replace(first, number=number.scaled(by, number.end))
    return first, second


def _with_unit(bare: Found, other: Found) -> Found:
    return replace(bare, kind=other.kind, unit=other.unit, alternatives=other.alternatives)
