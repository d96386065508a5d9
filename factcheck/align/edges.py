"""Edges: does a printed calculation begin and end with its figures, and does it mean them so?

"x + 3 = 7", "f(3) + 4 = 7" and "3 + 4 = 7y" hold more than figures; "8 + 7 = 3 (mod 12)" is counted
otherwise.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_REACH = 40
# Before the first operand stands a word, "=", ":" or a quotation mark; no bracket of a function.
_BEFORE = re.compile(r"(?:^|[\s\"“‘'|—:,]|(?<![+*/<>!&|^~×÷·−-])=|(?<!\w)\()$")
_UNDONE = re.compile(r"(?:[+×*·⋅÷/^<>%&√∑]|(?:\b[A-Za-z]|[\d)\]]) ?[-−–])\s?\(*$")
_AFTER = re.compile(r"\s?(?:[+×*·⋅÷/^²³⁴⁵⁶⁷⁸⁹]|[-−–]\s?(?:[\d(]|[A-Za-z]\b)| x (?=[\w(]))")
# "8 bytes UDP header − 20 bytes": what was named is no end.
_GOES_ON = re.compile(r"(?:\s[A-Za-z][\w’'-]{0,20}){1,4}\s[-+−–×*÷]\s\(?\d")
_GLUED = re.compile(r"[\w\[{]")
_TO_END = re.compile(r"\s?(?:[.,;:!?)\"”’]|$)")
_WORDS = re.compile(r"[a-z]+")


@frozen
class _Manner:
    functions: frozenset[str]
    otherwise: frozenset[str]
    idioms: frozenset[str]


@lru_cache(maxsize=8)
def _manner(words: Words) -> _Manner:
    table = words.table("calculations")
    functions, otherwise, idioms = (
        frozenset(table.get(name, {}).get("words", ()))
        for name in ("functions", "otherwise", "idioms")
    )
    return _Manner(functions, otherwise, idioms)


def is_begun(first: Claim, words: Words) -> bool:
    """Does a side begin at a figure, and with nothing that is none?"""
    figure = first.figure
    before = figure.block.prose[max(0, figure.lead - _REACH) : figure.lead]
    if not _BEFORE.search(before) or _UNDONE.search(before.rstrip()):
        return False
    said = _WORDS.findall(before.lower())[-2:]
    functions = _manner(words).functions
    return not any(" ".join(said[place:]) in functions for place in range(len(said)))


def is_ended(last: Claim, is_worded: bool) -> bool:
    """Does a side end with a figure? After "is" the sentence, or its part, has to end too."""
    prose, end = last.figure.block.prose, last.figure.end
    if is_worded and not _TO_END.match(prose, end):
        return False
    return not any(sign.match(prose, end) for sign in (_AFTER, _GLUED, _GOES_ON))


def is_meant_otherwise(first: Claim, last: Claim, words: Words) -> bool:
    """ "8 + 7 = 3 (mod 12)", and what is said for its own sake: "2 + 2 = 5"."""
    prose, start, end = first.figure.block.prose, first.figure.start, last.figure.end
    manner = _manner(words)
    near = f"{prose[max(0, start - _REACH) : start]} {prose[end : end + _REACH]}".lower()
    is_idiom = prose[start:end] in manner.idioms
    return is_idiom or not manner.otherwise.isdisjoint(_WORDS.findall(near))
