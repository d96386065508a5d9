"""Money told in two currencies, and the rates of the year it is told of.

"In 2022 ... 1.3 trillion yuan ($288 billion)": a dollar was 6.3 to 7.3 yuan in that year, not 4.5.
Where the sentence tells no year, that of the issue is asked; the one or the other may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from datetime import date
from fractions import Fraction

from factcheck.align import ClaimIndex, Layout
from factcheck.align.exchanges import exchanges
from factcheck.align.years import issue_year
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Reading, Relation

ALWAYS = "always"
"""In place of a year: a currency that does not move."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    table = claims.words.table("rates").get("in_year", {})
    for tie in exchanges(claims):
        when = _when(claims, tie.left) or _when(claims, tie.right)
        years = set() if when is None else {_year(when)}
        issued = issue_year(tie.right)
        if issued is not None:
            years.add(issued)
        here, there = (_per_dollar(claim, table, years) for claim in (tie.left, tie.right))
        if here is None or there is None:
            continue
        unit = tie.right.quantity.unit / tie.left.quantity.unit
        name = f"the rates of {' and '.join(map(str, sorted(years)))}"
        span = None if when is None else when.figure.span
        rate = Known(name, "a table", Quantity(there / here, unit), span)
        implied = Cited.printed(tie.left) * rate
        yield Relation(Cited.printed(tie.right), (Reading(implied, ties=(tie,)),), zeros_round=True)


def _when(claims: ClaimIndex, amount: Claim) -> Claim | None:
    """The date in its sentence that an amount is of, where that is of one year."""
    if amount.period is None:
        return None
    together = claims.siblings(amount, Layout.SENTENCE)
    dates = [claim for claim in together if claim.figure.kind in (Kind.DATE, Kind.YEAR)]
    own = [claim for claim in dates if claim.period == amount.period and _year(claim)]
    return own[0] if own else None


def _year(when: Claim) -> int:
    """0 where it is of several, or of none."""
    if when.figure.quantity is None or when.quantity.unit != DATE:
        return 0
    amount = when.quantity.amount
    if not amount.is_bounded:
        return 0
    years = {date.fromordinal(int(end)).year for end in (amount.low, amount.high)}
    return years.pop() if len(years) == 1 else 0


def _per_dollar(
    claim: Claim, table: Mapping[str, Mapping[str, list[str]]], years: Set[int]
) -> Interval | None:
    """What a dollar was worth in these years; None where the table does not have one of them, or
    where the sign may stand for another currency."""
    rates = table.get(claim.quantity.unit.symbol, {})
    told = [rates.get(str(year), rates.get(ALWAYS)) for year in years]
    if claim.figure.alternatives or not told:
        return None
    ends = [Fraction(end) for each in told if each is not None for end in each]
    return None if None in told else Interval.over(*ends)


FAMILY = Family(NoOptions, relations)
