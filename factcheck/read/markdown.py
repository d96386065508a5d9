"""Markdown: passages from the events of a CommonMark parser.

Struck-out words, code, addresses and link targets are no prose. HTML in Markdown is read as HTML;
what reads it is imported when some is met, for most drafts have none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from factcheck.model import patterns as re
from factcheck.model.document import BlockKind, Item, Zone
from factcheck.model.words import Words
from factcheck.read.code_points import code_points
from factcheck.read.front_matter import front_matter
from factcheck.read.lists import Lists
from factcheck.read.manner import Manner
from factcheck.read.markdown_events import AS_IT_STANDS, INLINE, UNSEEN, events, named
from factcheck.read.markdown_tables import Rows
from factcheck.read.passage import Setting, Sheet
from factcheck.read.prose import Piece
from factcheck.read.scribe import Scribe

_PARAGRAPH = Setting()
_TIMES = re.compile(r"\d\*\d")
_BOLD_LINE = re.compile(
    r"(\*\*|__)(?=\S)[^*_\n]{1,160}[^*_\n\s.:;,!]\1[ \t]*"
    r"(?:\r?\n[ \t]*\r?\n(?!\s*(?:[-+#>|]|\*\s|\d{1,3}[.)]))|\Z)"
)
"""A first paragraph that is bold throughout, no sentence, and over no list, heads what follows."""
_NUMBER = re.compile(r"\s*(\d{1,9})[.)]")


def markdown(text: str, words: Words) -> Sheet:
    scribe = Scribe()
    start, issued = front_matter(text, words, scribe)
    source = text[start:]
    data = source.encode()
    at = code_points(data, start)
    reader = _Reader(text, at, scribe, words)
    for name, value, first, last in events(source, data):
        # Most of what there is, is text.
        if name == "Text":
            reader.write(value, at(first), at(last))
        else:
            reader.take(name, value, first, last)
    return Sheet(tuple(scribe.passages), issued)


class _Reader:
    def __init__(self, text: str, at: Callable[[int], int], scribe: Scribe, words: Words) -> None:
        self._text, self._words, self._scribe, self._at = text, words, scribe, at
        self._lists, self._manner = Lists(scribe.lists), Manner()
        self._items: list[Item] = []
        self._level = self._quotes = self._pictures = 0
        self._is_code, self._rows = False, Rows(scribe)
        self._alternative: list[Piece] = []
        self._html: list[tuple[int, int]] = []

    def take(self, name: str, value: Any, first: int, last: int) -> None:
        """An event of the parser, but for text, and the bytes of the file that it stands for."""
        # The commonest come first.
        match name:
            case "End":
                self._end(value, last)
            case "Start":
                self._start(value, first)
            case "SoftBreak" | "HardBreak":
                self.write(" ", self._at(first), self._at(last))
            case "InlineHtml":
                self._inline(*self._extent(first, last))
            case "Html":
                self._html.append(self._extent(first, last))
            case "Code":
                self._scribe.leave_out(*self._extent(first, last))
            case "Rule":
                pass
            case _:
                if value is None:
                    self.write(" ", *self._extent(first, last))

    def _extent(self, first: int, last: int) -> tuple[int, int]:
        return (self._at(first), self._at(last))

    def write(self, shown: str, start: int, end: int) -> None:
        """Text that is shown so, or ``AS_IT_STANDS``; tags and marks may change how."""
        if start >= end:
            return
        manner = self._manner
        if manner.open and manner.is_gone:
            self._scribe.leave_out(start, end)
            return
        # An entity or the end of a line is told by one character; all else stands as it is.
        if shown == AS_IT_STANDS or (
            shown != " " and (len(shown) == end - start or self._text[start] != "&")
        ):
            shown = self._text[start:end]
            if manner.open:
                shown = manner.shown(shown)
        else:
            shown = shown[0]
        if self._pictures:
            self._alternative.append((shown, start, end))
        else:
            self._scribe.write(shown, start, end)

    def _inline(self, start: int, end: int) -> None:
        """A tag within a line."""
        from factcheck.read.entities import pieces
        from factcheck.read.html_tokens import Tag, tag

        match tag(self._text, start, end):
            case Tag(name="br"):
                self.write(" ", start, end)
            case Tag(name="img") as picture:
                self._scribe.picture(list(pieces(self._text, *picture.extent("alt"))))
            case Tag(is_end=True, name=name):
                self._manner.leave(name)
            case Tag(name=name):
                self._manner.enter(name)

    def _start(self, started: Any, first: int) -> None:
        # Half of all that begins and ends is a paragraph.
        if started == "Paragraph":
            self._start_paragraph(first)
            return
        name, value = named(started)
        if name in UNSEEN:
            return
        if name not in INLINE:
            self._break()
        match name:
            case "Heading":
                self._level = int(value["level"][1:])
            case "BlockQuote":
                self._quotes += 1
            case "CodeBlock":
                self._is_code = True
            case "List":
                self._lists.begin(value)
            case "Item":
                self._start_item(self._at(first))
            case "TableCell":
                self._rows.is_in_cell = True
            case "Image":
                self._pictures += 1
            case "Strikethrough":
                self._manner.enter("del")
            case "Emphasis":
                self._write_sign(self._at(first))

    def _start_paragraph(self, first: int) -> None:
        self._break()
        is_first = not (self._scribe.passages or self._quotes or self._items)
        if is_first and _BOLD_LINE.match(self._text, self._at(first)):
            self._level = 1

    def _start_item(self, at: int) -> None:
        found = _NUMBER.match(self._text, at)
        self._items.append(self._lists.item(int(found[1]) if found else None))

    def _end(self, ended: Any, last: int) -> None:
        if ended == "Paragraph":
            self._break()
            self._level = 0
            return
        name, _ = named(ended)
        if name not in INLINE:
            self._end_block(name)
        elif name == "Image":
            self._end_picture()
        elif name == "Strikethrough":
            self._manner.leave("del")
        elif name == "Emphasis":
            self._write_sign(self._at(last) - 1)

    def _write_sign(self, at: int) -> None:
        """ "2*3 = 3*2": between two digits nothing is emphasised, the sign multiplies."""
        if _TIMES.match(self._text, max(0, at - 1)):
            self.write("*", at, at + 1)

    def _end_block(self, name: str) -> None:
        count = len(self._scribe.passages)
        self._break()
        match name:
            case "Heading":
                self._level = 0
                self._lists.interrupt()
            case "BlockQuote":
                self._quotes -= 1
            case "CodeBlock":
                self._is_code = False
            case "List":
                self._lists.end()
            case "Item":
                self._items.pop()
            case "TableCell":
                self._rows.end_cell(count)
            case "TableHead" | "TableRow":
                self._rows.end_row()
            case "Table":
                self._rows.end()
            case "HtmlBlock":
                self._end_html()

    def _end_picture(self) -> None:
        self._pictures -= 1
        if not self._pictures:
            self._scribe.picture(self._alternative)
            self._alternative = []

    def _end_html(self) -> None:
        """Read the lines of an HTML block; each by itself where marks of a quotation part them."""
        lines, self._html = self._html, []
        if lines and not self._quotes:
            lines = [(lines[0][0], lines[-1][1])]
        from factcheck.read.html import Page

        page = Page(self._text, self._words, self._scribe, self._setting())
        for start, end in lines:
            page.read(start, end)

    def _break(self) -> None:
        """What was written since the last break is one passage."""
        if not self._scribe.is_empty:
            self._scribe.end_passage(self._setting())
            if self._manner.open:
                self._manner.reset()

    def _setting(self) -> Setting:
        item = self._items[-1] if self._items else None
        if item is None and not (
            self._level or self._quotes or self._is_code or self._rows.is_in_cell
        ):
            return _PARAGRAPH
        zone = Zone.QUOTATION if self._quotes else Zone.ARTICLE
        if self._is_code:
            return Setting(zone=Zone.CODE, item=item)
        if self._level:
            return Setting(BlockKind.HEADING, self._level, zone, item=item)
        if self._rows.is_in_cell:
            return Setting(BlockKind.CELL, zone=zone)
        return Setting(BlockKind.ITEM if item else BlockKind.PARAGRAPH, zone=zone, item=item)
