"""A column of shares that are all there are: together they are a hundred percent.

"Yes 60%, No 30%, Don't know 18%" are 108%. That they are all, the answer says that takes what is
left; a table of the five largest has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import sub

from factcheck.align import ClaimIndex
from factcheck.align.table_entries import Entry
from factcheck.align.table_figures import cited
from factcheck.align.tables import Line, Table
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.expression import Expression, Known
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import PERCENT, Quantity
from factcheck.model.result import Reading, Relation

ALL = Known("100%", "the whole", Quantity(Interval.exactly(100), PERCENT))
FEWEST, MOST = 3, 20
NEAR = Interval.over(*(ALL.quantity.base().middle() * part / 10 for part in (9, 11)))
"""Shares that miss a hundred by more are of something else, or several of them may be chosen."""


@frozen
class Options:
    """``rests``: the labels of what is left; ``several``: what a document says in which more than
    one may be chosen."""

    rests: tuple[str, ...]
    several: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    several = re.compile(re.either(options.several), re.I)
    if not claims.tables or several.search(claims.document.text):
        return
    for table in claims.tables:
        for column in table.columns:
            shares = _shares(table, column, options.rests)
            if shares is not None:
                rest: Expression = reduce(sub, (cited(share, None) for share in shares[1:]), ALL)
                reading = Reading(rest, layout="all the shares of a column")
                yield Relation(cited(shares[0], None), (reading,))


def _shares(table: Table, column: Line, rests: tuple[str, ...]) -> list[Entry] | None:
    """The shares of a column, the largest first; None where they need not be all."""
    found = [row.entries[column.place] for row in table.rows if column.place in row.entries]
    is_whole = len(found) == len(table.rows) and not column.unknown
    are_shares = all(share.group == "percent" and share.value >= 0 for share in found)
    labels = {row.label.strip(" .:*").lower().replace("’", "'") for row in table.rows}
    if not (is_whole and are_shares and FEWEST <= len(found) <= MOST):
        return None
    if labels.isdisjoint(rests) or not NEAR.holds(sum(share.value for share in found)):
        return None
    return sorted(found, key=lambda share: -share.value)


FAMILY = Family(Options, relations)
