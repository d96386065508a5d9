"""Pairs: the second number that a dash or a word joins to a figure."""

from __future__ import annotations

import re

from factcheck.extract import money, names, numerals, ranges, scales
from factcheck.extract.amounts import counted, plain_number
from factcheck.extract.found import Found, Marked
from factcheck.extract.setting import Setting
from factcheck.extract.signs import signed
from factcheck.model.figure import Kind

_SECOND = re.compile(r"(?:~|about\s|around\s)?(?:[A-Z]{0,3}[^\w\s]?\s?|[A-Z]{3}\s)(?=\.?\d)")
_CHAIN = re.compile(r"(?:[-–]\d+)+")


def ranged(setting: Setting, first: Found) -> Found | Marked:
    """The range that begins with a figure, or the figure."""
    joint = ranges.joint(setting.prose, first, setting.words)
    if joint is None or first.kind in (Kind.FRACTION, Kind.ORDINAL):
        return first
    second = _second(setting, first, joint.end)
    if second is None:
        return first
    if not joint.is_sign:
        second = signed(setting.prose, second)
    if first.is_bare and joint.is_sign and (chain := _CHAIN.match(setting.prose, second.end)):
        return Marked(first.start, chain.end())
    return ranges.joined(first, second, joint) or first


def _second(setting: Setting, first: Found, at: int) -> Found | None:
    prose, words = setting.prose, setting.words
    match = _SECOND.match(prose, at)
    if match is None:
        number = plain_number(setting, at)
        return counted(setting, number) if number else None
    number = numerals.numeral(prose, match.end())
    if number is None:
        return None
    if found := money.prefixed(prose, number, words):
        return found
    if first.kind is Kind.MONEY:
        # "$10-20m": a letter after the second amount is a scale as after the first.
        scaled = scales.scaled(prose, number, words, is_money=True)
        if scaled is not number:
            return money.suffixed(prose, scaled, words) or Found(
                number.start, scaled.end, Kind.COUNT, scaled
            )
    found = counted(setting, number)
    return None if names.glued_right(prose, found.start, found.end) else found
