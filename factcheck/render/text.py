"""Text: findings for a terminal, each with the lines it speaks of and its arithmetic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model.document import Document
from factcheck.model.result import Report, Result, Silencer
from factcheck.render.because import because
from factcheck.render.parts import STATED, parts
from factcheck.render.phrase import line as judged
from factcheck.render.phrase import pieces
from factcheck.render.piece import Tone, clipped
from factcheck.render.safe import safe_line
from factcheck.render.slips import in_words
from factcheck.render.snippet import snippet
from factcheck.render.standing import Counts, Finding, Standing, findings
from factcheck.render.underlines import Line, Mark

_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "review": "bold blue",
    "title": "bold",
    "gutter": "bright_blue",
    "main": "bold red",
    "part": "cyan",
    "outcome": "bold",
}
_BY = {
    Silencer.COMMENT: "silenced by a comment",
    Silencer.BASELINE: "silenced by the baseline",
    Silencer.UNCHANGED: "on unchanged lines",
}
_MOST_CONSEQUENCES = 3


def text(
    reports: Sequence[Report],
    *,
    color: bool = False,
    is_verbose: bool = False,
    shows_silenced: bool = False,
) -> str:
    """Every finding as a reader of the draft needs it, and the counts. What is to be reviewed and
    what holds is only counted, unless ``is_verbose``."""
    lines = [line for report in reports for line in _report(report, is_verbose)]
    if shows_silenced:
        lines += [line for report in reports for line in _silenced(report)]
    return _joined([*lines, *_closing(reports)], color)


def concise(
    reports: Sequence[Report],
    *,
    color: bool = False,
    is_verbose: bool = False,
    shows_silenced: bool = False,
) -> str:
    """One line for each finding: "memo.md:3:21: error[percent-change]: ...", after what was not
    read: "memo.md: note: ..."."""
    lines = [line for report in reports for line in _lines(report, is_verbose)]
    if shows_silenced:
        lines += [line for report in reports for line in _silenced(report)]
    return _joined([*lines, *_closing(reports)], color)


def _lines(report: Report, is_verbose: bool) -> Iterator[Line]:
    for notice in report.document.notices:
        yield [(f"{report.document.name}: ", ""), ("note", "title"), (f": {notice}", "")]
    for finding in _shown(report, is_verbose):
        yield [(f"{_where(report.document, finding.result)}: ", ""), *_head(finding)]


def _silenced(report: Report) -> Iterator[Line]:
    for silenced in report.silenced:
        result = silenced.result
        why = f" ({silenced.reason})" if silenced.reason else ""
        head = f"{_where(report.document, result)}: "
        by = f"{_BY[silenced.by]}{why}: "
        yield [(head, ""), (f"{result.rule.id} ", "part"), (by, ""), (judged(result), "")]


def _report(report: Report, is_verbose: bool) -> Iterator[Line]:
    for notice in report.document.notices:
        yield [("note", "title"), (f": {report.document.name}: {notice}", "")]
    if report.document.notices:
        yield []
    for finding in _shown(report, is_verbose):
        yield from _finding(report.document, finding)
        yield []
    if is_verbose and report.verified:
        yield from _verified(report)
        yield []


def _verified(report: Report) -> Iterator[Line]:
    for result in report.verified:
        where = _where(report.document, result)
        yield [(f"{where}: ", ""), (f"{result.rule.id} ", "part"), (judged(result), "")]


def _shown(report: Report, is_verbose: bool) -> list[Finding]:
    return [
        finding for finding in findings(report) if is_verbose or finding.tier is not Standing.REVIEW
    ]


def _finding(document: Document, finding: Finding) -> Iterator[Line]:
    result = finding.result
    marks = [
        Mark(part.span, part.label, part.label == STATED)
        for part in parts(result)
        if part.span is not None
    ]
    gutter, lines = snippet(document, _without_repeats(marks))
    yield _head(finding)
    yield [(" " * gutter + " --> ", "gutter"), (_where(document, result), "")]
    yield from lines
    for label, content in _remarks(document, result):
        yield [(" " * gutter + " = ", "gutter"), (label, "title"), (": ", ""), *content]


def _head(finding: Finding) -> Line:
    rule = finding.result.rule
    return [(f"{finding.tier}[{rule.id}]", finding.tier), (f": {rule.title}", "title")]


def _where(document: Document, result: Result) -> str:
    place = document.place(result.spans[0])
    return f"{document.name}:{place.line}:{place.column}"


def _without_repeats(marks: list[Mark]) -> list[Mark]:
    """Of many alike (the items of a list) only the first has its label."""
    met: set[str] = set()
    found = []
    for mark in marks:
        found.append(Mark(mark.span, "", mark.is_main) if mark.label in met else mark)
        met.add(mark.label)
    return found


def _remarks(document: Document, result: Result) -> Iterator[tuple[str, Line]]:
    styles = {Tone.OUTCOME: "outcome"}
    yield "arithmetic", [(piece.text, styles.get(piece.tone, "")) for piece in pieces(result)]
    if result.slip is not None:
        yield "looks like", [(in_words(result.slip), "")]
    if result.edits:
        yield "to mend", [(", or ".join(_edits(document, result)), "")]
    if reason := because(result):
        yield "taken together", [(reason, "")]
    for consequence in result.consequences[:_MOST_CONSEQUENCES]:
        line = "".join(piece.text for piece in pieces(consequence))
        yield "mended with it", [(f"{line} ({_where(document, consequence)})", "")]
    yield "more", [(f"factcheck explain {result.rule.id}", "")]


def _edits(document: Document, result: Result) -> Iterator[str]:
    own = document.place(result.spans[0]).line
    for edit in result.edits:
        line = document.place(edit.span).line
        where = f" (line {line})" if line != own else ""
        yield f"{clipped(edit.old)} -> {clipped(edit.new)}{where}"


def _closing(reports: Sequence[Report]) -> Iterator[Line]:
    counts = Counts.of(reports)
    yield [(f"{counts.verdict()} {counts.coverage()}", "title")]


def _joined(lines: list[Line], color: bool) -> str:
    dressed = _colored if color else _bare
    return "".join(f"{dressed(line).rstrip()}\n" for line in lines)


def _bare(line: Line) -> str:
    return safe_line("".join(words for words, _ in line))


def _colored(line: Line) -> str:
    from rich.color import ColorSystem
    from rich.style import Style

    return "".join(
        Style.parse(_STYLES[style]).render(safe_line(words), color_system=ColorSystem.STANDARD)
        if style and words
        else safe_line(words)
        for words, style in line
    )
