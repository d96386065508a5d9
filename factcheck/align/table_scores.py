"""Scores in a table: columns of precision, of recall and of F1, and the rows that have all three.

Of several classes or tests taken together the mean of their scores is told, which is another
number: the three are taken together only where all the rows but one make their score.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align.table_entries import Entry
from factcheck.align.tables import Line, Table
from factcheck.model import patterns as re
from factcheck.model.interval import Interval

FEWEST = 3
"""So many rows must make their score."""
HEADS = {
    "precision": re.compile(r"\W*precision\b\W*(?:%|score)?\W*", re.IGNORECASE),
    "recall": re.compile(r"\W*recall\b\W*(?:%|score)?\W*", re.IGNORECASE),
    "score": re.compile(r"\W*F[-‑ _]?1(?:[- _]?(?:score|measure))?\W*", re.IGNORECASE),
}
_HUNDRED = Fraction(1, 100)

Scores = tuple[Entry, Entry, Entry]


def table_scores(table: Table, unless: tuple[str, ...]) -> Iterator[Scores]:
    """Precision, recall and score of each row that is none of means."""
    found = {
        name: [column for column in table.columns if head.fullmatch(column.label)]
        for name, head in HEADS.items()
    }
    if any(len(columns) != 1 for columns in found.values()):
        return
    columns = [columns[0] for columns in found.values()]
    rows = [row for row in table.rows if not any(word in row.label.lower() for word in unless)]
    scores = [each for row in rows if (each := _of(row, columns)) is not None]
    right = sum(makes(each) for each in scores)
    if right >= FEWEST and right >= len(scores) - 1:
        yield from scores


def _of(row: Line, columns: list[Line]) -> Scores | None:
    entries = [row.entries.get(column.place) for column in columns]
    precision, recall, score = entries
    if precision is None or recall is None or score is None:
        return None
    told = (precision, recall, score)
    return told if all(share(entry) is not None for entry in told) else None


def share(entry: Entry) -> Interval | None:
    """What a cell tells as a share of one; None where it is none. "81" is percent."""
    if entry.claim is None or entry.value <= 0:
        return None
    amount = entry.amount.scaled(_HUNDRED) if entry.value > 1 else entry.amount
    return amount if amount.low > 0 and amount.high <= 1 + _HUNDRED else None


def makes(scores: Scores) -> bool:
    """Is the score the harmonic mean of the other two, as far as they are rounded?"""
    precision, recall, score = (share(entry) for entry in scores)
    if precision is None or recall is None or score is None:
        return False
    return harmonic(precision, recall).meets(score)


def harmonic(precision: Interval, recall: Interval) -> Interval:
    """Twice their product by their sum: the larger either is, the larger it is."""
    low, high = (
        2 * Fraction(p) * Fraction(r) / (Fraction(p) + Fraction(r))
        for p, r in ((precision.low, recall.low), (precision.high, recall.high))
    )
    return Interval(low, high)
