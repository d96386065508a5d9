"""Changes: which figures a change leads to, and which it starts from.

The figures of a chain are changes ("25%"), ends ("to 12.0m"), starts ("from 10.0m") and plain
levels. A change takes the nearest start and the nearest end of its chain; a plain level is an end
only where it stands before the start ("12.0m, up 25% from 10.0m").
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from factcheck.align.chains import Chain, Marks, chains, neighbours, words_between
from factcheck.align.change_ends import end_of, fits, is_change, kind_of, nearest, told_again
from factcheck.align.effects import is_of_other
from factcheck.align.grammar import Grammar
from factcheck.align.pairs import (
    is_amount,
    is_pair,
)
from factcheck.align.signs import is_crossing
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.span import Span
from factcheck.model.worded import Worded

LONGEST = 12
"""So many figures told together are a list, and no change."""
_SCORE = Worded(
    "shapes.changes",
    r"\b{ends} \d{1,9} ?(?:{to}|-|–) ?\d{1,9} {ends} \d{1,9} ?(?:{to}|-|–) ?\d",
)
_LISTED = Worded("shapes.changes", r"(?:[^,;.]{0,30},?\s)?{and}\s(?:[a-z]+\s)?|,\s?", re.IGNORECASE)
_REVISED = Worded("ties.revised", r"{words}")
_APPOSED = re.compile(r"^[^,;:–—]*(?:,|\s[-–—]|—)\s?an?\s(?:[a-z]+\s)?$")


def change_ties(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """From each change, and from each end, to where it starts."""
    if _is_score(sentence, grammar):
        return
    before: Chain = ()
    listed = _listed(sentence, marks, grammar)
    for chain in chains(sentence, marks, grammar):
        if not listed.isdisjoint(chain):
            before = chain
            continue
        yield from _between_levels(chain, marks, grammar)
        if len(chain) <= LONGEST and not _is_open(before, chain):
            for place, claim in enumerate(chain):
                if is_change(claim, marks) and not _has_rival(claim, chain, marks):
                    yield from _of_change(chain, place, marks, grammar)
        before = chain


def _is_score(sentence: tuple[Claim, ...], grammar: Grammar) -> bool:
    """ "To 60 to 40 from 55 to 45": which goes with which is not in a row."""
    start, end = sentence[0].figure.sentence
    prose = sentence[0].figure.block.prose[start:end].lower()
    return _SCORE.of(grammar.words).search(prose) is not None


def _is_list(sentence: tuple[Claim, ...], grammar: Grammar) -> bool:
    """ "Rose 5% and 7% to $10m and $12m, *respectively*"."""
    start, end = sentence[0].figure.sentence
    prose = sentence[0].figure.block.prose[start:end].lower()
    return any(word in prose for word in grammar.lists)


def _listed(sentence: tuple[Claim, ...], marks: Marks, grammar: Grammar) -> frozenset[Claim]:
    """The parts of changes that are joined to a like figure as in a list ("5% *and* 7%")."""
    if not _is_list(sentence, grammar):
        return frozenset()
    listed = _LISTED.of(grammar.words)
    return frozenset(
        claim
        for left, right in itertools.pairwise(sentence)
        if left.figure.kind is right.figure.kind
        and listed.fullmatch(left.figure.block.prose, left.figure.end, right.figure.lead)
        for claim in (left, right)
        if marks[claim] is not None or claim.role is Role.CHANGE
    )


def _is_open(before: Chain, chain: Chain) -> bool:
    """ "Grew 25% on the year and 5% on the quarter to $12m": whose end it is, nobody can tell."""
    if not before or len(before) > 1 or before[-1].role is not Role.CHANGE:
        return False
    return chain[0].role is Role.CHANGE and chain[0].figure.kind is before[-1].figure.kind


def _has_rival(change: Claim, chain: Chain, marks: Marks) -> bool:
    """Are there two changes of a kind in one chain? Then we cannot tell which runs where."""
    return any(
        other is not change
        and is_change(other, marks)
        and other.figure.kind is change.figure.kind
        and other.quantity.is_like(change.quantity)
        for other in chain
    )


def _of_change(chain: Chain, place: int, marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    change = chain[place]
    if change.figure.kind is not Kind.MULTIPLE and any(c.figure.ends for c in chain):
        return
    start = nearest(chain, place, marks, TieKind.FROM)
    again = told_again(chain, place, marks)
    end = end_of(chain, place, start, marks, grammar)
    if start is not None and end is not None:
        is_other = _is_other_event(chain, place, start, end)
        is_other = is_other or _is_of_another_end(chain, start, end, marks, grammar)
        if is_other or is_of_other(change, (start, end), grammar):
            return
    if start is not None and (end is None or not fits(change, start, end, grammar)):
        end = None
        if again is None or not again.quantity.is_like(start.quantity):
            return
    if start is not None:
        yield Tie(TieKind.FROM, change, start, _words(marks, start))
    if start is None and again is not None and (end is None or not is_amount(again, end)):
        return
    if end is not None:
        yield Tie(TieKind.TO, change, end, _words(marks, end))
    if again is not None:
        yield Tie(TieKind.BY, change, again, _words(marks, again))


def _is_other_event(chain: Chain, place: int, start: Claim, end: Claim) -> bool:
    """ "Fell to 4% from 5%, its *rise* of two points gone": the verb agrees with the figures, and
    the change behind them goes the other way."""
    change, at = chain[place], sorted((chain.index(start), chain.index(end)))
    before, after = start.figure.value, end.figure.value
    if at[1] > place or before is None or after is None:
        return False
    glue = change.figure.block.prose[chain[at[1]].figure.end : change.figure.lead]
    if _APPOSED.search(glue):
        return False  # "To 78 in 2024, a 73% fall" is said of that very rise.
    went = (after > before) - (after < before)
    sign = -1 if (change.figure.value or 0) < 0 else 1
    return change.direction * sign * went < 0 and chain[at[0]].direction == went


def _is_of_another_end(
    chain: Chain, start: Claim, end: Claim, marks: Marks, grammar: Grammar
) -> bool:
    """ "Rose to 3.9% *from 3.7*, as the jobless grew by 334,000 to 6.5 million": what stands next
    to one end is where that started, in whatever unit, and not where another did. So is what a
    figure was "*revised* from"."""
    place = chain.index(start)
    before = chain[place - 1] if place else end
    if before is end or is_change(before, marks):
        return False  # "Expected *to triple* from $4m": that is no end.
    said = " ".join(words_between(before, start, marks))
    if not said:
        return kind_of(marks, before) is TieKind.TO
    return _REVISED.of(grammar.words).fullmatch(said) is not None


def _between_levels(chain: Chain, marks: Marks, grammar: Grammar) -> Iterator[Tie]:
    """ "climbed to 71.2 from 74.8", "from 17 plants to 10": the end is tied to where it starts."""
    levels = tuple(claim for claim in chain if not is_change(claim, marks))
    for left, right in neighbours(levels):
        kinds = (kind_of(marks, left), kind_of(marks, right))
        if kinds == (TieKind.FROM, TieKind.TO):
            start, end = left, right
        elif kinds[1] is TieKind.FROM and kinds[0] is not TieKind.FROM:
            start, end = right, left
        else:
            continue
        if is_pair(start, end) and not is_crossing(start, end, grammar):
            yield Tie(TieKind.FROM, end, start, _words(marks, start))


def _words(marks: Marks, claim: Claim) -> Span | None:
    found = marks[claim]
    return found.words if found is not None else None
