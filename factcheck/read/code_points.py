"""Code points: where a byte of the encoded text stands in the text."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator

# In UTF-8 every code point has one byte that is none of these; they are made one to be found fast.
_CONTINUED = bytes(range(0x80, 0xC0))
_SIGN = _CONTINUED[:1]
_ONE_SIGN = bytes.maketrans(_CONTINUED, _SIGN * len(_CONTINUED))


def code_points(data: bytes, start: int = 0) -> Callable[[int], int]:
    """From an offset in the UTF-8 of a text to that in the file, in which the text begins there."""
    if data.isascii():
        return start.__add__
    beyond = array("L", _places(data.translate(_ONE_SIGN)))
    return lambda byte: start + byte - bisect_left(beyond, byte)


def _places(data: bytes) -> Iterator[int]:
    at = data.find(_SIGN)
    while at >= 0:
        yield at
        at = data.find(_SIGN, at + 1)
