"""Places in a table: columns (or rows) headed by the place that their figures have among the like.

"| test | min | mean | p95 | max |": in every row the four are of one thing. Where in most rows they
are not in their order, the heads mean something else, and nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.places import Placing, in_order, place_of
from factcheck.align.table_entries import Entry
from factcheck.align.tables import Line, Table

Places = dict[int, Entry]


def table_places(table: Table, words: Placing) -> Iterator[Places]:
    """By their places, the entries of each row (or column) that are of one thing."""
    for lines in (table.columns, table.rows):
        for heads in _groups(lines, words):
            found = tuple(_entries(heads))
            right = sum(map(_is_in_order, found))
            if right and 2 * right >= len(found):
                yield from found


def _groups(lines: tuple[Line, ...], words: Placing) -> Iterator[dict[int, Line]]:
    """The lines of each thing by their places, where none has two."""
    told: dict[frozenset[str], list[tuple[int, Line]]] = {}
    for line in lines:
        place, thing = place_of(line.label, words)
        if place is not None:
            told.setdefault(thing, []).append((place, line))
    for group in told.values():
        heads = dict(group)
        if 2 <= len(heads) == len(group):
            yield heads


def _entries(heads: dict[int, Line]) -> Iterator[Places]:
    shared: set[int] = set.intersection(*(set(line.entries) for line in heads.values()))
    for at in sorted(shared):
        entries = {place: line.entries[at] for place, line in heads.items()}
        if _are_alike(entries):
            yield entries


def _are_alike(entries: Places) -> bool:
    """Are they all numbers, and in one unit or in none?"""
    claims = [entry.claim for entry in entries.values() if entry.claim is not None]
    if len(claims) < len(entries) or any(claim.figure.printed is None for claim in claims):
        return False
    units = {claim.quantity.unit.dimension for claim in claims if claim.quantity.unit.dimension}
    return len(units) < 2 and len({entry.group for entry in entries.values()}) == 1


def _is_in_order(entries: Places) -> bool:
    pairs = in_order(entries)
    return all(entries[low].value <= entries[high].value for low, high in pairs)
