"""Decoding: bytes to text, one character for each byte that cannot be read."""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Iterator

from factcheck.errors import UnreadableDocument
from factcheck.model import patterns as re

_HEAD = 8192
_MOST_UNREADABLE = 0.1
_MOST_NOTICES = 10
_UNREADABLE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n|\r|\n")
_SIGNATURES = (b"%PDF-", b"{\\rtf", b"PK\x03\x04", codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_HALF = "\udc80"
_REMEDY = "Save it as Markdown, HTML or plain text, in UTF-8."


def decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of a file, its byte order mark included, and what could not be read of it.

    Raises UnreadableDocument for what is no text.
    """
    is_binary = data.startswith(_SIGNATURES)
    if not is_binary and data[:2] in _WIDE:
        return _wide(data, _WIDE[data[:2]])
    if is_binary or b"\0" in data[:_HEAD]:
        raise UnreadableDocument(name, "this is a binary file, not text", _REMEDY)
    try:
        return (data.decode("utf-8"), ())
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="surrogateescape")
    unreadable = sum(len(found) for found in _UNREADABLE.findall(text))
    if unreadable > _MOST_UNREADABLE * len(data):
        problem = f"{unreadable / len(data):.0%} of its bytes are not UTF-8"
        raise UnreadableDocument(name, problem, _REMEDY)
    return clean(text, ("byte", "bytes"), "UTF-8")


def _wide(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    # Half a pair of surrogates is passed on, and marked; so is half a unit at the end.
    whole = len(data) // 2 * 2
    text = data[:whole].decode(encoding, errors="surrogatepass")
    return clean(text + _HALF * (len(data) - whole), ("character", "characters"), "UTF-16")


def clean(text: str, unit: tuple[str, str], sort: str) -> tuple[str, tuple[str, ...]]:
    """The text with a mark for each character that is none, and notices of where they stood."""
    found = [match.start() for match in _UNREADABLE.finditer(text)]
    if not found:
        return (text, ())
    counts = Counter(_lines_of(text, found))
    notices = [
        f"line {line}: {_told(count, unit, sort)}"
        for line, count in list(counts.items())[:_MOST_NOTICES]
    ]
    more = list(counts.values())[_MOST_NOTICES:]
    if more:
        lines = "1 more line" if len(more) == 1 else f"{len(more)} more lines"
        notices.append(f"{lines}: {_told(sum(more), unit, sort)}")
    return (_UNREADABLE.sub("\ufffd", text), tuple(notices))


def _lines_of(text: str, places: list[int]) -> Iterator[int]:
    """The number of the line in which each place stands; places stand in order."""
    line, at = 1, 0
    for place in places:
        line += sum(1 for _ in _LINE_END.finditer(text, at, place))
        at = place
        yield line


def _told(count: int, unit: tuple[str, str], sort: str) -> str:
    if count == 1:
        return f"1 {unit[0]} is not {sort} and was passed over"
    return f"{count:,} {unit[1]} are not {sort} and were passed over"
