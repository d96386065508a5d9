"""Namesakes: figures under the same names in two rows of prose.

"Week 12: Heron 526, Coot 229. Week 13: Coot 232 (+1%), Heron 280 (-47%)": each figure of the second
row has its change beside it, and that of the first row with the same name is where it started.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity

Row = dict[str, Cited]

NAMED = frozenset({Kind.COUNT, Kind.NAME, Kind.MONEY, Kind.MEASURE})
FEWEST = 2
"""Of so many names a row has at least, so that one of them can speak for the others."""
_LABEL = re.compile(r"(?:^|[,:;.()]\s?)((?:[A-Za-z][\w'’-]*\s?){1,5})$")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,9}")
_CHANGE = re.compile(r"\s\(([+−–-])\d")
_REACH = 60


def changes(claims: ClaimIndex) -> Iterator[list[tuple[Claim, int, Cited, Cited]]]:
    """Of each row: the changes, which way they go, where they led and where they started."""
    for first, second in pairwise(claims.sentences):
        if first[0].figure.block is not second[0].figure.block:
            continue
        told = list(_changes(second))
        before = _row(first) if len(told) >= FEWEST else {}
        if told and before and all(label in before for label, *_ in told):
            yield [(change, sign, now, before[label]) for label, change, sign, now in told]


def _row(row: tuple[Claim, ...]) -> Row:
    """The figures of a row by their names; a name that stands there twice names none."""
    named = [(label, claim) for claim in row if (label := _label(claim.figure))]
    told = Counter(label for label, _ in named)
    levels = ((label, _level(claim)) for label, claim in named if told[label] == 1)
    return {label: level for label, level in levels if level is not None}


def _changes(row: tuple[Claim, ...]) -> Iterator[tuple[str, Claim, int, Cited]]:
    told = [
        (level, change, found[1])
        for level, change in pairwise(row)
        if change.figure.kind is Kind.PERCENT
        and (found := _CHANGE.match(level.figure.block.prose, level.figure.end)) is not None
    ]
    levels = _row(row) if told else {}
    by_claim = {level.claim: (label, level) for label, level in levels.items()}
    for level, change, sign in told:
        if level in by_claim:
            label, now = by_claim[level]
            yield label, change, 1 if sign == "+" else -1, now


def _label(figure: Figure) -> str:
    if figure.kind not in NAMED:
        return ""
    start = max(figure.sentence[0], figure.start - _REACH)
    found = _LABEL.search(figure.block.prose[start : figure.start])
    return found[1].strip().lower() if found is not None else ""


def _level(claim: Claim) -> Cited | None:
    """A number behind a capital may have been taken for a part of the name: "Coot 229"."""
    if claim.figure.quantity is not None:
        return Cited.printed(claim) if claim.quantity.base().low > 0 else None
    if _NUMBER.fullmatch(claim.figure.written) is None:
        return None
    number = Fraction(claim.figure.written.replace(",", ""))
    return Cited(claim, Quantity(Interval.exactly(number), ONE)) if number > 0 else None
