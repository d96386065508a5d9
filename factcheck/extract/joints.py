"""Joints: what stands between two numbers, and may make one figure of them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import hedges
from factcheck.extract.found import Found
from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_SIGN = re.compile(r"(?:\s?[-\u2010\u2011–~〜]\s?|—)(?=[\d$€£¥₹~.+A-Za-z])")
_WORD = re.compile(r"(?:-?\s{1,2}|-)([a-z]+(?:\s{1,2}to)?)(?:\s{1,2}|-)")
_LAST_WORDS = re.compile(r"(?:([\w.]+)\s{1,2})?([\w.]+)\s{1,2}$")
_LOOK_BACK = 32
_LOOK_FAR = 56
_PLUS_MINUS = re.compile(
    r"\s?(?:±|\+/[-−–]|\+-|,?\splus or minus\s|,?\splus/minus\s)\s?(?=[\d$€£¥])"
)
_BEGINNINGS = frozenset(" \u00a0\t\n,-‐‑–~〜—±+")
_PLUS = "p"
_OF = "of"


class _Joiners(NamedTuple):
    words: frozenset[str]
    between: frozenset[str]
    change: frozenset[str]
    ranging: frozenset[str]
    listing: frozenset[str]
    changing: frozenset[str]
    reaching: frozenset[str]
    initials: frozenset[str]


@lru_cache(maxsize=8)
def _joiners(words: Words) -> _Joiners:
    table = words.table("ranges")
    return _Joiners(
        frozenset(table.get("joiners", ())),
        frozenset(table.get("between", ())),
        frozenset(table.get("change", ())),
        frozenset(table.get("ranging", ())),
        frozenset(table.get("listing", ())),
        frozenset(table.get("changing", ())),
        frozenset(table.get("reaching", ())),
        frozenset(
            word[0] for name in ("joiners", "listing") for word in table.get(name, ()) if word
        ),
    )


@frozen
class Joint:
    """What stands between two numbers, where it ends, and whether it may join them.

    ``is_change`` marks "5 and 10 percent" and a change: two figures, though they may share a unit;
    ``is_from`` "from 17 to 10", which may be one; ``is_loose`` "rose 5 to 6 percent", where only
    what is left unsaid makes a range; ``is_sum`` "a rise of 5 to 12"; ``is_told`` "9 to 5", which
    no word calls a range; ``is_listed`` an "and" or "or" of two figures.
    """

    end: int
    is_sign: bool = False
    is_change: bool = False
    is_from: bool = False
    is_loose: bool = False
    is_sum: bool = False
    is_told: bool = False
    is_tolerance: bool = False
    is_listed: bool = False


def may_join(prose: str, end: int) -> bool:
    """May something begin there that joins a number to the next, as a sign tells?"""
    sign = prose[end : end + 1]
    if sign != " ":
        return sign in _BEGINNINGS
    following = prose[end + 1 : end + 2]
    return following.islower() or not following.isalnum()


def joint(prose: str, first: Found, words: Words) -> Joint | None:
    """The dash or word after a number that may join it to the next; None for none."""
    sign, following = prose[first.end : first.end + 1], prose[first.end + 1 : first.end + 2]
    if sign not in _BEGINNINGS:
        return None
    if sign == " " and following.isalpha() and following != _PLUS:
        initials = _joiners(words).initials
        return _spoken(prose, first, words) if following in initials else None
    if match := _PLUS_MINUS.match(prose, first.end):
        return Joint(match.end(), is_tolerance=True)
    if spoken := _spoken(prose, first, words):
        return spoken
    match = _SIGN.match(prose, first.end)
    return Joint(match.end(), is_sign=True) if match else None


def _spoken(prose: str, first: Found, words: Words) -> Joint | None:
    known = _joiners(words)
    match = _WORD.match(prose, first.end)
    word = match.group(1) if match else ""
    if match is None or (word not in known.listing and word not in known.words):
        return None
    _, lead = hedges.before(prose, first.start, first.end, first.kind, words)
    earlier, last = _before(prose, lead)
    if word in known.listing:
        # "From 20 °C and 25 °C" is a range too: temperatures are no sources.
        is_warmth = bool(first.unit.offset) and last in known.change
        is_between = last in known.between or earlier in known.between
        is_range = word == "and" and (is_between or is_warmth)
        return Joint(match.end(), is_change=not is_range, is_listed=not is_range)
    # "A five-to-four vote" is a score as "5-4" is.
    is_sign = match.group().startswith("-") and match.group().endswith("-")
    return Joint(
        match.end(),
        is_sign,
        is_from=last in known.change and earlier not in known.ranging,
        is_loose=last in known.changing
        or (earlier in known.changing and last not in known.reaching),
        is_told=not is_sign and earlier not in known.ranging and last not in known.ranging,
        is_sum=last == _OF and _is_increase(prose, lead, known),
    )


def _is_increase(prose: str, start: int, known: _Joiners) -> bool:
    """ "A decrease in income of $1m to $5m": by so much, to so much."""
    return not known.changing.isdisjoint(prose[max(0, start - _LOOK_FAR) : start].split())


def _before(prose: str, start: int) -> tuple[str, str]:
    match = _LAST_WORDS.search(prose, max(0, start - _LOOK_BACK), start)
    if match is None:
        return "", ""
    return (match.group(1) or "").lower(), match.group(2).lower()
