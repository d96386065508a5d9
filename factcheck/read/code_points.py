"""Code points: where a byte of the encoded text stands in the text."""

from __future__ import annotations

from collections.abc import Callable

# In UTF-8 every code point has one byte that is none of these.
_CONTINUATION = bytes(range(0x80, 0xC0))


def code_points(data: bytes) -> Callable[[int], int]:
    """From an offset in the UTF-8 of a text to the offset in the text.

    It is counted from the offset that was asked for before: who reads on, reads all bytes once.
    """
    if data.isascii():
        return int
    last = point = 0

    def at(byte: int) -> int:
        nonlocal last, point
        if byte >= last:
            point += len(data[last:byte].translate(None, _CONTINUATION))
        else:
            point -= len(data[byte:last].translate(None, _CONTINUATION))
        last = byte
        return point

    return at
