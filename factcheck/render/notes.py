"""Notes: findings as other programs take them: one place, one message, one tier."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.document import Document, Place
from factcheck.model.frozen import frozen
from factcheck.model.result import Edit, Report, Result, Rule, Silenced
from factcheck.model.span import Span
from factcheck.render.fingerprint import fingerprints, of_silenced
from factcheck.render.phrase import evidence
from factcheck.render.slips import in_words
from factcheck.render.standing import Standing, tier


@frozen
class Stretch:
    """Where something stands: from ``start`` up to ``end``, which is behind its last character."""

    start: Place
    end: Place
    text: str
    span: Span


@frozen
class Note:
    """A finding of one draft. ``where`` is what is stated, ``parts`` what it is held against."""

    name: str
    rule: Rule
    tier: Standing
    message: str
    where: Stretch
    parts: tuple[Stretch, ...]
    edits: tuple[tuple[Stretch, Edit], ...]
    fingerprint: str


def notes(report: Report) -> Iterator[Note]:
    """Everything that does not hold, in the order of the text."""
    for result, fingerprint in zip(report.results, fingerprints(report), strict=True):
        if tier(result) is not Standing.AGREES:
            yield _note(report.document, result, fingerprint)


def silenced(report: Report) -> Iterator[tuple[Note, Silenced]]:
    """What somebody knows of, and who."""
    for each, fingerprint in zip(report.silenced, of_silenced(report), strict=True):
        yield _note(report.document, each.result, fingerprint), each


def message(result: Result) -> str:
    """What is wrong and the arithmetic, on one line."""
    slip = f" (looks like: {in_words(result.slip)})" if result.slip is not None else ""
    return f"{result.rule.title}: {evidence(result)}{slip}"


def _note(document: Document, result: Result, fingerprint: str) -> Note:
    stretches = [_stretch(document, span) for span in result.spans]
    return Note(
        name=document.name,
        rule=result.rule,
        tier=tier(result),
        message=message(result),
        where=stretches[0],
        parts=tuple(stretches[1:]),
        edits=tuple((_stretch(document, edit.span), edit) for edit in result.edits),
        fingerprint=fingerprint,
    )


def _stretch(document: Document, span: Span) -> Stretch:
    end = document.place(Span(span.end, span.end))
    return Stretch(document.place(span), end, document.seen(span), span)
