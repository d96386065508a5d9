"""GitHub: findings as workflow commands, which annotate the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions. What is to be
reviewed is a notice.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.errors import FactcheckError
from factcheck.model.result import Report
from factcheck.render.notes import Note, notes
from factcheck.render.safe import safe_line
from factcheck.render.standing import Standing

_NAME = "factcheck"
_COMMANDS = {Standing.ERROR: "error", Standing.WARNING: "warning", Standing.REVIEW: "notice"}


def github(reports: Sequence[Report], unread: Sequence[FactcheckError] = ()) -> str:
    """One command a line; first what was not read, of a draft or of all of it."""
    lines = [f"::error title={_NAME}::{_data(str(error))}" for error in unread]
    for report in reports:
        name, notices = report.document.name, report.document.notices
        lines += (_notice(name, each) for each in notices)
    lines += [_command(note) for report in reports for note in notes(report)]
    return "".join(f"{line}\n" for line in lines)


def _notice(name: str, told: str) -> str:
    return f"::notice file={_property(name)},title={_NAME}::{_data(told)}"


def _command(note: Note) -> str:
    start, end = note.where.start, note.where.end
    where = {"file": note.name, "line": start.line, "endLine": end.line}
    if start.line == end.line:
        where |= {"col": start.column, "endColumn": end.column}
    where["title"] = f"{_NAME} {note.rule.id}"
    told = ",".join(f"{name}={_property(str(value))}" for name, value in where.items())
    return f"::{_COMMANDS[note.tier]} {told}::{_data(note.message)}"


def _data(text: str) -> str:
    """A message: a line that begins anew could be a command of its own."""
    safe = safe_line(text).replace("%", "%25")
    return safe.replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
