"""Cards: what a page says of each finding, of what holds, and of what nothing checks."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.document import Document
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Edit, Report, Result
from factcheck.model.span import Span
from factcheck.render.arithmetic import Row, rows
from factcheck.render.because import because
from factcheck.render.notes import message
from factcheck.render.number_line import NumberLine, number_line
from factcheck.render.phrase import pieces
from factcheck.render.piece import Piece, clipped
from factcheck.render.quotes import Quote, header, quotes
from factcheck.render.slips import in_words
from factcheck.render.standing import Finding

_CONTEXT = 30


@frozen
class Card:
    """Everything that an editor needs to decide on a finding; ``message`` is what a baseline keeps
    of it, ``because`` is "" where nothing but the rule joins its figures."""

    finding: Finding
    fingerprint: str
    message: str
    evidence: tuple[Piece, ...]
    quotes: tuple[Quote, ...]
    rows: tuple[Row, ...]
    line: NumberLine | None
    slip: str
    edits: tuple[Edit, ...]
    consequences: tuple[tuple[Piece, ...], ...]
    because: str


@frozen
class Unchecked:
    """A figure that no relation draws on, with some words round it."""

    before: str
    written: str
    after: str
    span: Span


def card(document: Document, finding: Finding, fingerprint: str) -> Card:
    result = finding.result
    return Card(
        finding=finding,
        fingerprint=fingerprint,
        message=message(result),
        evidence=pieces(result),
        quotes=quotes(document, result),
        rows=rows(result),
        line=number_line(result),
        slip=in_words(result.slip) if result.slip else "",
        edits=tuple(_edit(edit) for edit in result.edits),
        consequences=tuple(pieces(each) for each in _fallen(result)),
        because=because(result),
    )


def unchecked(report: Report) -> Iterator[Unchecked]:
    """The figures that could not be checked, in the order of the text."""
    for claim in report.unchecked:
        if claim.figure.kind is not Kind.NAME:
            yield _unchecked(claim.figure)


def _edit(edit: Edit) -> Edit:
    return Edit(edit.span, clipped(edit.old), clipped(edit.new))


def _fallen(result: Result) -> Iterator[Result]:
    for consequence in result.consequences:
        yield consequence
        yield from _fallen(consequence)


def _unchecked(figure: Figure) -> Unchecked:
    prose = figure.block.prose
    start, end = max(0, figure.start - _CONTEXT), figure.end + _CONTEXT
    before, after = prose[start : figure.start], prose[figure.end : end]
    if start > 0:
        before = "…" + before.partition(" ")[2]
    if end < len(prose):
        after = after.rpartition(" ")[0].rstrip(".,;:") + "…"
    return Unchecked(header(figure.block) + before, clipped(figure.written), after, figure.span)
