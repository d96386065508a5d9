"""Piece: a stretch of a line that every renderer dresses in its own way."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from factcheck.model.document import BlockKind, Document
from factcheck.model.expression import Cited, Leaf
from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.span import Span

_LONGEST = 60
_LONGEST_HEDGE = 30


class Tone(StrEnum):
    PLAIN = "plain"
    FIGURE = "figure"
    """A figure as it stands in the text, or a thing counted there."""
    OUTCOME = "outcome"
    """What was computed."""


@frozen
class Piece:
    """Words of one tone; ``span`` is where they stand in the file, None where they do not."""

    text: str
    tone: Tone = Tone.PLAIN
    span: Span | None = None


def plain(text: str) -> Piece:
    return Piece(text)


def as_written(leaf: Leaf) -> Piece:
    """A figure as it stands in a formula: without its hedge."""
    if isinstance(leaf, Cited):
        return Piece(_inline(clipped(leaf.claim.figure.written)), Tone.FIGURE, leaf.span)
    return Piece(_inline(clipped(leaf.name)), Tone.FIGURE if leaf.span else Tone.PLAIN, leaf.span)


def as_said(leaf: Leaf) -> Piece:
    """A figure as a reader takes it: "nearly 40%", hedge and all."""
    figure = like(leaf)
    if figure is None or not 0 < figure.start - figure.lead <= _LONGEST_HEDGE:
        return as_written(leaf)
    said = clipped(figure.block.prose[figure.lead : figure.end])
    return Piece(_inline(said), Tone.FIGURE, leaf.span)


def _inline(text: str) -> str:
    """ "a majority", where the sentence begins with it."""
    return text[0].lower() + text[1:] if text.startswith(("A ", "An ")) else text


def like(leaf: Leaf) -> Figure | None:
    """The figure whose author's hand is to be followed; None for what is no figure."""
    return leaf.claim.figure if isinstance(leaf, Cited) else None


def home(leaf: Leaf) -> str:
    """Who says it: the text, or a table in it."""
    figure = like(leaf)
    return "table" if figure is not None and figure.block.kind is BlockKind.CELL else "text"


def clipped(text: str, longest: int = _LONGEST) -> str:
    """One line of text, its middle left out where it is long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    half = (longest - 1) // 2
    return f"{line[:half].rstrip()}…{line[-half:].lstrip()}"


def seen(document: Document, span: Span) -> str:
    """What a reader sees at a place, on one line."""
    return clipped(document.seen(span) or span.within(document.text))


def joined(words: list[str], last: str = "and") -> str:
    """ "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def between(things: Iterable[str]) -> Piece:
    """What parts things that are named in a row: semicolons where a comma stands in one."""
    return plain("; " if any("," in thing for thing in things) else ", ")
