"""Speech: the words of a stretch of prose that a label may share with it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from factcheck.model import patterns as re
from factcheck.model.stems import stem

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’&][^\W_]+)*")
# A bracket in a label says more of it, and what it says is left out in the text.
_ASIDE = re.compile(r"\([^()]*\)?")
APART = 3
"""The words of a label may have so many others between them: "net sales *of* the *group*"."""


class Said(NamedTuple):
    """A word that says something, at offsets in the prose."""

    start: int
    end: int
    stem: str


def said(prose: str, start: int, end: int, silent: Collection[str]) -> tuple[Said, ...]:
    """The words of a stretch of prose, but for those that say nothing."""
    found = ((each.start(), each.end(), each.group()) for each in _WORD.finditer(prose, start, end))
    return tuple(
        Said(first, last, stem(word)) for first, last, word in found if word.lower() not in silent
    )


def label_stems(label: str, silent: Collection[str]) -> tuple[str, ...]:
    """What a label says, without brackets and marks of notes; each word once."""
    bare = _ASIDE.sub(" ", label)
    return tuple(dict.fromkeys(each.stem for each in said(bare, 0, len(bare), silent)))


def places(wanted: Collection[str], words: tuple[Said, ...]) -> list[tuple[int, int]]:
    """Where all the wanted stems stand together, in any order: first and last word of each place.

    Of places that overlap the narrowest is meant.
    """
    found: list[tuple[int, int]] = []
    last_at: dict[str, int] = {}
    for at, word in enumerate(words):
        if word.stem in wanted:
            last_at[word.stem] = at
            first = min(last_at.values())
            if len(last_at) == len(wanted) and at - first < len(wanted) + APART:
                found.append((first, at))
    return _apart(found)


def _apart(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that do not overlap a narrower one. They end one behind the other, so that only
    neighbours can."""
    kept: list[tuple[int, int]] = []
    for first, last in found:
        if kept and first <= kept[-1][1]:
            if last - first < kept[-1][1] - kept[-1][0]:
                kept[-1] = (first, last)
        else:
            kept.append((first, last))
    return kept
