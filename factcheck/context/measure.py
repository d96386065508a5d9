"""Measure and topic: what a figure counts or measures."""

from __future__ import annotations

from factcheck.context.lexicon import Lexicon, stem
from factcheck.context.wording import WORD, Spelling, Word, Wording, headings
from factcheck.model.figure import Figure, Kind

TOPIC = 12
"""How many of the nearest content words make a topic."""
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

    near = [place for place, word in enumerate(wording.words) if word.stem]
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
    spoken = [_singular(word) for word in wording.words]
    for places in (left, right):
        for place in places:
            if wording.clause(wording.words[place].start) == home:
                name = lexicon.measures.at(spoken, place)
                if name is not None:
                    return name
    return None


def _singular(word: Word) -> str:
    lower = word.lower.removesuffix("'s").removesuffix("'")
    if lower.endswith("ies"):
        return lower[:-3] + "y"
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower
