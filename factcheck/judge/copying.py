"""Copying: of two figures that ought to be the same, one is given what the other says."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.case import Case, Mend, Part, mend
from factcheck.judge.retelling import retellings
from factcheck.model.figure import Figure, Modifier


def copies(case: Case) -> Iterator[Mend]:
    """Either figure changed to what the other says, the stated one first."""
    if case.pair is None:
        return
    for part, other in (case.pair, case.pair[::-1]):
        copy = _verbatim(case, part, other) or _told(case, part, other)
        if copy is not None:
            yield _with_hedge(case, part, other, copy) or copy


def _verbatim(case: Case, part: Part, other: Part) -> Mend | None:
    """The same number in two units: 50 miles is mended to 50 km, and not to 31 miles."""
    one, model = part.figure, other.figure
    is_same = (one.value, one.ends) == (model.value, model.ends) != (None, None)
    if not is_same or part.source.unit == other.source.unit or not _is_plain(part, other):
        return None
    return case.mended(part, [(model.written, part.need)])


def _told(case: Case, part: Part, other: Part) -> Mend | None:
    """The other figure without its hedge, or with this one's where the two agree."""
    need = part.need
    if other.figure.printed is not None and _is_plain(part, other):
        need = other.figure.printed.to(part.source.unit)
    is_copy = part.source.unit == other.source.unit
    ways = retellings(need, part.figure, part.source, part.near, is_copy=is_copy)
    return case.mended(part, ways)


def _with_hedge(case: Case, part: Part, other: Part, copy: Mend) -> Mend | None:
    """A hedge is part of what is said: 350% is mended to "over 400%" and not to 400%.

    Not so where the wording ties the figures together: there one hedge may serve both.
    """
    hedge, figure = _hedge(other.figure), part.figure
    is_restated = bool(case.reading.alignments) and _is_plain(part, other)
    if not hedge or not is_restated or part.source.unit != other.source.unit:
        return None
    is_first = figure.lead == figure.sentence[0]
    hedge = (hedge[0].upper() if is_first else hedge[0].lower()) + hedge[1:]
    span = figure.block.span_of(figure.lead, figure.end)
    return mend(part, hedge + copy.edit.new, part.need, span)


def _is_plain(*parts: Part) -> bool:
    """Are the figures compared as they are written, and not turned (a change into a multiple)?"""
    return all(
        (part.taking.sign, part.taking.shift, part.taking.is_lent) == (1, 0, False)
        for part in parts
    )


def _hedge(figure: Figure) -> str:
    if figure.modifier is Modifier.EXACT:
        return ""
    return figure.block.prose[figure.lead : figure.start]
