"""A multiple or a fraction, and the two figures it compares.

"From 3 hours to 20 minutes, 12 times faster": it is nine times. Units are converted first; "N times
more" is read as N and as N + 1; a multiple of a speed is one of times the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

ODD = Fraction(5, 2)
"""Of more than so many times a multiple, nobody says "more than" it: there are larger ones."""
_OF_ANOTHER = Worded("multiples", r"\b{of}\s{another}\s(?:[a-z][\w'’-]*\s){0,4}$", re.I)
_LIKE = Worded("multiples", r"\s{like}\b", re.I)
_TIMES = Worded("shapes.ratio", r"\b{times}$", re.I)
_FAST = Worded("shapes.ratio", r"\s{fast}\b", re.I)
HALF = Fraction(1, 2)
FEWEST = 2
"""From this multiple on, whole ones have names of their own."""


@frozen
class Options:
    """``spelled``: the multiples told as a verb ("doubled") if true, those told as a number if
    false. ``of_changes``: what stands behind a multiple that compares the change with another.
    ``once``: what stands behind one that is no multiple more ("three times *the* 20")."""

    spelled: bool
    of_changes: tuple[str, ...]
    once: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for multiple in claims.anchors(Kind.MULTIPLE):
        if _is_spelled(multiple) is options.spelled:
            if _is_of_change(multiple, options) or _is_of_another(claims, multiple):
                continue
            readings = (*_between(claims, multiple, options), *_told_twice(claims, multiple))
            if readings:
                stated = (
                    _stated(multiple) if options.spelled else _counted(claims, multiple, options)
                )
                yield Relation(stated, readings, zeros_round=not options.spelled)


def _is_spelled(multiple: Claim) -> bool:
    """ "Doubled" and "tenfold", and not "10-fold" or "nine times"."""
    written = multiple.figure.written.lower()
    return "times" not in written and not any(sign.isdigit() for sign in written)


def _is_of_change(multiple: Claim, options: Options) -> bool:
    """ "From $1,000 to $1,200, three times *the increase* of the year before"."""
    figure = multiple.figure
    behind = figure.block.prose[figure.end : figure.sentence[1]].lstrip().lower()
    return behind.startswith(options.of_changes)


def _is_of_another(claims: ClaimIndex, multiple: Claim) -> bool:
    """ "It costs $310, against $620 *for a laptop* three times its weight": what has the figure
    before it is so many times as large in something else."""
    figure, words = multiple.figure, claims.words
    prose, (start, end) = figure.block.prose, figure.sentence
    is_like = _TIMES.of(words).search(figure.written) and _LIKE.of(words).match(
        prose, figure.end, end
    )
    return bool(is_like) and _OF_ANOTHER.of(words).search(prose, start, figure.lead) is not None


def _stated(multiple: Claim) -> Cited:
    """ "More than doubled" is hardly said of what grew sixfold."""
    value, amount = multiple.figure.value, multiple.quantity.amount
    if value is None or value < FEWEST or amount.is_bounded:
        return Cited(multiple)
    most = Interval(amount.low, max(amount.low, value * ODD))
    return Cited(multiple, Quantity(most, multiple.quantity.unit))


def _counted(claims: ClaimIndex, multiple: Claim, options: Options) -> Cited:
    """ "Three times *the* 20": nobody cuts off four, to the digit, to three."""
    value = multiple.figure.value
    wholes = (
        _is_whole(multiple, end.right, start.right)
        for start in claims.tied(multiple, TieKind.FROM)
        for end in claims.tied(multiple, TieKind.TO)
    )
    if value is None or not _is_once(multiple, options) or not any(wholes):
        return Cited(multiple)
    return Cited(multiple, Quantity(Interval(value - HALF, value + HALF), multiple.quantity.unit))


def _between(claims: ClaimIndex, multiple: Claim, options: Options) -> Iterator[Reading]:
    is_once = _is_once(multiple, options)
    for start in claims.tied(multiple, TieKind.FROM):
        # "Rents rose from $1,000 to $1,200, three times *as fast as* wages".
        if start.right.figure.kind is Kind.MONEY and _FAST.of(claims.words).match(
            multiple.figure.block.prose, multiple.figure.end
        ):
            continue
        for end in claims.tied(multiple, TieKind.TO):
            is_plain = _is_spelled(multiple) and _is_whole(multiple, end.right, start.right)
            take = _exactly if is_plain else _rounded
            now, then = take(end.right), take(start.right)
            for implied in _ratios(now, then, multiple, is_once=is_once):
                yield Reading(implied, ties=(start, end))


def _is_whole(multiple: Claim, now: Claim, then: Claim) -> bool:
    """ "Tripled from 2% to 4%": to the digit it is another multiple, and nobody rounds so."""
    after, before = now.figure.value, then.figure.value
    if (
        multiple.figure.modifier is not Modifier.EXACT
        or after is None
        or not before
        or not now.quantity.is_like(then.quantity)
    ):
        return False
    unit = now.quantity.unit.factor / then.quantity.unit.factor
    ratio = after / before * unit
    return ratio >= FEWEST and ratio.denominator == 1


def _exactly(claim: Claim) -> Cited:
    value = claim.figure.value or Fraction(0)
    return Cited(claim, Quantity(Interval.exactly(value), claim.quantity.unit))


def _rounded(claim: Claim) -> Cited:
    """A round length of time is rounded, hardly cut off: "3 hours" is 2.5 to 3.5."""
    printed, value = claim.figure.printed, claim.figure.value
    if printed is None or value is None or claim.figure.kind is not Kind.DURATION:
        return Cited.hedged(claim)
    low = printed.amount.low
    return Cited(claim, Quantity(Interval.over(low, 2 * value - low), printed.unit))


def _is_once(multiple: Claim, options: Options) -> bool:
    """ "Three times *the* 20" are sixty, and not three times more."""
    figure = multiple.figure
    behind = figure.block.prose[figure.end : figure.sentence[1]].lower().split(None, 1)
    is_told = behind != [] and behind[0] in options.once
    return is_told and figure.written.lower().endswith(" times")


def _ratios(now: Cited, then: Cited, multiple: Claim, *, is_once: bool) -> Iterator[Expression]:
    if not then.quantity.base().holds(0):
        yield now / then
        if not _is_spelled(multiple) and not is_once:
            yield now / then - WHOLE
    if not _is_spelled(multiple) and not now.quantity.base().holds(0):
        yield then / now


def _told_twice(claims: ClaimIndex, multiple: Claim) -> Iterator[Reading]:
    """ "more than doubled: they grew 123%": the multiple is 1 and the change."""
    for tie in claims.tied(multiple, TieKind.EQUALS):
        change = tie.right
        if change.figure.kind is Kind.PERCENT and change.direction > 0:
            yield Reading(WHOLE + Cited(change), ties=(tie,))


FAMILY = Family(Options, relations)
