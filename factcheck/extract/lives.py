"""Lives: bare numbers that are how old people are: "John Smith, 45, said", "65 and older"."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extract.found import Found
from factcheck.extract.measures import unit_named
from factcheck.model.quantity import Unit
from factcheck.model.words import Words

_OLDEST = 115
# Two names at least: "Boston, 45" is no person.
_PERSON = re.compile(r"[A-Z][a-z'’-]{1,20} (?:[A-Z]\. )?[A-Z][A-Za-z'’-]{1,20}, $")
_SET_OFF = re.compile(r"\.(?:\s|[\"”]|$)|,(?: |$)(?!(?:and|or|but)\b)(?=[a-z]|$)")
_AND_MORE = re.compile(r" (?:and|or) ([a-z]{2,7})\b")
_LOOK_BACK = 48


@lru_cache(maxsize=8)
def _ages(words: Words) -> tuple[Unit | None, frozenset[str]]:
    table = words.table("units").get("lives", {})
    name = table.get("unit")
    return unit_named(name) if name else None, frozenset(table.get("more", ()))


def age(prose: str, found: Found, words: Words) -> Unit | None:
    """The unit of a bare number that says how old somebody is."""
    unit, more = _ages(words)
    after, number = prose[found.end : found.end + 1], found.number
    if unit is None or after not in (",", ".", " ") or number.is_word or found.upper:
        return None
    if not number.is_plain or number.value > _OLDEST:
        return None
    is_life = _is_and_more(prose, found, more) if after == " " else _is_set_off(prose, found)
    return unit if is_life else None


def _is_set_off(prose: str, found: Found) -> bool:
    if prose[found.start - 2 : found.start] != ", " or not _SET_OFF.match(prose, found.end):
        return False
    return _PERSON.search(prose, max(0, found.start - _LOOK_BACK), found.start) is not None


def _is_and_more(prose: str, found: Found, more: frozenset[str]) -> bool:
    following = _AND_MORE.match(prose, found.end)
    return following is not None and following[1] in more
