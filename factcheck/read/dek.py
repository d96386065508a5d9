"""The dek: a line right below the title that tells the news in other words."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import patterns as re
from factcheck.model.document import BlockKind, Zone
from factcheck.read.layout import Layout
from factcheck.read.passage import Passage, Setting

LONGEST = 160
_DATED = re.compile(r"\b(?:19|20)\d\d\b|[·|@]")


def dek(passages: Sequence[Passage], title: Passage | None, layout: Layout) -> Passage | None:
    """A line right below the title that is no sentence of the text: "*Fewer calves than ever*"."""
    if title is None:
        return None
    for above, line, below in zip(passages, passages[1:], passages[2:], strict=False):
        if above is title:
            plain = Setting(post=line.setting.post)
            is_line = line.setting == plain and below.setting.kind is BlockKind.PARAGRAPH
            is_dek = is_line and below.setting.zone is Zone.ARTICLE and _is_news(line.prose, layout)
            return line if is_dek else None
    return None


def _is_news(line: str, layout: Layout) -> bool:
    """Is it a short line without a stop, and not one that says who wrote it, and when?"""
    is_short = len(line) <= LONGEST and line[-1:].isalnum()
    is_dated = _DATED.search(line) is not None
    return is_short and not is_dated and not line.lower().startswith(layout.bylines)
