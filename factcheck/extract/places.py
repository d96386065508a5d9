"""Places: the numbers of streets, and degrees of latitude and longitude."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract import nouns
from factcheck.extract.found import Marked
from factcheck.model import patterns as re
from factcheck.model.words import Words

_COORDINATE = re.compile(
    r"\s?°\s?(?:\d{1,2}(?:\.\d{1,6})?\s?['′’]\s?(?:\d{1,2}(?:\.\d{1,6})?\s?(?:[\"″”]|'')\s?)?)?"
    r"[NSEW](?![A-Za-z])"
)
_STREET = re.compile(
    r"(?:[ \u00a0](?:[NSEW]\.?(?= )|\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'-]{1,20}\.?)){1,5}"
)
_ORDINAL_STREET = re.compile(r"[ \u00a0]([A-Z][a-z]{1,9}\.?)")


@lru_cache(maxsize=8)
def _streets(words: Words) -> frozenset[str]:
    return frozenset(words.table("names").get("streets", ()))


def coordinate(prose: str, start: int, end: int) -> Marked | None:
    """ "40.7128° N", "51°30′N": the degrees of a place, whose number ends there."""
    sign = prose[end : end + 1]
    if sign != "°" and (sign != " " or prose[end + 1 : end + 2] != "°"):
        return None
    match = _COORDINATE.match(prose, end)
    return Marked(start, match.end()) if match else None


def is_address(prose: str, end: int, words: Words) -> bool:
    """Is it the number of a house: "1600 Pennsylvania Avenue"; not "40 Wall Street banks"?"""
    following = prose[end + 1 : end + 2]
    if not (following.isupper() or following.isdigit()):
        return False
    match = _STREET.match(prose, end)
    if match is None:
        return False
    names = match.group().split()
    streets = _streets(words)
    last = max((at for at, name in enumerate(names) if name.rstrip(".,") in streets), default=0)
    return last > 0 and (last < len(names) - 1 or nouns.plural(prose, match.end(), words) is None)


def is_street(prose: str, end: int, words: Words) -> bool:
    """Is an ordinal that ends there the name of a street: "Fifth Avenue", "42nd Street"?"""
    if not prose[end + 1 : end + 2].isupper():
        return False
    match = _ORDINAL_STREET.match(prose, end)
    return match is not None and match.group(1).rstrip(".") in _streets(words)
