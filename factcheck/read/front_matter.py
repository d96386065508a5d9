"""Front matter: the keys at the head of a Markdown file; of all it says, titles are prose."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.model import patterns as re
from factcheck.model.document import BlockKind, Part
from factcheck.model.frozen import frozen
from factcheck.model.words import Words
from factcheck.read.issue_date import date_told
from factcheck.read.layout import layout
from factcheck.read.passage import Setting
from factcheck.read.scribe import Scribe

_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_KEY = re.compile(r"([A-Za-z][\w.:-]*?)[ \t]*[:=][ \t]+(\S[^\r\n]*)")
_CLOSERS = {"---": ("---", "..."), "+++": ("+++",)}
_SETTINGS = {
    "title": Setting(BlockKind.HEADING, level=1, part=Part.TITLE),
    "subject": Setting(part=Part.SUBJECT),
}


@frozen
class _Entry:
    holds: str
    start: int
    end: int


def front_matter(text: str, words: Words, scribe: Scribe) -> tuple[int, date | None]:
    """Where the body begins, and the date that stands before it; titles are written down."""
    fence = _FENCE.match(text)
    if fence is None:
        return (1 if text.startswith("\ufeff") else 0, None)
    lines = list(_lines(text, fence))
    if not lines:
        return (0, None)
    issued = None
    for entry in _entries(text, lines, words):
        said = text[entry.start : entry.end]
        if entry.holds == "date":
            issued = issued or date_told(said, words)
        else:
            scribe.write(said, entry.start, entry.end)
            scribe.end_passage(_SETTINGS[entry.holds])
    return (lines[-1].end(), issued)


def _lines(text: str, fence: re.Match[str]) -> Iterator[re.Match[str]]:
    """The lines up to the closing fence; none where it is never closed."""
    lines = []
    for line in _LINE.finditer(text, fence.end()):
        lines.append(line)
        if line.group().rstrip() in _CLOSERS[fence.group(1)]:
            yield from lines
            return


def _entries(text: str, lines: list[re.Match[str]], words: Words) -> Iterator[_Entry]:
    keys = layout(words).keys
    for line in lines:
        found = _KEY.match(text, line.start(), line.end())
        holds = keys.get(found.group(1).lower()) if found else None
        if found and holds:
            yield _Entry(holds, *_value(text, *found.span(2)))


def _value(text: str, start: int, end: int) -> tuple[int, int]:
    """The value without quotes, a comment and blanks around it; empty where it is folded."""
    quote = text[start]
    if quote in "\"'":
        closing = text.find(quote, start + 1, end)
        return (start + 1, closing if closing > 0 else end)
    if quote in "|>[{&*":
        return (start, start)
    comment = text.find(" #", start, end)
    end = comment if comment > 0 else end
    return (start, start + len(text[start:end].rstrip()))
