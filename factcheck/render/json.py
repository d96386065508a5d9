"""JSON: the contract with every other program.

The same report gives the same bytes; each result and each figure stands on a line of its own, so
that two reports can be compared line by line.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from factcheck import __version__
from factcheck.model import patterns as re
from factcheck.model.document import Document
from factcheck.model.figure import Kind
from factcheck.model.result import Report, Result, Silenced
from factcheck.model.span import Span
from factcheck.render import tree
from factcheck.render.entry import entry
from factcheck.render.fingerprint import fingerprints, of_silenced
from factcheck.render.phrase import evidence

if TYPE_CHECKING:
    from factcheck.render import contract

SCHEMA_VERSION = "1.1"

_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(reports: Sequence[Report]) -> str:
    """The JSON report of one document or several."""
    return whole([_document(report) for report in reports])


def to_lines(reports: Sequence[Report]) -> str:
    """JSON lines: each result on a line, with the name of its document."""
    lines = []
    for report in reports:
        name, results = report.document.name, _document(report)["results"]
        lines += [dumped({"document": name, **result}) + "\n" for result in results]
    return "".join(lines)


def whole(documents: Sequence[contract.Document | contract.Listing]) -> str:
    """What is said of several documents, and what says it."""
    tool = dumped({"name": "factcheck", "version": __version__})
    told = ",\n".join(map(_laid_out, documents))
    head = f'"schema_version": "{SCHEMA_VERSION}",\n"tool": {tool}'
    return f'{{{head},\n"documents": [\n{told}\n]}}\n'


def dumped(value: object) -> str:
    """One value on one line."""
    # Half a surrogate pair (a byte that was no text) has no place in UTF-8.
    return _SURROGATE.sub("\ufffd", json.dumps(value, ensure_ascii=False))


def schema(name: str = "Report") -> dict[str, Any]:
    """The JSON Schema of a part of the contract, as docs/ has it of the report and the listings."""
    from pydantic import TypeAdapter

    from factcheck.render import contract

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": f"Version {SCHEMA_VERSION} of the {name.lower()} of factcheck.",
        **TypeAdapter(getattr(contract, name)).json_schema(),
    }


def schema_text(name: str = "Report") -> str:
    """The schema as it is kept in the repository."""
    return json.dumps(schema(name), indent=2, ensure_ascii=False) + "\n"


def _laid_out(document: contract.Document | contract.Listing) -> str:
    fields = []
    for name, value in document.items():
        if name in ("results", "silenced", "figures") and isinstance(value, list) and value:
            lines = ",\n".join(dumped(item) for item in value)
            fields.append(f'"{name}": [\n{lines}\n]')
        else:
            fields.append(f'"{name}": {dumped(value)}')
    return "{" + ",\n".join(fields) + "}"


def _document(report: Report) -> contract.Document:
    document = report.document
    unchecked = {claim.figure.span for claim in report.unchecked}
    return {
        "name": document.name,
        "date": document.date.isoformat() if document.date else None,
        "notices": list(document.notices),
        "results": [
            _result(document, result, fingerprint)
            for result, fingerprint in zip(report.results, fingerprints(report), strict=True)
        ],
        "silenced": [
            _silenced(document, silenced, fingerprint)
            for silenced, fingerprint in zip(report.silenced, of_silenced(report), strict=True)
        ],
        "figures": [entry(claim) for claim in report.claims],
        "unchecked": [
            place
            for place, claim in enumerate(report.claims)
            # What is part of a name is no quantity: there was nothing to check.
            if claim.figure.span in unchecked and claim.figure.kind is not Kind.NAME
        ],
    }


def _result(document: Document, result: Result, fingerprint: str) -> contract.Result:
    return {
        "rule": result.rule.id,
        "family": result.rule.family,
        "verdict": result.verdict,
        "severity": result.severity,
        "message": result.rule.title,
        "evidence": evidence(result),
        "slip": result.slip,
        "edits": [
            {"start": edit.span.start, "end": edit.span.end, "old": edit.old, "new": edit.new}
            for edit in result.edits
        ],
        "fingerprint": fingerprint,
        "spans": _places(document, result),
        "expression": tree.expression(result.reading.implied),
    }


def _silenced(document: Document, silenced: Silenced, fingerprint: str) -> contract.Silenced:
    result = silenced.result
    place = document.place(result.spans[0])
    return {
        "rule": result.rule.id,
        "message": result.rule.title,
        "evidence": evidence(result),
        "fingerprint": fingerprint,
        "line": place.line,
        "column": place.column,
        "by": silenced.by,
        "reason": silenced.reason,
    }


def _places(document: Document, result: Result) -> list[contract.Place]:
    stated = result.stated.span
    roles = {span: "stated" if span == stated else "part" for span in result.spans}
    waiting = list(result.consequences)
    while waiting:
        consequence = waiting.pop(0)
        waiting.extend(consequence.consequences)
        for span in consequence.spans:
            roles.setdefault(span, "consequence")
    return [_place(document, span, role) for span, role in roles.items()]


def _place(document: Document, span: Span, role: str) -> contract.Place:
    at = document.place(span)
    return {
        "start": span.start,
        "end": span.end,
        "line": at.line,
        "column": at.column,
        "text": document.seen(span),
        "role": role,
    }
