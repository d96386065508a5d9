"""Ledger: the lines of a document's tables, found by the words that name them.

A line is a row with its label, or a column where the rows are years: "Net sales | 1,289 | 1,235".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factcheck.align.speech import Said, label_stems, places, said
from factcheck.model.claim import Claim
from factcheck.model.frozen import frozen
from factcheck.model.stems import stem
from factcheck.model.words import Words

COMMON = 64
"""A word that more lines than this share names none of them."""


@frozen
class Labels:
    """The vocabulary of labels: see ``words/tables.toml``."""

    silent: frozenset[str]
    optional: frozenset[str]
    empty: frozenset[str]
    shifts: frozenset[str]
    changes: frozenset[str]
    breaks: re.Pattern[str]
    otherwise: re.Pattern[str]


@lru_cache(maxsize=8)
def labels(words: Words) -> Labels:
    table = words.table("tables").get("labels", {})
    stems = {key: frozenset(map(stem, said)) for key, said in table.items()}
    none: frozenset[str] = frozenset()
    return Labels(
        silent=frozenset(table.get("silent", ())),
        optional=stems.get("optional", none),
        empty=stems.get("empty", none),
        shifts=stems.get("shifts", none),
        changes=stems.get("changes", none),
        breaks=_any(table.get("breaks", ())),
        otherwise=_any(table.get("otherwise", ())),
    )


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, phrases))
    return re.compile(rf"\b(?:{said})\b" if said else r"(?!)", re.I)


@frozen(eq=False)
class Line:
    """A labelled row or column of a table: the stems of its label, of the section it stands in, and
    its figures in order."""

    table: int
    label: str
    name: frozenset[str]
    section: frozenset[str]
    cells: tuple[Claim, ...]


@frozen(eq=False)
class Mention:
    """A line that a sentence names, and the first and last of the words that do."""

    line: Line
    first: int
    last: int
    is_whole: bool
    """Is the section named too?"""


class Ledger:
    """The lines of all tables, filed by the words of their names."""

    def __init__(self, claims: Iterable[Claim], known: Labels) -> None:
        self.labels = known
        self.lines = tuple(_lines(claims, known))
        tables: dict[int, dict[Claim, None]] = defaultdict(dict)
        for line in self.lines:
            tables[line.table].update(dict.fromkeys(line.cells))
        self._tables = {number: tuple(cells) for number, cells in tables.items()}
        self._filed: dict[str, list[int]] = defaultdict(list)
        for number, line in enumerate(self.lines):
            for word in line.name:
                self._filed[word].append(number)

    @property
    def is_empty(self) -> bool:
        return not self.lines

    def table(self, number: int) -> tuple[Claim, ...]:
        """The figures of a table."""
        return self._tables.get(number, ())

    def is_change(self, cell: Claim) -> bool:
        """Does a cell stand in a column of changes?"""
        seat = cell.figure.block.cell
        header = seat.column_header if seat else ""
        return any(each.stem in self.labels.changes for each in said(header, 0, len(header), ()))

    def mentions(self, words: tuple[Said, ...]) -> list[Mention]:
        """Every line that these words name, wherever they do; not where they name a longer one."""
        votes: Counter[int] = Counter()
        for word in {each.stem for each in words}:
            filed = self._filed.get(word, ())
            if len(filed) <= COMMON:
                votes.update(filed)
        found: list[Mention] = []
        for number, count in sorted(votes.items()):
            line = self.lines[number]
            if count == len(line.name):
                found.extend(_mentions(line, words))
        return [each for each in found if not any(_is_within(each, other) for other in found)]


def _mentions(line: Line, words: tuple[Said, ...]) -> Iterator[Mention]:
    whole = line.name | line.section
    wide = places(whole, words) if len(whole) > len(line.name) else []
    yield from (Mention(line, first, last, True) for first, last in wide)
    for first, last in places(line.name, words):
        if not any(a <= first and last <= b for a, b in wide):
            yield Mention(line, first, last, not line.section)


def _is_within(one: Mention, other: Mention) -> bool:
    """Is the one part of a longer name: "net income" of "adjusted net income"?"""
    is_inside = other.first <= one.first and one.last <= other.last
    return is_inside and len(_spoken(one)) < len(_spoken(other))


def _spoken(mention: Mention) -> frozenset[str]:
    line = mention.line
    return line.name | line.section if mention.is_whole else line.name


def _lines(claims: Iterable[Claim], known: Labels) -> Iterator[Line]:
    rows: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    columns: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        cell = claim.figure.block.cell
        if cell is None or cell.is_header or not cell.column or claim.figure.quantity is None:
            continue
        rows[cell.table, cell.row].append(claim)
        columns[cell.table, cell.column].append(claim)
    for (table, _), cells in rows.items():
        yield from _line(table, cells, cells[0].figure.block.cell.row_header, known)  # type: ignore[union-attr]
    for (table, _), cells in columns.items():
        headers = {each.figure.block.cell.row_header for each in cells if each.figure.block.cell}
        if len(headers) == len(cells) > 1 and not any(map(_has_words, headers)):
            yield from _line(table, cells, cells[0].figure.block.cell.column_header, known)  # type: ignore[union-attr]


def _line(table: int, cells: list[Claim], label: str, known: Labels) -> Iterator[Line]:
    name = frozenset(label_stems(label, known.silent))
    name = name - known.optional or name
    if not name <= known.empty:
        trail = cells[0].figure.block.trail
        above = label_stems(trail[-1], known.silent) if trail else ()
        section = frozenset(above) - known.optional - name
        yield Line(table, label, name, section, tuple(cells))


def _has_words(label: str) -> bool:
    return any(sign.isalpha() for sign in label)
