"""Lower parts: what follows an amount in a smaller unit, the 10 inches of "7 feet 10 inches"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import measures
from factcheck.extract.number import Number
from factcheck.extract.plain import plain_number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.quantity import DAY, Unit
from factcheck.model.words import Words

_MOST_PARTS = 4
JOINED = re.compile(
    r"(?:(?P<listed>,\s{1,2}(?:and\s{1,2})?|\s{1,2}(?:and|&)\s{1,2})|[ \u00a0]{1,2}|-|)(?=[\da-z])"
)
BARE_END = re.compile(r"\s*(?:[.,;:!?)\]]|$)")
# "Two yards and seven feet" is more than three yards, and nobody minds; an hour has 60 minutes.
_OVERFLOW = 4


class Part(NamedTuple):
    """A lower part of an amount: how many of what, and where it ends."""

    number: Number
    end: int
    unit: Unit
    is_listed: bool


class _Chains(NamedTuple):
    chains: tuple[tuple[str, ...], ...]
    bare: Mapping[str, tuple[str, int]]
    letters: Mapping[str, Mapping[str, str]]


@lru_cache(maxsize=8)
def _chains(words: Words) -> _Chains:
    table = words.table("units").get("compounds", {})
    return _Chains(
        tuple(tuple(chain) for chain in table.values() if isinstance(chain, list)),
        {unit: (lower, most) for unit, (lower, most) in table.get("bare", {}).items()},
        dict(table.get("letters", {})),
    )


def lower_parts(setting: Setting, end: int, unit: Unit) -> list[Part]:
    """The parts that follow an amount in that unit which ends there, each of a smaller unit."""
    known, parts = _chains(setting.words), list[Part]()
    while len(parts) < _MOST_PARTS and (part := _next(setting, end, unit, known)):
        parts.append(part)
        end, unit = part.end, part.unit
    return parts


def _next(setting: Setting, end: int, unit: Unit, known: _Chains) -> Part | None:
    match = JOINED.match(setting.prose, end)
    if match is None or (match["listed"] and not setting.prose[end - 1].isalpha()):
        return None
    number = plain_number(setting, match.end())
    if number is None or number.forms:
        return None
    below = _lettered(setting.prose, number.end, unit, known) or measures.measure(
        setting.prose, number.end, setting.words, is_inner=True
    )
    if below is None:
        return _bare(setting, number, unit, known, match)
    # After a comma 6" are no seconds of arc.
    for lower in (below.unit, *(() if match["listed"] else below.also)):
        if _is_lower(unit, lower, number.value, known):
            return Part(number, below.end, lower, match["listed"] is not None)
    return None


def _lettered(prose: str, end: int, unit: Unit, known: _Chains) -> measures.Measure | None:
    """The m of "2h45m"."""
    letters = known.letters.get(unit.symbol)
    name = letters.get(prose[end : end + 1]) if letters else None
    meant = measures.unit_named(name) if name and not prose[end + 1 : end + 2].isalnum() else None
    return measures.Measure(end + 1, meant) if meant else None


def _is_lower(unit: Unit, lower: Unit, value: Fraction, known: _Chains) -> bool:
    """Does the one unit follow on the other, and is it not too much of it?"""
    if not any(
        unit.symbol in chain and lower.symbol in chain[chain.index(unit.symbol) + 1 :]
        for chain in known.chains
    ):
        return False
    most = 1 if unit.dimension == DAY.dimension else _OVERFLOW
    return value * lower.factor < most * unit.factor


def _bare(
    setting: Setting, number: Number, unit: Unit, known: _Chains, match: re.Match[str]
) -> Part | None:
    """ "3 hours forty", "6 foot 2": the unit of the lower part goes without saying."""
    lower, most = known.bare.get(unit.symbol, ("", 0))
    meant = measures.unit_named(lower) if lower else None
    if meant is None or not number.is_plain or number.value >= most or not match.group():
        return None
    # "The 6-foot-7 center" is that tall, "6 foot 7 centers" are so many.
    is_glued = match.group() == "-" and not setting.prose.startswith("-", number.end)
    if match.group().startswith(",") or not (is_glued or BARE_END.match(setting.prose, number.end)):
        return None
    return Part(number, number.end, meant, match["listed"] is not None)
