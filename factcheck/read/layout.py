"""Layout: the words and marks by which a document names its own parts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from factcheck.model import patterns as re
from factcheck.model.document import Part, Zone
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_Named = TypeVar("_Named")

_LONGEST_LABEL = 60
_SEPARATORS = (":", " – ", " — ", " - ", " | ")
# How a line begins, where it begins with a plain letter.
_BEGINNING = re.compile("[A-Za-z]{1,3}")


class Said(NamedTuple):
    """The letters of a line where a label may stand: all of it, its start, what is set off.

    ``is_numbered``: there is a number in what is set off.
    """

    whole: str
    start: str
    before: list[str]
    is_numbered: bool


def said(prose: str) -> Said:
    start = prose[:_LONGEST_LABEL]
    letters = _letters(start)
    whole = letters if len(prose) <= _LONGEST_LABEL else ""
    marks = [start.index(mark) for mark in _SEPARATORS if mark in start]
    if not marks:
        return Said(whole, letters, [], is_numbered=False)
    is_numbered = any(map(str.isdigit, start[: min(marks)]))
    return Said(whole, letters, [_letters(start[:mark]) for mark in marks], is_numbered)


@frozen(eq=False)
class Label:
    """Whole labels, and what a line may begin with."""

    names: frozenset[str]
    starts: tuple[str, ...]

    def names_all(self, said: Said) -> bool:
        """Is the line a label and nothing else?"""
        return said.whole in self.names

    def begins(self, said: Said) -> bool:
        """Does the line begin with a label, set off ("Photo 3: ...")?"""
        return said.start.startswith(self.starts) or not self.names.isdisjoint(said.before)

    def heads(self, said: Said) -> bool:
        """Is this the heading of such a part? "Summary 2022: ..." is an article."""
        return self.names_all(said) or (self.begins(said) and not said.is_numbered)


@frozen(eq=False)
class Layout:
    highlights: Label
    comments: Label
    adverts: Label
    captions: Label
    subject: Label
    bylines: tuple[str, ...]
    """How a line begins that says who wrote what is below it, or when."""
    beginnings: frozenset[str]
    """How the labels of all these begin."""
    zones: Mapping[str, Zone]
    """What an id or a class of a web page makes of all that is in it."""
    parts: Mapping[str, Part]
    keys: Mapping[str, str]
    """What a key of the front matter holds: title, subject or date."""

    def may_label(self, prose: str) -> bool:
        """May the line begin with a label? Most do not, as their first letters tell."""
        beginning = _BEGINNING.match(prose)
        return beginning is None or beginning[0].lower() in self.beginnings


@lru_cache(maxsize=8)
def layout(words: Words) -> Layout:
    table = words.table("layout")
    labels = (
        _label(table, "highlights", "headings"),
        _label(table, "comments", "headings"),
        _label(table, "adverts", "headings"),
        _label(table, "captions", "labels"),
        _label(table, "subject", "labels"),
    )
    return Layout(
        *labels,
        tuple(table.get("bylines", {}).get("starts", ())),
        frozenset(
            beginning[0]
            for label in labels
            for told in (*label.names, *label.starts)
            if (beginning := _BEGINNING.match(told))
        ),
        _marks(table, "comments", Zone.COMMENT) | _marks(table, "adverts", Zone.ADVERT),
        _marks(table, "highlights", Part.HIGHLIGHTS),
        {key: held for held, keys in table.get("front_matter", {}).items() for key in keys},
    )


def _label(table: Mapping[str, Any], name: str, key: str) -> Label:
    said = table.get(name, {})
    return Label(frozenset(said.get(key, ())), tuple(said.get("starts", ())))


def _marks(table: Mapping[str, Any], name: str, meant: _Named) -> dict[str, _Named]:
    return dict.fromkeys(table.get(name, {}).get("marks", ()), meant)


def _letters(prose: str) -> str:
    """The prose in lower case, from its first letter to its last."""
    start, end = 0, len(prose)
    while start < end and not prose[start].isalpha():
        start += 1
    while end > start and not prose[end - 1].isalpha():
        end -= 1
    return prose[start:end].lower()
