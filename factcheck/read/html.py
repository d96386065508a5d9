"""HTML: passages from the elements of a page.

Menus, scripts, comments and what is hidden are no prose; nor are code and what is struck out.
"""

from __future__ import annotations

from datetime import date

from factcheck.model.document import BlockKind, Part
from factcheck.model.frozen import replace
from factcheck.model.words import Words
from factcheck.read.entities import pieces
from factcheck.read.html_elements import Element, Elements
from factcheck.read.html_tables import Grid
from factcheck.read.html_tags import (
    BLOCKS,
    CELLS,
    ENDED_BY,
    HEADINGS,
    LISTS,
    SCOPES,
    TABLE_PARTS,
    VOID,
    Frame,
    inside,
)
from factcheck.read.html_tokens import Tag, tokens
from factcheck.read.issue_date import date_told
from factcheck.read.layout import layout
from factcheck.read.lists import Lists
from factcheck.read.manner import Manner
from factcheck.read.passage import Passage, Setting, Sheet
from factcheck.read.prose import Piece
from factcheck.read.scribe import Scribe

_SHORT = 100


def html(text: str, words: Words) -> Sheet:
    page = Page(text, words, Scribe())
    page.read(0, len(text))
    passages = page.passages()
    if page.posts > 1:
        return Sheet(passages, page.issued or page.dates.pop(0, None), page.dates)
    if page.posts:
        # A page that is one article is no collection of posts.
        passages = tuple(replace(one, setting=replace(one.setting, post=0)) for one in passages)
    return Sheet(passages, page.issued or page.dates.get(1) or page.dates.get(0))


class Page:
    """A page, or a stretch of HTML in a file of another kind."""

    def __init__(
        self, text: str, words: Words, scribe: Scribe, setting: Setting | None = None
    ) -> None:
        self.posts = 0
        self.issued: date | None = None
        self.dates: dict[int, date] = {}
        self._text, self._words, self._scribe = text, words, scribe
        self._layout = layout(words)
        self._frame = Frame(setting or Setting())
        self._elements, self._lists, self._manner = Elements(), Lists(scribe.lists), Manner()
        self._tables: list[Grid] = []
        self._told: date | None = None
        self._is_after_break = False

    def read(self, start: int, end: int) -> None:
        for token in tokens(self._text, start, end):
            if isinstance(token, Tag):
                self._end(token) if token.is_end else self._start(token)
            elif not self._frame.is_hidden:
                self._write(token)
        self._break()
        self._leave(self._elements.end_all())

    def passages(self) -> tuple[Passage, ...]:
        """What was read; the title of the head only where no other headline is seen."""
        titles = [one for one in self._scribe.passages if one.setting.level == 1]
        is_double = len(titles) > 1 and titles[0].setting.part is Part.TITLE
        return tuple(one for one in self._scribe.passages if not (is_double and one is titles[0]))

    def _write(self, piece: Piece) -> None:
        shown, start, end = piece
        self._is_after_break = self._is_after_break and shown.isspace()
        if self._manner.is_gone:
            self._scribe.leave_out(start, end)
        else:
            self._scribe.write(self._manner.shown(shown), start, end)

    def _start(self, tag: Tag) -> None:
        if tag.name in BLOCKS:
            self._break()
            # A paragraph ends where another block begins.
            if self._elements.has("p"):
                self._leave(self._elements.end("p", BLOCKS - {"p"}))
        if tag.name in ENDED_BY:
            self._leave(self._elements.end_any(*ENDED_BY[tag.name]))
        if tag.name in VOID:
            self._void(tag)
        elif not self._elements.is_too_deep(tag.name):
            self._enter(tag)

    def _enter(self, tag: Tag) -> None:
        frame = inside(self._frame, tag, self._layout)
        setting = frame.setting
        match tag.name:
            case "ol":
                start = tag.number("start")
                self._lists.begin(1 if start is None else start)
            case "ul" | "menu" | "dir":
                self._lists.begin(None)
            case "li":
                item = self._lists.item(tag.number("value"))
                setting = setting.of_kind(BlockKind.ITEM, item=item)
                frame = Frame(setting, frame.is_hidden, frame.is_margin)
            case "article" if not setting.post:
                self.posts += 1
                frame = replace(frame, setting=replace(setting, post=self.posts))
            case "time":
                self._told = date_told(tag.value("datetime"), self._words) or self._told
            case "td" | "th" if not self._tables:
                frame = replace(frame, setting=setting.of_kind(BlockKind.PARAGRAPH))
            case name if name in TABLE_PARTS:
                self._begin_in_table(tag)
        manner = "footnote" if self._is_footnote(tag) else tag.name
        self._elements.push(Element(tag.name, self._frame, manner))
        self._manner.enter(manner)
        self._frame = frame

    def _begin_in_table(self, tag: Tag) -> None:
        if tag.name == "table":
            self._tables.append(Grid(tag.value("role") in ("presentation", "none")))
        elif self._tables and tag.name == "tr":
            self._tables[-1].begin_row()
        elif tag.name in CELLS:
            width, height = tag.number("colspan"), tag.number("rowspan")
            is_header = tag.name == "th" or self._elements.has("thead")
            self._tables[-1].begin_cell(width or 1, height or 1, is_header, self._scribe)

    def _is_footnote(self, tag: Tag) -> bool:
        """A raised link to the foot of the page is no exponent."""
        return tag.name == "a" and self._manner.is_raised and tag.value("href").startswith("#")

    def _void(self, tag: Tag) -> None:
        match tag.name:
            case "br":
                # Two breaks in a row part paragraphs.
                if self._is_after_break:
                    self._break()
                elif not self._frame.is_hidden:
                    self._scribe.write(" ", tag.start, tag.end)
                self._is_after_break = True
            case "hr":
                self._break()
            case "img" if not self._frame.is_hidden and not tag.is_hidden:
                self._scribe.picture(list(pieces(self._text, *tag.extent("alt"))))
            case "meta":
                key = (tag.value("property") or tag.value("name")).lower()
                if self._layout.keys.get(key) == "date" and self.issued is None:
                    self.issued = date_told(tag.value("content"), self._words)

    def _end(self, tag: Tag) -> None:
        name = tag.name
        if name in BLOCKS:
            self._break()
        # What is within a line cannot end a block, nor a block the cell it stands in.
        bounds = SCOPES if name in BLOCKS else BLOCKS
        self._leave(self._elements.end(name, frozenset() if name in TABLE_PARTS else bounds))

    def _leave(self, ended: list[Element]) -> None:
        for element in ended:
            self._manner.leave(element.manner)
            self._frame = element.frame
            if element.name in LISTS:
                self._lists.end()
            elif element.name == "table":
                self._tables.pop().end(self._scribe)
            elif element.name in CELLS and self._tables:
                self._tables[-1].end_cell(self._scribe)
            elif element.name in HEADINGS:
                self._lists.interrupt()

    def _break(self) -> None:
        """What was written since the last break is one passage."""
        self._is_after_break = False
        if self._scribe.is_empty and self._told is None:
            return
        count = len(self._scribe.passages)
        self._scribe.end_passage(self._frame.setting)
        if self._told is None:
            return
        new = self._scribe.passages[count:]
        if self._frame.is_margin or not any(_is_sentence(one.prose) for one in new):
            self.dates.setdefault(self._frame.setting.post, self._told)
        self._told = None


def _is_sentence(prose: str) -> bool:
    return len(prose) > _SHORT or prose.endswith((".", "!", "?"))
