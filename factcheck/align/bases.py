"""Bases: on what a change is reckoned, and over what time.

"Sales rose 22% *at constant currency* to $56m from $50m": the amounts are as reported, and the
change is not. "Orders rose 22% *on the year* to $56m, from $50m *last quarter*": of another time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factcheck.align.chains import NEVER_LEVEL
from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_NAME = r"(?P<thing>(?:\s[A-Za-z][\w’'-]*){1,6})[,;(]"
_YEAR = r"\s(?P<year>(?:19|20)\d\d)\b"
_CLAUSE = Worded("ties.bases", r"[;:()•]|,?\s{clauses}\s")
"""It and the next end what is said of a change, and of where it started."""
_STOP = Worded("ties.bases", r"[.;:(),](?:\s|$)|\s{stops}\s")
_OTHER = Worded("ties.bases", r"\b{words}\b")
_YEARLY = Worded("ties.bases", r"\s(?:{yearly}|{each}\s{spans}\b(?!\s{no_spans}))")
_THING = Worded("ties.bases", r"(?:\s[a-z][\w-]*){0,3}?\s{than}" + _NAME)
"""What a change is held against, and behind "times" the next; no figure unless it is of a time."""
_TIMES_THING = Worded("ties.bases", r"(?:\s{as}\s[a-z]+\s{as})?" + _NAME)
_TIMES = Worded("ties.bases", r"{times}$")
_OF_TIME = Worded("ties.bases", r"^\s{before}\b|\b{within}\b")
_SINCE = Worded("ties.bases", r"\s(?:[a-z]+\s)?{since}" + _YEAR)
_IN_YEAR = Worded("ties.bases", r"\s(?:[\w-]+\s)?{in}" + _YEAR)
FAR = 120
NEAR = 48
ENDS = frozenset({TieKind.FROM, TieKind.TO, TieKind.BY})


def on_their_basis(
    sentence: tuple[Claim, ...], ties: Iterable[Tie], grammar: Grammar
) -> Iterator[Tie]:
    """Those ties whose change is reckoned on the very figures, as far as the text says."""
    found = tuple(ties)
    changes = {tie.left for tie in found if tie.left.role is Role.CHANGE and tie.kind in ENDS}
    others = {change for change in changes if _is_on_other(sentence, change, grammar)}
    told = {tie.left for tie in found if tie.kind is TieKind.TO and _is_before(tie.right, tie.left)}
    for tie in found:
        is_on_other = tie.kind in ENDS and tie.left in others
        is_of_other = tie.left in told and _is_of_other_thing(tie, grammar)
        if not (is_on_other or is_of_other or _is_of_other_time(sentence, tie, grammar)):
            yield tie


def are_of_one_basis(one: Claim, other: Claim, grammar: Grammar) -> bool:
    """Do two sentences speak of amounts as they are reported, and say of no two times that they
    compare with?"""
    said = [each.figure.block.prose[slice(*each.figure.sentence)].lower() for each in (one, other)]
    if any(_OTHER.of(grammar.words).search(each) for each in said):
        return False
    here, there = (_times(each, grammar.words) for each in said)
    return not here or not there or not here.isdisjoint(there)


def _is_before(one: Claim, other: Claim) -> bool:
    return one.figure.start < other.figure.start


def _is_of_other_thing(tie: Tie, grammar: Grammar) -> bool:
    """ "2.1%, 1.8 points *below the industry's*, against 2.9% in May"."""
    if tie.kind is not TieKind.FROM or not _is_before(tie.left, tie.right):
        return False
    figure, words = tie.left.figure, grammar.words
    thing = _TIMES_THING if _TIMES.of(words).search(figure.written) else _THING
    found = thing.of(words).match(figure.block.prose, figure.end, tie.right.figure.lead)
    return found is not None and not _OF_TIME.of(words).search(found["thing"].lower())


def _is_on_other(sentence: tuple[Claim, ...], change: Claim, grammar: Grammar) -> bool:
    """Does it say so between the figures on either side, in the clause of the change?"""
    before, behind = _around(sentence, change)
    clause, other = _CLAUSE.of(grammar.words), _OTHER.of(grammar.words)
    before = clause.split(before)[-1]
    behind = clause.split(behind)[0]
    if _YEARLY.of(grammar.words).match(behind):
        return True
    return other.search(before) is not None or other.search(behind) is not None


def _is_of_other_time(sentence: tuple[Claim, ...], tie: Tie, grammar: Grammar) -> bool:
    """ "22% on the year ... from $50m last quarter"."""
    if tie.kind is not TieKind.FROM:
        return False
    words, (before, behind) = grammar.words, _around(sentence, tie.left)
    # A level has before it what led there: "rose on the month *to* $56m".
    is_level = tie.left.role is Role.LEVEL
    told = _times(before + behind if is_level else behind, words)
    prose, end = tie.right.figure.block.prose, tie.right.figure.end
    rest = prose[end : min(tie.right.figure.sentence[1], end + NEAR)].lower()
    stop = _STOP.of(words).search(rest)
    its = _times(rest[: stop.start()] if stop else rest, words)
    since = _SINCE.of(words).match(prose, tie.left.figure.end)
    if since is not None and not is_level:
        # "Doubled *since 2005*, from 5,000 *in 1990*".
        dated = _IN_YEAR.of(words).match(prose, end)
        is_other = dated is not None and dated["year"] != since["year"]
        return is_other or bool(its)
    return bool(told) and bool(its) and told.isdisjoint(its)


def _times(said: str, words: Words) -> set[str]:
    """The windows, by their names, that the words speak of."""
    return {name for name, window in _windows(words) if window.search(said)}


@lru_cache(maxsize=8)
def _windows(words: Words) -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = words.table("ties").get("windows", {})
    return tuple((name, Worded("ties.windows", rf"\b{{{name}}}\b").of(words)) for name in names)


def _around(sentence: tuple[Claim, ...], change: Claim) -> tuple[str, str]:
    """What stands between a change and the figures next to it that are no dates."""
    figure = change.figure
    told = [claim for claim in sentence if claim.figure.kind not in NEVER_LEVEL]
    place = bisect_left(told, figure.start, key=lambda claim: claim.figure.start)
    start = told[place - 1].figure.end if place else figure.sentence[0]
    end = told[place + 1].figure.lead if place + 1 < len(told) else figure.sentence[1]
    prose = figure.block.prose
    before = prose[max(start, figure.lead - FAR) : figure.lead].lower()
    return before, prose[figure.end : min(end, figure.end + FAR)].lower()
