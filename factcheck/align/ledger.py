"""Ledger: the lines of a document's tables, found by the words that name them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from factcheck.align.labels import Labels
from factcheck.align.lines import Line, lines
from factcheck.align.speech import Said, places, said
from factcheck.model.claim import Claim
from factcheck.model.frozen import frozen

COMMON = 64
"""A word that more names than this share names nothing."""
MOST_ALIKE = 12
"""So many lines may bear one name; more say nothing of which is meant."""
MOST_NAMED = 64
"""A sentence that names more lines speaks of none."""

Name = tuple[frozenset[str], frozenset[str]]
"""The stems of a label, and those of the section it stands in."""


@frozen(eq=False)
class Mention:
    """The lines that a sentence names by the words from ``first`` to ``last``."""

    lines: tuple[Line, ...]
    name: frozenset[str]
    first: int
    last: int
    is_whole: bool
    """Is the section named too?"""


class Ledger:
    """The lines of all tables, filed by the words of their names."""

    def __init__(self, claims: Iterable[Claim], known: Labels) -> None:
        self.labels = known
        self.lines = tuple(lines(claims, known))
        named: dict[Name, list[Line]] = defaultdict(list)
        tables: dict[int, dict[Claim, None]] = defaultdict(dict)
        for line in self.lines:
            named[line.name, line.section].append(line)
            tables[line.table].update(dict.fromkeys(line.cells))
        self._tables = {number: tuple(cells) for number, cells in tables.items()}
        self._seats = dict(_seats(self.lines))
        self._named = {name: tuple(alike[:MOST_ALIKE]) for name, alike in named.items()}
        self._filed: dict[str, list[Name]] = defaultdict(list)
        for name, alike in named.items():
            if len(alike) <= MOST_ALIKE:
                for word in name[0]:
                    self._filed[word].append(name)

    @property
    def is_empty(self) -> bool:
        return not self.lines

    def table(self, number: int) -> tuple[Claim, ...]:
        """The figures of a table."""
        return self._tables.get(number, ())

    def at(self, table: int, row: int, column: int) -> tuple[Line, Claim] | None:
        """The row in which a cell stands, and its figure, where it has but one."""
        return self._seats.get((table, row, column))

    def is_change(self, cell: Claim) -> bool:
        """Does a cell stand in a column of changes?"""
        seat = cell.figure.block.cell
        header = seat.column_header if seat else ""
        return any(each.stem in self.labels.changes for each in said(header, 0, len(header), ()))

    def mentions(self, words: tuple[Said, ...]) -> list[Mention]:
        """Every line that these words name, wherever they do; not where they name a longer one."""
        votes: Counter[Name] = Counter()
        for word in dict.fromkeys(each.stem for each in words):
            filed = self._filed.get(word, ())
            if len(filed) <= COMMON:
                votes.update(filed)
        found: list[Mention] = []
        for name, count in votes.items():
            if count == len(name[0]) and len(found) <= MOST_NAMED:
                found.extend(_mentions(name, self._named[name], words))
        if len(found) > MOST_NAMED:
            return []
        return [each for each in found if not any(_is_within(each, other) for other in found)]


def _mentions(name: Name, alike: tuple[Line, ...], words: tuple[Said, ...]) -> Iterator[Mention]:
    own, section = name
    whole = own | section
    wide = places(whole, words) if section else []
    yield from (Mention(alike, whole, first, last, True) for first, last in wide)
    for first, last in places(own, words):
        if not any(a <= first and last <= b for a, b in wide):
            yield Mention(alike, own, first, last, not section)


def _seats(told: Iterable[Line]) -> Iterator[tuple[tuple[int, int, int], tuple[Line, Claim]]]:
    for line in told:
        for claim in line.cells:
            cell = claim.figure.block.cell
            if cell and cell.row_header == line.label:
                yield (cell.table, cell.row, cell.column), (line, claim)


def _is_within(one: Mention, other: Mention) -> bool:
    """Is the one part of a longer name: "net income" of "adjusted net income"?"""
    is_inside = other.first <= one.first and one.last <= other.last
    return is_inside and len(one.name) < len(other.name)
