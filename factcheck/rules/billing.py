"""A price by the month and by the year, and what the one saves over the other.

"$6.99 per month, or $69.99 per year: 12% off": a year of months is $83.88, so that it is 17% off.
"$1,830 a day ... $100 a month ... monthly savings of $1,730": a price by the day was taken for one
by the month.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align import ClaimIndex, Layout
from factcheck.align.billed import exactly, is_price, times
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import WHOLE, Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

LAYOUT = "one price by two stretches of time"
NEAR = 40
PAIR = 2
MOST = 24
"""Of a longer list of figures, the first so many are looked at."""
_WORD = re.compile(r"[a-z]+")


@frozen
class Options:
    """``what`` is discount or saving. ``said``: words beside the figure that say so ("off",
    "savings"). ``more``: words of what goes beyond the two prices ("first year")."""

    what: str
    said: tuple[str, ...]
    more: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    prices = [claim for claim in claims.anchors(Kind.MONEY) if is_price(claim)]
    find = _discounts if options.what == "discount" else _savings
    for one, other in pairwise(prices):
        if one.figure.block is other.figure.block and one.quantity.is_like(other.quantity):
            short, long = (one, other) if times(one, other) else (other, one)
            yield from find(claims, short, long, options)


def _discounts(
    claims: ClaimIndex, short: Claim, long: Claim, options: Options
) -> Iterator[Relation]:
    """Told with both prices in one sentence, and with no third."""
    together = claims.siblings(short, Layout.SENTENCE)[:MOST]
    shares = [claim for claim in together if claim.figure.kind is Kind.PERCENT]
    prices = [claim for claim in together if claim.figure.kind is Kind.MONEY]
    often = times(short, long)
    if often is None or long not in together or len(prices) != PAIR:
        return
    if len(shares) == 1 and _is_said(shares[0], options):
        implied = WHOLE - exactly(long) / (exactly(short) * often)
        yield Relation(Cited(shares[0]), (Reading(implied, layout=LAYOUT),))


def _savings(claims: ClaimIndex, short: Claim, long: Claim, options: Options) -> Iterator[Relation]:
    """A saving that is to the digit the difference of the two prices as they are printed."""
    often = times(short, long)
    if often is None:
        return
    for saving in claims.siblings(short, Layout.BLOCK)[:MOST]:
        is_amount = saving.figure.kind is Kind.MONEY and saving not in (short, long)
        if is_amount and _is_difference(saving, short, long) and _is_said(saving, options):
            yearly: Expression = exactly(short) * often
            readings = (yearly - exactly(long), exactly(long) - yearly)
            found = tuple(Reading(implied, layout=LAYOUT) for implied in readings)
            yield Relation(Cited(saving), found)


def _is_difference(saving: Claim, short: Claim, long: Claim) -> bool:
    told, a, b = (claim.figure.value for claim in (saving, short, long))
    if saving.figure.quantity is None or told is None or a is None or b is None:
        return False
    return saving.quantity.is_like(short.quantity) and told == abs(a - b)


def _is_said(claim: Claim, options: Options) -> bool:
    """Do the words right beside a figure say what it is?"""
    figure, prose = claim.figure, claim.figure.block.prose
    start, end = figure.sentence
    before = _WORD.findall(prose[max(start, figure.lead - NEAR) : figure.lead].lower())[-3:]
    behind = _WORD.findall(prose[figure.end : min(end, figure.end + NEAR)].lower())[:2]
    spoken = set(_WORD.findall(prose[start:end].lower()))
    is_more = not spoken.isdisjoint(options.more)
    return not is_more and not set(options.said).isdisjoint((*before, *behind))


FAMILY = Family(Options, relations)
