"""Scope and aspect: which part of the whole, and whether it is told as a fact, a target or a
forecast."""

from __future__ import annotations

from factcheck.context.lexicon import Phrases
from factcheck.context.wording import Wording
from factcheck.model.figure import Figure

REACH = 12


def named(figure: Figure, wording: Wording, phrases: Phrases) -> str | None:
    """The canonical name of the nearest of the phrases in the figure's clause; the left side
    first."""
    at, home = wording.before(figure.start), wording.clause(figure.start)
    left = range(at - 1, max(-1, at - 1 - REACH), -1)
    right = range(at, min(len(wording.words), at + REACH))
    for place in (*left, *right):
        name = phrases.at(wording.spoken, place)
        if name is not None and wording.clause(wording.words[place].start) == home:
            return name
    return None
