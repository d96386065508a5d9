"""GitLab: findings as a code quality report (https://docs.gitlab.com/ci/testing/code_quality/)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from factcheck.model.result import Report
from factcheck.render.notes import Note, notes
from factcheck.render.standing import Standing

_SEVERITIES = {Standing.ERROR: "major", Standing.WARNING: "minor", Standing.REVIEW: "info"}


def gitlab(reports: Sequence[Report]) -> str:
    """A list of findings."""
    found = [_issue(note) for report in reports for note in notes(report)]
    return json.dumps(found, indent=2, ensure_ascii=True) + "\n"


def _issue(note: Note) -> dict[str, Any]:
    # Two drafts may hold the same sentence, and GitLab folds what has the same fingerprint.
    name = f"{note.name}\x1f{note.fingerprint}".encode("utf-8", "replace")
    return {
        "description": note.message,
        "check_name": note.rule.id,
        "fingerprint": sha256(name).hexdigest(),
        "severity": _SEVERITIES[note.tier],
        "location": {
            "path": note.name,
            "lines": {"begin": note.where.start.line, "end": note.where.end.line},
        },
    }
