"""Explained changes: what changed is told behind a colon, with its figures.

"The use of vans doubled: 46% of yards said they *were* using one, versus 23% in 2014": whatever is
said between the two, they are all the figures there are.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.chains import NEVER_LEVEL, Marks
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import is_pair
from factcheck.align.signs import is_crossing
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind

RELATIVE = frozenset({Kind.PERCENT, Kind.MULTIPLE})
FIGURES = 3


def explained_ties(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """From the change to the two figures behind its colon, where the second is where it started."""
    told = [claim for claim in sentence if claim.figure.kind not in NEVER_LEVEL]
    if len(told) != FIGURES:
        return
    change, end, start = told
    its = marks[start]
    glue = change.figure.block.prose[change.figure.end : end.figure.lead]
    is_change = change.role is Role.CHANGE and change.figure.kind in RELATIVE
    is_start = its is not None and its.kind is TieKind.FROM
    is_told = glue.count(":") == 1 and marks[end] is None
    is_one = is_pair(end, start) and not is_crossing(start, end, grammar)
    if its is not None and is_change and is_start and is_told and is_one:
        yield Tie(TieKind.FROM, change, start, its.words)
        yield Tie(TieKind.TO, change, end, None)
