"""SARIF 2.1.0: findings for code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Columns are Unicode code points;
a fingerprint stays the same when the draft changes elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.model.result import Report, Rule, Silenced, Silencer
from factcheck.render import links
from factcheck.render.notes import Note, Stretch, notes, silenced
from factcheck.render.sarif_places import artifact, location, region
from factcheck.render.standing import Standing

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Standing.ERROR: "error", Standing.WARNING: "warning", Standing.REVIEW: "note"}


def sarif(
    reports: Sequence[Report], rules_url: str = "", unread: Sequence[FactcheckError] = ()
) -> str:
    """One run that tells of all reports, and of what could not be read."""
    found = [(report, note) for report in reports for note in notes(report)]
    known = [(report, *each) for report in reports for each in silenced(report)]
    told = [note for _, note in found] + [note for _, note, _ in known]
    rules = {note.rule.id: note.rule for note in told}
    places = {name: place for place, name in enumerate(sorted(rules))}
    driver = {
        "name": "factcheck",
        "version": __version__,
        **({"informationUri": rules_url} if rules_url else {}),
        "rules": [_rule(rules[name], rules_url) for name in places],
    }
    invocation = {
        "executionSuccessful": not unread,
        "toolExecutionNotifications": [
            *({"level": "error", "message": {"text": str(error)}} for error in unread),
            *_notices(reports),
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            *(_result(report, note, places[note.rule.id]) for report, note in found),
            *(
                _result(report, note, places[note.rule.id]) | _suppression(each)
                for report, note, each in known
            ),
        ],
        "invocations": [invocation],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


def _rule(rule: Rule, rules_url: str) -> dict[str, Any]:
    told = f"{rule.title}. {rule.why}".strip()
    link = links.of_rule(rules_url, rule)
    return {
        "id": rule.id,
        "name": f"{rule.id.title().replace('-', '')}Check",
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": told},
        "help": {"text": f"{told}\n\nfactcheck explain {rule.id}"},
        **({"helpUri": link} if link else {}),
        "defaultConfiguration": {"level": _LEVELS[Standing(rule.severity)]},
        "properties": {"family": rule.family},
    }


def _result(report: Report, note: Note, place: int) -> dict[str, Any]:
    document = report.document
    result: dict[str, Any] = {
        "ruleId": note.rule.id,
        "ruleIndex": place,
        "level": _LEVELS[note.tier],
        "message": {"text": note.message},
        "locations": [location(document, note.where)],
        "partialFingerprints": {"factcheck/v1": note.fingerprint},
    }
    if note.parts:
        result["relatedLocations"] = [
            {"id": number, **location(document, part), "message": {"text": part.text}}
            for number, part in enumerate(note.parts, start=1)
        ]
    if note.edits:
        result["fixes"] = [_fix(note.name, where, edit.old, edit.new) for where, edit in note.edits]
    return result


def _suppression(each: Silenced) -> dict[str, Any]:
    kind = "inSource" if each.by is Silencer.COMMENT else "external"
    is_known = each.by is not Silencer.UNCHANGED
    why = each.reason or (str(each.by) if is_known else "It stands on unchanged lines.")
    return {"suppressions": [{"kind": kind, "justification": why}]}


def _fix(name: str, where: Stretch, old: str, new: str) -> dict[str, Any]:
    replacement = {"deletedRegion": region(where), "insertedContent": {"text": new}}
    change = {"artifactLocation": artifact(name), "replacements": [replacement]}
    return {"description": {"text": f"{old} -> {new}"}, "artifactChanges": [change]}


def _notices(reports: Sequence[Report]) -> list[dict[str, Any]]:
    return [
        {"level": "note", "message": {"text": f"{report.document.name}: {notice}"}}
        for report in reports
        for notice in report.document.notices
    ]
