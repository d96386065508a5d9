"""Measure and topic: what a figure counts or measures."""

from __future__ import annotations

from factcheck.context.lexicon import Lexicon
from factcheck.context.wording import WORD, Spelling, Wording, headings
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

    def distance(place: int) -> int:
        steps = place - at + 1 if place >= at else at - place
        return steps + (OTHER_CLAUSE if wording.clause(wording.words[place].start) != home else 0)

    last = min(len(wording.words), at + WINDOW)
    near = [place for place in range(max(0, at - WINDOW), last) if wording.words[place].stem]
    near.sort(key=lambda place: (distance(place), place))
    return tuple(dict.fromkeys(wording.words[place].stem for place in near))[:TOPIC]


def above(figure: Figure, spelling: Spelling, lexicon: Lexicon) -> frozenset[str]:
    """The stems of the headings above a figure; for a table cell those of its own headers too."""
    told = (word.lower() for each in headings(figure, spelling) for word in WORD.findall(each))
    return frozenset(stem(word) for word in told if word not in lexicon.function_words)


def measure(figure: Figure, wording: Wording, lexicon: Lexicon) -> str | None:
    """The canonical name of what is measured: the counted noun, or the nearest measure that is
    named."""
    if figure.kind is Kind.COUNT:
        noun = figure.quantity.unit.symbol if figure.quantity else ""
        return lexicon.counted.get(noun, noun) or None
    at, home = wording.before(figure.start), wording.clause(figure.start)
    left = list(range(at - 1, max(-1, at - 1 - REACH), -1))
    right = list(range(at, min(len(wording.words), at + REACH)))
    for places in (left, right):
        for place in places:
            if wording.clause(wording.words[place].start) == home:
                name = lexicon.measures.at(wording.singular, place)
                if name is not None:
                    return name
    return None
