"""Passages: what a figure that is worked out may be worked out from, where only one thing can be
meant.

"Income was $6.83 million and outgoings $7.12 million. The $390,000 *shortfall* ...": it stands
behind just two amounts, in its sentence and the one before. Three amounts, and nobody knows of
which two it is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.levels import amounts, is_of_sort
from factcheck.align.rows import glue
from factcheck.model.claim import Claim
from factcheck.model.worded import Worded
from factcheck.model.words import Words

MOST = 24
"""A passage of more figures is a list or a table."""
Passage = tuple[Claim, ...]
_CLAUSE = Worded("passages", r"[;:(—–]|,\s{clauses}\s")
"""Here another clause begins."""


def passages(claims: ClaimIndex, told: Claim) -> Iterator[Passage]:
    """The amounts before a figure: in its sentence, where nothing of their sort follows; those of
    the sentence before as well; and of the one before that."""
    here, behind, before = _sides(claims, told)
    earlier = amounts(claims.before(before[0]), claims.words) if before else ()
    for found in (here, (*before, *here), (*earlier, *before, *here)):
        if _is_done(found, behind, told, claims.words):
            yield found


def around(claims: ClaimIndex, told: Claim) -> Iterator[Passage]:
    """The same; then the amounts on both sides: "That is 1,541 more than last year, *when 4,421*
    ..."."""
    here, behind, before = _sides(claims, told)
    yield from passages(claims, told)
    yield (*here, *behind)
    yield (*before, *here, *behind)


def _sides(claims: ClaimIndex, told: Claim) -> tuple[Passage, Passage, Passage]:
    """The amounts before and behind a figure in its sentence, and those of the sentence before."""
    together, before = claims.siblings(told, Layout.SENTENCE), claims.before(told)
    if len(together) + len(before) > MOST:
        return (), (), ()
    rest = amounts((claim for claim in together if claim is not told), claims.words)
    here = tuple(claim for claim in rest if claim.figure.end <= told.figure.lead)
    return here, rest[len(here) :], amounts(before, claims.words)


def _is_done(found: Passage, behind: Passage, told: Claim, words: Words) -> bool:
    """Does nothing of their sort follow in the clause, of which it might be told instead?"""
    clause = _CLAUSE.of(words)
    return bool(found) and not any(
        is_of_sort(claim, found[-1]) and clause.search(glue(told, claim)) is None
        for claim in behind
    )
