"""A number told again from a scale of another language.

"5 yi yuan (50 million yuan)": a yi is a hundred million. Lakh, crore, wan and milliard count zeros
that a translator drops or adds.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation

NUMBERS = (Kind.COUNT, Kind.MONEY)
_LETTERS = re.compile(r"[a-z]+\.?|[^\W\d_a-z]")
_NOUN = re.compile(r"(?:[ -][a-z]+)?")


@frozen
class Options:
    """``scales``: scale words of other languages, spelled out, short or as one sign."""

    scales: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for first in claims.anchors(*NUMBERS):
        for tie in claims.tied(first, TieKind.EQUALS):
            if _is_translated(tie, options):
                implied, stated = _in_one_unit(tie)
                yield Relation(stated, (Reading(implied, ties=(tie,)),), zeros_round=True)


def _is_translated(tie: Tie, options: Options) -> bool:
    """Is it the same number, once in a scale of another language?"""
    pair = (tie.left, tie.right)
    foreign = [_has_foreign_scale(each, options) for each in pair]
    if foreign[0] is foreign[1] or any(each.figure.kind not in NUMBERS for each in pair):
        return False
    units = [each.quantity.unit for each in pair if each.figure.kind is Kind.MONEY]
    if any(each.figure.per for each in pair) or any(unit != units[0] for unit in units):
        return False
    return _is_closed(tie)


def _is_closed(tie: Tie) -> bool:
    """Does the bracket hold the number alone: "3 wan people (30,000 people)"?"""
    left, right = tie.left.figure, tie.right.figure
    prose = left.block.prose
    glue = prose[left.end : right.lead]
    if "(" not in glue:
        return ")" not in glue
    own, noun = (_NOUN.match(prose, figure.end) for figure in (left, right))
    end = noun.end() if own and noun and noun.group() == own.group() else right.end
    return prose[end : end + 1] == ")"


def _has_foreign_scale(claim: Claim, options: Options) -> bool:
    figure = claim.figure
    said = _LETTERS.findall(figure.written.lower())
    return figure.style.scale != 1 and any(word in options.scales for word in said)


def _in_one_unit(tie: Tie) -> tuple[Cited, Cited]:
    """A bare number beside money is of that money, and counts are of one thing."""
    money = [each for each in (tie.left, tie.right) if each.figure.kind is Kind.MONEY]
    unit = money[0].quantity.unit if money else ONE
    left, right = (
        Cited(each, Quantity(Cited.printed(each).quantity.amount, unit))
        for each in (tie.left, tie.right)
    )
    return left, right


FAMILY = Family(Options, relations)
