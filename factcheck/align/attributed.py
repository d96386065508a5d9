"""Attributed: an age, the thing it is of, and the year in which that began, in one breath.

"The 60th anniversary of the museum, which opened in 1974", "the 40-year-old bridge, built in 1974":
what stands behind the comma is told of what stands before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind

NAMED = 6
"""A thing is named in so many words."""
FAR = 80

_WORD = re.compile(r"[^\W\d_]+")
_OLD = re.compile(r"[-\s]old\s", re.IGNORECASE)
_OF = re.compile(r"\s(?:anniversary|birthday)\sof\s", re.IGNORECASE)
_PLACED = frozenset({"in", "at", "on", "from", "for", "with", "by", "near", "to", "and", "inside"})
"""Two things are named: "a 30-year-old baker *in* the mill, built in 1884"."""
_SMALL = frozenset({"which", "that", "who", "was", "were", "first", "originally", "itself"})


def attributed(claims: ClaimIndex, began: Collection[str]) -> Iterator[tuple[Claim, Claim]]:
    """Each age with the year in which its thing began."""
    for age, year in pairwise(claims.anchors(Kind.ORDINAL, Kind.DURATION, Kind.YEAR)):
        a, b = age.figure, year.figure
        if b.kind is Kind.YEAR and a.block is b.block and 0 < b.lead - a.end <= FAR:
            named = _named(a)
            if named is not None and _is_said(a.block.prose[named : b.lead], began):
                yield age, year


def _named(age: Figure) -> int | None:
    """Where the name of the thing begins: behind "40-year-old", or "60th anniversary of"."""
    if age.kind is Kind.DURATION:
        old = _OLD.match(age.block.prose, age.end)
        return old.end() if old else None
    found = _OF.match(age.block.prose, age.end) if age.kind is Kind.ORDINAL else None
    return found.end() if found else None


def _is_said(glue: str, began: Collection[str]) -> bool:
    """ "The museum, which opened in"."""
    name, comma, rest = glue.partition(",")
    said = [word.lower() for word in _WORD.findall(rest)]
    own = [word for word in said if word not in _SMALL]
    named = _WORD.findall(name.lower())
    is_name = comma and 0 < len(named) <= NAMED and _PLACED.isdisjoint(named) and "," not in rest
    return bool(is_name) and len(own) == 2 and own[0] in began and own[1] == "in"
