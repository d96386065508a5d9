"""Change ends: of the figures of a chain, the one that a change leads to."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.align.chains import Chain, Marks, neighbours, words_between
from factcheck.align.grammar import Grammar
from factcheck.align.levels import is_same_noun
from factcheck.align.pairs import is_lent, is_measured, is_of_index, is_of_unit, is_pair
from factcheck.align.signs import is_crossing
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind

RELATIVE = frozenset({Kind.PERCENT, Kind.MULTIPLE, Kind.FRACTION})
ENDS = frozenset({TieKind.FROM, TieKind.TO})
TOLD_AGAIN = 3
"""Between a change and the same change told again stand at most so many words: "or about"."""


def is_change(claim: Claim, marks: Marks) -> bool:
    """Is it told as a change, and not as an end of one?"""
    # "to double" is a verb, not where something led.
    is_verb = claim.figure.kind is Kind.MULTIPLE and claim.figure.style.is_word
    return claim.role is Role.CHANGE and (is_verb or kind_of(marks, claim) not in ENDS)


def kind_of(marks: Marks, claim: Claim) -> TieKind | None:
    found = marks[claim]
    return found.kind if found is not None else None


def nearest(chain: Chain, place: int, marks: Marks, kind: TieKind) -> Claim | None:
    """The nearest figure so marked, the right side first."""
    sides: tuple[Iterable[Claim], ...] = (chain[place + 1 :], reversed(chain[:place]))
    return next((c for side in sides for c in side if kind_of(marks, c) is kind), None)


def told_again(chain: Chain, place: int, marks: Marks) -> Claim | None:
    """The amount of a change told in percent: "a decrease of $141.7m, or 9.4%"."""
    if chain[place].figure.kind is not Kind.PERCENT:
        return None
    for left, right in neighbours(chain[max(0, place - 1) : place + 2]):
        other = left if right is chain[place] else right
        is_amount = is_change(other, marks) and other.figure.kind not in RELATIVE
        if is_amount and len(words_between(left, right, marks)) <= TOLD_AGAIN:
            return other
    return None


def end_of(
    chain: Chain, place: int, start: Claim | None, marks: Marks, grammar: Grammar
) -> Claim | None:
    """Where the change at a place of a chain led: so marked, or a plain level before it."""
    marked = nearest(chain, place, marks, TieKind.TO)
    if marked is not None:
        return marked
    # "Double the national figure, 1.3 percent versus 0.6": a multiple may stand before both.
    is_multiple = chain[place].figure.kind is Kind.MULTIPLE
    first = chain.index(start) if start is not None else place
    first = first if is_multiple else min(place, first)
    levels = [c for c in chain[:first] if _is_plain(c, marks)]
    if not levels or (start is None and not _is_apposed(chain, place, levels[-1], marks, grammar)):
        return None
    like = [c for c in levels if start is None or is_of_unit(c, start)]
    return like[-1] if like else None


def _is_plain(claim: Claim, marks: Marks) -> bool:
    return claim.role is not Role.CHANGE and kind_of(marks, claim) not in ENDS


def _is_apposed(chain: Chain, place: int, level: Claim, marks: Marks, grammar: Grammar) -> bool:
    """ "Sales were $12m, *a decrease of* $1m": only then is it plain that $12m is after it."""
    behind = chain[chain.index(level) + 1]
    words = words_between(level, behind, marks)
    return bool(words) and words[0] in grammar.appositions


def fits(change: Claim, start: Claim, end: Claim, grammar: Grammar) -> bool:
    """Are these a start and an end of one thing? A change told in their own unit must be like
    them."""
    if not is_pair(start, end) or is_crossing(start, end, grammar):
        return False
    if is_lent(start, end):
        return change.figure.kind is Kind.PERCENT
    if change.figure.kind is Kind.MULTIPLE:
        return True
    if change.figure.kind is Kind.PERCENTAGE_POINT and start.figure.kind is not Kind.PERCENT:
        return is_measured(start) or is_of_index(change, start)
    return change.figure.kind in RELATIVE or (
        change.quantity.is_like(start.quantity) and is_same_noun(change, start)
    )
