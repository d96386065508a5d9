"""The totals of a table.

"North 120, South 80, Total 210": the rows make 200. Which rows a total adds up, the layout says and
the other columns confirm: where they add up and one does not, that one has a wrong figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from operator import add, sub

from factcheck.align import ClaimIndex
from factcheck.align.table_figures import cited, unit_of
from factcheck.align.table_sums import Labels, Question, Sum, sums
from factcheck.family import Family
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
        lines, lanes = table.rows, table.columns
        if options.of == "columns":
            lines, lanes = lanes, lines
        if options.alone and not any(labels.is_whole(line.label) for line in lines):
            continue
        # A total stands behind what it adds up, or before.
        found = tuple(sums(lines, lanes, labels)) or sums(lines[::-1], lanes, labels)
        for each in found:
            if each.is_alone is options.alone:
                yield _relation(each, options.of)


def _begins(words: tuple[str, ...]) -> Question:
    pattern = re.compile(rf"(?:{'|'.join(map(re.escape, words))})\b", re.I)
    return lambda label: pattern.match(label.lstrip()) is not None


def _has(words: tuple[str, ...]) -> Question:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.I)
    return lambda label: pattern.search(label) is not None


def _relation(found: Sum, of: str) -> Relation:
    unit = unit_of((found.total, *found.added, *found.taken))
    added = reduce(add, (cited(entry, unit) for entry in found.added))
    implied: Expression = reduce(sub, (cited(entry, unit) for entry in found.taken), added)
    return Relation(cited(found.total, unit), (Reading(implied, layout=f"the {of} of a table"),))


FAMILY = Family(Options, relations)
