"""A price for each, how many, and what they come to.

"83.8 million shares at $10 per share, a valuation of $838 million". A price is exact as it is
printed: $10 for a share is not $9.50. A whole count is exact too: only the total may be rounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import glue
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import HEDGES, Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

AS_PRINTED = frozenset({Modifier.EXACT, Modifier.UP_TO, Modifier.AT_MOST})
DOLLAR = 1

_NOUNS = re.compile(r"(?:\s[a-z-]+){2,5}\s")
""" "2,000 *presses rented at* $2.50"."""
FAR = 20
"""The last words before a price are so long at most."""
_MEAN = Worded("shapes.product", r"\b{mean}\b")
"""A mean is worked out, and rounded: "an *average* cost of $0.7313 per ounce"."""


@frozen
class Options:
    """``more``: what says before a price that it is added to another ("an extra").

    ``large``: a larger total may miss by a dollar. ``zeros``: by so many hundredths of it trailing
    zeros round such a total where it is written out; ``told``: where a scale word or a hedge
    says so ("$500m", "about $500").
    """

    more: tuple[str, ...]
    large: int
    zeros: int
    told: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for price in claims.anchors(Kind.MONEY):
        if _words_before(price).endswith(options.more):
            continue
        counts = claims.tied(price, TieKind.PER)
        for total in claims.tied(price, TieKind.TOTAL):
            made = [(per, _number(per.right) * _price(price, claims.words)) for per in counts]
            made += [(per, cost * Cited(many)) for per, cost in made for many in _many(claims, per)]
            readings = tuple(Reading(cost, ties=(per, total)) for per, cost in made)
            if readings:
                yield Relation(_stated(total, options), readings)


def _many(claims: ClaimIndex, per: Tie) -> Iterator[Claim]:
    """How many are priced so: "*2,000 presses* rented at $2.50 an hour for 720 hours"."""
    together = claims.siblings(per.left, Layout.SENTENCE)
    at = together.index(per.left)
    for many in together[max(0, at - 1) : at]:
        is_told = many.figure.quantity is not None and many.figure.kind is Kind.COUNT
        is_plain = is_told and many.figure.modifier is Modifier.EXACT
        if is_plain and many is not per.right and _NOUNS.fullmatch(glue(many, per.left)):
            yield many


def _number(counted: Claim) -> Cited:
    """How many: of "$1,500 a month for 24 months" the price has the unit already."""
    printed = Cited.printed(counted)
    if counted.figure.kind is Kind.COUNT:
        return printed
    return Cited(counted, Quantity(printed.quantity.amount, ONE))


def _words_before(price: Claim) -> str:
    figure = price.figure
    return figure.block.prose[max(0, figure.lead - FAR) : figure.lead].rstrip().lower()


def _price(price: Claim, words: Words) -> Cited:
    figure = price.figure
    is_printed = figure.modifier in AS_PRINTED
    if figure.value is None or not is_printed or _MEAN.of(words).search(_words_before(price)):
        return Cited(price)
    return Cited(price, Quantity(Interval.exactly(figure.value), price.quantity.unit))


def _stated(total: Tie, options: Options) -> Cited:
    """ "Up to $5m" for up to 500,000 shares is $5m for 500,000; a total may miss by a dollar."""
    figure, stated = total.right.figure, total.right.quantity
    if figure.value is None:
        return Cited(total.right)
    amount = stated.amount
    if figure.modifier in AS_PRINTED:
        amount = Cited.printed(total.right).quantity.amount
        if figure.value > options.large:
            amount = amount.hull(Interval.near(figure.value, DOLLAR))
    rounded = _rounded(figure, figure.value, options)
    return Cited(total.right, Quantity(amount.hull(rounded) if rounded else amount, stated.unit))


def _rounded(figure: Figure, value: Fraction, options: Options) -> Interval | None:
    """What the total may be when its trailing zeros are rounding; None where they are not."""
    is_told = figure.style.scale != 1 or figure.modifier in HEDGES
    if value <= 0 or not (is_told or value > options.large):
        return None
    coarse = figure.coarse_within(Fraction(options.told if is_told else options.zeros, 100))
    return None if coarse is None else coarse.amount


FAMILY = Family(Options, relations)
