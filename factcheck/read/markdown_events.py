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
UNSEEN = frozenset({"Strong", "Link"})
"""What is set within a line, and changes nothing in how its words are read."""
INLINE = UNSEEN | {"Emphasis", "Strikethrough", "Image"}
"""All others stand for themselves, not within a line."""
AS_IT_STANDS = ""
"""The value of a text that shows what stands in the file."""


def events(source: str, data: bytes) -> Iterator[tuple[str, Any, int, int]]:
    """The events of a text, what the parser tells of each, and the bytes that it stands for.

    The parser parts text at every quotation mark; here it is one again and stands as in the file.
    Only a space and what may be an entity come by themselves.
    """
    event: Any
    begun = ended = 0
    for event, extent in pyromark.events_with_range(source, options=_OPTIONS):
        first, last = extent["start"], extent["end"]
        name, value = (event, None) if isinstance(event, str) else event.popitem()
        is_plain = name == "Text" and value != " " and data[first : first + 1] != b"&"
        if is_plain and first == ended:
            ended = last
            continue
        if begun < ended:
            yield "Text", AS_IT_STANDS, begun, ended
        if is_plain:
            begun, ended = first, last
        else:
            begun = ended = 0
            yield name, value, first, last
    if begun < ended:
        yield "Text", AS_IT_STANDS, begun, ended


def named(element: Any) -> tuple[str, Any]:
    """The name of an element, and what the parser tells of it."""
    return (element, None) if isinstance(element, str) else next(iter(element.items()))
