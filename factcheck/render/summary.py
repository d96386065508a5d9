"""Markdown: what was found, for a comment under a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.errors import FactcheckError
from factcheck.model import patterns as re
from factcheck.model.result import Report, Rule
from factcheck.render import links
from factcheck.render.notes import Note, notes
from factcheck.render.safe import safe_line
from factcheck.render.standing import Counts, Standing

MADE = "<!-- made by factcheck -->"
"""The first line: what we have written ourselves is no draft."""
_MOST = 50
"""So many findings are told of; a comment may have 65,536 characters."""
_SIGNS = re.compile(r"[\\`*_{}\[\]#!|<>~&]")
# A dollar would begin a formula, and a name after an at sign be called.
_APART = {"$": "<span>$</span>", "@": "@<!-- -->"}
_ALONE = re.compile(r"[$@]")


def markdown(
    reports: Sequence[Report], rules_url: str = "", unread: Sequence[FactcheckError] = ()
) -> str:
    """Counts, and a table of errors and warnings; what is to be reviewed is folded away. What could
    not be read comes first."""
    found = [note for report in reports for note in notes(report)]
    grave = [note for note in found if note.tier is not Standing.REVIEW]
    doubts = [note for note in found if note.tier is Standing.REVIEW]
    counts = Counts.of(reports)
    lines = [MADE, "## factcheck", "", f"**{counts.verdict()}** {counts.coverage()}", ""]
    lines += _list("Not checked", map(str, unread))
    lines += _list("Notes", (told for report in reports for told in _notices(report)))
    lines += _table(grave, rules_url)
    if doubts:
        lines += ["<details><summary>To review</summary>", "", *_table(doubts, rules_url)]
        lines += ["</details>", ""]
    return "\n".join(lines).rstrip() + "\n"


def _notices(report: Report) -> Iterator[str]:
    return (f"{report.document.name}: {notice}" for notice in report.document.notices)


def _list(head: str, told: Iterable[str]) -> Iterator[str]:
    every = list(told)
    if not every:
        return
    yield f"**{head}:**"
    yield ""
    yield from (f"- {_plain(each)}" for each in every[:_MOST])
    if len(every) > _MOST:
        yield f"- and {len(every) - _MOST:,} more"
    yield ""


def _table(found: Sequence[Note], rules_url: str) -> Iterator[str]:
    if not found:
        return
    yield "| | Where | What is wrong | To mend | Rule |"
    yield "| --- | --- | --- | --- | --- |"
    for note in found[:_MOST]:
        where = f"{_plain(note.name)}:{note.where.start.line}"
        told = (where, _plain(note.message), _mending(note), _rule(note.rule, rules_url))
        yield f"| {note.tier} | {' | '.join(told)} |"
    if len(found) > _MOST:
        yield f"| | | and {len(found) - _MOST:,} more | | |"
    yield ""


def _mending(note: Note) -> str:
    edits = (f"{_plain(edit.old)} → {_plain(edit.new)}" for _, edit in note.edits)
    return "<br>or ".join(edits)


def _rule(rule: Rule, rules_url: str) -> str:
    link = links.of_rule(rules_url, rule)
    return f"[{_plain(rule.id)}]({link})" if link else _plain(rule.id)


def _plain(text: str) -> str:
    """A draft's own words, without the power to be markup, a mention or another cell."""
    escaped = _SIGNS.sub(r"\\\g<0>", safe_line(" ".join(text.split())))
    return _ALONE.sub(lambda match: _APART[match[0]], escaped)
