"""Tables: the numbers of each table by row and column, with what stands over and beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import groupby

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block, Document
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.words import Words

_NOTHING = frozenset({"-", "–", "—", "−", "--", "---", "nil"})
_SIGNS = " $€£¥₹+"
_NOTE = re.compile(r"[\s)*†‡§%.]*(?:[(\[][a-zA-Z0-9]{1,2}[)\]])?[\s)*†‡§.]*")
_UNIT = re.compile(r"[^\d(\[]{0,20}")
_BRACKET = re.compile(r"\s*[(\[]\s*")
_LETTER = re.compile(r"[^\W\d_]")
# "6.50% notes" are told in money.
_IN_PERCENT = re.compile(r"(?<!\d)(?<!\d\s)%")
_ALL = re.compile(r"\bn\s*=\s*$", re.I)
_OVER = 2
"""So many blocks before a table may say of how many it speaks."""
_WHOLE = frozenset({Kind.COUNT, Kind.YEAR})
_GROUPS = {
    Kind.MONEY: "amount",
    Kind.COUNT: "amount",
    Kind.YEAR: "amount",
    Kind.PERCENT: "percent",
    Kind.PERCENTAGE_POINT: "points",
    Kind.MULTIPLE: "multiple",
}


@frozen(eq=False)
class Entry:
    """A number in a cell, as a column of figures has it: exact, or rounded and never truncated.

    ``group`` tells what may be added to what: amounts of money and bare numbers stand in one
    column, for the sign is printed but once. ``value`` and ``step``, one of its last digit, are in
    base units; ``rounding`` is how far off it may be. ``share`` is the percentage that a bracket in
    the same cell adds: "12 (4%)". A dash is an entry without a claim: it adds nothing.
    """

    claim: Claim | None
    group: str = ""
    value: Fraction = Fraction(0)
    step: Fraction = Fraction(0)
    rounding: Fraction = Fraction(0)
    share: Claim | None = None
    is_outside: bool = False
    """Is it told over the table: "n = 132"?"""

    @property
    def amount(self) -> Interval:
        """Every value that it may stand for, in base units."""
        return Interval(self.value - self.rounding, self.value + self.rounding)

    @property
    def is_told(self) -> bool:
        return self.claim is not None


NOTHING = Entry(None)


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
            entry = _entry(block.prose, claims, cell.column in rounded)
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
    return {place: _percent(entry) for place, entry in entries.items()}


def _percent(entry: Entry) -> Entry:
    if entry.group != "amount" or entry.claim is None or entry.claim.figure.kind is Kind.MONEY:
        return entry
    value, step, rounding = entry.value / 100, entry.step / 100, entry.rounding / 100
    return Entry(entry.claim, "percent", value, step, rounding or step / 2, entry.share)


def _is_text(prose: str) -> bool:
    return _LETTER.search(prose) is not None


def _entry(prose: str, claims: list[Claim], is_rounded: bool) -> Entry | None:
    """What a cell holds; None = something else than one number."""
    if not prose.strip() or prose.strip(_SIGNS) in _NOTHING:
        return NOTHING
    if not claims or prose[: claims[0].figure.start].strip(_SIGNS):
        return None
    share = _share(prose, claims)
    after = prose[claims[0].figure.end :] if share is None else ""
    if not _NOTE.fullmatch(after) and not (len(claims) == 1 and _UNIT.fullmatch(after)):
        return None
    return entry_of(claims[0], share, is_rounded=is_rounded)


def entry_of(claim: Claim, share: Claim | None = None, *, is_rounded: bool = False) -> Entry | None:
    """A figure as an entry; None where it is no plain number."""
    figure = claim.figure
    group = _group(figure)
    if group is None or figure.value is None or figure.quantity is None:
        return None
    factor = figure.quantity.unit.factor if figure.kind is not Kind.YEAR else Fraction(1)
    step = figure.style.scale / 10**figure.style.decimals
    is_exact = figure.kind in _WHOLE and step == 1 and not is_rounded
    rounding = Fraction(0) if is_exact else step * factor / 2
    return Entry(claim, group, figure.value * factor, step * factor, rounding, share)


def _share(prose: str, claims: list[Claim]) -> Claim | None:
    if len(claims) != 2 or claims[1].figure.kind is not Kind.PERCENT:
        return None
    between = prose[claims[0].figure.end : claims[1].figure.start]
    return claims[1] if _BRACKET.fullmatch(between) else None


def _group(figure: Figure) -> str | None:
    """What may be added to what; None for what is no plain number."""
    if figure.value is None or figure.quantity is None or figure.modifier is not Modifier.EXACT:
        return None
    if figure.style.is_word:
        return None
    if figure.kind in (Kind.MEASURE, Kind.DURATION) and not figure.quantity.unit.offset:
        return str(figure.quantity.unit.dimension)
    return _GROUPS.get(figure.kind)
