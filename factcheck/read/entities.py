"""Entities: "&amp;", "&nbsp;" and "&#36;" in text, and the character that a reader sees."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from html.entities import html5

from factcheck.model import patterns as re
from factcheck.read.prose import Piece

# Names that browsers know without a semicolon ("AT&ampT"), the longest first.
_BARE = sorted((name for name in html5 if not name.endswith(";")), key=len, reverse=True)
# Bounded: Python refuses numbers of more than 4,300 digits.
ENTITY = (
    r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};|" + "|".join(_BARE) + ")"
)
_ENTITY = re.compile(ENTITY)


def character(entity: str) -> str:
    """What a reader sees of an entity, always one character; "" where there is no such entity.

    The few that stand for two are a sign with a variation mark, and told by the sign.
    """
    if entity.startswith("&#") or entity.endswith(";"):
        return unescape(entity)[:1] if entity.startswith("&#") else html5.get(entity[1:], "")[:1]
    return html5[entity[1:]][:1]


def pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """What a reader sees of a stretch that holds entities, but no tags."""
    at = start
    for found in _ENTITY.finditer(text, start, end):
        shown = character(found.group())
        if not shown:
            continue
        if at < found.start():
            yield text[at : found.start()], at, found.start()
        yield shown, *found.span()
        at = found.end()
    if at < end:
        yield text[at:end], at, end
