"""Role and direction: is a figure a level, a change or a share?"""

from __future__ import annotations

from factcheck.context.lexicon import Lexicon
from factcheck.context.wording import Word, Wording
from factcheck.model.claim import Role
from factcheck.model.figure import Figure, Kind

REACH = 3
"""A verb of change stands at most this many words before its figure ("climbed by over 400%")."""
FAR_VERB = 6
"""A level is reached by a verb at most this many words before it."""
NEVER_CHANGE = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.ORDINAL, Kind.NAME, Kind.SCORE})
LEVEL_WORDS = frozenset({"to", "from", "at", "of", "than", "with", "against", "for", "in", "on"})
"""A figure right behind one of these is where a change leads or starts, not the change."""
CHANGE_LINKS = frozenset(
    {"by", "up", "down", "some", "about", "over", "nearly", "almost", "around"}
)


def role(figure: Figure, wording: Wording, lexicon: Lexicon) -> tuple[Role, int]:
    """What a figure is, and which way a change goes (1, -1, 0 = the text does not say)."""
    if figure.kind in NEVER_CHANGE:
        return Role.LEVEL, 0
    at = wording.before(figure.lead)
    behind = _behind(figure, wording)
    noun = _noun_behind(figure, behind, lexicon)
    if noun is not None:
        return Role.CHANGE, noun
    verb = _verb_before(figure, list(wording.words[max(0, at - REACH) : at]), lexicon)
    if verb is not None:
        return Role.CHANGE, verb
    if figure.kind is Kind.MULTIPLE:
        return Role.CHANGE, 1
    if (
        figure.kind in {Kind.PERCENT, Kind.FRACTION}
        and behind
        and behind[0].lower in lexicon.share_words
    ):
        return Role.SHARE, 0
    return Role.LEVEL, _heading_for(list(wording.words[max(0, at - FAR_VERB) : at]), lexicon)


def _heading_for(before: list[Word], lexicon: Lexicon) -> int:
    """Which way a level was reached: "climbed to 71.2", "its rate rose slightly to 4.1%"."""
    for word in reversed(before):
        if word.lower in lexicon.directions and word.lower not in _COMPARATIVES:
            return lexicon.directions[word.lower]
    return 0


def _behind(figure: Figure, wording: Wording) -> tuple[Word, ...]:
    """The next two words, up to a comma or another figure: "to 10, eight fewer" leaves 10 alone."""
    found = []
    for word in wording.words[wording.before(figure.end) :][:2]:
        gap = figure.block.prose[figure.end : word.start]
        if any(sign in gap for sign in ",;:()") or any(sign.isdigit() for sign in gap):
            break
        found.append(word)
    return tuple(found)


def _noun_behind(figure: Figure, behind: tuple[Word, ...], lexicon: Lexicon) -> int | None:
    """ "a 56% rise", "22.7% more than", "a 25 percent year-over-year increase"."""
    for place, word in enumerate(behind):
        if word.start - figure.end > _FAR * (place + 1):
            return None
        if word.lower in lexicon.change_nouns:
            return lexicon.change_nouns[word.lower]
        if place == 0 and word.lower in _COMPARATIVES:
            return lexicon.directions.get(word.lower, 0)
    return None


_FAR = 14
_COMPARATIVES = frozenset({"more", "less", "fewer", "higher", "lower"})


def _verb_before(figure: Figure, before: list[Word], lexicon: Lexicon) -> int | None:
    """ "rose 25%", "climbed by over 400%", "a gain of 22.7 percent", "up 56%"."""
    before.reverse()
    for place, word in enumerate(before):
        if place == 0 and word.lower == "of":
            noun = before[1].lower if len(before) > 1 else ""
            return lexicon.change_nouns.get(noun)
        if word.lower in lexicon.directions and word.lower not in _COMPARATIVES:
            return lexicon.directions[word.lower]
        is_link = word.lower in CHANGE_LINKS or place == 0 or not word.stem
        if word.lower in LEVEL_WORDS or not is_link:
            return None
    return None
