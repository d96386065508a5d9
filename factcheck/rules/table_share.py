"""The shares in a table.

"79 (63%)" in a table of n = 132: that is 60%. So are the percentages in a column of their own, of
the total that most of them are shares of.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.table_figures import cited, unit_of
from factcheck.align.table_shares import Share, shares
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation


@frozen
class Options:
    """``totals``: how the label of a total begins."""

    totals: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    total = re.compile(rf"(?:{re.either(options.totals)})\b", re.I)
    for table in claims.tables:
        for found in shares(table, lambda label: total.match(label.lstrip()) is not None):
            yield _relation(found)


def _relation(found: Share) -> Relation:
    unit = unit_of((found.part, found.whole))
    implied = cited(found.part, unit) / cited(found.whole, unit)
    return Relation(cited(found.stated, None), (Reading(implied, layout="a share in a table"),))


FAMILY = Family(Options, relations)
