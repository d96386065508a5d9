"""Chains: figures of a sentence between which nothing begins anew.

In "sales rose 20% to $12m from $10m and costs fell 5% to $3m" the first three stand in one chain,
the last two in another: "and", "while", a semicolon or another word of change begins something
else. What stands in different chains is not held together.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping

from factcheck.align.marks import Grammar, Mark
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind

Marks = Mapping[Claim, Mark | None]
Chain = tuple[Claim, ...]

NEVER_LEVEL = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.NAME, Kind.ORDINAL, Kind.SCORE})
MOST_WORDS = 16
"""Two figures with more words between them are not told together."""
OWN = 4
"""The word of a change stands at most so many words from it: "an increase of about 20%"."""

_WORD = re.compile(r"[a-z][\w'-]*|[;:•]")


def chains(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Chain]:
    """The chains of a sentence, in order; figures that can be no part of a change are left out."""
    chain: list[Claim] = []
    for claim in sentence:
        if claim.figure.kind in NEVER_LEVEL or claim.figure.quantity is None:
            continue
        if chain and is_apart(chain[-1], claim, marks, grammar):
            yield tuple(chain)
            chain = []
        chain.append(claim)
    if chain:
        yield tuple(chain)


def is_apart(left: Claim, right: Claim, marks: Marks, grammar: Grammar) -> bool:
    """Does something else begin between two neighbours?"""
    glue = words_between(left, right, marks)
    if left.role is Role.CHANGE:
        glue = _without_own(glue, grammar)
    if right.role is Role.CHANGE:
        glue = _without_own(glue[::-1], grammar)[::-1]
    begins = any(word in grammar.apart or word in grammar.changing for word in glue)
    return begins or len(glue) > MOST_WORDS


def words_between(left: Claim, right: Claim, marks: Marks) -> list[str]:
    """The words between two figures, but for those that mark the right one ("up from")."""
    its = marks[right]
    end = right.figure.lead if its is None else its.start
    return _WORD.findall(
        left.figure.block.prose[left.figure.end : max(left.figure.end, end)].lower()
    )


def _without_own(glue: list[str], grammar: Grammar) -> list[str]:
    """Words that begin at a change, without the word that makes it one: "25% *increase* in"."""
    for place in range(min(OWN, len(glue)) - 1, -1, -1):
        if glue[place] in grammar.changing and not set(glue[:place]) & grammar.apart:
            return glue[place + 1 :]
    return glue


def neighbours(chain: Chain) -> Iterator[tuple[Claim, Claim]]:
    return itertools.pairwise(chain)
