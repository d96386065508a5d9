"""The most and the least of several, and the figures that were told of them.

"Alder collected 412 kg of batteries, Birch 388 and Cedar 507. *Alder collected the most*": Cedar
did. The word must be told by the measure of the row, of one of its names, of all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.named_levels import Row, named_levels
from factcheck.align.superlatives import Superlative, is_of_measure, superlatives
from factcheck.family import Family, NoOptions
from factcheck.model import patterns as re
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.stems import stem

FAR = 320
"""What is said of a row is said right behind it."""
NEAR = 70
"""Between the word and the name stands no more."""
_CLAUSE = re.compile(r"(?<=[.;!?])\s")
_WORD = re.compile(r"[^\W\d_]+")


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for row in named_levels(claims):
        last = max((each.claim.figure for each in row.values()), key=lambda each: each.end)
        behind = last.block.prose[last.end :][:FAR]
        told = _stems(claims, row)
        for clause in _CLAUSE.split(behind)[:3]:
            for one in superlatives(clause, claims.words):
                name = _name(row, clause, one)
                is_told = is_of_measure(one, clause, told, len(row), claims.words)
                if name is not None and is_told:
                    yield from _relation(row, name, one)


def _stems(claims: ClaimIndex, row: Row) -> frozenset[str]:
    """The words of the row's sentence, and what its names are called that are times."""
    first = next(iter(row.values())).claim.figure
    words = set(map(stem, _WORD.findall(first.block.prose[slice(*first.sentence)].lower())))
    known = claims.words.table("superlatives")
    if all(name.isdecimal() for name in row):
        words.update(map(stem, known.get("years", ())))
    if all(name.lower() in known.get("month_names", ()) for name in row):
        words.update(map(stem, known.get("months", ())))
    return frozenset(words)


def _name(row: Row, clause: str, one: Superlative) -> str | None:
    """The one name of the row in the clause, near the word."""
    found = [(name, each.start()) for name in row for each in _pattern(name).finditer(clause)]
    if len({name for name, _ in found}) != 1:
        return None
    name, at = found[0]
    return name if one.start - NEAR < at < one.end + NEAR else None


@lru_cache(maxsize=64)
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}\b")


def _relation(row: Row, name: str, one: Superlative) -> Iterator[Relation]:
    ranked = sorted(row, key=lambda each: row[each].quantity.base().middle())
    if one.way == 0 and name in (ranked[0], ranked[-1]):
        return
    best, comparison = (
        (ranked[0], Comparison.AT_MOST) if one.way < 0 else (ranked[-1], Comparison.AT_LEAST)
    )
    other = best if best != name else ranked[1 if one.way < 0 else -2]
    reading = Reading(row[other], layout=f"“{one.word}” of {len(row)}")
    yield Relation(row[name], (reading,), comparison)


FAMILY = Family(NoOptions, relations)
