"""Compound amounts: "2 yards, 7 feet and 10 inches", "2 hours 30", "a month and a half"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import measures
from factcheck.extract.found import Found
from factcheck.extract.lower_parts import BARE_END, JOINED, Part, lower_parts
from factcheck.extract.plain import plain_number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.frozen import replace
from factcheck.model.quantity import DAY
from factcheck.model.words import Words

_MOST_AROUND = 3
_MAY_JOIN = " ,-\u00a0"
_FRACTION = re.compile(
    r"\s{1,2}and\s{1,2}(?:(?P<article>an?|one)\s{1,2}|(?P<three>three)\s{1,2})?"
    r"(?P<part>half|quarter|third)s?(?![\w-])(?!\s(?:dozen|hundred|million|billion|time))"
)
_GOES_ON = re.compile(r"\s(?:a|an|per|each|every|apiece|of which|of that)\b|/")
_LISTED_ON = re.compile(r"(?:,? and|,? or|,)\s(?=[\da-z])")
_LISTED_BEFORE = re.compile(r"(?:^|[\s-])([A-Za-z]{1,12}),\s$")
_BETWEEN = re.compile(r"\b[Bb]etween\s$")


class _Compounds(NamedTuple):
    days: Mapping[str, int]
    parts: Mapping[str, int]


@lru_cache(maxsize=8)
def _compounds(words: Words) -> _Compounds:
    table = words.table("units")
    return _Compounds(
        dict(table.get("compounds", {}).get("days", {})), dict(table.get("parts", {}))
    )


def compound(setting: Setting, found: Found) -> Found:
    """The amount with the lower parts that follow it, told in its first unit."""
    following = setting.prose[found.end : found.end + 1]
    if not following or (following not in _MAY_JOIN and not following.isdigit()):
        return found
    if not found.number.is_plain:
        return found
    known = _compounds(setting.words)
    parts = lower_parts(setting, found.end, found.unit)
    if not parts:
        added = _added(setting, found)
        return _summed(found, [added]) if added else _with_fraction(setting, found, known)
    if any(part.is_listed for part in parts) and _is_list(setting, found, parts):
        return found
    return _told_in_days(found, parts, known) or _summed(found, parts)


def _added(setting: Setting, found: Found) -> Part | None:
    """ "1 kilometre and 1 mile" is a sum where the text says nothing else."""
    prose = setting.prose
    match = JOINED.match(prose, found.end)
    if match is None or " and " not in match.group() or found.start > _MOST_AROUND:
        return None
    number = plain_number(setting, match.end())
    other = measures.measure(prose, number.end, setting.words) if number else None
    if number is None or other is None or len(prose) - other.end > _MOST_AROUND:
        return None
    if prose[: found.start].strip() or prose[other.end :].strip(" ."):
        return None
    if not other.unit.is_like(found.unit) or other.unit == found.unit or other.unit.offset:
        return None
    return Part(number, other.end, other.unit, is_listed=True)


def _is_list(setting: Setting, found: Found, parts: list[Part]) -> bool:
    """Are they different things: "2 m, 30 cm and 15 cm", "40 hours, five days a week"?"""
    prose, end = setting.prose, parts[-1].end
    if _GOES_ON.match(prose, end) or _BETWEEN.search(prose, max(0, found.start - 10), found.start):
        return True
    before = _LISTED_BEFORE.search(prose, max(0, found.start - 16), found.start)
    if before and measures.measure(f" {before.group(1)}", 0, setting.words):
        return True
    match = _LISTED_ON.match(prose, end)
    number = plain_number(setting, match.end()) if match else None
    another = measures.measure(prose, number.end, setting.words) if number else None
    return another is not None and another.unit.is_like(found.unit)


def _summed(found: Found, parts: list[Part]) -> Found:
    value = found.number.value
    for part in parts:
        value += part.number.value * part.unit.factor / found.unit.factor
    last = parts[-1]
    step = last.number.step * last.unit.factor / found.unit.factor
    return _told(found, last.end, value, step)


def _told_in_days(found: Found, parts: list[Part], known: _Compounds) -> Found | None:
    """ "1 year, 2 days": 367 days, for a year is no fixed number of them."""
    amounts = [
        (found.number.value, found.unit),
        *((part.number.value, part.unit) for part in parts),
    ]
    if found.unit.symbol not in known.days or parts[-1].unit.symbol in known.days:
        return None
    value = sum(
        (
            amount * known.days.get(unit.symbol, unit.factor / DAY.factor)
            for amount, unit in amounts
        ),
        Fraction(0),
    )
    last = parts[-1]
    # A year or a month may be a day longer.
    longer = sum((amount for amount, unit in amounts if unit.symbol in known.days), Fraction(0))
    step = last.number.step * last.unit.factor / DAY.factor + longer
    return replace(_told(found, last.end, value, step), unit=DAY)


def _with_fraction(setting: Setting, found: Found, known: _Compounds) -> Found:
    """ "One hour and a half", "a month and a quarter"."""
    match = _FRACTION.match(setting.prose, found.end)
    if match is None:
        return found
    is_last = BARE_END.match(setting.prose, match.end())
    if not (match["article"] or match["three"] or is_last):
        return found
    size = known.parts.get(match["part"])
    if size is None:
        return found
    part = Fraction(3 if match["three"] else 1, size)
    return _told(found, match.end(), found.number.value + part, part)


def _told(found: Found, end: int, value: Fraction, step: Fraction) -> Found:
    number = replace(found.number, end=end, value=value, step=step, coarse=step, is_plain=False)
    return replace(found, end=end, number=number)
