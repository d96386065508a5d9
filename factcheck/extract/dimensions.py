"""Dimensions: "3 x 4 m", "10 by 12 feet": each number has the unit that they share."""

from __future__ import annotations

from factcheck.extract import measures
from factcheck.extract.number import Number
from factcheck.extract.plain import plain_number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re

_BY = re.compile(r"(?:\s?[x×X]\s?|\s{1,2}by\s{1,2}|-by-)(?=[\da-z])")
_LENGTH = (("length", 1),)
_SIGNS = ("x", "×", "X")
_SPACES = (" ", "-", "\u00a0")
_BEGIN = (*_SIGNS, "b")
_HYPHENED = "-by-"
_MOST = 3
# "4 x 100 m" is run four times, "3 x 4 m" is a carpet.
_FEW, _TIMES = 10, 12


def shared(setting: Setting, number: Number) -> measures.Measure | None:
    """The unit of the last number, where this is one of some that "x" or "by" joins.

    The measure ends where the number does. Volumes are no sides ("8 x 2,000 L").
    """
    prose, end = setting.prose, number.end
    if not _may_be(prose, end):
        return None
    last = number
    for _ in range(_MOST):
        match = _BY.match(prose, last.end)
        following = plain_number(setting, match.end()) if match else None
        if following is None or following.forms:
            return None
        found = measures.measure(prose, following.end, setting.words, is_inner=True)
        if found:
            return _side(number, following, found)
        last = following
    return None


def is_second(prose: str, at: int) -> bool:
    """Do the digits there follow digits and an "x" or "-by-": the 4 of "3x4 m"?"""
    if at > 1 and prose[at - 1] in _SIGNS:
        return prose[at - 2].isdigit()
    return at > len(_HYPHENED) and prose.endswith(_HYPHENED, 0, at) and prose[at - 5].isdigit()


def _may_be(prose: str, end: int) -> bool:
    first, second = prose[end : end + 1], prose[end + 1 : end + 2]
    return first in _SIGNS or (first in _SPACES and second in _BEGIN)


def _side(number: Number, last: Number, found: measures.Measure) -> measures.Measure | None:
    if found.unit.dimension != _LENGTH:
        return None
    if number.is_plain and number.value <= _FEW and last.value > number.value * _TIMES:
        return None
    return measures.Measure(number.end, found.unit, found.also)
