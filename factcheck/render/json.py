"""JSON: the contract with every other program.

The same report gives the same bytes; each result and each figure stands on a line of its own, so
that two reports can be compared line by line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from factcheck import __version__
from factcheck.model import calendar_words
from factcheck.model.claim import Claim
from factcheck.model.document import Document
from factcheck.model.figure import Kind
from factcheck.model.result import Report, Result
from factcheck.model.span import Span
from factcheck.render import tree
from factcheck.render.fingerprint import fingerprints
from factcheck.render.phrase import evidence

if TYPE_CHECKING:
    from factcheck.render import contract

SCHEMA_VERSION = "1.0"

_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(reports: Sequence[Report]) -> str:
    """The JSON report of one document or several."""
    tool = _dumped({"name": "factcheck", "version": __version__})
    documents = ",\n".join(_laid_out(_document(report)) for report in reports)
    head = f'"schema_version": "{SCHEMA_VERSION}",\n"tool": {tool}'
    body = f'{{{head},\n"documents": [\n{documents}\n]}}\n'
    # Half a surrogate pair (a byte that was no text) has no place in UTF-8.
    return _SURROGATE.sub("\ufffd", body)


def schema() -> dict[str, Any]:
    """The JSON Schema of the report, as docs/report.schema.json has it."""
    from pydantic import TypeAdapter

    from factcheck.render import contract

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": f"Version {SCHEMA_VERSION} of the report of factcheck.",
        **TypeAdapter(contract.Report).json_schema(),
    }


def schema_text() -> str:
    """The schema as it is kept in the repository."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _laid_out(document: contract.Document) -> str:
    fields = []
    for name, value in document.items():
        if name in ("results", "figures") and isinstance(value, list) and value:
            lines = ",\n".join(_dumped(item) for item in value)
            fields.append(f'"{name}": [\n{lines}\n]')
        else:
            fields.append(f'"{name}": {_dumped(value)}')
    return "{" + ",\n".join(fields) + "}"


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


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
        "figures": [_figure(claim) for claim in report.claims],
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


def _figure(claim: Claim) -> contract.Figure:
    figure, ends = claim.figure, claim.figure.ends
    quantity = figure.quantity or figure.denied
    low, high = tree.bounds(quantity)
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.written,
        "kind": figure.kind,
        "value": tree.number(figure.value) if figure.value is not None else None,
        "from": tree.number(ends[0]) if ends else None,
        "to": tree.number(ends[1]) if ends else None,
        "iso": figure.iso,
        "low": low,
        "high": high,
        "unit": tree.unit(quantity) + (f" / {figure.per}" if figure.per else ""),
        "modifier": figure.modifier,
        "measure": claim.measure,
        "subject": claim.subject,
        "period": calendar_words.iso(claim.period) if claim.period else None,
        "scope": claim.scope,
    }
