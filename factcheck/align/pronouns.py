"""Pronouns: a change of what was just told.

"Beef stood at ¥64.8 billion, and the plan is to double it to ¥113.2 billion": "it" is where the
change starts, across a comma or a semicolon.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.grammar import Grammar
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.span import Span

LEVELS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENT})


def pronoun_ties(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[Tie]:
    """From a change of a pronoun to where it leads, and to the level told before."""
    for at, (change, end) in enumerate(pairwise(sentence)):
        words = _words_between(change, end)
        if change.role is not Role.CHANGE or not _is_of_pronoun(words, grammar):
            continue
        start = next((claim for claim in reversed(sentence[:at]) if _is_like(claim, end)), None)
        if start is not None:
            where = Span(change.figure.span.end, end.figure.span.start)
            yield Tie(TieKind.FROM, change, start, where)
            yield Tie(TieKind.TO, change, end, where)


def _words_between(left: Claim, right: Claim) -> list[str]:
    return left.figure.block.prose[left.figure.end : right.figure.lead].lower().split()


def _is_of_pronoun(words: list[str], grammar: Grammar) -> bool:
    is_to = grammar.before.get(words[-1]) is TieKind.TO if words else False
    return is_to and len(words) > 1 and words[0] in grammar.pronouns


def _is_like(claim: Claim, end: Claim) -> bool:
    figure = claim.figure
    is_level = figure.kind in LEVELS and claim.role is Role.LEVEL and figure.quantity is not None
    return is_level and end.figure.quantity is not None and claim.quantity.is_like(end.quantity)
