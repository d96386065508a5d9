"""Headings of plain text: underlined, in capitals, the first line, a short line over a text."""

from __future__ import annotations

from factcheck.model import patterns as re

_UNDERLINE = re.compile(r"(?:(?P<strong>={3,})|-{3,}|~{3,}|\*{3,}|_{3,})")
_LABELLED = re.compile(r"[\d:]|[Bb]y ")
_ENDS = (".", "!", "?", ":", ";", ",", "…")
_LONGEST_TITLE = 120
_LONGEST_HEADING = 60
_UNDERLINED, _SUB, _LOWEST = 1, 2, 3


def underline_level(text: str) -> int:
    """The level of the heading that this line underlines; 0 where it is no such line."""
    found = _UNDERLINE.fullmatch(text)
    if found is None:
        return 0
    return _UNDERLINED if found["strong"] else _SUB


def heading_level(text: str, is_first: bool, is_over_body: bool) -> int:
    """The level of a line that stands alone; 0 where it is a paragraph.

    Only where nothing speaks against it: a short line may be a date, a name or a caption.
    """
    if len(text) > _LONGEST_TITLE or text.endswith(_ENDS) or not any(map(str.isalpha, text)):
        return 0
    if is_first:
        return _UNDERLINED
    if len(text) > _LONGEST_HEADING:
        return 0
    if text.isupper():
        return _SUB
    return _LOWEST if is_over_body and text[0].isupper() and not _LABELLED.search(text) else 0
