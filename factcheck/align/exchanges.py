"""Exchanges: an amount of money that is told again in another currency.

"2.2bn yuan ($310m)", "$310m, or 2.2bn yuan".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind

_OWN_BRACKET = re.compile(r"[^()\w]{0,3}\)")
_OR = re.compile(r",\s(?:or|that is|equivalent to)\s|\s?=|\bequivalent to\b")


def exchanges(claims: ClaimIndex) -> Iterator[Tie]:
    """Each amount that is told again in another currency, and how."""
    for amount in claims.anchors(Kind.MONEY):
        for tie in claims.tied(amount, TieKind.EQUALS):
            is_money = tie.right.figure.kind is Kind.MONEY and len(set(currencies_of(tie))) == 2
            if is_money and _is_told_again(tie) and not _may_be_nothing(tie):
                yield tie


def _is_told_again(tie: Tie) -> bool:
    prose = tie.left.figure.block.prose
    glue = prose[tie.left.figure.end : tie.right.figure.lead]
    if ")" in glue:
        # "10 million won ($7,500), or 7,000 pesos": what a bracket holds is told again by no "or".
        return False
    is_bracketed = "(" in glue and _OWN_BRACKET.match(prose, tie.right.figure.end)
    return bool(is_bracketed) or _OR.search(glue) is not None


def _may_be_nothing(tie: Tie) -> bool:
    """Nothing is nothing at every rate: "$0 (0 yuan)"."""
    amounts = (Cited.printed(claim).quantity.amount for claim in (tie.left, tie.right))
    return any(amount.holds(0) for amount in amounts)


def currencies_of(tie: Tie) -> tuple[str, str]:
    left, right = tie.left.quantity.unit.dimension, tie.right.quantity.unit.dimension
    return left[0][0], right[0][0]
