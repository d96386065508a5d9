"""Repricing: a price, a percentage that comes off it or onto it, and what it is then.

"20% *off* $80, *now* $64", "£120 *including* 20% VAT, or £100 *before tax*": two prices and one
percentage, and nothing else that could be reckoned with.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
NEAR = 40
ALL = 3
_GOES_ON = Worded("shapes.repricing", r"\s{goes_on}\b")
"""The price is for some, or with something: "costs $58 *with* the card"."""
_BREAK = re.compile(r"[;.!?]\s")
_SAME = Worded("shapes.repricing", r"\b{same}\b")
"""Of the same thing, though a clause begins: "was $150; at 30% off *they* are $105"."""


class Way(StrEnum):
    """What is told last: the price without the percentage, with it, or without a tax that the
    first has in it; or the percentage of the price, in money."""

    OFF = "off"
    ONTO = "onto"
    WITHOUT = "without"
    PART = "part"


@frozen
class Wording:
    """Patterns, each for what stands right next to a figure: ``off`` and ``taxes`` behind the
    percentage, ``cut_by``, ``included`` and ``added`` before it; ``now`` before what a price is
    then, ``saved`` before what comes off, ``again`` before either; ``net_before`` and
    ``net_behind`` next to a price without tax. ``apart`` is what begins something else between the
    figures, ``unless`` what brings in more than is told, and ``others`` between them another
    buyer. ``tax_of`` says before a percentage that it is put on ("with VAT of").
    """

    off: re.Pattern[str]
    cut_by: re.Pattern[str]
    taxes: re.Pattern[str]
    included: re.Pattern[str]
    added: re.Pattern[str]
    now: re.Pattern[str]
    saved: re.Pattern[str]
    again: re.Pattern[str]
    net_before: re.Pattern[str]
    net_behind: re.Pattern[str]
    apart: re.Pattern[str]
    unless: re.Pattern[str]
    others: re.Pattern[str]
    tax_of: re.Pattern[str]


@frozen
class Repriced:
    """``ways``: the percentage off, or on, by which ``stated`` may follow from ``price``."""

    share: Claim
    price: Claim
    stated: Claim
    ways: tuple[Way, ...]


def repriced(claims: ClaimIndex, words: Wording) -> Iterator[Repriced]:
    """The prices of a document that are told to come of another and a percentage."""
    for sentence in claims.sentences:
        here = tuple(claim for claim in sentence if claim.figure.kind not in PASSED)
        earlier = tuple(
            claim
            for claim in (claims.before(here[0]) if here else ())
            if claim.figure.kind not in PASSED
        )
        for told in (here, (*earlier, *here)):
            found = _repriced(told, words, claims.words) if len(told) == ALL else None
            if found is not None:
                yield found


def _repriced(told: tuple[Claim, ...], words: Wording, general: Words) -> Repriced | None:
    shares = [claim for claim in told if claim.figure.kind in SHARES]
    prices = [claim for claim in told if claim.figure.kind is Kind.MONEY]
    if len(shares) != 1 or len(prices) != 2 or not all(map(_is_plain, told)):
        return None
    share, (one, other) = shares[0], prices
    if not one.quantity.is_like(other.quantity) or one.figure.per != other.figure.per:
        return None
    first, last = told[0].figure, told[-1].figure
    prose = first.block.prose
    between = prose[first.end : last.lead].lower()
    passage = prose[first.sentence[0] : last.sentence[1]]
    is_apart = words.apart.search(between) or words.others.search(between)
    if is_apart or words.unless.search(passage):
        return None
    anew = between.replace(";", ".").rpartition(".") if _BREAK.search(between) else None
    if anew and not _SAME.of(general).search(anew[2] + prose[last.lead : last.sentence[1]].lower()):
        return None
    ways = _ways(share, other, words, general)
    return Repriced(share, one, other, ways) if ways else None


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.quantity is not None and figure.ends is None and bool(figure.value)
    return is_told and figure.modifier in PLAIN


def _ways(share: Claim, stated: Claim, words: Wording, general: Words) -> tuple[Way, ...]:
    ahead, behind = _before(share), _behind(share)
    lead, tail = _before(stated), _behind(stated)
    if _GOES_ON.of(general).match(tail):
        return ()
    is_now, is_saved = words.now.search(lead) is not None, words.saved.search(lead) is not None
    is_again = words.again.search(lead) is not None
    if words.off.match(behind) or words.cut_by.search(ahead):
        if is_saved:
            return (Way.PART,)
        return (Way.OFF, Way.PART) if is_again else ((Way.OFF,) if is_now else ())
    is_onto = words.tax_of.search(ahead) is not None
    if not is_onto and not words.taxes.match(behind):
        return ()
    is_net = words.net_behind.match(tail) or words.net_before.search(lead)
    if is_net:
        is_within = words.included.search(ahead) is not None
        return (Way.WITHOUT,) if is_within and (is_now or is_again) else ()
    if is_onto or words.added.search(ahead):
        return (Way.ONTO, Way.PART) if is_again else ((Way.ONTO,) if is_now else ())
    return ()


def _before(claim: Claim) -> str:
    figure = claim.figure
    return figure.block.prose[max(figure.sentence[0], figure.lead - NEAR) : figure.lead].lower()


def _behind(claim: Claim) -> str:
    figure = claim.figure
    return figure.block.prose[figure.end : min(figure.sentence[1], figure.end + NEAR)].lower()
