"""By changes: what stands on lines that nobody has changed is not reported."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.model.result import Result, Silenced, Silencer
from factcheck.render.standing import spans
from factcheck.silence.quieting import AnyReport, quieted

# "@@ -12,2 +14,3 @@": three lines from the fourteenth on are new or changed.
_HUNK = re.compile(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


def changed_lines(diff: str) -> frozenset[int]:
    """The lines (from 1) that a unified diff without context adds to a file."""
    return frozenset(
        line
        for match in _HUNK.finditer(diff)
        for line in range(int(match[1]), int(match[1]) + int(match[2] or 1))
    )


def by_changes(report: AnyReport, lines: Iterable[int]) -> AnyReport:
    """The report with only those findings that touch one of these lines with a figure."""
    changed, document = frozenset(lines), report.document

    def decide(result: Result) -> Silenced | None:
        touched = (document.place(span).line for span in spans(result))
        if changed.isdisjoint(touched):
            return Silenced(result, Silencer.UNCHANGED)
        return None

    return quieted(report, decide)
