"""Money told in two currencies: the pair implies a rate.

"2.2bn yuan ($310m) ... 900m yuan ($180m)": 7.1 yuan a dollar, then 5. Each pair of a document is
held against the first of its currencies that is not told to be of another time; and each against
the rates that there have been.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.exchanges import currencies_of, exchanges, told_rates
from factcheck.family import Family
from factcheck.model.alignment import Tie
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words

TOLD = 3
"""By so many hundredths a bank's rate may be another than the one that is told."""
MOST = 64
"""Of the rates of a pair so many are known at most, each of another time."""
Rates = Mapping[str, Interval]


@frozen
class Options:
    """``moves``: by so many hundredths a rate may move within a document. ``since``: the first year
    of the known rates, which are asked instead where it is not 0. ``shared``: names that several
    currencies bear ("pesos"), of which the one that is meant is not told.
    """

    moves: int = 0
    since: int = 0
    shared: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    return _of_world(claims, options) if options.since else _of_document(claims, options)


def _of_document(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    told = set()
    for rate, tie in told_rates(claims):
        told.add(tie.right)
        yield _at_the_told_rate(rate, tie)
    known: dict[frozenset[str], list[Tie]] = defaultdict(list)
    for tie in exchanges(claims):
        if tie.right in told:
            continue
        pair = frozenset(currencies_of(tie))
        before = next((each for each in known[pair] if not _is_of_another_time(each, tie)), None)
        if before is None:
            known[pair].extend([tie] if len(known[pair]) < MOST else [])
        else:
            yield _at_the_rate_of(before, tie, options)


def _is_of_another_time(one: Tie, other: Tie) -> bool:
    """Are both told with their time, and is it not the same?"""
    a, b = one.left.period, other.left.period
    return a is not None and b is not None and not a.meets(b)


def _at_the_told_rate(rate: Claim, tie: Tie) -> Relation:
    """ "40 million pounds ($51 million), at $1.28 per pound"."""
    base = next(claim for claim in (tie.left, tie.right) if not _is_like(claim, rate))
    one = Known("1", "the rate", Quantity(Interval.exactly(1), base.quantity.unit), None)
    times = Cited.printed(rate) / one * _moving(TOLD)
    is_base = base is tie.left
    implied = Cited.printed(tie.left) * times if is_base else Cited.printed(tie.left) / times
    return Relation(Cited.hedged(tie.right), (Reading(implied, ties=(tie,)),), zeros_round=True)


def _is_like(claim: Claim, rate: Claim) -> bool:
    return claim.quantity.is_like(rate.quantity)


def _moving(hundredths: int) -> Known:
    share = Fraction(hundredths, 100)
    about = Quantity(Interval(1 - share, 1 + share), ONE)
    return Known(f"(1 ± {hundredths}%)", "rates move", about)


def _at_the_rate_of(before: Tie, tie: Tie, options: Options) -> Relation:
    """What the second amount of a pair comes to at the other pair's rate."""
    is_same_way = before.left.quantity.is_like(tie.left.quantity)
    here, there = (before.left, before.right) if is_same_way else (before.right, before.left)
    rate = _side(there, here) / _side(here, there) * _moving(options.moves)
    reading = Reading(_side(tie.left, tie.right) * rate, ties=(before, tie))
    return Relation(_side(tie.right, tie.left), (reading,), zeros_round=True)


def _side(claim: Claim, other: Claim) -> Cited:
    """ "$1 = 0.92 euros": one dollar, and no rounded amount."""
    figure = claim.figure
    is_one = figure.value == 1 and figure.style.decimals == 0 and figure.style.scale == 1
    if is_one and other.figure.style.decimals > 0:
        return Cited(claim, Quantity(Interval.exactly(1), claim.quantity.unit))
    return Cited.printed(claim)


def _of_world(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    rates = _rates(claims.words)
    for tie in exchanges(claims):
        here, there = _per_dollar(tie.left, rates), _per_dollar(tie.right, rates)
        if here is None or there is None or _is_before(tie, options.since):
            continue
        if any(_is_shared(claim, options.shared) for claim in (tie.left, tie.right)):
            continue
        unit = tie.right.quantity.unit / tie.left.quantity.unit
        known = Known(f"the rates since {options.since}", "a table", Quantity(there / here, unit))
        implied = Cited.printed(tie.left) * known
        # Thirty years of rates are so wide that they verify nothing.
        reading = Reading(implied, ties=(tie,), is_telling=False)
        yield Relation(Cited.printed(tie.right), (reading,), zeros_round=True)


@lru_cache(maxsize=8)
def _rates(words: Words) -> Rates:
    return {
        code: Interval(Fraction(low), Fraction(high))
        for code, (low, high) in words.table("rates").get("per_dollar", {}).items()
    }


def _per_dollar(claim: Claim, rates: Rates) -> Interval | None:
    """What a dollar has been worth in the currency, or in any that its sign may stand for."""
    figure = claim.figure
    codes = [claim.quantity.unit.symbol, *(each.unit.symbol for each in figure.alternatives)]
    if any(code not in rates for code in codes):
        return None
    ends = [end for code in codes for end in (rates[code].low, rates[code].high)]
    return Interval.over(*ends)


def _is_shared(claim: Claim, shared: tuple[str, ...]) -> bool:
    """ "7,000 pesos" are of any country, "7,000 Mexican pesos" of one."""
    *before, name = claim.figure.written.split()
    return name.lower() in shared and not (before and before[-1].istitle())


def _is_before(tie: Tie, year: int) -> bool:
    first = date(year, 1, 1).toordinal()
    return any(
        claim.period is not None and claim.period.low < first for claim in (tie.left, tie.right)
    )


FAMILY = Family(Options, relations)
