"""Document: the decoded file, and its blocks as a reader sees them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.span import Span

_LINE_END = re.compile(r"\r\n|\r|\n")


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    CAPTION = "caption"


class Zone(StrEnum):
    """Whose words these are: only the article speaks for the draft."""

    ARTICLE = "article"
    QUOTATION = "quotation"
    COMMENT = "comment"
    CODE = "code"
    ADVERT = "advert"


class Part(StrEnum):
    """What a block is for: the parts other than the body repeat what the body says."""

    BODY = "body"
    TITLE = "title"
    SUBJECT = "subject"
    HIGHLIGHTS = "highlights"


# A tuple, because there are many: they cost the collector of garbage nothing.
class Run(NamedTuple):
    """A stretch of prose and where it stands in the file.

    Equal lengths: character for character. Unequal: the prose as a whole stands for the file's
    characters as a whole ("&nbsp;" is one no-break space).
    """

    prose: int
    text: int
    prose_length: int
    text_length: int

    @property
    def text_end(self) -> int:
        return self.text + self.text_length

    def prose_at(self, span: Span) -> tuple[int, int]:
        """The stretch of prose that stands in a span of the file, which this run meets."""
        if self.prose_length != self.text_length:
            return (self.prose, self.prose + self.prose_length)
        start, end = max(span.start, self.text), min(span.end, self.text_end)
        return (self.prose + start - self.text, self.prose + end - self.text)


@frozen
class Cell:
    """Where a table cell stands, and over how many columns and rows. Rows and columns count from 0;
    headers are as a reader sees them, "" = none."""

    table: int
    row: int
    column: int
    row_header: str
    column_header: str
    is_header: bool
    width: int = 1
    height: int = 1


@frozen
class Item:
    """Where a list item stands: its list, its place (from 0), its printed number (None = a bullet),
    its depth (from 0)."""

    list: int
    place: int
    number: int | None
    depth: int


@frozen(eq=False)
class Block:
    """A stretch of the document that a reader takes as one: a paragraph, a heading, a cell.

    ``trail`` holds the headings above it, outermost first; ``prose`` is what a reader sees
    (entities, emphasis and soft hyphens resolved), and ``runs`` say where each stretch of it stands
    in the file.
    ``post`` numbers the articles of a page (0 = the only one, or outside all), ``date`` is the
    post's own.
    """

    index: int
    span: Span
    kind: BlockKind
    prose: str
    runs: tuple[Run, ...]
    level: int = 0
    trail: tuple[str, ...] = ()
    cell: Cell | None = None
    item: Item | None = None
    zone: Zone = Zone.ARTICLE
    part: Part = Part.BODY
    post: int = 0
    date: date | None = None

    def span_of(self, start: int, end: int) -> Span:
        """The span of the file in which the prose from start to end stands; at least one character.

        Raises ValueError where the prose has no such stretch.
        """
        if not 0 <= start < end <= len(self.prose):
            raise ValueError(f"the prose of {len(self.prose)} characters has no {start} to {end}")
        prose, text, prose_length, text_length = self._run_at(start)
        if prose_length == text_length and end <= prose + prose_length:
            # All of it stands in one run, character for character, as most figures do.
            return Span(text + start - prose, text + end - prose)
        return Span(self._text_start(start), self._text_end(end - 1))

    def prose_at(self, span: Span) -> tuple[int, int]:
        """The stretch of prose that stands in a span of the file (empty where none does)."""
        first = max(bisect_right(self.runs, span.start, key=_place) - 1, 0)
        last = bisect_left(self.runs, span.end, key=_place) - 1
        if first <= last and self.runs[first].text_end <= span.start:
            first += 1
        if first > last or not len(span):
            return (0, 0)
        start, _ = self.runs[first].prose_at(span)
        _, end = self.runs[last].prose_at(span)
        return (start, end)

    def _run_at(self, at: int) -> Run:
        if len(self.runs) == 1:
            return self.runs[0]
        return self.runs[bisect_right(self.runs, at, key=_prose_place) - 1]

    def _text_start(self, at: int) -> int:
        run = self._run_at(at)
        return run.text + (at - run.prose if run.prose_length == run.text_length else 0)

    def _text_end(self, at: int) -> int:
        run = self._run_at(at)
        if run.prose_length == run.text_length:
            return run.text + at - run.prose + 1
        return run.text_end


_place = attrgetter("text")
_prose_place = attrgetter("prose")


@frozen
class Place:
    """Line and column, both from 1; a column is a code point."""

    line: int
    column: int


@frozen(eq=False, slots=False)
class Document:
    """A decoded file and what a reader sees of it.

    ``text`` is the file, untouched (a byte that could not be decoded counts one character).
    ``date`` is the issue date, None where nobody told; ``year`` is that of issue, where the name or
    the title tells no day. ``notices`` say what could not be read.
    """

    name: str
    text: str
    blocks: tuple[Block, ...]
    notices: tuple[str, ...] = ()
    date: date | None = None
    language: str = "en"
    year: int | None = None

    def place(self, span: Span) -> Place:
        line = bisect_right(self._line_starts, span.start)
        return Place(line, span.start - self._line_starts[line - 1] + 1)

    def line_span(self, span: Span) -> Span:
        """The lines on which a span stands, whole."""
        starts = self._line_starts
        first, last = bisect_right(starts, span.start), bisect_right(starts, span.end - 1)
        end = starts[last] if last < len(starts) else len(self.text)
        return Span(starts[first - 1], end)

    def line(self, number: int) -> str:
        """A line of the file, counted from 1, with its end."""
        starts = self._line_starts
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end]

    def block_at(self, span: Span) -> Block | None:
        """The block in which a span begins; blocks stand in the order of the file."""
        # Blocks stand apart, so that only the last one that begins before can reach it.
        at = bisect_right(self._block_starts, span.start) - 1
        if at < 0 or self.blocks[at].span.end <= span.start:
            return None
        return self.blocks[at]

    def seen(self, span: Span) -> str:
        """What a reader sees at a span of the file; "" where nothing of it is prose."""
        block = self.block_at(span)
        if block is None:
            return ""
        start, end = block.prose_at(span)
        return block.prose[start:end]

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(end.end() for end in _LINE_END.finditer(self.text)))

    @cached_property
    def _block_starts(self) -> tuple[int, ...]:
        return tuple(block.span.start for block in self.blocks)
