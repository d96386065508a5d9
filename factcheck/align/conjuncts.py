"""Conjuncts: a second verb of what the sentence is about.

"The share was 31% before the storm *and has risen* 3 points, to 34%": the verb has no subject of
its own, so it starts from what was told of the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.chains import Marks
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import is_pair
from factcheck.align.signs import is_crossing
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.span import Span

_WORD = re.compile(r"[a-z][\w'-]*|[,;:()]")
_AUXILIARIES = frozenset({"has", "have", "had", "then", "since", "later", "is", "by", "about"})
LONGEST = 12
"""Of a longer sentence the first so many figures are looked at."""
_REACH = 80
_MOST = 6
"""Between "and" and its change stand at most so many words."""


def conjunct_ties(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """From the change of a second verb to the one level told before it."""
    for at, (change, end) in enumerate(pairwise(sentence[:LONGEST])):
        mark = marks[end]
        if at == 0 or change.role is not Role.CHANGE or mark is None:
            continue
        before = [claim for claim in sentence[:at] if is_pair(claim, end)]
        if mark.kind is not TieKind.TO or len(before) != 1 or not _is_conjunct(change, grammar):
            continue
        (start,) = before
        if not _is_new(change, end, grammar) and not is_crossing(start, end, grammar):
            where = Span(
                start.figure.span.end, max(start.figure.span.end, change.figure.span.start)
            )
            yield Tie(TieKind.FROM, change, start, where)


def _is_conjunct(change: Claim, grammar: Grammar) -> bool:
    figure = change.figure
    floor = max(figure.sentence[0], figure.lead - _REACH)
    said = _WORD.findall(figure.block.prose[floor : figure.lead].lower())
    while said and said[-1] in _AUXILIARIES:
        said.pop()
    verbs = 0
    for word in reversed(said[-_MOST:]):
        if word == "and":
            return verbs == 1
        if word in grammar.changing:
            verbs += 1
        elif word not in _AUXILIARIES:
            return False
    return False


def _is_new(change: Claim, end: Claim, grammar: Grammar) -> bool:
    """Does something else begin between the change and where it leads?"""
    glue = change.figure.block.prose[change.figure.end : end.figure.lead].lower()
    return not grammar.apart.isdisjoint(_WORD.findall(glue))
