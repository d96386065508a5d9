"""Code points: where a byte of the encoded text stands in the text."""

from __future__ import annotations

from collections.abc import Callable

CHUNK = 256
# In UTF-8 every code point has one byte that is none of these.
CONTINUATION = bytes(range(0x80, 0xC0))


def code_points(text: str) -> Callable[[int], int]:
    """From an offset in the UTF-8 of the text to the offset in the text."""
    if text.isascii():
        return int
    data = text.encode()
    marks = [0]
    for start in range(0, len(data), CHUNK):
        marks.append(marks[-1] + _count(data[start : start + CHUNK]))

    def at(byte: int) -> int:
        chunk = byte // CHUNK
        return marks[chunk] + _count(data[chunk * CHUNK : byte])

    return at


def _count(data: bytes) -> int:
    return len(data.translate(None, CONTINUATION))
