"""Named rows: a figure of the prose whose row the words before it name, and which is not of it.

"Lodz carried *2.5* tonnes" where the table has 5.2 for Lodz; "Brazilian yards built 10.6 GW, and
*2.9 GW* of wind", where 2.9 is India's and Brazil has 3.3. No cell of the row has the figure:
either two of its digits changed places, or it is that of the same column in another row.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from factcheck.align.cells import Quote, is_quotable, is_said, is_told, may_tell
from factcheck.align.index import ClaimIndex
from factcheck.align.lines import Line
from factcheck.align.otherwise import is_otherwise
from factcheck.align.row_quotes import quoted
from factcheck.align.speech import Said, said
from factcheck.align.tellers import tellers
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Figure, Kind
from factcheck.model.misprint import digits, is_swap
from factcheck.model.stems import stem
from factcheck.model.words import Words

KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MEASURE, Kind.DURATION})
DIGITS = 2
"""A shorter figure stands in another row by chance."""
MOST = 16
LARGEST = 400
"""Of a larger table not every cell is looked at."""


def misread(claims: ClaimIndex) -> Iterator[tuple[Claim, Quote]]:
    """Each figure that is not its row's, and the one cell that it ought to have told."""
    if claims.ledger.is_empty:
        return
    prose = (one for one in claims.anchors() if one.figure.block.cell is None)
    for _, together in groupby(
        prose, key=lambda one: (one.figure.block.index, one.figure.sentence)
    ):
        sentence = tuple(together)
        if len(sentence) <= MOST:
            yield from _of_sentence(claims, sentence)


def _of_sentence(claims: ClaimIndex, sentence: tuple[Claim, ...]) -> Iterator[tuple[Claim, Quote]]:
    told = [one for one in sentence if _may_quote(one)]
    words = _words(claims, sentence[0].figure) if told else ()
    rows = _rows(claims, words) if told else []
    for one in told if rows else ():
        line = _own(rows, one.figure)
        wrong = _wrong(claims, one, line, sentence, rows) if line is not None else None
        if line and wrong and not is_otherwise(one, (line,), claims.ledger):
            yield one, wrong


def _may_quote(one: Claim) -> bool:
    figure = one.figure
    is_level = one.role is not Role.CHANGE and one.aspect is None
    is_long = len(digits(figure.written)) >= DIGITS
    return figure.kind in KINDS and is_level and is_long and is_quotable(one)


def _words(claims: ClaimIndex, figure: Figure) -> tuple[Said, ...]:
    """The words of a sentence, those told as code among them; "Brazilian" names Brazil."""
    known = _peoples(claims.words)
    span = figure.block.span_of(*figure.sentence)
    found = said(claims.document.text, span.start, span.end, claims.ledger.labels.silent)
    return tuple(each._replace(stem=known.get(each.stem, each.stem)) for each in found)


@lru_cache(maxsize=8)
def _peoples(words: Words) -> dict[str, str]:
    """The countries by the stems of what is theirs."""
    lines = words.table("tables").get("peoples", {}).get("words", ())
    groups = [list(map(stem, line.split())) for line in lines]
    return {theirs: country for country, *others in groups for theirs in others}


def _rows(claims: ClaimIndex, words: tuple[Said, ...]) -> list[tuple[int, Line]]:
    """The rows that the words name, each where its name ends; those of one table alone."""
    found = [
        (words[each.last].end, line)
        for each in claims.ledger.mentions(words)
        for line in each.lines
        if _is_row(line)
    ]
    tables = {line.table for _, line in found}
    is_small = len(tables) == 1 and len(claims.ledger.table(min(tables))) <= LARGEST
    return sorted(found, key=lambda each: each[0]) if is_small else []


def _is_row(line: Line) -> bool:
    seats = [cell.figure.block.cell for cell in line.cells]
    return len({seat.row for seat in seats if seat is not None}) == 1


def _own(rows: list[tuple[int, Line]], figure: Figure) -> Line | None:
    """The row that is named last before a figure; nobody says that the first is none."""
    before = [line for end, line in rows if end <= figure.span.start]
    return before[-1] if before else None


def _wrong(
    claims: ClaimIndex,
    one: Claim,
    line: Line,
    sentence: tuple[Claim, ...],
    rows: list[tuple[int, Line]],
) -> Quote | None:
    own = [quote for cell in line.cells for quote in quoted(cell, one.figure)[:1]]
    if any(may_tell(one.figure, each.amount) for each in own):
        return None
    others = [each for each in sentence if each is not one]
    free = [each for each in own if not claims.ledger.is_change(each.cell)]
    free = [each for each in free if not is_said(others, each)]
    elsewhere = _elsewhere(claims, one, line)
    if elsewhere:
        return _of_other_row(claims, elsewhere, free, others, line, rows)
    crossed = [each for each in free if _is_crossed(one.figure, each.cell, one)]
    return crossed[0] if len(crossed) == 1 else None


def _elsewhere(claims: ClaimIndex, one: Claim, line: Line) -> list[Claim]:
    """The cells of the table that have the figure."""
    return tellers(claims.ledger.table(line.table), quoted).of(one.figure)


def _of_other_row(
    claims: ClaimIndex,
    elsewhere: list[Claim],
    free: list[Quote],
    others: list[Claim],
    line: Line,
    rows: list[tuple[int, Line]],
) -> Quote | None:
    """The cell of the column that one other row alone has the figure in: it is not named, and the
    sentence tells another cell of its own row, or the column of another row that it names."""
    seat = elsewhere[0].figure.block.cell
    if len(elsewhere) != 1 or seat is None:
        return None
    found = claims.ledger.at(seat.table, seat.row, seat.column)
    is_named = found is None or any(found[0] is each for _, each in rows)
    wrong = [each for each in free if _column(each.cell) == seat.column]
    if is_named or len(wrong) != 1:
        return None
    known = [cell for each in (line, *(row for _, row in rows)) for cell in each.cells]
    cells = [cell for cell in known if cell in line.cells or _column(cell) == seat.column]
    is_sure = any(_tells(other, cell) for other in others for cell in cells)
    return wrong[0] if is_sure else None


def _tells(other: Claim, cell: Claim) -> bool:
    is_long = len(digits(other.figure.written)) >= DIGITS
    return is_long and any(
        is_told(other.figure, each.amount) for each in quoted(cell, other.figure)
    )


def _column(cell: Claim) -> int:
    seat = cell.figure.block.cell
    return seat.column if seat is not None else -1


def _is_crossed(figure: Figure, cell: Claim, one: Claim) -> bool:
    """Did two digits change places, in figures that are told alike, or under a header that names
    what is told?"""
    if not is_swap(digits(figure.written), digits(cell.figure.written)):
        return False
    decimals = {each.style.decimals for each in (figure, cell.figure)}
    seat = cell.figure.block.cell
    header = seat.column_header if seat is not None else ""
    heads = {each.stem for each in said(header, 0, len(header), ())}
    is_of_kind = figure.kind is cell.figure.kind is not Kind.COUNT
    is_headed = not heads.isdisjoint((*one.topic, *map(stem, figure.written.lower().split())))
    return len(decimals) == 1 and (decimals != {0} or is_of_kind or is_headed)
