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
from factcheck.model.worded import Worded
from factcheck.model.words import Words

NAMED = 6
"""A thing is named in so many words."""
FAR = 80

_WORD = re.compile(r"[^\W\d_]+")
_OLD = Worded("shapes.attributed", r"[-\s]{old}\s", re.IGNORECASE)
_OF = Worded("shapes.attributed", r"\s{jubilees}\sof\s", re.IGNORECASE)
_PLACED = Worded("shapes.attributed", r"\b{placed}\b")
_SMALL = Worded("shapes.attributed", r"{small}")
_IN = Worded("shapes.attributed", r"{in}")


def attributed(claims: ClaimIndex, began: Collection[str]) -> Iterator[tuple[Claim, Claim]]:
    """Each age with the year in which its thing began."""
    words = claims.words
    for age, year in pairwise(claims.anchors(Kind.ORDINAL, Kind.DURATION, Kind.YEAR)):
        a, b = age.figure, year.figure
        if b.kind is Kind.YEAR and a.block is b.block and 0 < b.lead - a.end <= FAR:
            named = _named(a, words)
            if named is not None and _is_said(a.block.prose[named : b.lead], began, words):
                yield age, year


def _named(age: Figure, words: Words) -> int | None:
    """Where the name of the thing begins: behind "40-year-old", or "60th anniversary of"."""
    if age.kind is Kind.DURATION:
        old = _OLD.of(words).match(age.block.prose, age.end)
        return old.end() if old else None
    found = _OF.of(words).match(age.block.prose, age.end) if age.kind is Kind.ORDINAL else None
    return found.end() if found else None


def _is_said(glue: str, began: Collection[str], words: Words) -> bool:
    """ "The museum, which opened in"."""
    name, comma, rest = glue.partition(",")
    said = [word.lower() for word in _WORD.findall(rest)]
    own = [word for word in said if not _SMALL.of(words).fullmatch(word)]
    is_placed = _PLACED.of(words).search(name.lower()) is not None
    is_name = comma and 0 < len(_WORD.findall(name)) <= NAMED and not is_placed and "," not in rest
    is_year = len(own) == 2 and own[0] in began and _IN.of(words).fullmatch(own[1]) is not None
    return bool(is_name) and is_year
