"""Subject: whose figure it is."""

from __future__ import annotations

from factcheck.context.lexicon import Lexicon
from factcheck.context.wording import Spelling, Wording, headings
from factcheck.model import patterns as re
from factcheck.model.figure import Figure

REACH = 48
"""A name further off than so many words is not the figure's own."""
_CAPITAL = re.compile(r"[A-Z][\w&’'-]*")


def subject(figure: Figure, wording: Wording) -> str | None:
    """The nearest name before the figure in its sentence, else the nearest behind it."""
    at = wording.before(figure.start)
    near = (*range(at - 1, max(-1, at - 1 - REACH), -1), *range(at, at + REACH))
    for place in near:
        if place < len(wording.words) and wording.words[place].is_name:
            return str(wording.spoken[place]).removesuffix("'s")
    return None


def names(figure: Figure, wording: Wording, spelling: Spelling, lexicon: Lexicon) -> frozenset[str]:
    """The proper names of the sentence and the headings above it, one word each, in lower case."""
    spoken = set(wording.names)
    for heading in headings(figure, spelling):
        for found in _CAPITAL.finditer(heading):
            lower = found.group().lower().replace("’", "'").removesuffix("'s")
            is_name = found.start() > 0 or lower in spelling.proper
            if is_name and lower not in spelling.common and lower not in lexicon.function_words:
                spoken.add(lower)
    return frozenset(spoken - lexicon.common_names)
