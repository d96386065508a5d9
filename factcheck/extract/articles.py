"""Articles: "a kilogram" and "an hour and a half", where "a" is one and not one of many."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import measures
from factcheck.extract.compound import compound
from factcheck.extract.found import Found
from factcheck.extract.number import whole
from factcheck.extract.parts import measured
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_ARTICLE = re.compile(r"(?<![\w'’-])(an?) $", re.IGNORECASE)
_AROUND = " \t\n.!?"
_MOST_AROUND = 4
_LAST_WORDS = re.compile(r"(?:(\S{1,20})\s{1,2})?(\S{1,20})\s{1,2}$")
_OF = re.compile(r"\sof\s[a-z]")
_IS = re.compile(r"\s(?:is|equals|=)\s")


class _Articles(NamedTuple):
    units: frozenset[str]
    of: frozenset[str]
    never_after: frozenset[str]


@lru_cache(maxsize=8)
def _articles(words: Words) -> _Articles:
    table = words.table("units").get("article", {})
    return _Articles(
        frozenset(table.get("words", ())),
        frozenset(table.get("of", ())),
        frozenset(table.get("never_after", ())),
    )


@lru_cache(maxsize=8)
def units(words: Words) -> frozenset[str]:
    """The units that an article may stand before, as they may be written."""
    named = _articles(words).units
    return frozenset((*named, *map(str.capitalize, named)))


def before(prose: str, start: int) -> int | None:
    """Where the article before a unit begins; None for no article."""
    if prose[start - 1 : start] != " " or prose[start - 2 : start - 1] not in ("a", "n", "A"):
        return None
    match = _ARTICLE.search(prose, max(0, start - 4), start)
    return match.start(1) if match else None


def article(setting: Setting, start: int, end: int) -> Found | None:
    """The amount that the article and the unit standing there say; None where they only name one.

    "An hour and a half" and "a gallon of milk" are amounts, "an hour later" and "$5 a gallon" none.
    """
    prose = setting.prose
    at = prose.index(" ", start, end)
    unit = measures.measure(prose, at, setting.words)
    if unit is None or _is_rate(prose, start, setting.words):
        return None
    one = measured(whole(start, at, 1, is_word=True), unit)
    amount = compound(setting, one)
    if amount is not one or _is_all(prose, start, one.end):
        return amount
    return one if _is_amount(prose, start, one, setting.words) else None


def _is_all(prose: str, start: int, end: int) -> bool:
    """Does the prose say nothing else?"""
    is_short = len(prose) - (end - start) <= _MOST_AROUND
    return is_short and prose.strip(_AROUND) == prose[start:end]


def _is_amount(prose: str, start: int, one: Found, words: Words) -> bool:
    if one.kind is Kind.DURATION:
        return False
    word = prose[start : one.end].rpartition(" ")[2].lower()
    if word in _articles(words).of and _OF.match(prose, one.end):
        return True
    return prose[start].isupper() and bool(_IS.match(prose, one.end))


def _is_rate(prose: str, start: int, words: Words) -> bool:
    """ "$5 a gallon", "60 miles an hour", "twice a week"."""
    match = _LAST_WORDS.search(prose, max(0, start - 32), start)
    if match is None:
        return False
    earlier, word = ((each or "").lower().lstrip("(“\"'") for each in match.groups())
    never = _articles(words).never_after
    is_price = word == "of" and earlier in never
    return word[-1:].isdigit() or word[-1:] in "%¢" or word in never or is_price
