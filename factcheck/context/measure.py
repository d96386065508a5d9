"""Measure and topic: what a figure counts or measures."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from factcheck.context.lexicon import Lexicon
from factcheck.context.scope import named
from factcheck.context.wording import WORD, Wording
from factcheck.model.figure import Figure, Kind
from factcheck.model.stems import stem

TOPIC = 12
"""How many of the nearest content words make a topic."""
WINDOW = 48
"""Further off than so many words nothing is near."""
OTHER_CLAUSE = 8
"""A word beyond the clause counts as this many words further off."""
REACH = 14
"""A measure is looked for among this many words to the left, then to the right."""


def topic(figure: Figure, wording: Wording) -> tuple[str, ...]:
    """The stems of the content words around a figure, nearest first, each once."""
    at, home = wording.before(figure.start), wording.clause(figure.start)
    stems, clauses, content = wording.stems, wording.clauses, wording.content
    near = [
        (
            (place - at + 1 if place >= at else at - place)
            + (OTHER_CLAUSE if clauses[place] != home else 0),
            place,
        )
        for place in content[bisect_left(content, at - WINDOW) : bisect_left(content, at + WINDOW)]
    ]
    near.sort()
    return tuple(dict.fromkeys([stems[place] for _, place in near]))[:TOPIC]


# The headings are those of many figures.
@lru_cache(maxsize=64)
def above(headings: tuple[str, ...], lexicon: Lexicon) -> frozenset[str]:
    """The stems of the headings above a figure; for a table cell those of its own headers too."""
    told = [word.lower() for each in headings for word in WORD.findall(each)]
    return frozenset([stem(word) for word in told if word not in lexicon.function_words])


def measure(figure: Figure, wording: Wording, lexicon: Lexicon) -> str | None:
    """The canonical name of what is measured: the counted noun, or the nearest measure that is
    named."""
    if figure.kind is Kind.COUNT:
        noun = figure.quantity.unit.symbol if figure.quantity else ""
        return lexicon.counted.get(noun, noun) or None
    return named(figure, wording, wording.measures, REACH)
