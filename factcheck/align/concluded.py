"""Concluded changes: what two levels come to, told behind both of them in one sentence.

"The rate was 9.2% in May and 6.7% by November, *a drop of* 2.5 points", "it has gone from 240 to
720, *which means that it has* tripled": the wording joins the change to both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.align.effects import is_of_other
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import is_lent
from factcheck.align.two_levels import MOST, RELATIVE, two_levels
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind


def concluded_ties(
    sentence: Sequence[Claim], found: Sequence[Tie], grammar: Grammar
) -> Iterator[Tie]:
    """From each change that has no start of its own to the two levels that stand before it."""
    if len(sentence) > MOST:
        return
    started: dict[Claim, list[Claim]] = defaultdict(list)
    for tie in found:
        if tie.kind is TieKind.FROM:
            started[tie.left].append(tie.right)
    for at, change in enumerate(sentence):
        if change.role is not Role.CHANGE or change in started:
            continue
        ends = two_levels(change, sentence[:at], lambda end: started.get(end, ()), grammar)
        if ends is None or not _is_told_of(change, *ends, grammar):
            continue
        start, end = ends
        yield Tie(TieKind.FROM, change, start, None)
        yield Tie(TieKind.TO, change, end, None)


def _is_told_of(change: Claim, start: Claim, end: Claim, grammar: Grammar) -> bool:
    """Not "to 120 aircraft from 100, a 6% increase *in seats*"; and what is told in percent of two
    rates, or of two of which one has no unit, is taken for more than one thing (``difference``)."""
    is_relative = change.figure.kind in RELATIVE
    is_open = end.figure.kind is Kind.PERCENT if is_relative else is_lent(start, end)
    return not is_open and not is_of_other(change, (start, end), grammar)
