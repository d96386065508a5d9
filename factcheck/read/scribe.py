"""Scribe: gathers what a reader sees into passages, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from factcheck.model.document import BlockKind, Item
from factcheck.read.passage import Passage, Setting
from factcheck.read.prose import GAP, Piece, prose
from factcheck.read.tables import Slot, seats

Picture = tuple[int, Sequence[Piece]]
"""The words that stand for a picture, and how many pieces come before it."""


class Scribe:
    """The readers of Markdown and HTML write to it; one of them may take over from the other."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self.lists, self.tables = count(), count()
        self._pieces: list[Piece] = []
        self._pictures: list[Picture] = []
        self._told: Item | None = None

    def write(self, shown: str, start: int, end: int) -> None:
        """Show this for a stretch of the file: character for character, or one for all of it."""
        self._pieces.append(Piece(shown, start, end))

    def leave_out(self, start: int, end: int) -> None:
        """What stands there is no prose, and parts what stands on either side of it."""
        self._pieces.append(Piece(GAP, start, end))

    def picture(self, alternative: Sequence[Piece]) -> None:
        self._pictures.append((len(self._pieces), alternative))

    @property
    def is_blank(self) -> bool:
        """Has nothing been written since the last passage?"""
        return not _is_visible(self._pieces)

    def end_passage(self, setting: Setting) -> None:
        """All that was written since the last one is one passage."""
        pieces, self._pieces = self._pieces, []
        pictures, self._pictures = self._pictures, []
        beside = replace(setting, kind=BlockKind.CAPTION, level=0, item=None) if pictures else None
        # A picture amid a sentence is an ornament of it; passages never overlap.
        before = [at for at, _ in pictures if not _is_visible(pieces[:at])]
        for at, alternative in pictures[: len(before)]:
            self._add(beside, alternative)
        self._add(setting, pieces)
        for at, alternative in pictures[len(before) :]:
            if not _is_visible(pieces[at:]):
                self._add(beside, alternative)

    def seat(self, slots: Sequence[tuple[Slot, int]]) -> None:
        """These passages, given by number, are the cells of one table."""
        table = seats(next(self.tables), [slot for slot, _ in slots])
        for (_, index), seat in zip(slots, table, strict=True):
            passage = self.passages[index]
            self.passages[index] = replace(passage, cell=seat.cell, under=seat.under)

    def unseat(self, indexes: Iterable[int]) -> None:
        """Those of these passages that wait to be seated are no cells, but paragraphs."""
        for index in indexes:
            passage = self.passages[index]
            if passage.setting.kind is BlockKind.CELL and passage.cell is None:
                setting = replace(passage.setting, kind=BlockKind.PARAGRAPH)
                self.passages[index] = replace(passage, setting=setting)

    def _add(self, setting: Setting | None, pieces: Sequence[Piece]) -> None:
        if setting is None or not _is_visible(pieces):
            return
        seen = prose(pieces)
        if not seen.text.strip():
            return
        if setting.kind is BlockKind.CAPTION and not any(map(str.isalnum, seen.text)):
            return
        self.passages.append(Passage(self._first_of_item(setting), seen.text, seen.runs))

    def _first_of_item(self, setting: Setting) -> Setting:
        """An item is told once: what else stands in it are paragraphs."""
        if setting.kind is not BlockKind.ITEM:
            return setting
        if setting.item == self._told:
            return replace(setting, kind=BlockKind.PARAGRAPH)
        self._told = setting.item
        return setting


def _is_visible(pieces: Sequence[Piece]) -> bool:
    return any(not piece.shown.isspace() and piece.shown != GAP for piece in pieces)
