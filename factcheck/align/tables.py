"""Tables: the numbers of each table by row and column, with what stands over and beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import groupby

from factcheck.align.table_entries import Entry, cell_entry, entry_of, in_percent
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, Document
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen, replace
from factcheck.model.words import Words

_LETTER = re.compile(r"[^\W\d_]")
# "6.50% notes" are told in money.
_IN_PERCENT = re.compile(r"(?<!\d)(?<!\d\s)%")
_ALL = re.compile(r"\bn\s*=\s*$", re.I)
_OVER = 2
"""So many blocks before a table may say of how many it speaks."""


@frozen(eq=False)
class Line:
    """A row or a column: its place, what it says it is, and its entries by their place in it.

    ``unknown`` are the places that hold something else than a number. ``part`` counts the
    stretches of a table that a row without numbers parts.
    """

    place: int
    label: str
    entries: dict[int, Entry]
    unknown: frozenset[int]
    part: int = 0


@frozen(eq=False)
class Table:
    """The rows and the columns that hold numbers, in the order of the page.

    ``wholes`` has what is said to be all, by the column that says so; None = for all columns.
    """

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    wholes: dict[int | None, Entry]

    def whole_of(self, column: Line) -> Entry | None:
        """How many there are in all: "Treated (n = 66)", "Table 1 (n = 132)"."""
        return self.wholes.get(column.place, self.wholes.get(None))


def tables(document: Document, claims: Iterable[Claim], words: Words) -> tuple[Table, ...]:
    """The tables of a document that hold numbers.

    A whole number is exact, unless the document has numbers in thousands or says that it has
    rounded them, the column has money, or what heads the table is measured.
    """
    cells = [block for block in document.blocks if block.cell is not None]
    if not cells:
        return ()
    is_rounded = _scales(words).search(document.text) is not None
    measured = _measured(words)
    told: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.figure.block.index].append(claim)
    grouped = groupby(cells, key=lambda block: block.cell.table if block.cell else None)
    found = (_table(document, list(blocks), told, is_rounded, measured) for _, blocks in grouped)
    return tuple(table for table in found if table.rows)


@lru_cache(maxsize=8)
def _measured(words: Words) -> re.Pattern[str]:
    """What heads numbers that are measured, and not counted."""
    units = words.table("layout").get("tables", {}).get("measured", ())
    return re.compile(rf"(?<!\w)(?:{re.either(units)})(?!\w)")


@lru_cache(maxsize=8)
def _scales(words: Words) -> re.Pattern[str]:
    """What says that numbers are told in thousands or millions."""
    scales = words.table("layout").get("tables", {}).get("scales", ())
    return re.compile(rf"(?:{re.either(scales)})\b", re.I)


def _table(
    document: Document,
    blocks: list[Block],
    told: dict[int, list[Claim]],
    is_rounded: bool,
    measured: re.Pattern[str],
) -> Table:
    is_rounded = is_rounded or any(
        _heads(block) and measured.search(block.prose) for block in blocks
    )
    rounded = {
        block.cell.column
        for block in blocks
        if block.cell is not None
        and (is_rounded or any(_is_money(claim) for claim in told.get(block.index, ())))
    }
    rows = tuple(_rows(blocks, told, rounded))
    return Table(rows, tuple(_columns(blocks, rows)), _wholes(document, blocks, told))


def _heads(block: Block) -> bool:
    return block.cell is not None and (block.cell.is_header or not block.cell.column)


def _wholes(
    document: Document, blocks: list[Block], told: dict[int, list[Claim]]
) -> dict[int | None, Entry]:
    first = blocks[0].index
    over = document.blocks[max(0, first - _OVER) : first]
    found: dict[int | None, Entry] = {}
    for block in (*over, *(block for block in blocks if block.cell and block.cell.is_header)):
        for claim in told.get(block.index, ()):
            is_whole = _ALL.search(block.prose, 0, claim.figure.start)
            if is_whole and (entry := entry_of(claim)) is not None:
                column = block.cell.column if block.cell and block.cell.column else None
                found[column] = replace(entry, rounding=Fraction(0), is_outside=True)
    return found


def _is_money(claim: Claim) -> bool:
    return claim.figure.kind is Kind.MONEY


def _rows(blocks: list[Block], told: dict[int, list[Claim]], rounded: set[int]) -> Iterator[Line]:
    part, last = 0, -1
    for place, group in groupby(blocks, key=lambda block: block.cell.row if block.cell else 0):
        entries: dict[int, Entry] = {}
        unknown: set[int] = set()
        label = ""
        # A row that is left out is empty: what is parted by it is not added up.
        part += place > last + 1
        for block in group:
            cell = block.cell
            assert cell is not None
            label = label or cell.row_header or (block.prose if _is_text(block.prose) else "")
            if cell.column == 0 and (cell.is_header or _is_text(block.prose)):
                continue
            claims = [] if cell.is_header else told.get(block.index, [])
            entry = cell_entry(block.prose, claims, cell.column in rounded)
            if entry is None:
                unknown.add(cell.column)
            elif entry.is_told or block.prose.strip():
                entries[cell.column] = entry
        if any(entry.is_told for entry in entries.values()):
            yield Line(place, label, _percents(label, entries), frozenset(unknown), part)
        elif not entries:
            part += 1
        last = place


def _columns(blocks: list[Block], rows: tuple[Line, ...]) -> Iterator[Line]:
    headers: dict[int, list[str]] = defaultdict(list)
    for block in blocks:
        # What stands over the first row of numbers heads its column too: "$", "%", "€m".
        if block.cell is not None and not block.cell.is_header and rows:
            said = headers[block.cell.column]
            said.extend([block.cell.column_header] if not said else [])
            said.extend([block.prose] if block.cell.row < rows[0].place else [])
    for place in sorted({column for row in rows for column in row.entries}):
        entries = {row.place: row.entries[place] for row in rows if place in row.entries}
        unknown = frozenset(row.place for row in rows if place in row.unknown)
        label = " ".join(headers[place])
        yield Line(place, label, _percents(label, entries), unknown)


def _percents(label: str, entries: dict[int, Entry]) -> dict[int, Entry]:
    """The entries of a line that is told in percent: bare numbers under "%" are percentages.

    Not so where "n (%)" stands over numbers, each with its percentage in a bracket.
    """
    if not _IN_PERCENT.search(label) or any(entry.share for entry in entries.values()):
        return entries
    return {place: in_percent(entry) for place, entry in entries.items()}


def _is_text(prose: str) -> bool:
    return _LETTER.search(prose) is not None
