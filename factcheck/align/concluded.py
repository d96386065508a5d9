"""Concluded changes: what two levels come to, told behind both of them.

"The rate was 9.2% in May and 6.7% by November, *a drop of* 2.5 points", "it has gone from 240 to
720, *which means that it has* tripled", "in 2014 it had 45 huts. In 2024 it had 54. *That is a rise
of* 20 percent": the wording joins the change to both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.align.effects import is_of_other
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import is_lent
from factcheck.align.taken_up import is_gap
from factcheck.align.told_before import MOST, Earlier, told_before
from factcheck.align.two_levels import RELATIVE, Pair, two_levels
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind


def concluded_ties(
    sentence: Sequence[Claim], found: Sequence[Tie], grammar: Grammar, earlier: Earlier
) -> Iterator[Tie]:
    """From each change that has no start of its own to the two levels that stand before it."""
    if len(sentence) > MOST:
        return
    own: dict[Claim, list[Tie]] = defaultdict(list)
    for tie in found:
        own[tie.left].append(tie)

    def starts(level: Claim) -> list[Claim]:
        here = [tie.right for tie in own.get(level, ()) if tie.kind is TieKind.FROM]
        return [*here, *earlier.starts(level)]

    for change in sentence:
        if change.role is not Role.CHANGE or starts(change) or is_gap(change, grammar.words):
            continue
        before = told_before(change, sentence, earlier, grammar.words)
        ends = two_levels(change, before, starts, grammar)
        if ends is None or not _is_told_of(change, ends, grammar):
            continue
        if any(tie.right not in ends for tie in own.get(change, ())):
            continue  # "That is a rise of 40%, *to $12m*".
        start, end = ends
        yield Tie(TieKind.FROM, change, start, None)
        yield Tie(TieKind.TO, change, end, None)


def _is_told_of(change: Claim, ends: Pair, grammar: Grammar) -> bool:
    """Not "to 120 aircraft from 100, a 6% increase *in seats*"; and what is told in percent of two
    rates, or of two of which one has no unit, is taken for more than one thing (``difference``)."""
    is_relative = change.figure.kind in RELATIVE
    is_open = ends[1].figure.kind is Kind.PERCENT if is_relative else is_lent(*ends)
    return not is_open and not is_of_other(change, ends, grammar)
