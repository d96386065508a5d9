"""Row quotes: sentences that tell the cells of one row of a table, and a figure of theirs that is
one slip away from another cell of it.

"In 2025, *161* of you gave *7,800* hours", and the row of 2025 has 161 and 7,080. That the row is
meant is told by its label and by a cell of it that stands in the sentence rightly, or by two cells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby

from factcheck.align.cells import Quote, is_quotable, is_said, likeness_of, quotes
from factcheck.align.index import ClaimIndex
from factcheck.align.mistelling import Likeness
from factcheck.align.otherwise import is_otherwise
from factcheck.align.speech import label_stems, said
from factcheck.align.tellers import Tellers
from factcheck.model.claim import Claim, Role
from factcheck.model.document import Cell
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Quantity

KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE, Kind.DURATION})
DIGITS = 2
"""A shorter figure stands in a row by chance."""
MOST = 16
"""A sentence of more figures tells of several rows."""
LARGEST = 400
"""Of a larger table not every cell is looked at."""
MANY = 16
"""What so many rows tell, of whatever table, tells none of them."""
SURE = 2

Row = tuple[int, int]
"""The number of a table, and that of the row in it."""


@frozen(eq=False)
class Rows:
    """The figures of all tables by their row, and the rows by the numbers that they hold."""

    cells: dict[Row, list[Claim]]
    holding: dict[Fraction, dict[Row, Claim]]
    tables: dict[int, list[Claim]]
    tellers: dict[int, Tellers]


def misquoted(claims: ClaimIndex) -> Iterator[tuple[Claim, Quote]]:
    """Each figure of the prose that is one slip away from the one cell that it must have meant."""
    if claims.ledger.is_empty:
        return
    rows = _rows(claims)
    prose = (claim for claim in claims.claims if claim.figure.block.cell is None)
    for _, together in groupby(prose, key=lambda claim: (claim.figure.block.index, _start(claim))):
        sentence = [claim for claim in together if claim.figure.quantity is not None]
        if 1 < len(sentence) <= MOST:
            yield from _of_sentence(claims, sentence, rows)


def _start(claim: Claim) -> int:
    return claim.figure.sentence[0]


def _rows(claims: ClaimIndex) -> Rows:
    cells: dict[Row, list[Claim]] = defaultdict(list)
    holding: dict[Fraction, dict[Row, Claim]] = defaultdict(dict)
    tables: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.claims:
        cell, figure = claim.figure.block.cell, claim.figure
        if cell is None or cell.is_header or not cell.column or figure.quantity is None:
            continue
        cells[cell.table, cell.row].append(claim)
        tables[cell.table].append(claim)
        if figure.value is not None and figure.kind in KINDS:
            holding[abs(figure.value)][cell.table, cell.row] = claim
    tellers = {table: Tellers(those, quoted) for table, those in tables.items()}
    return Rows(cells, holding, tables, tellers)


def _of_sentence(
    claims: ClaimIndex, sentence: list[Claim], rows: Rows
) -> Iterator[tuple[Claim, Quote]]:
    told: dict[int, dict[Row, set[Claim]]] = defaultdict(lambda: defaultdict(set))
    for claim in sentence:
        for row in _rows_told(claim, rows):
            told[row[0]][row].add(claim)
    for table, by_row in told.items():
        if len(by_row) != 1 or len(rows.tables[table]) > LARGEST:
            continue  # Two rows are told of: whose figure it is, nobody knows.
        ((row, evidence),) = by_row.items()
        if len(evidence) >= SURE or _is_named(claims, sentence, rows.cells[row][0]):
            yield from _slips(claims, sentence, rows, row)


def _rows_told(claim: Claim, rows: Rows) -> list[Row]:
    """The row in whose table no other has the figure."""
    figure = claim.figure
    digits = sum(sign.isdigit() for sign in figure.written)
    if figure.kind not in KINDS or figure.value is None or digits < DIGITS:
        return []
    found = rows.holding.get(abs(figure.value), {})
    if len(found) > MANY:
        return []
    near = [row for row, cell in found.items() if quoted(cell, figure)]
    tables = [table for table, _ in near]
    return [row for row in near if tables.count(row[0]) == 1]


def quoted(cell: Claim, told: Figure) -> tuple[Quote, ...]:
    """What the cell may stand for as the figure tells it; hours are told by the header too."""
    found = quotes(cell, told)
    seat = cell.figure.block.cell
    if found or seat is None or told.kind is not Kind.DURATION or told.quantity is None:
        return found
    unit = told.written.split()[-1].lower()
    if cell.figure.kind is not Kind.COUNT or unit not in seat.column_header.lower().split():
        return ()
    return (Quote(cell, Quantity(cell.quantity.amount, told.quantity.unit), True),)


def _is_named(claims: ClaimIndex, sentence: list[Claim], cell: Claim) -> bool:
    """Does the sentence say every word of the row's label, or the year that it is?"""
    seat = cell.figure.block.cell
    label = seat.row_header.strip() if isinstance(seat, Cell) else ""
    if any(claim.figure.kind is Kind.YEAR and claim.figure.written == label for claim in sentence):
        return True
    figure, silent = sentence[0].figure, claims.ledger.labels.silent
    stems = set(label_stems(label, silent)) - claims.ledger.labels.empty
    # A name may be told as code, which is no prose: "`clay` reached 79.8%".
    text = figure.block.span_of(*figure.sentence).within(claims.document.text)
    words = {word.stem for word in said(text, 0, len(text), silent)}
    return bool(stems) and stems <= words


def _slips(
    claims: ClaimIndex, sentence: list[Claim], rows: Rows, row: Row
) -> Iterator[tuple[Claim, Quote]]:
    for anchor in sentence:
        if anchor.figure.kind not in KINDS or not is_quotable(anchor):
            continue
        if anchor.role is not Role.LEVEL or rows.tellers[row[0]].of(anchor.figure):
            continue
        others = [claim for claim in sentence if claim is not anchor]
        wrong = [
            quote
            for cell in rows.cells[row]
            for quote in quoted(cell, anchor.figure)
            if likeness_of(anchor.figure, quote, is_sure=False) is Likeness.STRONG
            and not claims.ledger.is_change(cell)
            and not is_said(others, quote)
        ]
        if len(wrong) == 1 and not _is_otherwise(claims, anchor, row, wrong[0]):
            yield anchor, wrong[0]


def _is_otherwise(claims: ClaimIndex, anchor: Claim, row: Row, quote: Quote) -> bool:
    seat = quote.cell.figure.block.cell
    found = claims.ledger.at(*row, seat.column) if seat is not None else None
    return found is not None and is_otherwise(anchor, (found[0],), claims.ledger)
