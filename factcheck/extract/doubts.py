"""Doubts: what a number in digits may also mean, where its writing alone does not say."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import labels, numerals, scales
from factcheck.extract.amounts import counted
from factcheck.extract.found import Found, Marked, Other
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.quantity import ONE
from factcheck.model.words import Words

_LAST_WORD = re.compile(r"([A-Za-z]+)\s{1,2}$")
_LOOK_BACK = 12
_GROUP_OF_THREE = 3
_AMOUNTS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)


class _Doubts(NamedTuple):
    grouped_by_points: frozenset[str]
    copulas: frozenset[str]


@lru_cache(maxsize=8)
def _doubts(words: Words) -> _Doubts:
    comma = words.table("numbers").get("decimal_comma", {})
    return _Doubts(
        frozenset(words.table("currencies").get("grouped_by_points", ())),
        frozenset(comma.get("after", ())),
    )


def doubted(setting: Setting, number: Number, found: Found) -> Found:
    """The figure with the other number that may be meant, or that number with this one.

    "1.234" of something is a thousand or one; "1,3" of nothing is the first of a list.
    """
    if (
        not number.grouping
        and found.kind is not Kind.MEASURE
        and number.decimals != _GROUP_OF_THREE
    ):
        return found
    if found.is_bare and numerals.is_loose(setting.prose, number):
        return _loose(setting, number, found)
    if found.kind is Kind.MEASURE and (
        many := scales.otherwise(setting.prose, found.number, found.end, setting.words)
    ):
        return replace(found, others=(Other(many, ONE),))
    if number.decimals != _GROUP_OF_THREE and not number.grouping:
        return found
    if found.kind not in _AMOUNTS or found.number.scale != 1 or found.forms:
        return found
    return _either(setting, number, found)


def alike(setting: Setting, first: Found, number: Number, found: Found) -> Found:
    """The second figure of a range, pointed and grouped as the first: "€1.500 to 2.500"."""
    found = doubted(setting, number, found)
    is_grouped = first.number.grouping == "." and found.number.decimals == _GROUP_OF_THREE
    other = numerals.otherwise(setting.prose, number) if first.others and is_grouped else None
    if other is None or found.number.scale != 1:
        return found
    written = _as_written(found.number, other)
    return replace(found, number=written, others=(Other(found.number),))


def both(first: Found, second: Found, joined: Found | Marked) -> Found | Marked:
    """The range of two figures, with what both may mean."""
    if isinstance(joined, Marked) or joined.upper is None or not (first.others or second.others):
        return joined
    if not second.others:
        return replace(joined, others=())
    high, unit, _ = second.others[0]
    # "142-155m" may be 142 to 155 million.
    scale = high.scale / joined.number.scale
    low = first.others[0].number if first.others else joined.number.scaled(scale, first.end)
    return replace(joined, others=(Other(low, unit, high),))


def _loose(setting: Setting, number: Number, found: Found) -> Found:
    """ "The number is 1,3." has a decimal comma; "in 1,3 and 4" has none."""
    match = _LAST_WORD.search(setting.prose, max(0, found.start - _LOOK_BACK), found.start)
    is_said = match is not None and match.group(1).lower() in _doubts(setting.words).copulas
    if is_said or (number.decimals > 1 and not _is_labelled(setting, found)):
        return found
    return counted(setting, numerals.first_of_list(setting.prose, number))


def _is_labelled(setting: Setting, found: Found) -> bool:
    """ "Figure 10,10 shows": figure 10 and the mark of a note."""
    prose = setting.prose
    before = labels.words_before(prose, found.start)
    return labels.labelled(prose, found.start, found.end, before, setting.words)


def _either(setting: Setting, number: Number, found: Found) -> Found:
    other = numerals.otherwise(setting.prose, number)
    if other is None:
        return found
    convention = setting.convention
    is_foreign = number.decimals > 0 and convention.point == "." and _is_foreign(setting, found)
    if is_foreign and not convention.is_shown:
        return replace(found, number=_as_written(found.number, other), others=(Other(number),))
    is_doubtful = convention.doubts(number.grouping or convention.point)
    if is_foreign or is_doubtful or _has_zeros(setting, number):
        return replace(found, others=(Other(_as_written(found.number, other)),))
    return found


def _has_zeros(setting: Setting, number: Number) -> bool:
    """Is it "15.000", which nobody writes who has decimal points?

    "9.486" beside "8,368" is not let off: where the document's points are decimal it is a slip, and
    an editor wants to hear of it.
    """
    return number.decimals > 0 and setting.prose.endswith(".000", 0, number.digits_end)


def _is_foreign(setting: Setting, found: Found) -> bool:
    """Is it an amount of a country where "1.234" is above a thousand: "€1.234"?"""
    known = _doubts(setting.words)
    return found.kind is Kind.MONEY and found.unit.symbol in known.grouped_by_points


def _as_written(number: Number, other: Number) -> Number:
    """The other number where the first one stands, with its sign."""
    return replace(
        number,
        value=-other.value if number.value < 0 else other.value,
        step=other.step,
        coarse=other.coarse,
        is_plain=other.is_plain,
        decimals=other.decimals,
        grouping=other.grouping,
    )
