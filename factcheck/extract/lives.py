"""Lives: bare numbers that are how old people are: "John Smith, 45, said", "65 and older"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found
from factcheck.extract.measures import unit_named
from factcheck.model import patterns as re
from factcheck.model.quantity import Unit
from factcheck.model.words import Words

_OLDEST = 115
# Two names at least: "Boston, 45" is no person.
_PERSON = re.compile(r"[A-Z][a-z'’-]{1,20} (?:[A-Z]\. )?[A-Z][A-Za-z'’-]{1,20}, $")
_SET_OFF = re.compile(r"\.(?:\s|[\"”]|$)|,(?: |$)(?!(?:and|or|but)\b)(?=[a-z]|$)")
_AND_MORE = re.compile(r" (?:and|or) ([a-z]{2,7})\b")
_LAST_WORD = re.compile(r"([a-z]{3,12}), $")
_ROW = re.compile(r"\b([a-z]{3,5})(?: of)? \d{1,3}(?:, \d{1,3}){0,6},? (?:(?:and|or) )?$")
_LOOK_BACK = 48


class _Lives(NamedTuple):
    unit: Unit | None
    more: frozenset[str]
    people: frozenset[str]
    rows: frozenset[str]


@lru_cache(maxsize=8)
def _ages(words: Words) -> _Lives:
    table = words.table("units").get("lives", {})
    name = table.get("unit")
    return _Lives(
        unit_named(name) if name else None,
        frozenset(table.get("more", ())),
        frozenset(table.get("people", ())),
        frozenset(table.get("rows", ())),
    )


def age(prose: str, found: Found, words: Words) -> Unit | None:
    """The unit of a bare number that says how old somebody is."""
    known = _ages(words)
    after, number = prose[found.end : found.end + 1], found.number
    if known.unit is None or after not in (",", ".", " ") or number.is_word or found.upper:
        return None
    if not number.is_plain or number.value > _OLDEST:
        return None
    if _is_in_row(prose, found.start, known):
        return known.unit
    is_life = after == " " and _is_and_more(prose, found, known.more)
    is_life = is_life or (after != " " and _is_set_off(prose, found, known))
    return known.unit if is_life else None


def _is_in_row(prose: str, start: int, known: _Lives) -> bool:
    """ "Aged 5, 8 and 12"."""
    if prose[start - 2 : start] not in (", ", "d ", "r "):
        return False
    row = _ROW.search(prose, max(0, start - _LOOK_BACK), start)
    return row is not None and row[1] in known.rows


def _is_set_off(prose: str, found: Found, known: _Lives) -> bool:
    """ "John Smith, 45, said", "a second man, 22, died"."""
    if prose[found.start - 2 : found.start] != ", " or not _SET_OFF.match(prose, found.end):
        return False
    if _PERSON.search(prose, max(0, found.start - _LOOK_BACK), found.start):
        return True
    word = _LAST_WORD.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    return word is not None and word[1] in known.people


def _is_and_more(prose: str, found: Found, more: frozenset[str]) -> bool:
    following = _AND_MORE.match(prose, found.end)
    return following is not None and following[1] in more
