"""Exchanges: an amount of money that is told again in another currency.

"2.2bn yuan ($310m)", "$310m, or 2.2bn yuan". A rate may be told by itself: "at $1.28 to the pound".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.quoted import codes_by_name
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

TWO = 2
_OWN_BRACKET = re.compile(r"[^()\w]{0,3}\)")
_OR = Worded("exchanges", r",\s{or}\s|\s?=|\b{equivalent}\b")
_CLOSED = Worded("exchanges", r"\s?(?:[,.;:)\]—–]|$)|\s{still}\b", re.IGNORECASE)
_COMES_TO = Worded(
    "exchanges", r"(?:\s[a-z-]+){0,5}?(?:\s{comes}\s{to}|,?\s{worth})\s(?:{about}\s)?"
)
_PER = Worded("exchanges", r"\s{per}\s{one}?\s?(?P<currency>[a-z]+)\b", re.IGNORECASE)
_RATE = Worded("exchanges", r"\b{rate}\b", re.IGNORECASE)
_OF_BASE = Worded(
    "exchanges", r"\b{one}\s(?P<currency>[a-z]+)\s{trading}\s(?:{about}\s)?$", re.IGNORECASE
)
_AT = Worded("exchanges", r"\b{rated}\s(?:{about}\s)?$", re.IGNORECASE)
_TAKEN_UP = Worded("exchanges", r"\b{that}\s(?:{is}|{comes}\s{to})\s(?:{about}\s)?$", re.IGNORECASE)
_REACH = 48
_AT_RATE = Worded("exchanges", r"\s{rated}\s[^()]{3,40}\)")
_EACH = Worded("exchanges", r"\s{each}\b", re.IGNORECASE)


def told_rates(claims: ClaimIndex) -> Iterator[tuple[Claim, Tie]]:
    """Each amount that the text tells in two currencies, with the one rate between the two that the
    text tells by itself."""
    rates = [(rate, codes) for rate in claims.anchors(Kind.MONEY) if (codes := _base(claims, rate))]
    for rate, codes in rates:
        tie = _taken_up(claims, rate)
        if tie is not None and _is_of(rate, codes, set(currencies_of(tie))):
            yield rate, tie
    for tie in (*exchanges(claims), *_worded(claims)) if rates else ():
        pair = set(currencies_of(tie))
        # The rate of another sentence may be that of another day.
        here = tie.left.figure
        near = [each for each in rates if _is_beside(each[0].figure, here)]
        own = [rate for rate, codes in near if _is_of(rate, codes, pair)]
        if len(own) == 1 and own[0] not in (tie.left, tie.right):
            yield own[0], tie


def _taken_up(claims: ClaimIndex, rate: Claim) -> Tie | None:
    """ "84,000 francs; with the franc at 88 pence, *that was* £73,920": the only two amounts of
    the sentence, the rate aside."""
    told = claims.siblings(rate, Layout.SENTENCE)
    amounts = [each for each in told if each.figure.kind is Kind.MONEY and each is not rate]
    if len(amounts) != TWO or any(each.figure.quantity is None for each in amounts):
        return None
    one, other = amounts
    if one.figure.value == 1:
        return None  # "*One dollar* buys 0.9 francs, which makes ...": it is what the rate is of.
    if Role.CHANGE in (one.role, other.role):
        return None  # "That was £200 *more* than before".
    figure = other.figure
    floor = max(figure.sentence[0], figure.lead - _REACH)
    if not _TAKEN_UP.of(claims.words).search(figure.block.prose, floor, figure.lead):
        return None
    where = Span(one.figure.span.end, max(one.figure.span.end, figure.span.start))
    tie = Tie(TieKind.EQUALS, one, other, where)
    return tie if len(set(currencies_of(tie))) == TWO else None


def _is_beside(rate: Figure, amount: Figure) -> bool:
    return rate.block is amount.block and rate.sentence == amount.sentence


def _worded(claims: ClaimIndex) -> Iterator[Tie]:
    """ "The fine of €210 million *amounts to* $229 million"."""
    for one, other in pairwise(claims.anchors(Kind.MONEY)):
        a, b = one.figure, other.figure
        is_one = a.block is b.block and a.sentence == b.sentence and a.end <= b.lead
        if is_one and _COMES_TO.of(claims.words).fullmatch(a.block.prose, a.end, b.lead):
            where = Span(a.span.end, max(a.span.end, b.span.start))
            tie = Tie(TieKind.EQUALS, one, other, where)
            if len(set(currencies_of(tie))) == TWO:
                yield tie


def _base(claims: ClaimIndex, rate: Claim) -> frozenset[str]:
    """The currencies that one of which may be told to be worth so much: "$1.28 *to the pound*"."""
    figure, words = rate.figure, claims.words
    prose, (start, end) = figure.block.prose, figure.sentence
    floor = max(start, figure.lead - _REACH)
    before = _OF_BASE.of(words).search(prose, floor, figure.lead)
    behind = _PER.of(words).match(prose, figure.end, end)
    found = before or behind
    if found is None or figure.ends is not None:
        return frozenset()
    is_rate = _RATE.of(words).search(prose, start, end) is not None
    is_at = _AT.of(words).search(prose, floor, figure.lead) is not None
    named = codes_by_name(words).get(found["currency"].lower(), frozenset())
    return named if is_rate or is_at or before is not None else frozenset()


def _is_of(rate: Claim, codes: frozenset[str], pair: set[str]) -> bool:
    told = rate.quantity.unit.dimension[0][0]
    return told in pair and len((pair - {told}) & codes) == 1


def exchanges(claims: ClaimIndex) -> Iterator[Tie]:
    """Each amount that is told again in another currency, and how."""
    for amount in claims.anchors(Kind.MONEY):
        for tie in claims.tied(amount, TieKind.EQUALS):
            is_money = tie.right.figure.kind is Kind.MONEY and len(set(currencies_of(tie))) == 2
            if is_money and _is_told_again(tie, claims.words) and not _may_be_nothing(tie):
                yield tie


def _is_told_again(tie: Tie, words: Words) -> bool:
    prose = tie.left.figure.block.prose
    glue = prose[tie.left.figure.end : tie.right.figure.lead]
    if ")" in glue:
        # "10 million won ($7,500), or 7,000 pesos": what a bracket holds is told again by no "or".
        return False
    end = tie.right.figure.end
    if "(" in glue and (_OWN_BRACKET.match(prose, end) or _AT_RATE.of(words).match(prose, end)):
        return True
    is_said = _OR.of(words).search(glue) is not None
    return is_said and ("=" in glue or _is_of_as_many(tie, words))


def _is_of_as_many(tie: Tie, words: Words) -> bool:
    """ "€5 million, or $400,000 *for each* of them", "€105 million, or $20 million *over budget*"
    and "$20, or €10 *with a card*" tell another amount."""
    if _is_of_each(tie.right, words):
        return _is_of_each(tie.left, words)
    figure = tie.right.figure
    return _CLOSED.of(words).match(figure.block.prose, figure.end, figure.sentence[1]) is not None


def _is_of_each(claim: Claim, words: Words) -> bool:
    figure = claim.figure
    told = _EACH.of(words).match(figure.block.prose, figure.end, figure.sentence[1])
    return bool(figure.per) or told is not None


def _may_be_nothing(tie: Tie) -> bool:
    """Nothing is nothing at every rate: "$0 (0 yuan)"."""
    amounts = (Cited.printed(claim).quantity.amount for claim in (tie.left, tie.right))
    return any(amount.holds(0) for amount in amounts)


def currencies_of(tie: Tie) -> tuple[str, str]:
    left, right = tie.left.quantity.unit.dimension, tie.right.quantity.unit.dimension
    return left[0][0], right[0][0]
