"""Code points: where a byte of the encoded text stands in the text."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable

# In UTF-8 every code point has one byte that is none of these.
_CONTINUATION = re.compile(rb"[\x80-\xbf]")


def code_points(data: bytes) -> Callable[[int], int]:
    """From an offset in the UTF-8 of a text to the offset in the text."""
    if data.isascii():
        return int
    beyond = array("L", map(re.Match.start, _CONTINUATION.finditer(data)))
    return lambda byte: byte - bisect_left(beyond, byte)
