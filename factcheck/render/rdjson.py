"""Reviewdog's diagnostic format, as JSON.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns count bytes of UTF-8 from 1.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from factcheck.model.document import Document, Place
from factcheck.model.result import Report
from factcheck.render import links
from factcheck.render.notes import Note, Stretch, notes
from factcheck.render.standing import Standing

_SEVERITIES = {Standing.ERROR: "ERROR", Standing.WARNING: "WARNING", Standing.REVIEW: "INFO"}


def rdjson(reports: Sequence[Report], rules_url: str = "") -> str:
    """All findings, with the edits that would mend them."""
    found = [
        _diagnostic(note, report.document, rules_url)
        for report in reports
        for note in notes(report)
    ]
    told = {"source": {"name": "factcheck"}, "diagnostics": found}
    return json.dumps(told, indent=2, ensure_ascii=True) + "\n"


def _diagnostic(note: Note, document: Document, rules_url: str) -> dict[str, Any]:
    link = links.of_rule(rules_url, note.rule)
    return {
        "message": note.message,
        "location": {"path": note.name, "range": _range(note.where, document)},
        "severity": _SEVERITIES[note.tier],
        "code": {"value": note.rule.id} | ({"url": link} if link else {}),
        "suggestions": [
            {"range": _range(where, document), "text": edit.new} for where, edit in note.edits
        ],
    }


def _range(where: Stretch, document: Document) -> dict[str, Any]:
    return {"start": _position(where.start, document), "end": _position(where.end, document)}


def _position(place: Place, document: Document) -> dict[str, int]:
    before = document.line(place.line)[: place.column - 1]
    return {"line": place.line, "column": len(before.encode("utf-8", "replace")) + 1}
