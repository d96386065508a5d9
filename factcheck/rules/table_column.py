"""The columns of a table that are worked out from others of their row.

"2022: 40, 2023: 50, Change: 12": the two make 10. Which columns a change runs between, and whether
it is told as an amount, in percent or in points, most rows say; the others are held to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from factcheck.align import ClaimIndex
from factcheck.align.table_columns import Worked, comes_out, worked
from factcheck.align.table_figures import cited, own_unit, unit_of
from factcheck.align.table_glance import Formula
from factcheck.align.table_rounding import as_told
from factcheck.align.tables import Table
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.expression import WHOLE, Expression
from factcheck.model.frozen import frozen
from factcheck.model.quantity import ONE
from factcheck.model.result import Reading, Relation


@frozen
class Options:
    """``headers``: what a header says of such a column; ``symbols``: what it may say instead where
    another header of the table says so; ``formulas``: how the column may be worked out; ``of``:
    are "columns" worked out, or "rows"?"""

    headers: tuple[str, ...]
    symbols: tuple[str, ...]
    formulas: tuple[str, ...]
    of: str


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    header = re.compile(rf"(?<!\w)(?:{re.either(options.headers)})(?!\w)", re.I)
    for table in claims.tables:
        find = partial(_found, header=header, options=options)
        for found in as_told(table, find, comes_out):
            yield _relation(found, options.of)


def _found(table: Table, header: re.Pattern[str], options: Options) -> list[Worked]:
    """The numbers of a table that are worked out from others."""
    formulas = tuple(Formula(name) for name in options.formulas)
    lines = table.rows if options.of == "rows" else table.columns
    named = [header.search(line.label) is not None for line in lines]
    found: list[Worked] = []
    for line, is_named in zip(lines, named, strict=True):
        is_symbol = any(named) and line.label.lower().strip() in options.symbols
        if is_named or is_symbol or options.of == "columns":
            found.extend(worked(line, lines, formulas, is_named or is_symbol))
    return found


def _relation(found: Worked, of: str) -> Relation:
    unit = unit_of((found.stated, found.a, found.b))
    a, b = cited(found.a, unit), cited(found.b, unit)
    if found.formula is Formula.PRODUCT and unit is not None:
        # Of a quantity and its price only one is money.
        price = max(found.a, found.b, key=lambda factor: own_unit(factor) == unit)
        a, b = (cited(each, unit if each is price else ONE) for each in (found.a, found.b))
    readings = (Reading(implied, layout=f"{of} of a table") for implied in _implied(found, a, b))
    return Relation(cited(found.stated, unit), tuple(readings))


def _implied(found: Worked, a: Expression, b: Expression) -> tuple[Expression, ...]:
    match found.formula:
        case Formula.DIFFERENCE:
            return a - b, b - a
        case Formula.CHANGE:
            return a / b - WHOLE, WHOLE - a / b
        case Formula.QUOTIENT:
            return (a / b,)
        case Formula.PRODUCT:
            return (a * b,)


FAMILY = Family(Options, relations)
