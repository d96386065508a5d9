"""GitHub: findings as workflow commands, which annotate the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions. What is to be
reviewed is a notice.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model.result import Report
from factcheck.render.notes import Note, notes
from factcheck.render.safe import safe_line
from factcheck.render.standing import Standing

_COMMANDS = {Standing.ERROR: "error", Standing.WARNING: "warning", Standing.REVIEW: "notice"}


def github(reports: Sequence[Report]) -> str:
    """One command a line."""
    return "".join(f"{_command(note)}\n" for report in reports for note in notes(report))


def _command(note: Note) -> str:
    start, end = note.where.start, note.where.end
    where = {"file": note.name, "line": start.line, "endLine": end.line}
    if start.line == end.line:
        where |= {"col": start.column, "endColumn": end.column}
    where["title"] = f"factcheck {note.rule.id}"
    told = ",".join(f"{name}={_property(str(value))}" for name, value in where.items())
    return f"::{_COMMANDS[note.tier]} {told}::{_data(note.message)}"


def _data(text: str) -> str:
    """A message: a line that begins anew could be a command of its own."""
    safe = safe_line(text).replace("%", "%25")
    return safe.replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
