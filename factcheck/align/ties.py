"""Ties: what the wording of a sentence itself joins.

"Revenue rose 25% to $12.0m from $10.0m": the change is tied to the figure it leads *to* and to the
one it starts *from*. "66 of 150": a part is tied to its whole. "411 m² (4,424 sq ft)": one figure
says the other again. This is the one grammar of joining words; rules ask for its ties and never
match words themselves.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterator

from factcheck.align.arrows import arrows
from factcheck.align.bases import on_their_basis
from factcheck.align.chains import Marks
from factcheck.align.changes import change_ties
from factcheck.align.comparisons import comparison_ties
from factcheck.align.concluded import concluded_ties
from factcheck.align.conjuncts import conjunct_ties
from factcheck.align.explained import explained_ties
from factcheck.align.grammar import Grammar
from factcheck.align.marks import Mark, mark
from factcheck.align.neighbour_ties import GLUE, neighbour_ties
from factcheck.align.pronouns import pronoun_ties
from factcheck.align.rates import rate_ties
from factcheck.align.time_spans import of_amounts
from factcheck.align.told_before import Earlier
from factcheck.align.told_shares import told_share_ties
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

DATES = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME})
_MOST_DATES = 8
_HEAD = Worded("shapes.ties", r"\s*{of} (?:{the} )?", re.IGNORECASE)
_OF_THOSE = Worded("shapes.ties", r"\b{of_those}\b", re.IGNORECASE)
_GROUP = 12


def ties(sentence: tuple[Claim, ...], grammar: Grammar, earlier: Earlier) -> Iterator[Tie]:
    """All ties of the figures of one sentence; a change may be told of what stands before it."""
    if len(sentence) > 1 or any(claim.role is Role.CHANGE for claim in sentence):
        yield from of_amounts(_ties(sentence, grammar, earlier), grammar.spans_of_time)


def _ties(sentence: tuple[Claim, ...], grammar: Grammar, earlier: Earlier) -> Iterator[Tie]:
    marks = dict(_marks(sentence, grammar))
    marks |= arrows(sentence, marks)
    undated = (claim for claim in sentence if claim.figure.kind not in DATES)
    pairs = dict.fromkeys((*itertools.pairwise(sentence), *itertools.pairwise(undated)))
    parts = [
        tie
        for left, right in pairs
        for tie in neighbour_ties(left, right, marks, grammar, _dates(sentence, left, right))
    ]
    parts += _head_ties(sentence, grammar.words)
    yield from parts
    yield from told_share_ties(sentence, parts, grammar)
    yield from on_their_basis(sentence, _of_changes(sentence, marks, grammar, earlier), grammar)
    yield from rate_ties(sentence, grammar)


def _of_changes(
    sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar, earlier: Earlier
) -> Iterator[Tie]:
    sentence = tuple(claim for claim in sentence if not _is_group(claim, grammar))
    found = tuple(change_ties(sentence, marks, grammar))
    others = (
        *_compared(sentence, marks, grammar, found),
        *pronoun_ties(sentence, grammar),
        *conjunct_ties(sentence, marks, grammar),
    )
    concluded = tuple(concluded_ties(sentence, (*found, *others), grammar, earlier))
    # What two levels come to is told of both, and ends at neither by itself.
    led = {tie.left for tie in concluded}
    yield from (tie for tie in (*found, *others) if tie.left not in led)
    yield from concluded
    if not any(tie.kind is TieKind.FROM and tie.left.role is Role.CHANGE for tie in found):
        yield from explained_ties(sentence, marks, grammar)


def _is_group(claim: Claim, grammar: Grammar) -> bool:
    """ "Wages of the *top 10%* rose": no share of anything, but who is meant."""
    figure = claim.figure
    before = figure.block.prose[max(0, figure.lead - _GROUP) : figure.lead].rsplit(None, 1)
    return figure.kind is Kind.PERCENT and before[-1:] != [] and before[-1] in grammar.groups


def _compared(
    sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar, found: tuple[Tie, ...]
) -> Iterator[Tie]:
    """What a comparison says, where nothing else says where a change started."""
    started = {tie.left for tie in found if tie.kind is TieKind.FROM}
    led = {(tie.left, tie.right) for tie in found if tie.kind is TieKind.TO}
    leading = {change for change, _ in led}
    for tie in comparison_ties(sentence, marks, grammar):
        is_told = tie.left in started or (tie.left, tie.right) in led
        if not is_told and not (tie.kind is TieKind.TO and tie.left in leading):
            yield tie


def _marks(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[tuple[Claim, Mark | None]]:
    last = 0
    for claim in sentence:
        yield claim, mark(claim, grammar, last)
        if claim.figure.kind not in DATES:
            last = claim.figure.end


def _head_ties(sentence: tuple[Claim, ...], words: Words) -> Iterator[Tie]:
    """ "Of the 152 who answered, 113 agreed": all that follows is a part of it."""
    whole = sentence[0].figure
    head = whole.block.prose[whole.sentence[0] : whole.lead].rpartition(": ")[2]
    if whole.kind not in DATES and _HEAD.of(words).fullmatch(head):
        for part in sentence[1:]:
            if part.figure.kind is whole.kind and not _is_of_those(part, words):
                yield Tie(TieKind.OF, part, sentence[0], None)


def _is_of_those(part: Claim, words: Words) -> bool:
    """ "30 (25%) of those": that is of something told in between."""
    figure = part.figure
    rest = figure.block.prose[figure.end : min(figure.sentence[1], figure.end + GLUE)]
    return _OF_THOSE.of(words).search(rest) is not None


def _dates(sentence: tuple[Claim, ...], left: Claim, right: Claim) -> int:
    """How many characters the dates between two neighbours take: "88 days from May to July"."""
    at = bisect_left(sentence, left.figure.start, key=lambda claim: claim.figure.start)
    between = itertools.takewhile(
        lambda claim: claim is not right, sentence[at + 1 : at + _MOST_DATES]
    )
    return sum(date.figure.end - date.figure.start for date in between)
