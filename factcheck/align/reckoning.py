"""Reckoning: what some figures come to, multiplied and divided as their units say.

A price is exact as it is printed, and what it comes to is hardly rounded unsaid where it is small:
"$60 per 1,000 words, so 4,000 words come to $280".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from factcheck.align.rated import rated
from factcheck.align.solving import solved, thing
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, Unit
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SMALL = 10_000
"""Up to so much money, few people round what they have worked out."""
ROUNDED = Fraction(1, 50)
"""And then no further than this."""
_PER = Worded("shapes.reckoning", r"(?:\s[a-z]+)?\s{per}\s", re.IGNORECASE)


@frozen
class Reckoned:
    """What is stated, with its whole unit, and what it is worked out from; ``is_round`` says that
    trailing zeros may be rounding."""

    stated: Cited
    implied: Expression
    is_round: bool


def reckoned(
    stated: Claim,
    others: Sequence[Claim],
    each: Mapping[Claim, str],
    is_of_stretch: bool,
    words: Words,
) -> Reckoned | None:
    """The one way from the other figures to the one that is stated; None where there are more.

    ``each`` are the things of which each has so much, ``is_of_stretch`` see ``rated``.
    """
    if is_of_stretch and any(claim.figure.kind is Kind.DURATION for claim in others):
        return None  # "5 kWh a day, for 30 days": so much is not told of one day.
    told = {claim: rated(claim, words, each.get(claim, ""), is_of_stretch) for claim in others}
    terms = {claim: term for claim, term in told.items() if term is not None}
    if len(terms) != len(told):
        return None
    prices = {claim: _exactly(terms[claim]) for claim in others if _is_price(claim, each, words)}
    is_plain = bool(prices) and _is_small(stated)
    read = _grouped({**terms, **prices} if is_plain else terms, words)
    cited = rated(stated, words, "", is_of_stretch) or _bare(stated, read)
    implied = solved(read, cited.quantity.unit.dimension) if cited is not None else None
    if cited is None or implied is None:
        return None
    return Reckoned(_rounded(cited) if is_plain else cited, implied, not is_plain)


def _is_price(claim: Claim, each: Mapping[Claim, str], words: Words) -> bool:
    figure = claim.figure
    is_exact = figure.modifier is Modifier.EXACT and figure.style.scale == 1
    is_each = bool(
        figure.per or each.get(claim) or _PER.of(words).match(figure.block.prose, figure.end)
    )
    return figure.kind is Kind.MONEY and figure.value is not None and is_exact and is_each


def _is_small(stated: Claim) -> bool:
    figure = stated.figure
    is_money = figure.kind is Kind.MONEY and figure.modifier is Modifier.EXACT
    return is_money and figure.style.scale == 1 and (figure.value or SMALL) < SMALL


def _exactly(term: Cited) -> Cited:
    value, quantity = term.claim.figure.value, term.quantity
    is_as_told = quantity.amount == Cited.hedged(term.claim).quantity.amount
    if value is None or not is_as_told:
        return term
    return Cited(term.claim, Quantity(Interval.exactly(value), quantity.unit))


def _rounded(cited: Cited) -> Cited:
    coarse = cited.claim.figure.coarse_within(ROUNDED)
    if coarse is None:
        return cited
    return Cited(
        cited.claim, Quantity(cited.quantity.amount.hull(coarse.amount), cited.quantity.unit)
    )


def _grouped(terms: Mapping[Claim, Cited], words: Words) -> list[Expression]:
    """The terms, of which "$2 *per* 1,000 calls" is one."""
    read: list[Expression] = []
    last: Claim | None = None
    for claim, term in terms.items():
        if last is not None and _is_per(last.figure, claim.figure, words):
            read[-1] = read[-1] / term
        else:
            read.append(term)
        last = claim
    return read


def _is_per(left: Figure, right: Figure, words: Words) -> bool:
    return (
        _PER.of(words).fullmatch(left.block.prose, left.end, max(left.end, right.lead)) is not None
    )


def _bare(stated: Claim, terms: list[Expression]) -> Cited | None:
    """ "32 rows of 45 seats, 1,440 in all": so many of what the others come to."""
    what = thing(terms)
    is_bare = stated.figure.kind is Kind.COUNT and not stated.quantity.unit.symbol
    if what is None or not is_bare:
        return None
    return Cited(stated, Quantity(Cited.hedged(stated).quantity.amount, Unit("", ONE.factor, what)))
