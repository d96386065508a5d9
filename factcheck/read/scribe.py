"""Scribe: gathers what a reader sees into passages, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count

from factcheck.model.document import BlockKind
from factcheck.read.passage import Passage, Setting
from factcheck.read.prose import GAP, Piece, prose
from factcheck.read.tables import Slot, seats

# Asked of every passage, and Python looks long for a member of an enumeration.
_CAPTION, _ITEM = BlockKind.CAPTION, BlockKind.ITEM

Picture = tuple[int, Sequence[Piece]]
"""The words that stand for a picture, and how many pieces come before it."""


class Scribe:
    """The readers of Markdown and HTML write to it; one of them may take over from the other."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self.lists, self.tables = count(), count()
        self._pieces: list[Piece] = []
        self._pictures: list[Picture] = []
        self._told: dict[int, int] = {}
        """Of each list the place of the last item that was told."""

    def write(self, shown: str, start: int, end: int) -> None:
        """Show this for a stretch of the file: character for character, or one for all of it."""
        self._pieces.append((shown, start, end))

    def leave_out(self, start: int, end: int) -> None:
        """What stands there is no prose, and parts what stands on either side of it."""
        self._pieces.append((GAP, start, end))

    def picture(self, alternative: Sequence[Piece]) -> None:
        self._pictures.append((len(self._pieces), alternative))

    @property
    def is_empty(self) -> bool:
        """Has nothing been written since the last passage?"""
        return not self._pieces and not self._pictures

    def end_passage(self, setting: Setting) -> None:
        """All that was written since the last one is one passage."""
        pieces, self._pieces = self._pieces, []
        if not self._pictures:
            self._add(setting, pieces)
            return
        pictures, self._pictures = self._pictures, []
        beside = setting.of_kind(BlockKind.CAPTION)
        # A picture amid a sentence is an ornament of it. Passages never overlap: a blank that a
        # file insists on ("&nbsp;") between a picture and the edge is left out.
        visible = [at for at, piece in enumerate(pieces) if _is_visible(piece)]
        begins, ends = (visible[0], visible[-1]) if visible else (len(pieces), -1)
        before = [picture for picture in pictures if picture[0] <= begins]
        behind = [picture for picture in pictures if begins < picture[0] > ends]
        for _, alternative in before:
            self._add(beside, alternative)
        first = before[-1][0] if before else 0
        last = behind[0][0] if behind else len(pieces)
        self._add(setting, pieces[first:last])
        for _, alternative in behind:
            self._add(beside, alternative)

    def seat(self, slots: Sequence[tuple[Slot, int]]) -> None:
        """These passages, given by number, are the cells of one table."""
        table = seats(next(self.tables), [slot for slot, _ in slots])
        for (_, index), seat in zip(slots, table, strict=True):
            one = self.passages[index]
            self.passages[index] = Passage(one.setting, one.prose, one.runs, seat.cell, seat.under)

    def unseat(self, indexes: Iterable[int]) -> None:
        """Those of these passages that wait to be seated are no cells, but paragraphs."""
        for index in indexes:
            one = self.passages[index]
            if one.setting.kind is BlockKind.CELL and one.cell is None:
                setting = one.setting.of_kind(BlockKind.PARAGRAPH)
                self.passages[index] = Passage(setting, one.prose, one.runs)

    def _add(self, setting: Setting, pieces: Sequence[Piece]) -> None:
        if not pieces:
            return
        seen = prose(pieces)
        if not seen.text or seen.text.isspace():
            return
        if setting.kind is _CAPTION and not any(map(str.isalnum, seen.text)):
            return
        self.passages.append(Passage(self._first_of_item(setting), seen.text, seen.runs))

    def _first_of_item(self, setting: Setting) -> Setting:
        """An item is told once: what else stands in it are paragraphs."""
        item = setting.item
        if setting.kind is not _ITEM or item is None:
            return setting
        if self._told.get(item.list) == item.place:
            return setting.of_kind(BlockKind.PARAGRAPH, item=item)
        self._told[item.list] = item.place
        return setting


def _is_visible(piece: Piece) -> bool:
    return piece[0] != GAP and not piece[0].isspace()
