"""Subject: whose figure it is."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from factcheck.context.lexicon import Lexicon
from factcheck.context.wording import Spelling, Wording
from factcheck.model import patterns as re
from factcheck.model.figure import Figure

REACH = 48
"""A name further off than so many words is not the figure's own."""
_CAPITAL = re.compile(r"[A-Z][\w&’'-]*")


def subject(figure: Figure, wording: Wording) -> str | None:
    """The nearest name before the figure in its sentence, else the nearest behind it."""
    at = wording.before(figure.start)
    behind = bisect_left(wording.named, at)
    for place in (*wording.named[:behind][-1:], *wording.named[behind:][:1]):
        if at - REACH <= place < at + REACH:
            return wording.spoken[place].removesuffix("'s")
    return None


def names(wording: Wording, above: frozenset[str], lexicon: Lexicon) -> frozenset[str]:
    """The proper names of the sentence and the headings above it, one word each, in lower case."""
    own = [wording.spoken[place].removesuffix("'s") for place in wording.named]
    return above.union(own) - lexicon.common_names


# The headings are those of many sentences.
@lru_cache(maxsize=64)
def names_above(headings: tuple[str, ...], spelling: Spelling, lexicon: Lexicon) -> frozenset[str]:
    """The proper names of headings."""
    spoken = set()
    for heading in headings:
        for found in _CAPITAL.finditer(heading):
            lower = found.group().lower().replace("’", "'").removesuffix("'s")
            is_name = found.start() > 0 or lower in spelling.proper
            if is_name and lower not in spelling.common and lower not in lexicon.function_words:
                spoken.add(lower)
    return frozenset(spoken)
