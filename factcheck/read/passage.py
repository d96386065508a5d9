"""Passages: what the reader of a format hands on, before the outline is known."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType

from factcheck.model.document import BlockKind, Cell, Item, Part, Run, Zone
from factcheck.model.frozen import frozen
from factcheck.model.span import Span


@frozen
class Setting:
    """What the markup says of a passage."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    zone: Zone = Zone.ARTICLE
    part: Part = Part.BODY
    item: Item | None = None
    post: int = 0

    # What ``replace`` does in general takes several times as long, and there is one to each tag.
    def of_kind(self, kind: BlockKind, level: int = 0, item: Item | None = None) -> Setting:
        """The same place, for another kind of passage."""
        return Setting(kind, level, self.zone, self.part, item, self.post)


@frozen(eq=False)
class Passage:
    """A stretch that a reader takes as one. ``under`` holds the labels of the table rows that head
    it."""

    setting: Setting
    prose: str
    runs: tuple[Run, ...]
    cell: Cell | None = None
    under: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        last = self.runs[-1]
        return Span(self.runs[0].text, last.text + last.text_length)


@frozen(eq=False)
class Sheet:
    """All passages of a file, in its order, and the dates that its markup gives.

    ``date`` is the issue date; ``post_dates`` are those of the articles of a page, by number.
    """

    passages: tuple[Passage, ...]
    date: datetime.date | None = None
    post_dates: Mapping[int, datetime.date] = MappingProxyType({})
