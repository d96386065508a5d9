"""The totals of a table.

"North 120, South 80, Total 210": the rows make 200. Which rows a total adds up, the layout says and
the other columns confirm: where they add up and one does not, that one has a wrong figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial, reduce
from operator import add, sub

from factcheck.align import ClaimIndex
from factcheck.align.table_figures import cited, unit_of
from factcheck.align.table_rounding import as_told, rounded
from factcheck.align.table_sums import Labels, Question, Sum, is_kept, sums
from factcheck.align.tables import Table
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.expression import Expression, Known
from factcheck.model.frozen import frozen, replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation


@frozen
class Options:
    """``totals``: how the label of a total begins; ``wholes``: what is all that it says where it
    closes everything; ``less``: how a line begins that is taken off; ``parts``: what one says that
    is in another; ``rates``: what labels say of numbers that are not added up; ``of``: do "rows" or
    "columns" make the total? ``alone``: that no other column or row confirms?"""

    totals: tuple[str, ...]
    wholes: tuple[str, ...]
    parts: tuple[str, ...]
    less: tuple[str, ...]
    rates: tuple[str, ...]
    of: str
    alone: bool


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    labels = Labels(
        _begins(options.totals),
        lambda label: label.strip(" .:*").lower() in options.wholes,
        _has(options.parts),
        _begins(options.less),
        _has(options.rates),
    )
    for table in claims.tables:
        lines = table.columns if options.of == "columns" else table.rows
        if options.alone and not any(labels.is_whole(line.label) for line in lines):
            continue
        for each in as_told(table, partial(_found, labels=labels, of=options.of), is_kept):
            if each.is_alone is options.alone:
                yield _relation(each, options.of)


def _found(table: Table, labels: Labels, of: str) -> list[Sum]:
    """The sums of a table; a total stands behind what it adds up, or before."""
    lines, lanes = table.rows, table.columns
    if of == "columns":
        lines, lanes = lanes, lines
    return list(sums(lines, lanes, labels)) or list(sums(lines[::-1], lanes, labels))


def _begins(words: tuple[str, ...]) -> Question:
    pattern = re.compile(rf"(?:{re.either(words)})\b", re.I)
    return lambda label: pattern.match(label.lstrip()) is not None


def _has(words: tuple[str, ...]) -> Question:
    pattern = re.compile(rf"(?<!\w)(?:{re.either(words)})(?!\w)", re.I)
    return lambda label: pattern.search(label) is not None


def _relation(found: Sum, of: str) -> Relation:
    unit = unit_of((found.total, *found.added, *found.taken))
    layout = f"the {of} of a table"
    readings = [Reading(_sum(found, unit), layout=layout)]
    readings.extend(_instead(each, layout) for each in _otherwise(found, unit))
    return Relation(cited(found.total, unit), tuple(readings))


def _instead(implied: Expression, layout: str) -> Reading:
    return Reading(implied, layout=layout, is_asserted=False, is_telling=False)


def _otherwise(found: Sum, unit: Unit | None) -> Iterator[Expression]:
    """What a total may be instead: a mean of one sort or another, where it is among its parts; and
    where nothing confirms it, the sum of numbers that are rounded."""
    parts = [cited(part, unit).quantity for part in found.added]
    values = [part.to(parts[0].unit).amount.middle() for part in parts]
    if not found.taken and min(values) >= 0 and not _is_slip(found):
        among = Quantity(Interval.over(*values), parts[0].unit)
        yield Known("a mean of them", "the table", among)
    if found.is_alone:
        total = rounded(found.total)
        rest = replace(total, rounding=total.rounding - found.total.rounding)
        off = cited(rest, unit).quantity
        zero = Quantity(off.amount.shifted(-off.amount.middle()), off.unit)
        added, taken = (tuple(map(rounded, part)) for part in (found.added, found.taken))
        loose = replace(found, added=added, taken=taken)
        yield _sum(loose, unit) + Known("its rounding", "the table", zero)


def _is_slip(found: Sum) -> bool:
    """Is it the sum with its point moved?"""
    parts = sum(part.value for part in found.added)
    return any(found.total.value * 10**places == parts for places in (1, 2, 3))


def _sum(found: Sum, unit: Unit | None) -> Expression:
    added = reduce(add, (cited(entry, unit) for entry in found.added))
    return reduce(sub, (cited(entry, unit) for entry in found.taken), added)


FAMILY = Family(Options, relations)
