"""Feasts: how old a thing itself is, as its feast tells.

"Its 40th anniversary", "marking 43 years of service", "turns 40 this year"; but the 40th
anniversary *of* something is not that of whose sentence it is.
"""

from __future__ import annotations

from collections.abc import Collection

from factcheck.model import patterns as re
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

REACH = 60
FAR = 320
NEXT = 10
FEWEST = 3
"""A feast of fewer years is rarely that of the founding."""
_WORD = re.compile(r"[a-z]+")
_TURNS = Worded("feasts", r"\b{turns}\s$", re.IGNORECASE)
_NOW = Worded("feasts", r"\b{now}\b", re.IGNORECASE)
_IN_YEAR = Worded("feasts", r"(?:\s{days})?\s{in_year}\s(?P<year>(?:19|20)\d\d)\b")
_OF = Worded("feasts", r"{of}")
_WITHIN = Worded("feasts", r"[^a-z]*\b{within}\b[^a-z]*(?P<what>[a-z]+)")


@frozen
class Feasting:
    """``feasts``: what is counted in years from the founding ("service"), ``marking``: words before
    such a count. ``own``: words before an anniversary that make it the thing's own ("its"),
    ``days`` what it is called ("birthday")."""

    feasts: Collection[str]
    marking: Collection[str]
    own: Collection[str]
    days: Collection[str]


def is_feast(figure: Figure, feasting: Feasting, words: Words) -> bool:
    """Is it the age of the thing itself?"""
    if figure.value is None or figure.value < FEWEST or figure.value.denominator != 1:
        return False
    if figure.kind is Kind.COUNT:
        return _is_turned(figure, words)
    if figure.kind is Kind.ORDINAL and _behind(figure):
        return _is_own(figure, feasting, words)
    found = _WITHIN.of(words).match(_rest(figure))
    is_marked = any(word in feasting.marking for word in said_before(figure)[-3:])
    return is_marked and found is not None and found["what"] in feasting.feasts


def year_told(figure: Figure, words: Words) -> int | None:
    """ "Its 25th anniversary in 2022"."""
    found = _IN_YEAR.of(words).match(figure.block.prose, figure.end, figure.sentence[1])
    return int(found["year"]) if found is not None else None


def said_before(figure: Figure) -> list[str]:
    """The words of its sentence right before a figure."""
    start = max(figure.sentence[0], figure.lead - REACH)
    return _WORD.findall(figure.block.prose[start : figure.lead].lower())


def _is_turned(figure: Figure, words: Words) -> bool:
    """ "*Turns* 40 *this year*", "*turned* 40 *in 2022*"."""
    prose, lead, (start, end) = figure.block.prose, figure.lead, figure.sentence
    if not _TURNS.of(words).search(prose, max(0, lead - NEXT), lead):
        return False
    is_now = _NOW.of(words).search(prose, start, min(end, start + FAR)) is not None
    return is_now or year_told(figure, words) is not None


def _is_own(figure: Figure, feasting: Feasting, words: Words) -> bool:
    """ "*Its* 40th *anniversary*"."""
    named, *rest = _behind(figure)
    its = said_before(figure)[-1:]
    is_of = rest[:1] != [] and _OF.of(words).fullmatch(rest[0]) is not None
    return its != [] and its[0] in feasting.own and named in feasting.days and not is_of


def _behind(figure: Figure) -> list[str]:
    return _WORD.findall(_rest(figure))


def _rest(figure: Figure) -> str:
    return figure.block.prose[figure.end : figure.end + REACH].lower()
