"""The outline: which headings, zone and part each passage stands under. Passages become blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from factcheck.model.document import Block, BlockKind, Part, Zone
from factcheck.model.frozen import replace
from factcheck.model.words import Words
from factcheck.read.dek import dek
from factcheck.read.issue_date import dateline
from factcheck.read.layout import Layout, layout, said
from factcheck.read.passage import Passage, Setting, Sheet

# Asked of every passage, and Python looks long for a member of an enumeration.
_ARTICLE, _HIGHLIGHTS = Zone.ARTICLE, Part.HIGHLIGHTS
_HEADING, _PARAGRAPH, _ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM
_FIRST_PASSAGES = 10
"""A subject line stands among these, and a summary in a line of its own ("TL;DR: ...")."""
_LONGEST_NOTE = 80
"""A paragraph that says who paid for it is no longer."""
_LONGEST_HEADING = 240
"""What is longer is a paragraph, over a line of dashes that was meant to part it from the next."""


def blocks(sheet: Sheet, words: Words) -> tuple[Block, ...]:
    """The blocks of a document, in its order."""
    passages = [_without_long_heading(one) for one in sheet.passages]
    title = _title(passages, layout(words))
    outline = _Outline(layout(words), title, dek(passages, title, layout(words)))
    settled = [outline.place(number, one) for number, one in enumerate(passages)]
    if not _has_body(settled):
        settled = [_as_body(block) for block in settled]
    if dates := _post_dates(settled, sheet, words):
        settled = [
            replace(one, date=dates[one.post]) if one.post in dates else one for one in settled
        ]
    return tuple(settled)


def _without_long_heading(one: Passage) -> Passage:
    if not one.setting.level or len(one.prose) <= _LONGEST_HEADING:
        return one
    setting = one.setting.of_kind(BlockKind.PARAGRAPH, item=one.setting.item)
    return replace(one, setting=setting)


def _title(passages: Sequence[Passage], known: Layout) -> Passage | None:
    """The first heading of the first level, where it is the only one or nothing stands above it; of
    a draft without one the heading that it begins with, where it has no other."""
    tops = [one for one in passages if one.setting.level == 1 and _speaks(one.setting)]
    if not tops:
        heads = [one for one in passages if one.setting.kind is _HEADING]
        is_alone = len(heads) == 1 and heads[0] is passages[0]
        return heads[0] if is_alone and _sort(heads[0].prose, known) is None else None
    own = [one for one in tops if one.setting.part is not Part.TITLE]
    if own and len(own) < len(tops):
        # The front matter gives the title; the same may head the body.
        return own[0] if passages.index(own[0]) == len(tops) - len(own) else None
    return tops[0] if len(tops) == 1 or tops[0] is passages[0] else None


class _Outline:
    """The headings above, and the section under way."""

    def __init__(self, layout: Layout, title: Passage | None, dek: Passage | None) -> None:
        self._layout, self._title, self._dek = layout, title, dek
        self._headings: list[tuple[int, str, int]] = []
        self._trail: tuple[str, ...] = ()
        self._section: tuple[int, Zone | Part] | None = None
        self._is_listed = False

    def place(self, index: int, passage: Passage) -> Block:
        setting = passage.setting
        heads = setting.kind is _HEADING and setting.item is None and _speaks(setting)
        if heads:
            self._rise(setting)
        self._leave_post(setting.post)
        trail = self._trail
        if heads:
            self._enter(passage)
        setting = self._settled(index, passage)
        return Block(
            index,
            passage.span,
            setting.kind,
            passage.prose,
            passage.runs,
            setting.level,
            (*trail, *passage.under),
            passage.cell,
            setting.item,
            setting.zone,
            setting.part,
            setting.post,
        )

    def _rise(self, setting: Setting) -> None:
        """A heading ends all of its level and below; highlights end at any."""
        while self._headings and self._headings[-1][0] >= setting.level:
            self._headings.pop()
        self._trail = tuple(prose for _, prose, _ in self._headings)
        if self._section and (
            self._section[0] >= setting.level or self._section[1] is Part.HIGHLIGHTS
        ):
            self._section = None

    def _leave_post(self, post: int) -> None:
        """The headings of one article do not stand above what follows it."""
        if self._headings and self._headings[-1][2] not in (0, post):
            self._headings = [one for one in self._headings if one[2] in (0, post)]
            self._trail = tuple(prose for _, prose, _ in self._headings)

    def _enter(self, passage: Passage) -> None:
        setting, prose = passage.setting, passage.prose
        self._headings.append((setting.level, prose, setting.post))
        self._trail = (*self._trail, prose)
        if passage is self._title or setting.part is Part.TITLE:
            return
        sort = _sort(prose, self._layout)
        if sort is not None:
            self._section = (setting.level, sort)

    def _settled(self, index: int, passage: Passage) -> Setting:
        """The setting that the section, a label or the place gives."""
        setting = passage.setting
        if passage is self._title:
            return replace(setting, part=Part.TITLE)
        if passage is self._dek:
            return replace(setting, part=Part.SUBJECT)
        if not _speaks(setting):
            return setting
        if self._section:
            match self._section[1]:
                case Zone() as zone:
                    return replace(setting, zone=zone)
                case part:
                    setting = replace(setting, part=part)
        return self._labelled(index, setting, passage.prose)

    def _labelled(self, index: int, setting: Setting, prose: str) -> Setting:
        """A line may say itself what it is: "Subject: ...", "Photo: ...", "Advertisement"."""
        was_listed, self._is_listed = self._is_listed, False
        if setting.kind is _ITEM:
            self._is_listed = was_listed
            return replace(setting, part=Part.HIGHLIGHTS) if was_listed else setting
        if setting.kind is not _PARAGRAPH or not self._layout.may_label(prose):
            return setting
        line = said(prose)
        if index < _FIRST_PASSAGES and self._layout.subject.begins(line):
            return replace(setting, part=Part.SUBJECT)
        if self._layout.captions.begins(line):
            return replace(setting, kind=BlockKind.CAPTION)
        if len(prose) <= _LONGEST_NOTE and self._layout.adverts.heads(line):
            return replace(setting, zone=Zone.ADVERT)
        if self._layout.highlights.names_all(line):
            self._is_listed = True
            return replace(setting, part=Part.HIGHLIGHTS)
        if index < _FIRST_PASSAGES and line.before and self._layout.highlights.begins(line):
            return replace(setting, part=Part.HIGHLIGHTS)
        return setting


def _sort(heading: str, known: Layout) -> Zone | Part | None:
    """What a heading says that stands below it; None where it says nothing of the sort."""
    line = said(heading)
    if known.comments.names_all(line):
        return Zone.COMMENT
    if known.adverts.heads(line):
        return Zone.ADVERT
    return Part.HIGHLIGHTS if known.highlights.heads(line) else None


def _speaks(setting: Setting) -> bool:
    return setting.zone is _ARTICLE


def _has_body(placed: Sequence[Block]) -> bool:
    """Is there a body that highlights could repeat, and is it as long as they are?"""
    if all(block.part is not _HIGHLIGHTS for block in placed):
        return True
    lengths = dict.fromkeys(Part, 0)
    for block in placed:
        if block.kind is not BlockKind.HEADING:
            lengths[block.part] += len(block.prose)
    return lengths[Part.BODY] >= lengths[Part.HIGHLIGHTS]


def _as_body(block: Block) -> Block:
    return replace(block, part=Part.BODY) if block.part is Part.HIGHLIGHTS else block


def _post_dates(placed: Sequence[Block], sheet: Sheet, words: Words) -> dict[int, date]:
    """The dates of the articles: of their markup, or of a dateline under their first heading."""
    dates = dict(sheet.post_dates)
    for post, below in _below_headings(placed):
        if post not in dates and (told := dateline(below.prose, words)):
            dates[post] = told
    return dates


def _below_headings(placed: Sequence[Block]) -> Iterator[tuple[int, Block]]:
    """The paragraph right below the first heading of each article."""
    for above, below in pairwise(placed):
        if above.post and above.post == below.post and above.kind is BlockKind.HEADING:
            yield (above.post, below)
