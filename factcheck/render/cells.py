"""Cells: how wide text is on a terminal, where a letter is one column and 漢 is two."""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_EMOJI_FORM = "\ufe0f"
_WIDE = 2
_INVISIBLE = ("Mn", "Me", "Cf")


def width(text: str) -> int:
    """The columns that a line takes."""
    if text.isascii():
        return len(text)
    return sum(widths(text))


def widths(text: str) -> list[int]:
    """The columns of each character; what joins an emoji before it takes none of its own."""
    found: list[int] = []
    last = ""
    for character in text:
        if character == _EMOJI_FORM and found and found[-1] == 1:
            found.append(1)
        elif last == _JOINER and _width(character) == _WIDE:
            found.append(0)
        else:
            found.append(_width(character))
        last = character
    return found


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in _INVISIBLE:
        return 0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else 1
