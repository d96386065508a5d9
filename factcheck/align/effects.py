"""Effects: a change behind another's start and end that is of something else.

"The workforce shrank from 400 to 300, *reducing costs by* 15%": the verb has an object of its own,
which nothing before it names, so that the 15% does not run from 400 to 300.
"""

from __future__ import annotations

from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded

STEM = 5
"""Words of one stem begin alike: "prices", "pricing"."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_OPENS = Worded("shapes.effects", r"\W*{opens}\b(?! {not_opens})", re.I)
_BY = Worded("shapes.effects", r"{by}")
_ANEW = Worded("ties.anew", r",\s(?:[\w'’-]+\s){1,6}?{verbs}\s(?:[\w-]+\s){0,3}?\Z")
"""A subject and a verb of its own: "now that a dollar bought 4 pesos, from 5, *trade was* up"."""
_IN = Worded("shapes.effects", r"\s([a-z]+)\s{in}\s((?:[a-z-]+\s?){1,4})")


def is_of_other(change: Claim, levels: tuple[Claim, Claim], grammar: Grammar) -> bool:
    """Is the change, behind where it would start and end, said to be of another thing than what the
    levels are of?"""
    figure = change.figure
    prose, start = figure.block.prose, figure.sentence[0]
    last = max(level.figure.end for level in levels)
    if last > figure.lead:
        return False
    if _is_against(change, levels) and _ANEW.of(grammar.words).search(prose, last, figure.lead):
        return True
    thing = _thing(change, last, grammar)
    thing = [word for word in thing if word not in grammar.articles]
    stems = {word[:STEM] for word in _WORD.findall(prose[start:last].lower())}
    is_again = not grammar.objects.isdisjoint(thing) or not grammar.pronouns.isdisjoint(thing)
    return bool(thing) and not is_again and all(word[:STEM] not in stems for word in thing)


def _is_against(change: Claim, levels: tuple[Claim, Claim]) -> bool:
    """Does it go the other way than the levels, whatever the verb with these?"""
    start, end = (level.figure.value or 0 for level in levels)
    sign = -1 if (change.figure.value or 0) < 0 else 1
    return change.direction * sign * (end - start) < 0


def _thing(change: Claim, last: int, grammar: Grammar) -> list[str]:
    """The words for what changed, where the words beside the change tell it."""
    figure = change.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    said = _WORD.findall(prose[last : figure.lead].lower())
    if said and _BY.of(grammar.words).fullmatch(said[-1]):
        return _object(said[:-1], grammar)
    noun = (
        _IN.of(grammar.words).match(prose, figure.end, end) if figure.kind is Kind.PERCENT else None
    )
    if noun is not None and noun[1] in grammar.changing:
        return _WORD.findall(noun[2])  # "A 6% increase *in seats*".
    # "*With* the batch doubled from 32 to 64, *training time* fell 40%".
    is_change = said[-1:] != [] and said[-1] in grammar.changing
    return said[:-1] if is_change and _OPENS.of(grammar.words).match(prose, start) else []


def _object(said: list[str], grammar: Grammar) -> list[str]:
    """What stands behind the last word of change: "reducing *costs* by"."""
    is_verb = [word in grammar.changing or word.endswith("ing") for word in said]
    verbs = [place for place, found in enumerate(is_verb) if found]
    return said[verbs[0] + 1 :] if verbs else []
