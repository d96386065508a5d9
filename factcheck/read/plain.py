"""Plain text: passages from lines, blank lines between them, and the marks that people type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import patterns as re
from factcheck.model.document import BlockKind, Item, Zone
from factcheck.model.frozen import frozen
from factcheck.read.lists import Lists
from factcheck.read.passage import Setting, Sheet
from factcheck.read.plain_headings import heading_level, underline_level
from factcheck.read.plain_tables import PlainTable, plain_table
from factcheck.read.scribe import Scribe
from factcheck.read.tables import Slot

_LINE = re.compile(r"(?P<indent>[ \t\ufeff]*)(?P<text>[^\r\n]*)(?:\r\n|\r|\n|\Z)")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_BULLET = re.compile(
    r"(?:(?P<sign>[•‣▪◦])[ \t]*|[-*+–][ \t]+|\(?(?P<number>\d{1,3})[.)][ \t]+)(?=\S)"
)
_MINUS = re.compile(r"[-–] +[$€£]?\.?\d")
# No hand and no program wraps so late: such a line is a paragraph of its own.
_WIDEST_WRAP = 120
_LONG_ENOUGH = 100
"""Nobody asks how much longer a paragraph is."""


@frozen
class _Line:
    """A line without its quotation marks and the blanks around it."""

    start: int
    end: int
    indent: int
    text: str
    is_quoted: bool
    margin: str = ""
    """The blanks of its indent."""

    @property
    def shown(self) -> str:
        return self.margin + self.text

    def after(self, length: int) -> _Line:
        start = self.start + length
        return _Line(start, self.end, self.indent, self.text[length:], self.is_quoted)


def plain(text: str) -> Sheet:
    scribe = Scribe()
    reader = _Reader(scribe)
    stanzas = list(_stanzas(text))
    for number, stanza in enumerate(stanzas, 1):
        reader.stanza(stanza, _length(stanzas[number]) if number < len(stanzas) else 0)
    return Sheet(tuple(scribe.passages))


def _stanzas(text: str) -> Iterator[list[_Line]]:
    """Lines with no blank line between them."""
    stanza: list[_Line] = []
    for found in _LINE.finditer(text):
        line = _line(found)
        if line.text:
            stanza.append(line)
        elif stanza:
            yield stanza
            stanza = []
    if stanza:
        yield stanza


def _line(found: re.Match[str]) -> _Line:
    quote = _QUOTE.match(found["text"])
    written = found["text"][quote.end() :] if quote else found["text"]
    start = found.start("text") + (quote.end() if quote else 0)
    written = written.rstrip()
    end, margin = start + len(written), found["indent"]
    return _Line(start, end, len(margin), written, quote is not None, "" if quote else margin)


def _length(stanza: Sequence[_Line]) -> int:
    length = 0
    for line in stanza:
        length += len(line.text)
        if length >= _LONG_ENOUGH:
            break
    return length


class _Reader:
    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe
        self._lists = Lists(scribe.lists)
        self._open: list[tuple[int, bool]] = []
        """Of each list that is open how far it is indented, and whether it is numbered."""
        self._item: Item | None = None
        self._is_item = False
        self._before: _Line | None = None
        """The last line of the passage under way."""

    def stanza(self, lines: Sequence[_Line], next_length: int) -> None:
        """Read lines that stand together; ``next_length`` is how long those are that follow."""
        is_first = not self._scribe.passages
        alone = lines[0] if len(lines) == 1 and not lines[0].is_quoted else None
        level = 0
        if alone and is_first and not next_length and _MINUS.match(alone.text):
            # One line makes no list: the dash before its number is a minus.
            self._write(alone)
            self._end()
            return
        if alone and not _BULLET.match(alone.text):
            level = heading_level(alone.text, is_first, next_length >= _LONG_ENOUGH)
        self._is_item = False
        table = None if lines[0].is_quoted else plain_table([line.shown for line in lines])
        if table is not None:
            self._take_all(lines[: table.first])
            self._take_table(lines, table)
            self._take_all(lines[table.last :])
            return
        self._take_all(lines, level)

    def _take_all(self, lines: Sequence[_Line], level: int = 0) -> None:
        for number, line in enumerate(lines):
            is_only = number == 1 and self._before is lines[0]
            self._take(line, underline_level(line.text), is_only)
        self._end(level)

    def _take_table(self, lines: Sequence[_Line], table: PlainTable) -> None:
        self._leave_lists()
        slots: list[tuple[Slot, int]] = []
        for number, row in table.rows.items():
            line = lines[number]
            for column, start, end in row:
                text, at = line.shown[start:end], line.start - len(line.margin) + start
                place = len(self._scribe.passages)
                self._scribe.write(text, at, at + len(text))
                self._scribe.end_passage(Setting(BlockKind.CELL))
                # A cell of a soft hyphen alone shows nothing, and is none.
                if len(self._scribe.passages) > place:
                    slots.append((Slot(number, column, text), place))
        self._scribe.seat(slots)

    def _take(self, line: _Line, underlined: int, is_second: bool) -> None:
        if underlined:
            self._end(underlined if is_second else 0)
        elif self._begins_item(line):
            self._end()
            self._begin_item(line)
        else:
            if self._is_parted(line):
                self._end()
            if self._before is None and not line.indent:
                self._leave_lists()
            self._write(line)

    def _begins_item(self, line: _Line) -> bool:
        """A line of a paragraph may begin with a dash or a number by the chance of its wrapping."""
        found = _BULLET.match(line.text)
        if found is None:
            return False
        before = self._before
        return before is None or self._is_item or bool(found["sign"]) or before.text.endswith(":")

    def _begin_item(self, line: _Line) -> None:
        found = _BULLET.match(line.text)
        assert found is not None
        number = int(found["number"]) if found["number"] else None
        shape = (line.indent, number is not None)
        while self._open and shape[0] < self._open[-1][0]:
            self._end_list()
        is_deeper = not self._open or shape[0] > self._open[-1][0] + 1
        if not is_deeper and shape[1] is not self._open[-1][1]:
            self._end_list()
            is_deeper = True
        if is_deeper:
            self._open.append(shape)
            self._lists.begin(number)
        self._item = self._lists.item(number)
        self._is_item = True
        self._write(line.after(found.end()))

    def _is_parted(self, line: _Line) -> bool:
        before = self._before
        if before is None:
            return False
        return before.is_quoted is not line.is_quoted or len(before.text) > _WIDEST_WRAP

    def _write(self, line: _Line) -> None:
        if self._before is not None:
            self._scribe.write(" ", self._before.end, line.start)
        self._scribe.write(line.text, line.start, line.end)
        self._before = line

    def _end(self, level: int = 0) -> None:
        """The lines since the last end are a passage: a heading where they have a level."""
        line, self._before = self._before, None
        if line is None:
            return
        zone = Zone.QUOTATION if line.is_quoted else Zone.ARTICLE
        if level:
            self._leave_lists()
            self._lists.interrupt()
            self._scribe.end_passage(Setting(BlockKind.HEADING, level, zone))
            return
        kind = BlockKind.ITEM if self._is_item else BlockKind.PARAGRAPH
        self._scribe.end_passage(Setting(kind, zone=zone, item=self._item))

    def _leave_lists(self) -> None:
        while self._open:
            self._end_list()

    def _end_list(self) -> None:
        self._open.pop()
        self._lists.end()
        self._item = None
        self._is_item = False
