"""One quantity, told in two units.

"411 square metres (1,350 square feet)": it is 4,424. The bracket or an "or" says that both are the
same. A difference of temperatures has no 32 degrees added: "warming of 2C (3.6F)".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

MEASURED = (Kind.MEASURE, Kind.DURATION)
LEAST, MOST = Fraction(3, 4), Fraction(5, 4)
"""Nobody converts "1 million" as if it might stand for two: so far off may rounding be here."""
BEFORE, BEHIND = 50, 40
"""So many characters around a temperature tell whether it is a difference."""
FEW = 5

_WORD = re.compile(r"[a-z]+")
_CLAUSE = re.compile(r"[,;:(]")
_REST = re.compile(r"(?:-[a-z]+|\s[a-z]+)?\s?[),;/]")


@frozen
class Options:
    """Words that make a temperature a difference, unless one of ``levels`` stands right before it
    ("warming to 25C").

    ``before`` it ("warming of 2C") or ``behind`` ("2C above"); ``moves`` right before it but for
    ``small`` words ("rose another 2C") and not ``past`` it ("rose above 2C"); ``compared`` right
    behind it, even of a level ("it was 2C warmer").
    """

    before: tuple[str, ...]
    moves: tuple[str, ...]
    small: tuple[str, ...]
    past: tuple[str, ...]
    behind: tuple[str, ...]
    compared: tuple[str, ...]
    levels: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for first in claims.anchors(*MEASURED):
        for tie in claims.tied(first, TieKind.EQUALS):
            if _is_conversion(tie):
                taken = _level if not first.quantity.unit.offset else _sort(tie, options)
                reading = Reading(taken(first), ties=(tie,))
                yield Relation(taken(tie.right), (reading,), zeros_round=True)


def _is_conversion(tie: Tie) -> bool:
    left, right = tie.left, tie.right
    if right.figure.kind not in MEASURED or not left.quantity.is_like(right.quantity):
        return False
    if left.quantity.unit == right.quantity.unit:
        return False
    prose = left.figure.block.prose
    glue = prose[left.figure.end : right.figure.lead]
    if "(" not in glue:
        # "Two months (60 days) or 18 months", "in four weeks, or four days".
        return ")" not in glue and left.figure.kind is Kind.MEASURE
    rest = _REST.match(prose, right.figure.end)
    return rest is not None and (right.figure.kind is Kind.MEASURE or " " not in rest.group())


def _sort(tie: Tie, options: Options) -> Callable[[Claim], Cited]:
    """How two temperatures are to be taken: as levels, or as how much warmer it gets.

    Where the words do not tell ("limit warming to 2C (3.6F)"), so that both agree.
    """
    if _is_difference(tie, options):
        return _difference
    is_level = _level(tie.left).quantity.meets(_level(tie.right).quantity)
    agree = _difference(tie.left).quantity.meets(_difference(tie.right).quantity)
    return _difference if agree and not is_level else _level


def _level(claim: Claim) -> Cited:
    return Cited(claim, _near(claim))


def _difference(claim: Claim) -> Cited:
    near = _near(claim)
    return Cited(claim, Quantity(near.amount, replace(near.unit, offset=Fraction(0))))


def _near(claim: Claim) -> Quantity:
    """What the digits say, and no more than a quarter off where there is but one of them."""
    printed, value = Cited.printed(claim).quantity, claim.figure.value
    if value is None or value <= 0 or not printed.amount.is_bounded:
        return printed
    low, high = max(printed.amount.low, value * LEAST), min(printed.amount.high, value * MOST)
    return Quantity(Interval(low, high), printed.unit)


def _is_difference(tie: Tie, options: Options) -> bool:
    figure = tie.left.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    rest = prose[tie.right.figure.end : min(end, tie.right.figure.end + BEHIND)].lower()
    behind = _WORD.findall(_CLAUSE.split(rest.lstrip(") "))[0])
    if _begins(behind, options.compared):
        return True
    clause = _CLAUSE.split(prose[max(start, figure.lead - BEFORE) : figure.lead].lower())[-1]
    before = _WORD.findall(clause)
    if before and before[-1] in options.levels:
        return False
    hedge = _WORD.findall(prose[figure.lead : figure.start].lower())
    is_moved = _is_moved(before, options) and not any(word in options.past for word in hedge)
    if is_moved or any(word in options.before for word in before):
        return True
    return behind[:1] != [] and behind[0] in options.behind


def _begins(words: list[str], phrases: tuple[str, ...]) -> bool:
    """ "warmer", "above normal"."""
    return any(" ".join(words[:length]) in phrases for length in (1, 2))


def _is_moved(before: list[str], options: Options) -> bool:
    """ "rose 4C", "fell by another 4C": a verb of moving right before, but for small words."""
    near = [word for word in before[-FEW:] if word not in options.small]
    return bool(near) and near[-1] in options.moves


FAMILY = Family(Options, relations)
