"""Wording: the words of a sentence, as the facets look at them."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from factcheck.context.lexicon import Lexicon
from factcheck.model import patterns as re
from factcheck.model.document import Block, BlockKind, Document, Part
from factcheck.model.figure import Figure
from factcheck.model.frozen import frozen
from factcheck.model.quantity import DATE
from factcheck.model.stems import stem
from factcheck.model.worded import Worded

Named = tuple[tuple[int, str], ...]
"""Places of words, in order, and the canonical name of what is said there."""

WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’&][^\W_]+)*")
_LOWER = re.compile(r"\b[a-z][a-z'’-]+")
# It begins with the space, which is quickly found.
_INSIDE = re.compile(r" (?<=[a-z,] )([A-Z][\w-]*)")
_CAPITAL_NEXT = re.compile(r"\s[A-Z]")
_CLAUSE_END = Worded("function_words", r"[;:—()\[\]|]|[.!?]\s|\s[-–]\s|,\s(?={clauses}\b)")


class Word(NamedTuple):
    """A word, at offsets in the block's prose; an empty stem says nothing of a topic."""

    start: int
    end: int
    lower: str
    stem: str


@frozen
class Wording:
    """A sentence: its words outside the figures, the ends of its clauses, its figures in order.

    Of each word ``starts`` and ``ends`` are where it stands, ``spoken`` is how it reads in lower
    case, ``stems`` its stem ("" = it says nothing of a topic) and ``clauses`` the clause that it
    stands in. By their places among them, ``content`` are the words that have a stem and ``named``
    those that are proper names; ``measures``, ``scopes`` and ``aspects`` what the words name, each
    with the place of its first word. ``days`` are the figures that name days. All is worked out
    once, for a sentence may have very many figures, and in columns, for there are very many words.
    """

    figures: tuple[Figure, ...]
    clause_ends: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    spoken: tuple[str, ...]
    stems: tuple[str, ...]
    clauses: tuple[int, ...]
    content: tuple[int, ...]
    named: tuple[int, ...]
    measures: Named
    scopes: Named
    aspects: Named
    days: tuple[Figure, ...]

    def clause(self, at: int) -> int:
        """Which clause a place stands in."""
        return bisect_left(self.clause_ends, at)

    def before(self, at: int) -> int:
        """How many of the words stand before a place."""
        return bisect_left(self.starts, at)

    def words(self, first: int, last: int) -> list[Word]:
        """Some of the words, by their places."""
        some = slice(max(0, first), last)
        columns = (self.starts[some], self.ends[some], self.spoken[some], self.stems[some])
        return list(map(Word, *columns))


@frozen(eq=False)
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


def headings(block: Block, spelling: Spelling) -> tuple[str, ...]:
    """The headings above a block, the nearest first; a table cell's own headers before them."""
    above = tuple([each for each in reversed(block.trail) if each not in spelling.titles])
    return (block.cell.row_header, block.cell.column_header, *above) if block.cell else above


def wording(figures: tuple[Figure, ...], spelling: Spelling, lexicon: Lexicon) -> Wording:
    """The wording of the sentence that these figures stand in."""
    block, (start, end) = figures[0].block, figures[0].setting
    found = _words(figures, block.prose, start, end)
    starts = tuple([word.start() for word in found])
    ends = tuple([word.end() for word in found])
    said = [_said(word.group(), lexicon) for word in found]
    spoken, stems, capitals, singulars = zip(*said, strict=True) if said else ((), (), (), ())
    # In a heading, and at the head of a sentence, a capital tells little.
    is_heading = block.kind is BlockKind.HEADING
    named = [
        place
        for place, has_capital in enumerate(capitals)
        if has_capital
        and (
            (place and not is_heading)
            or _is_named(block.prose, ends[place], spoken[place], place == 0, spelling)
        )
    ]
    clause_ends = tuple(
        [each.end() for each in _CLAUSE_END.of(lexicon.words).finditer(block.prose, start, end)]
    )
    return Wording(
        figures,
        clause_ends,
        starts,
        ends,
        spoken,
        stems,
        clauses=tuple([bisect_left(clause_ends, at) for at in starts]),
        content=tuple([place for place, its in enumerate(stems) if its]),
        named=tuple(named),
        measures=lexicon.measures.all_of(singulars),
        scopes=lexicon.scopes.all_of(spoken),
        aspects=lexicon.aspects.all_of(spoken),
        days=tuple([figure for figure in figures if is_of_days(figure)]),
    )


def is_of_days(figure: Figure) -> bool:
    """Does it name days, a month or a year of the calendar?"""
    return figure.quantity is not None and figure.quantity.unit == DATE


def _words(figures: tuple[Figure, ...], prose: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of a stretch of prose that are no part of a figure, in order."""
    found = list(WORD.finditer(prose, start, end))
    starts = [word.start() for word in found]
    for figure in figures:
        first, last = bisect_left(starts, figure.start), bisect_left(starts, figure.end)
        if first and found[first - 1].end() > figure.start:
            first -= 1
        del found[first:last], starts[first:last]
    return found


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
def _said(written: str, lexicon: Lexicon) -> tuple[str, str, bool, str]:
    """A word in lower case, its stem where it says anything, may it be a name? And how what is
    measured calls it: in the singular, but for a plural that is a name of its own ("shares")."""
    lower = written.lower().replace("’", "'")
    singular = lower if lower in lexicon.measures.heads else _singular(lower)
    if lower in lexicon.function_words or len(lower) == 1:
        return lower, "", False, singular
    return lower, stem(lower), written[0].isupper(), singular


def _singular(lower: str) -> str:
    bare = lower.removesuffix("'s").removesuffix("'")
    if bare.endswith("ies"):
        return bare[:-3] + "y"
    return bare[:-1] if bare.endswith("s") and not bare.endswith("ss") else bare
