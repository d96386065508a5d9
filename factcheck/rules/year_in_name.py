"""An event that bears its year in its name, and the year that is told.

"In January 2023 she said at WEF24 ...": one of the two years is wrong. A name bears a year only
where the two are near: COP28 is the 28th.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

CENTURY = 2000
NEAR = 2
"""A year further off than this is none: a number of its own."""
REACH = 24
LAYOUT = "the year in the name of an event, and the year it is told of"
_NAME = re.compile(r"[A-Z]{3,6}[ -]?['’]?(\d\d)")
_IN = Worded("shapes.year_in_name", r",? ?\(?(?:(?:{held} )?{in} )?", re.IGNORECASE)


@frozen
class Options:
    """``same``: the words before a name that say that it is what was told ("the same")."""

    same: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for name in claims.claims:
        found = _NAME.fullmatch(name.figure.written) if name.figure.kind is Kind.NAME else None
        if found is None:
            continue
        year = CENTURY + int(found[1])
        told = _told(claims, name, options)
        if told is not None and abs(_year(told) - year) <= NEAR:
            yield Relation(Cited(told), (Reading(_named(name, year), layout=LAYOUT),))


def _named(name: Claim, year: int) -> Known:
    days = Interval.exactly(date(year, 1, 1).toordinal())
    days = days.hull(Interval.exactly(date(year, 12, 31).toordinal()))
    return Known(name.figure.written, "a name", Quantity(days, DATE), name.figure.span)


def _told(claims: ClaimIndex, name: Claim, options: Options) -> Claim | None:
    """The one date with a year in the sentence: right behind the name, or of what is the same."""
    together = claims.siblings(name, Layout.SENTENCE)
    dated = [claim for claim in together if _year(claim)]
    if len(dated) != 1:
        return None
    prose, start = name.figure.block.prose, name.figure.start
    before = prose[max(0, start - REACH) : start].rstrip().lower()
    if before.endswith(options.same) and dated[0].figure.end <= start:
        return dated[0]
    is_behind = dated[0].figure.lead >= name.figure.end
    glue = prose[name.figure.end : dated[0].figure.lead] if is_behind else "?"
    return dated[0] if _IN.of(claims.words).fullmatch(glue) else None


def _year(claim: Claim) -> int:
    """0 where it is no date of a single year."""
    figure = claim.figure
    if figure.kind not in (Kind.DATE, Kind.YEAR) or figure.quantity is None:
        return 0
    amount = claim.quantity.amount
    if claim.quantity.unit != DATE or not amount.is_bounded:
        return 0
    years = {date.fromordinal(int(end)).year for end in (amount.low, amount.high)}
    return years.pop() if len(years) == 1 else 0


FAMILY = Family(Options, relations)
