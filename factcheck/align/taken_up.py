"""Taken up: by which words a figure says that it is told of the two levels before it.

It follows from them ("..., *which means that it has* tripled"); it is how far they are apart
("..., *a gap of* nine"); or the sentence, or the clause, names as known what was just told ("*That
is a rise of* 40%", "*The* $290,000 *shortfall*", "; *the increase of* 32 is put down to a film").
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

HEAD = 4
"""So many words may name what the second level counts, and when it was."""
LONG = 12
TAIL = 10
REACH = 60
_WORD = re.compile(r"[a-z][\w'’-]*|[,;:()@—–]")
_OPENERS = frozenset({",", ";", "—", "–"})
_SAID = Worded("two_levels", r"{leads}")
_ARTICLE = Worded("two_levels", r"{a}")
_BASE = Worded(
    "two_levels",
    r"(?:\s[a-z]+){0,3}\s{base}\b|\s{each}\s{spans}\b|\s{yearly}\b",
    re.IGNORECASE,
)
_NEAR_BASE = Worded(
    "two_levels", r"(?:\s[a-z]+)?\s{base}\b|\s{each}\s{spans}\b|\s{yearly}\b", re.IGNORECASE
)
_IN = Worded("two_levels", r"(?:\s[a-z]+)?\s{in}\s(?!(?:[\w-]+\s){0,4}{spans}\b)", re.IGNORECASE)
_TO = Worded("two_levels", r"\s{to}\b", re.IGNORECASE)
""" "Jumped 68% *to* $902m" is told of that."""
_OBJECT = Worded("two_levels", r"\s{object}\b", re.IGNORECASE)
_AS_MUCH = Worded("two_levels", r"\s(?:{as_much}|{more}|(?!{no_more}\b)[a-z]+er)(?=\s?[.,;)]|$)")
_THAT = Worded(
    "two_levels",
    r"\s*{that}(?:{s}|\s{is})\s(?:{article}\s)?(?:[a-z]+\s){0,3}?(?:{by}\s)?(?:{about}\s)?",
    re.IGNORECASE,
)
_THE = Worded("two_levels", r"\s*{the}\s", re.IGNORECASE)
_NOUN = Worded("two_levels", r"[\s-](?:[a-z]+[\s-])?{gaps}\b", re.IGNORECASE)
_NOUN_OF = Worded("two_levels", r"[\s-](?:[a-z]+[\s-])?{gaps}\s{base}\b", re.IGNORECASE)
_GAP = Worded(
    "two_levels",
    r"(?:,|—|–)\s?(?:{leading}\s)?{article}\s(?:[a-z]+\s)?{gaps}\s{of}\s$",
    re.IGNORECASE,
)
_THAT_GAP = Worded(
    "two_levels",
    r"\s*{that}(?:{s}|\s{is})\s(?:{article}\s)?(?:[a-z]+\s){0,2}?{gaps}\s{of}\s(?:{about}\s)?",
    re.IGNORECASE,
)
_KNOWN = Worded(
    "two_levels",
    r"(?P<opens>^\s*|[;:,—–]\s(?:{and}\s)?){known}\s(?:[a-z-]+\s)?(?P<noun>[a-z]+)\s{of}\s"
    r"(?:{about}\s)?$",
    re.IGNORECASE,
)


class Way(StrEnum):
    """How a figure takes up what stands before it."""

    FOLLOWS = "it follows from the two levels right before it"
    GAP = "it is how far they are apart"
    KNOWN = "it is a change that was just told"


def way_of(
    told: Claim, level: Claim, before: Sequence[Claim], grammar: Grammar, *, is_held: bool
) -> Way | None:
    """How it is told of what stands before it, up to a level; None = it is not, or has a base of
    its own ("than planned"). Where the wording holds that level against another already
    (``is_held``), more words may stand behind it."""
    words = grammar.words
    is_change = told.role is Role.CHANGE
    if told.figure.kind is Kind.MULTIPLE and _is_behind(told, _OBJECT, words):
        return None  # "That is *double the* 72 it had in May".
    if is_gap(told, words):
        return None if _has_base(told, words) else Way.GAP
    if not is_change:
        return None
    if _is_known(told, words):
        is_of_other = any(_is_behind(told, base, words) for base in (_NEAR_BASE, _IN))
        return Way.KNOWN if not is_of_other else None
    if _is_here(told, level) and _follows(told, level, before, grammar, LONG if is_held else HEAD):
        is_based = _has_base(told, words) and not is_as_much(told, words)
        return Way.FOLLOWS if not (is_based or _is_behind(told, _TO, words)) else None
    is_taken = _opens(told, _THAT, words) or _opens(told, _THE, words)
    return Way.KNOWN if is_taken and not _has_base(told, words) else None


def is_gap(told: Claim, words: Words) -> bool:
    """ "..., *a gap of* nine", "*That is a gap of* nine", "*The* $290,000 *shortfall*": how far two
    levels are apart."""
    figure = told.figure
    is_of = _GAP.of(words).search(figure.block.prose, figure.sentence[0], figure.lead) is not None
    return is_of or _opens(told, _THAT_GAP, words) or _is_named_gap(told, words)


def _is_named_gap(told: Claim, words: Words) -> bool:
    return _opens(told, _THE, words) and _is_behind(told, _NOUN, words)


def is_as_much(told: Claim, words: Words) -> bool:
    """ "Four times *as much*", "35% *more*": of two that are compared, and of no two times."""
    is_ratio = told.figure.kind in (Kind.MULTIPLE, Kind.PERCENT, Kind.FRACTION)
    return is_ratio and _is_behind(told, _AS_MUCH, words)


def _is_here(told: Claim, level: Claim) -> bool:
    return told.figure.block is level.figure.block and told.figure.sentence == level.figure.sentence


def _is_behind(told: Claim, words_behind: Worded, words: Words) -> bool:
    figure = told.figure
    pattern = words_behind.of(words)
    return pattern.match(figure.block.prose, figure.end, figure.sentence[1]) is not None


def _has_base(told: Claim, words: Words) -> bool:
    is_named = _is_named_gap(told, words)
    return _is_behind(told, _NOUN_OF if is_named else _BASE, words)


def _opens(told: Claim, opening: Worded, words: Words) -> bool:
    """Does its sentence begin so, with nothing else before it?"""
    figure = told.figure
    pattern = opening.of(words)
    return pattern.fullmatch(figure.block.prose, figure.sentence[0], figure.lead) is not None


def _is_known(told: Claim, words: Words) -> bool:
    """ "; *the increase of* 32": is it told as known, at the start of a clause?"""
    figure = told.figure
    start = max(figure.sentence[0], figure.lead - REACH)
    found = _KNOWN.of(words).search(figure.block.prose[start : figure.lead])
    is_clause = found is not None and (found.start() > 0 or start == figure.sentence[0])
    return is_clause and found is not None and found["noun"].lower() in _nouns(words)


@lru_cache(maxsize=8)
def _nouns(words: Words) -> frozenset[str]:
    ways = words.table("directions")
    return frozenset((*ways.get("up_nouns", ()), *ways.get("down_nouns", ())))


def _follows(
    told: Claim, level: Claim, before: Sequence[Claim], grammar: Grammar, most: int
) -> bool:
    """Does nothing stand between but a noun, a date, and the words that lead to what follows?"""
    said = _WORD.findall(_glue(before, level, told))
    opened = next((place for place, word in enumerate(said) if word in _OPENERS), None)
    if opened is None or opened > most or not grammar.apart.isdisjoint(said[:opened]):
        return False
    tail, known = said[opened + 1 :], _SAID.of(grammar.words)
    odd = [
        place
        for place, word in enumerate(tail)
        if word not in grammar.changing and not known.fullmatch(word)
    ]
    is_odd = len(odd) > 1 or any(not _is_adjective(tail, at, grammar) for at in odd)
    return len(tail) <= TAIL and not is_odd


def _is_adjective(tail: Sequence[str], at: int, grammar: Grammar) -> bool:
    """ "A *sharp* drop of"."""
    is_led = at > 0 and _ARTICLE.of(grammar.words).fullmatch(tail[at - 1]) is not None
    return is_led and tail[at].isalpha()


def _glue(before: Sequence[Claim], level: Claim, told: Claim) -> str:
    """What stands between a level and what is told, in small letters, each figure one sign."""
    prose, at, said = level.figure.block.prose, level.figure.end, ""
    for claim in before:
        if claim.figure.start >= at:
            said += prose[at : claim.figure.start] + "@"
            at = claim.figure.end
    return (said + prose[at : told.figure.lead]).lower()
