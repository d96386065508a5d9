"""Prices: what an amount of money is told for each of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import measures, number_words
from factcheck.extract.plurals import singular
from factcheck.model import patterns as re
from factcheck.model.words import Words

_LINKS = " \u00a0-/"
_LINK = re.compile(r"(?:[ \u00a0]{1,2}(per|an?|every|each) |-(per|an?)-| ?/ ?)(?=[A-Za-z])", re.I)
_WORD = re.compile(r"[ \u00a0-]?([A-Za-z]{2,})(?![\w$€£])")
# The last word before it: "1,500 new cars a week", "100k requests/s".
_TIMED = re.compile(
    r"(?:[\s-][A-Za-z'’-]{1,20}){0,2}?[\s-]([A-Za-z'’-]{1,20})(?=/s\b|/h\b|/min\b|/sec\b|/day\b|\s(?:a|an|per|each|every)\s)"
)
_LETTERS = re.compile(r"\s?(p\.?[a-z]{1,2}\.?)(?!\w)")
_BEFORE_LETTERS = " \u00a0p"
_PHRASE = 3


class _Prices(NamedTuple):
    nouns: frozenset[str]
    short: Mapping[str, str]
    alone: Mapping[str, str]
    called: Mapping[str, str]
    never: frozenset[str]
    then: frozenset[str]
    times: frozenset[str]
    stops: frozenset[str]


@lru_cache(maxsize=8)
def _prices(words: Words) -> _Prices:
    table = words.table("currencies").get("price", {})
    return _Prices(
        frozenset(table.get("nouns", ())),
        dict(table.get("short", {})),
        dict(table.get("alone", {})),
        dict(table.get("called", {})),
        frozenset(table.get("never", ())),
        frozenset(table.get("then", ())),
        frozenset(table.get("times", ())),
        frozenset(words.table("nouns").get("stops", ())),
    )


def per(prose: str, end: int, words: Words) -> str:
    """What an amount that ends there is the price of: "hour", "user / month"; "" = nothing.

    "$15.40/hour", "$350 per kg", "$3 a gallon", "$20 per user per month".
    """
    if stretch := _rented(prose, end, words):
        return stretch
    first = _one(prose, end, words)
    if first is None:
        return ""
    second = _one(prose, first[0], words)
    return f"{first[1]} / {second[1]}" if second else first[1]


def per_time(prose: str, end: int, words: Words) -> str:
    """The time that an amount is told by: "3.4 million tonnes *a year*", "300 kWh a month"."""
    if prose[end : end + 1] not in _LINKS:
        return ""
    found = _one(prose, end, words)
    return found[1] if found and found[1] in _prices(words).times else ""


def per_noun(prose: str, end: int, noun: str, words: Words) -> str:
    """The time that things are told by: "12,000 requests *per second*", "200 emails *a day*".

    ``noun`` is the singular of what is counted, which stands somewhere behind the number.
    """
    match = _TIMED.match(prose, end)
    if match is None or not match[1].lower().startswith(noun[:2]):
        return ""
    return per_time(prose, match.end(1), words)


def _rented(prose: str, end: int, words: Words) -> str:
    """ "£1,150 pcm", "£30,000 p.a.": letters that tell the time alone."""
    match = _LETTERS.match(prose, end) if prose[end : end + 1] in _BEFORE_LETTERS else None
    alone = _prices(words).alone
    return alone.get(match[1]) or alone.get(match[1].rstrip("."), "") if match else ""


def _one(prose: str, end: int, words: Words) -> tuple[int, str] | None:
    if prose[end : end + 1] not in _LINKS:
        return None
    link = _LINK.match(prose, end)
    if link is None:
        return None
    known, at = _prices(words), link.end()
    word = (link.group(1) or link.group(2) or "/").lower()
    if short := _short(prose, at, known):
        return short
    if unit := measures.denominator(prose, at, words, is_symbol=word in ("per", "/")):
        if unit[1] in known.times and _is_then(prose, unit[0], known):
            return None
        return unit[0], known.called.get(unit[1], unit[1])
    return _noun(prose, at, words, is_any=word == "per")


def _is_then(prose: str, at: int, known: _Prices) -> bool:
    """Is it a time, and no price: "$9 million *a year earlier*"?"""
    match = _WORD.match(prose, at)
    return match is not None and match.group(1).lower() in known.then


def _short(prose: str, at: int, known: _Prices) -> tuple[int, str] | None:
    match = _WORD.match(prose, at)
    unit = known.short.get(match.group(1).lower()) if match else None
    return (match.end(), unit) if match and unit else None


def _noun(prose: str, at: int, words: Words, is_any: bool) -> tuple[int, str] | None:
    """The noun that a price names: "per *diluted share*" is for a share, "per *exam*" an exam."""
    known, first = _prices(words), None
    for _ in range(_PHRASE):
        match = _WORD.match(prose, at)
        if match is None or match.group(1).lower() in known.stops:
            break
        if first and (unit := measures.denominator(prose, at, words, is_symbol=False)):
            # "Per business *day*".
            return unit
        at, noun = match.end(), singular(match.group(1).lower(), words)
        if noun in known.nouns:
            return at, noun
        if not is_any or noun in known.never or _is_number(noun, words):
            break
        first = first or (at, noun)
    return first


def _is_number(word: str, words: Words) -> bool:
    known = number_words.vocabulary(words)
    return word in known.small or word in known.scales or word in known.groups
