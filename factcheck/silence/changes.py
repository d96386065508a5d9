"""By changes: what stands on lines that nobody has changed is not reported."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from factcheck.model import patterns as re
from factcheck.model.result import Result, Silenced, Silencer
from factcheck.model.span import Span
from factcheck.render.standing import spans
from factcheck.silence.quieting import AnyReport, quieted

# "@@ -12,2 +14,3 @@": three lines from the fourteenth on are new or changed.
_HUNK = re.compile(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


_LINE_FEED = re.compile(r"\n")


def changed_lines(diff: str) -> frozenset[int]:
    """The lines (from 1) that a unified diff without context adds to a file."""
    return frozenset(
        line
        for match in _HUNK.finditer(diff)
        for line in range(int(match[1]), int(match[1]) + int(match[2] or 1))
    )


def by_changes(report: AnyReport, lines: Iterable[int]) -> AnyReport:
    """The report with only those findings that touch one of these lines with a figure."""
    changed = frozenset(lines)
    # A line of git ends in a line feed; one of the document may end in a carriage return alone.
    ends = [end.start() for end in _LINE_FEED.finditer(report.document.text)]

    def decide(result: Result) -> Silenced | None:
        touched = (line for span in spans(result) for line in _lines(ends, span))
        if changed.isdisjoint(touched):
            return Silenced(result, Silencer.UNCHANGED)
        return None

    return quieted(report, decide)


def _lines(ends: list[int], span: Span) -> range:
    """The lines (from 1) that a span stands on: a figure may begin on one and end on the next."""
    return range(bisect_left(ends, span.start) + 1, bisect_left(ends, span.end - 1) + 2)
