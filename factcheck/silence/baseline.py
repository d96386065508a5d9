"""The baseline: findings that are known and not reported again, by their fingerprints.

A fingerprint stays the same when the draft changes elsewhere; drafts are named by their paths as
seen from the baseline's folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.errors import BadConfig
from factcheck.model.frozen import frozen
from factcheck.model.result import Report, Result, Silenced, Silencer
from factcheck.render.fingerprint import fingerprints
from factcheck.render.notes import notes
from factcheck.silence.quieting import AnyReport, quieted

_VERSION = 1
_KEYS = ("document", "rule", "fingerprint", "message", "reason")
_ANEW = "Mend it, or remove it and write it anew: factcheck baseline write"
_SAVED = "Save the decisions from a report, and give that file."
DISMISSED = "not an error"
"""The decision of an editor that makes a finding known."""


@frozen
class Entry:
    """A finding that is known: where, what it said when it was written down, and why."""

    document: str
    rule: str
    fingerprint: str
    message: str = ""
    reason: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.document, self.fingerprint


def entries(report: Report, document: str) -> list[Entry]:
    """What a report finds, as it would be known."""
    return [Entry(document, note.rule.id, note.fingerprint, note.message) for note in notes(report)]


def by_baseline(report: AnyReport, known: Mapping[str, Entry]) -> AnyReport:
    """The report without the findings of these fingerprints."""
    if not known:
        return report
    named = dict(zip(map(id, report.results), fingerprints(report), strict=True))

    def decide(result: Result) -> Silenced | None:
        entry = known.get(named[id(result)])
        return Silenced(result, Silencer.BASELINE, entry.reason) if entry else None

    return quieted(report, decide)


def by_document(found: Iterable[Entry]) -> dict[str, dict[str, Entry]]:
    """The entries of each draft, by their fingerprints."""
    known: dict[str, dict[str, Entry]] = {}
    for entry in found:
        known.setdefault(entry.document, {})[entry.fingerprint] = entry
    return known


def told(found: Iterable[Entry]) -> str:
    """The file: an entry to a line, so that a change of one is a change of one line."""
    every = sorted(found, key=lambda entry: (entry.document, entry.rule, entry.fingerprint))
    lines = [json.dumps({key: getattr(entry, key) for key in _KEYS}) for entry in every]
    inner = ",\n".join(lines)
    return f'{{"version": {_VERSION}, "findings": [\n{inner}\n]}}\n'


def parsed(where: str, text: str) -> list[Entry]:
    """The entries of a file. Raises BadConfig."""
    table = _table(where, text, _ANEW)
    if table.get("version") != _VERSION or not isinstance(table.get("findings"), list):
        raise BadConfig(where, "this is not a baseline of factcheck", _ANEW)
    return [_entry(where, each, _ANEW) for each in table["findings"]]


def decided(where: str, text: str) -> list[Entry]:
    """The entries that the decisions of an editor make: those that are no errors.

    A file of decisions is what the report saves. Raises BadConfig.
    """
    table = _table(where, text, _SAVED)
    decisions = table.get("decisions")
    if not isinstance(table.get("document"), str) or not isinstance(decisions, list):
        raise BadConfig(where, "these are not the decisions of a report", _SAVED)
    about = {"document": table["document"]}
    return [
        _entry(where, {"message": "", **each, **about, "reason": each.get("note", "")}, _SAVED)
        for each in decisions
        if isinstance(each, dict) and each.get("decision") == DISMISSED
    ]


def _table(where: str, text: str, remedy: str) -> dict[str, Any]:
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadConfig(where, "this is not JSON", remedy) from error
    return table if isinstance(table, dict) else {}


def _entry(where: str, told: Any, remedy: str) -> Entry:
    is_ours = isinstance(told, dict) and all(isinstance(told.get(key), str) for key in _KEYS)
    if not is_ours:
        raise BadConfig(where, "an entry is not as factcheck writes it", remedy)
    return Entry(**{key: told[key] for key in _KEYS})
