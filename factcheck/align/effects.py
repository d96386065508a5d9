"""Effects: a change behind another's start and end that is of something else.

"The workforce shrank from 400 to 300, *reducing costs by* 15%": the verb has an object of its own,
which nothing before it names, so that the 15% does not run from 400 to 300.
"""

from __future__ import annotations

from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.claim import Claim

STEM = 5
"""Words of one stem begin alike: "prices", "pricing"."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def is_of_other(change: Claim, levels: tuple[Claim, Claim], grammar: Grammar) -> bool:
    """Is the change, behind both levels, said to be of another thing than what the levels are
    of?"""
    figure = change.figure
    last = max(level.figure.end for level in levels)
    if last > figure.lead:
        return False
    said = _WORD.findall(figure.block.prose[last : figure.lead].lower())
    if said[-1:] != ["by"]:
        return False
    object_ = _object(said[:-1], grammar)
    told = _WORD.findall(figure.block.prose[figure.sentence[0] : last].lower())
    stems = {word[:STEM] for word in told}
    is_again = not grammar.objects.isdisjoint(object_) or not grammar.pronouns.isdisjoint(object_)
    return bool(object_) and not is_again and all(word[:STEM] not in stems for word in object_)


def _object(said: list[str], grammar: Grammar) -> list[str]:
    """What stands behind the last word of change, without articles and the like."""
    verbs = [place for place, word in enumerate(said) if word in grammar.changing]
    behind = said[verbs[-1] + 1 :] if verbs else []
    return [word for word in behind if word not in grammar.articles]
