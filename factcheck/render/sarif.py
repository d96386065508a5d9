"""SARIF 2.1.0: findings for code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Columns are Unicode code points;
a fingerprint stays the same when the draft changes elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from factcheck import __version__
from factcheck.model.result import Report, Rule, Silenced, Silencer
from factcheck.render.notes import Note, Stretch, notes, silenced
from factcheck.render.standing import Standing

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Standing.ERROR: "error", Standing.WARNING: "warning", Standing.REVIEW: "note"}


def sarif(reports: Sequence[Report]) -> str:
    """One run that tells of all reports."""
    found = [note for report in reports for note in notes(report)]
    known = [each for report in reports for each in silenced(report)]
    rules = {note.rule.id: note.rule for note in (*found, *(note for note, _ in known))}
    places = {name: place for place, name in enumerate(sorted(rules))}
    driver = {
        "name": "factcheck",
        "version": __version__,
        "rules": [_rule(rules[name]) for name in places],
    }
    invocation = {"executionSuccessful": True, "toolExecutionNotifications": _notices(reports)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            *(_result(note, places[note.rule.id]) for note in found),
            *(_suppressed(note, places[note.rule.id], each) for note, each in known),
        ],
        "invocations": [invocation],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    told = f"{rule.title}. {rule.why}".strip()
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": told},
        "help": {"text": f"{told}\n\nfactcheck explain {rule.id}"},
        "defaultConfiguration": {"level": _LEVELS[Standing(rule.severity)]},
        "properties": {"family": rule.family},
    }


def _result(note: Note, place: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": note.rule.id,
        "ruleIndex": place,
        "level": _LEVELS[note.tier],
        "message": {"text": note.message},
        "locations": [_location(note.name, note.where)],
        "partialFingerprints": {"factcheck/v1": note.fingerprint},
    }
    if note.parts:
        result["relatedLocations"] = [
            {"id": number, **_location(note.name, part), "message": {"text": part.text}}
            for number, part in enumerate(note.parts, start=1)
        ]
    if note.edits:
        result["fixes"] = [_fix(note.name, where, edit.old, edit.new) for where, edit in note.edits]
    return result


def _suppressed(note: Note, place: int, each: Silenced) -> dict[str, Any]:
    kind = "inSource" if each.by is Silencer.COMMENT else "external"
    suppression = {"kind": kind, "justification": each.reason or str(each.by)}
    return {**_result(note, place), "suppressions": [suppression]}


def _fix(name: str, where: Stretch, old: str, new: str) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(where), "insertedContent": {"text": new}}
    change = {"artifactLocation": _artifact(name), "replacements": [replacement]}
    return {"description": {"text": f"{old} -> {new}"}, "artifactChanges": [change]}


def _location(name: str, where: Stretch) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(name), "region": _region(where)}}


def _artifact(name: str) -> dict[str, str]:
    return {"uri": quote(name.encode("utf-8", "replace"), safe="/")}


def _region(where: Stretch) -> dict[str, int]:
    return {
        "startLine": where.start.line,
        "startColumn": where.start.column,
        "endLine": where.end.line,
        "endColumn": where.end.column,
    }


def _notices(reports: Sequence[Report]) -> list[dict[str, Any]]:
    return [
        {"level": "note", "message": {"text": f"{report.document.name}: {notice}"}}
        for report in reports
        for notice in report.document.notices
    ]
