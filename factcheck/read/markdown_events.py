"""The events of a CommonMark parser: where elements begin and end, and the text between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyromark

# Never mathematics: "$5 million ($2-$3" would become a formula. Front matter is read by ourselves:
# the parser takes any two lines of dashes for it, anywhere.
_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)
INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
"""All others stand for themselves, not within a line."""

_TEXT = {"Text": ""}
_SPACE = {"Text": " "}


def events(source: str, data: bytes) -> Iterator[tuple[Any, int, int]]:
    """The events of a text, and the bytes of it that each stands for.

    The parser parts text at every quotation mark; here it is one again and stands as in the file.
    Only a space and what may be an entity come by themselves.
    """
    event: Any
    begun = ended = 0
    for event, extent in pyromark.events_with_range(source, options=_OPTIONS):
        first, last = extent["start"], extent["end"]
        is_plain = "Text" in event and event != _SPACE and data[first : first + 1] != b"&"
        if is_plain and first == ended:
            ended = last
            continue
        if begun < ended:
            yield _TEXT, begun, ended
        begun = ended = 0
        if is_plain:
            begun, ended = first, last
        else:
            yield event, first, last
    if begun < ended:
        yield _TEXT, begun, ended


def named(element: Any) -> tuple[str, Any]:
    """The name of an element, and what the parser tells of it."""
    return (element, None) if isinstance(element, str) else next(iter(element.items()))
