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
from factcheck.align.table_rounding import as_told
from factcheck.align.table_sums import Labels, Question, Sum, sums
from factcheck.align.table_verdicts import comes_out, is_off_by_rounding, may_be_mean
from factcheck.align.tables import Table
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.expression import Expression
from factcheck.model.frozen import frozen
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
        for each in as_told(table, partial(_found, labels=labels, of=options.of), comes_out):
            if each.is_alone is options.alone:
                yield _relation(each, options.of)


def _found(table: Table, labels: Labels, of: str) -> list[Sum]:
    """The sums of a table; a total stands behind what it adds up, or before."""
    lines, lanes = table.rows, table.columns
    if of == "columns":
        lines, lanes = lanes, lines
    found = list(sums(lines, lanes, labels)) or list(sums(lines[::-1], lanes, labels))
    return [
        each
        for each in found
        if not may_be_mean(each) and not (each.is_alone and is_off_by_rounding(each))
    ]


def _begins(words: tuple[str, ...]) -> Question:
    pattern = re.compile(rf"(?:{re.either(words)})\b", re.I)
    return lambda label: pattern.match(label.lstrip()) is not None


def _has(words: tuple[str, ...]) -> Question:
    pattern = re.compile(rf"(?<!\w)(?:{re.either(words)})(?!\w)", re.I)
    return lambda label: pattern.search(label) is not None


def _relation(found: Sum, of: str) -> Relation:
    unit = unit_of((found.total, *found.added, *found.taken))
    added = reduce(add, (cited(entry, unit) for entry in found.added))
    implied: Expression = reduce(sub, (cited(entry, unit) for entry in found.taken), added)
    return Relation(cited(found.total, unit), (Reading(implied, layout=f"the {of} of a table"),))


FAMILY = Family(Options, relations)
