"""Labels: numbers that tell one thing from the next, and number words in proper names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import nouns
from factcheck.model.words import Words

_LAST_WORD = re.compile(r"([^\s(\[“\"]{1,30})[ \u00a0\t]{1,2}$")
# "Tables 2, 3 and" before a number: the label of the first goes for all.
_ROW = re.compile(
    r"([A-Za-z]{1,20}\.?)[ \u00a0](?:\d{1,4}(?:, | ?[-–] ?))*\d{1,4},? (?:and|or|to|&) $"
)
_ITEM = re.compile(r"\d{1,3}[.)](?=\s|$)")
_ITEM_LEAD = re.compile(r"(?:^\s{0,3}|[;:,]\s|\band\s|\bor\s)\(?$")
_NEXT_WORD = re.compile(r"[\s-]{1,2}([A-Za-z]+)")


class _Labels(NamedTuple):
    labels: frozenset[str]
    only_capitalised: frozenset[str]
    phrases: frozenset[str]
    not_names: frozenset[str]


@lru_cache(maxsize=8)
def _labels(words: Words) -> _Labels:
    table = words.table("names")
    return _Labels(
        frozenset(table.get("labels", ())),
        frozenset(table.get("only_capitalised", ())),
        frozenset(table.get("phrases", ())),
        frozenset(table.get("capitalised", {}).get("not_names", ())),
    )


def enumerates(prose: str, start: int, end: int) -> bool:
    """Does a number only tell one item from the next: "(2) a booster", "[3]", "4. Prices"?"""
    before, after = prose[start - 1 : start], prose[end : end + 1]
    if before == "[" and after == "]":
        return True
    if after in (")", "."):
        return bool(_ITEM.match(prose, start)) and bool(
            _ITEM_LEAD.search(prose, max(0, start - 8), start)
        )
    return False


def labelled(prose: str, start: int, end: int, is_heading: bool, words: Words) -> bool:
    """Is a whole number a label ("Section 301", "Tables 2 and 3") or part of a name ("Radio 1")?"""
    known = _labels(words)
    match = _LAST_WORD.search(prose, max(0, start - 32), start)
    if match is None:
        return False
    if row := _ROW.search(prose, max(0, start - 48), start):
        match = row
    word = match.group(1)
    lower = word.lower()
    if lower in known.labels:
        return lower not in known.only_capitalised or word[0].isupper()
    if is_heading or row or not word[0].isupper() or not word[-1].isalnum():
        return False
    if lower.strip("’'") in known.not_names:
        return False
    if not word.isupper() and _begins_sentence(prose, match.start()):
        return False
    return nouns.plural(prose, end, words) is None


def _begins_sentence(prose: str, start: int) -> bool:
    """Every word has a capital there."""
    before = prose[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in '.!?:“"‘•'


def is_proper(prose: str, start: int, end: int, is_heading: bool, words: Words) -> bool:
    """Is a number word part of a proper name: "the Five Eyes", "Uranium One"?"""
    if not prose[start].isupper():
        return False
    known = _labels(words)
    match = _NEXT_WORD.match(prose, end)
    if match and f"{prose[start:end]} {match.group(1)}" in known.phrases:
        return True
    before = _LAST_WORD.search(prose, max(0, start - 32), start)
    if before is None or before.group(1)[-1] in ".!?:;…":
        return False
    if f"{before.group(1)} {prose[start:end]}" in known.phrases:
        return True
    return not is_heading and (match is None or match.group(1)[0].isupper())
