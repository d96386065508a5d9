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


def cut(text: str, columns: int) -> str:
    """So much of a line as has room, with dots where it goes on."""
    if width(text) <= columns:
        return text
    room = columns - 1
    for at, wide in enumerate(widths(text)):
        room -= wide
        if room < 0:
            return f"{text[:at].rstrip()}…"
    return text


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in _INVISIBLE:
        return 0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else 1
