"""Wording: the words of a sentence, as the facets look at them."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from factcheck.context.lexicon import Lexicon
from factcheck.model import patterns as re
from factcheck.model.document import BlockKind, Document, Part
from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.quantity import DATE
from factcheck.model.stems import stem

Named = tuple[tuple[int, str], ...]
"""Places of words, in order, and the canonical name of what is said there."""

WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’&][^\W_]+)*")
_LOWER = re.compile(r"\b[a-z][a-z'’-]+")
# It begins with the space, which is quickly found.
_INSIDE = re.compile(r" (?<=[a-z,] )([A-Z][\w-]*)")
_CAPITAL_NEXT = re.compile(r"\s[A-Z]")
_CLAUSE_END = re.compile(
    r"[;:—()\[\]|]|[.!?]\s|\s[-–]\s|,\s(?=(?:and|but|while|whereas|with|though|which|who|where)\b)"
)


# A tuple, because there are very many.
class Word(NamedTuple):
    """A word, at offsets in the block's prose; an empty stem says nothing of a topic."""

    start: int
    end: int
    lower: str
    stem: str
    is_name: bool


@frozen
class Wording:
    """A sentence: its words outside the figures, the ends of its clauses, its figures in order.

    ``starts``, ``clauses`` and ``spoken`` are where each word begins, which clause it stands in and
    how it reads in lower case; ``measures``, ``scopes`` and ``aspects`` what the words name, each
    with the place of its first word; ``names`` the proper names, ``days`` the figures that name
    days. All is worked out once, for a sentence may have very many figures.
    """

    words: tuple[Word, ...]
    clause_ends: tuple[int, ...]
    figures: tuple[Figure, ...]
    starts: tuple[int, ...]
    clauses: tuple[int, ...]
    spoken: tuple[str, ...]
    measures: Named
    scopes: Named
    aspects: Named
    names: frozenset[str]
    days: tuple[Figure, ...]

    def clause(self, at: int) -> int:
        """Which clause a place stands in."""
        return bisect_left(self.clause_ends, at)

    def before(self, at: int) -> int:
        """How many of the words stand before a place."""
        return bisect_left(self.starts, at)


@frozen
class Spelling:
    """How a document writes its words: in lower case anywhere, with a capital inside a sentence.

    At a sentence's head every word has a capital; only the latter are names there.
    """

    common: frozenset[str]
    proper: frozenset[str]
    titles: frozenset[str]
    """The document's own titles: they stand above every figure and so tell none from another."""


def spelling(document: Document) -> Spelling:
    text = document.text
    proper = {name.lower() for name in _INSIDE.findall(text)}
    titles = {block.prose for block in document.blocks if block.part is Part.TITLE}
    return Spelling(frozenset(_LOWER.findall(text)), frozenset(proper), frozenset(titles))


def headings(figure: Figure, spelling: Spelling) -> tuple[str, ...]:
    """The headings above a figure, the nearest first; a table cell's own headers before them."""
    block = figure.block
    above = tuple(each for each in reversed(block.trail) if each not in spelling.titles)
    return (block.cell.row_header, block.cell.column_header, *above) if block.cell else above


def wording(figures: tuple[Figure, ...], spelling: Spelling, lexicon: Lexicon) -> Wording:
    """The wording of the sentence that these figures stand in."""
    prose, (start, end) = figures[0].block.prose, figures[0].setting
    is_heading = figures[0].block.kind is BlockKind.HEADING
    words = _words(figures, prose, start, end, is_heading, spelling, lexicon)
    ends = tuple(match.end() for match in _CLAUSE_END.finditer(prose, start, end))
    starts = tuple([word.start for word in words])
    spoken = tuple([word.lower for word in words])
    return Wording(
        tuple(words),
        ends,
        figures,
        starts,
        clauses=tuple([bisect_left(ends, at) for at in starts]) if ends else (0,) * len(words),
        spoken=spoken,
        measures=_measures(spoken, lexicon),
        scopes=lexicon.scopes.all_of(spoken),
        aspects=lexicon.aspects.all_of(spoken),
        names=frozenset(word.lower.removesuffix("'s") for word in words if word.is_name),
        days=tuple(figure for figure in figures if is_of_days(figure)),
    )


def is_of_days(figure: Figure) -> bool:
    """Does it name days, a month or a year of the calendar?"""
    return figure.quantity is not None and figure.quantity.unit == DATE


def _measures(spoken: tuple[str, ...], lexicon: Lexicon) -> Named:
    """What is measured; a plural that is a name of its own ("shares") is left as it is."""
    known = lexicon.measures
    return known.all_of([word if word in known.heads else _singular(word) for word in spoken])


@lru_cache(maxsize=65536)
def _singular(lower: str) -> str:
    bare = lower.removesuffix("'s").removesuffix("'")
    if bare.endswith("ies"):
        return bare[:-3] + "y"
    return bare[:-1] if bare.endswith("s") and not bare.endswith("ss") else bare


def _words(
    figures: tuple[Figure, ...],
    prose: str,
    start: int,
    end: int,
    is_heading: bool,
    spelling: Spelling,
    lexicon: Lexicon,
) -> list[Word]:
    """The words of a stretch of prose that are no part of a figure, in order."""
    words: list[Word] = []
    taken = iter(sorted((figure.start, figure.end) for figure in figures))
    first, last = next(taken, (end, end))
    for match in WORD.finditer(prose, start, end):
        begins, ends = match.span()
        while last <= begins:
            first, last = next(taken, (end + 1, end + 1))
        if ends > first:
            continue
        lower, its_stem, is_name = _said(match.group(), lexicon)
        if is_name and (is_heading or not words):
            # At the head a capital tells little.
            is_name = _is_named(prose, ends, lower, not words, spelling)
        words.append(Word(begins, ends, lower, its_stem, is_name))
    return words


def _is_named(prose: str, end: int, lower: str, is_first: bool, spelling: Spelling) -> bool:
    """Is a word with a capital a name, where others have one too?"""
    bare = lower.removesuffix("'s")
    # What the text also writes in lower case is no name.
    if bare in spelling.common:
        return False
    if is_first and bare not in spelling.proper:
        # "Pop Mart has": the next word's capital shows that the first is part of a name.
        return _CAPITAL_NEXT.match(prose, end) is not None
    return True


@lru_cache(maxsize=65536)
def _said(written: str, lexicon: Lexicon) -> tuple[str, str, bool]:
    """A word in lower case, its stem where it says anything, and may it be a name?"""
    lower = written.lower().replace("’", "'")
    if lower in lexicon.function_words or len(lower) == 1:
        return lower, "", False
    return lower, stem(lower), written[0].isupper()
