"""Tokens of HTML, each with its place: tags, and what a reader sees between them.

The standard library's parser takes minutes for 100 KB of "<a" and raises on "<![": hostile pages
are read here as well, in time that grows with their length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import patterns as re
from factcheck.read.entities import pieces
from factcheck.read.prose import Piece

# Nothing is scanned twice: a tag that is never closed ends where another one begins, and a comment
# that is never closed ends with the file.
_MARKUP = re.compile(
    r"<!--(?:.*?-->|.*)"
    r"|<(?P<slash>/?)(?P<name>[A-Za-z][^\s/>\"'<]*)"
    r"(?P<attributes>(?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+)(?P<close>>?)"
    r"|<[!?/][^>]*+>?",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"([^\s\"'>/=]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+)))?"
)
_INVISIBLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

# Elements whose content holds no tags: it runs to the end tag, or to the end of the file.
_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
_RAW_TEXT = frozenset({"title", "textarea"})
_ENDS = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in _RAW | _RAW_TEXT}


class Tag:
    """A start or end tag, its name in lower case."""

    def __init__(self, text: str, found: re.Match[str]) -> None:
        self.name = found["name"].lower()
        self.is_end = bool(found["slash"])
        self.start, self.end = found.span()
        self._text = text
        self._attributes = found.span("attributes")
        self._extents: dict[str, tuple[int, int]] | None = None

    @property
    def extents(self) -> dict[str, tuple[int, int]]:
        """Where the value of each attribute stands; the first of a name counts."""
        if self._extents is None:
            self._extents = {}
            for found in _ATTRIBUTE.finditer(self._text, *self._attributes):
                self._extents.setdefault(found[1].lower(), found.span(found.lastgroup or 1))
        return self._extents

    def value(self, name: str) -> str:
        """The value of an attribute; "" where it has none."""
        start, end = self.extent(name)
        return self._text[start:end]

    def extent(self, name: str) -> tuple[int, int]:
        """Where that value stands."""
        return self.extents.get(name, (0, 0))

    def number(self, name: str) -> int | None:
        """The value of an attribute that is a number; bounded, as Python bounds what it reads."""
        said = self.value(name)
        return int(said) if said.isdecimal() and len(said) < 10 else None

    @property
    def has_attributes(self) -> bool:
        start, end = self._attributes
        return end - start > 1

    @property
    def is_hidden(self) -> bool:
        return "hidden" in self.extents or _INVISIBLE.search(self.value("style")) is not None

    @property
    def marks(self) -> list[str]:
        """Its id and its classes, in lower case."""
        return f"{self.value('id')} {self.value('class')}".lower().split()


def tag(text: str, start: int, end: int) -> Tag | None:
    """The tag that stands there; None for a comment or a declaration."""
    found = _MARKUP.match(text, start, end)
    return Tag(text, found) if found and found["name"] else None


def tokens(text: str, start: int, end: int) -> Iterator[Piece | Tag]:
    """The tags and what stands between them, in order; no comments, scripts and styles."""
    at = start
    while found := _MARKUP.search(text, at, end):
        yield from _between(text, at, found.start())
        at = found.end()
        if not found["name"]:
            continue
        if not found["close"]:
            # "if a <b then": no tag, but text.
            yield text[found.start() : at], found.start(), at
            continue
        found_tag = Tag(text, found)
        yield found_tag
        if not found_tag.is_end and found_tag.name in _ENDS:
            stop = _ENDS[found_tag.name].search(text, at, end)
            raw_end = stop.start() if stop else end
            if found_tag.name in _RAW_TEXT:
                yield from pieces(text, at, raw_end)
            at = raw_end
    yield from _between(text, at, end)


def _between(text: str, start: int, end: int) -> Iterable[Piece]:
    """What a reader sees between two tags; most often nothing, or a text without entities."""
    if start == end:
        return ()
    shown = text[start:end]
    return pieces(text, start, end) if "&" in shown else ((shown, start, end),)
