"""Places in SARIF: a file, the stretch of it that a finding is about, and the words round it."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from factcheck.model.document import Document
from factcheck.model.span import Span
from factcheck.render.notes import Stretch

_AROUND = 120
"""So many characters of a line are shown on either side: a paragraph may be one line."""


def location(document: Document, where: Stretch) -> dict[str, Any]:
    """Where something stands, with the characters of the file that stand there."""
    place: dict[str, Any] = {
        "artifactLocation": artifact(document.name),
        "region": {**region(where), "snippet": _snippet(document, where.span)},
    }
    around = _around(document, where.span)
    if around != where.span:
        end = document.place(Span(around.end, around.end))
        stretch = Stretch(document.place(around), end, "", around)
        place["contextRegion"] = {**region(stretch), "snippet": _snippet(document, around)}
    return {"physicalLocation": place}


def artifact(name: str) -> dict[str, str]:
    """A file by its name, as an address: a path from the folder in which the run began, or from
    the root where it was named so."""
    path = quote(_encoded(name), safe="/")
    return {"uri": f"file://{path}" if path.startswith("/") else path}


def _encoded(name: str) -> bytes:
    """The bytes of a name, those too that are no text."""
    try:
        return name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return name.encode("utf-8", "replace")


def region(where: Stretch) -> dict[str, int]:
    """From where to where; the end is behind the last character."""
    return {
        "startLine": where.start.line,
        "startColumn": where.start.column,
        "endLine": where.end.line,
        "endColumn": where.end.column,
    }


def _around(document: Document, span: Span) -> Span:
    """The lines that a span stands on, or what is near it of a long one."""
    lines = document.line_span(span)
    return Span(max(lines.start, span.start - _AROUND), min(lines.end, span.end + _AROUND))


def _snippet(document: Document, span: Span) -> dict[str, str]:
    return {"text": document.text[span.start : span.end].encode("utf-8", "replace").decode()}
