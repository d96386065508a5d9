"""Openings: the hedge after a figure ("or more", "+"), or in its midst ("15 or more years")."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import hedges, number_words, scales
from factcheck.extract.amounts import counted
from factcheck.extract.found import Found
from factcheck.extract.phrases import Phrases
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_SIGNS = "+-\u2010\u2011"
# No hedge begins with these.
_ENDS = ".,;:!?)"
_PLUS = re.compile(r"\+(?=[\s,.;:!?)\]*_-]|$)|[-\u2010\u2011](?:(plus)|odd|ish)\b")
_MIDST = re.compile(r"\+[\s-]\S|[-\u2010\u2011](?:plus|odd)[\s-]\w|\s{1,2}(?:or|plus|odd)\s")
_NEXT = re.compile(r"\s{1,2}([^\s,.;:!?)]+)")
_NOUN_OR = re.compile(r"\s{1,2}[a-z]+(?=\s{1,2}or\s)")
_LONGEST = 8
_LONGEST_NOUN = 28
_UNITS = (Kind.MEASURE, Kind.DURATION, Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY)


class _After(NamedTuple):
    phrases: Phrases[Modifier]
    going_on: frozenset[str]
    open_ends: frozenset[str]


@lru_cache(maxsize=8)
def _known(words: Words) -> _After:
    table = words.table("hedges")
    after = table.get("after", {})
    return _After(
        Phrases(
            (phrase, hedges.modifier_named(name))
            for name, phrases in after.items()
            for phrase in phrases
        ),
        frozenset(table.get("no_hedge", {}).get("before", ())),
        frozenset(table.get("no_hedge", {}).get("open_ends", ())),
    )


def after(prose: str, end: int, words: Words) -> tuple[Modifier, int]:
    """The hedge that begins where a figure ends, and where it ends.

    "200 or more than 190" and "a year and under the terms" have none.
    """
    following = prose[end : end + 1]
    if following in _ENDS:
        return Modifier.EXACT, end
    if following in _SIGNS and (match := _PLUS.match(prose, end)):
        sign = match.group()
        return (
            Modifier.AT_LEAST if sign == "+" or match.group(1) else Modifier.APPROX
        ), match.end()
    known = _known(words)
    found = known.phrases.at(prose, end)
    if found is None or _goes_on(prose, found[0], known, words):
        return Modifier.EXACT, end
    return found[1], found[0]


def after_noun(prose: str, end: int, words: Words) -> Modifier:
    """The hedge after what is counted: "four cars or more"."""
    if " or " not in prose[end : end + _LONGEST_NOUN]:
        return Modifier.EXACT
    match = _NOUN_OR.match(prose, end)
    return after(prose, match.end(), words)[0] if match else Modifier.EXACT


def opened(setting: Setting, found: Found) -> Found:
    """The figure with the scale or the unit behind its hedge: "$5+ million", "15 or more km"."""
    prose, words = setting.prose, setting.words
    if not found.is_bare and found.kind is not Kind.MONEY:
        return found
    sign, following = prose[found.end : found.end + 1], prose[found.end + 1 : found.end + 2]
    if sign == " " and following not in "op" and not following.isspace():
        return found
    if sign not in "+- \u2010\u2011" or not _MIDST.match(prose, found.end):
        return found
    modifier, end = after(prose, found.end, words)
    if modifier is Modifier.EXACT:
        return found
    number = replace(found.number, end=end)
    whole = _of_money(setting, found, end) if found.kind is Kind.MONEY else counted(setting, number)
    if whole.kind not in _UNITS and whole.number.scale == found.number.scale:
        return found
    if whole.end == end:
        return found
    return replace(whole, start=found.start, within=modifier)


def _of_money(setting: Setting, found: Found, end: int) -> Found:
    number = replace(found.number, end=end)
    if found.number.end != found.end:
        return replace(found, end=end)
    number = scales.scaled(setting.prose, number, setting.words)
    return replace(found, number=number, end=number.end)


def _goes_on(prose: str, end: int, known: _After, words: Words) -> bool:
    """Do the words lead on to something else: "and over the years", "plus $3", "or more than 5"?"""
    match = _NEXT.match(prose, end)
    if match is None:
        return False
    word = match.group(1)
    if not word[0].isalpha():
        return word[0].isdigit() or word[0] in "$€£¥₹~"
    lower = word.lower()
    last = prose[max(0, end - _LONGEST) : end].rsplit(maxsplit=1)[-1].lower()
    if last in known.open_ends and word[0].isupper():
        return True
    return lower in known.going_on or lower in number_words.vocabulary(words).small
