"""Copying: of two figures that ought to be the same, one is given what the other says."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.case import Case, Mend, Part, mend
from factcheck.judge.retelling import retold
from factcheck.model.figure import Figure, Modifier


def copies(case: Case) -> Iterator[Mend]:
    """Either figure changed to what the other says, the stated one first."""
    if case.pair is None:
        return
    for part, other in (case.pair, case.pair[::-1]):
        copy = _verbatim(part, other) or _with_hedge(part, other) or _told(part, other)
        if copy is not None and copy.quantity and case.is_mended(part, copy.quantity):
            yield copy


def _verbatim(part: Part, other: Part) -> Mend | None:
    """The same number in two units: 50 miles is mended to 50 km, and not to 31 miles."""
    one, model = part.figure, other.figure
    is_same = (one.value, one.ends) == (model.value, model.ends) != (None, None)
    if not is_same or part.source.unit == other.source.unit or not _is_plain(part, other):
        return None
    return mend(part, model.written, part.need)


def _with_hedge(part: Part, other: Part) -> Mend | None:
    """A hedge is part of what is said: 350% is mended to "over 400%" and not to 400%.

    Not so where a figure is told in two units: there one hedge serves both.
    """
    hedge = _hedge(other.figure)
    is_restated = part.source.unit == other.source.unit and _is_plain(part, other)
    if not hedge or not is_restated:
        return None
    told = _told(part, other)
    if told is None:
        return None
    block, start = part.figure.block, part.figure.lead
    is_first = start == part.figure.sentence[0]
    hedge = (hedge[0].upper() if is_first else hedge[0].lower()) + hedge[1:]
    return mend(part, hedge + told.edit.new, part.need, block.span_of(start, part.figure.end))


def _told(part: Part, other: Part) -> Mend | None:
    need = part.need
    if other.figure.printed is not None and _is_plain(part, other):
        need = other.figure.printed.to(part.source.unit)
    found = retold(need, part.figure, part.source, part.near)
    return None if found is None else mend(part, *found)


def _is_plain(*parts: Part) -> bool:
    """Are the figures compared as they are written, and not turned (a change into a multiple)?"""
    return all((part.taking.sign, part.taking.shift) == (1, 0) for part in parts)


def _hedge(figure: Figure) -> str:
    if figure.modifier is Modifier.EXACT:
        return ""
    return figure.block.prose[figure.lead : figure.start]
