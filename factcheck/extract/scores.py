"""Scores: two numbers of a game or a vote, though they rise as a range does: "a 2-3 defeat"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found, Marked
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.words import Words

_HIGHEST = 200
_NEXT_WORD = re.compile(r"[ \u00a0]([A-Za-z]+)")
_TALLY = re.compile(r"-(?:(?:for|of)-\d{1,3}|(?:in|to)-(?:1|one))(?![\w-])")
# "A 3-under 69", "12-under par", "four-under-par"; not "a 14-under side".
_PAR = re.compile(
    r"-(?:under|over)(?:[- ]par(?![\w-])|(?= \d\d)|(?= (?:for|after|through|thru)\b))"
)
_SET_BEFORE = re.compile(r"(\d{1,3})[-–](\d{1,3})(?:,? |, and | \()$")
_SET_AFTER = re.compile(r"(?:, | |, and | \()(\d{1,3})[-–](\d{1,3})(?![\w-])")
_NAME_BEFORE = re.compile(r"(?:^|[ —–-])[A-Z][a-z]{2,20} $")
_NAME_AFTER = re.compile(r" [A-Z][a-z]{2,20}(?=$|[ .,;!])")
_MOST_GOALS = 15
_LOOK_BACK = 14
_WORDS_BACK = 48
_MOST_NAMES = 4


class _Scores(NamedTuple):
    followers: frozenset[str]
    leaders: frozenset[str]
    against: frozenset[str]


@lru_cache(maxsize=8)
def _scores(words: Words) -> _Scores:
    table = words.table("names").get("scores", {})
    return _Scores(
        frozenset(table.get("followers", ())),
        frozenset(table.get("leaders", ())),
        frozenset(table.get("against", ())),
    )


def tally(prose: str, start: int, end: int) -> Marked | None:
    """ "4-for-5", "22-of-30": so many of the attempts, with the first number where given.

    "A 6-in-1 table" and "by 1.7-to-1" are no counts either.
    """
    if prose[end : end + 1] != "-":
        return None
    match = _TALLY.match(prose, end)
    return Marked(start, match.end(), Kind.SCORE) if match else None


def glued(prose: str, found: Found) -> Marked | None:
    """ "3-under 69", "four-under-par": strokes against those of the course; "six-for-36"."""
    match = _PAR.match(prose, found.end)
    if match is None:
        return tally(prose, found.start, found.end)
    return Marked(found.start, match.end(), Kind.SCORE)


def is_score(prose: str, found: Found, words: Words) -> bool:
    """Are two whole numbers with a dash between them a score, though the second is larger?"""
    upper = found.upper
    if upper is None or not (found.number.is_plain and upper.is_plain):
        return False
    if upper.value >= _HIGHEST or found.number.is_word:
        return False
    if _is_told(prose, found, _scores(words)):
        return True
    if upper.value <= _MOST_GOALS and _is_between_names(prose, found):
        return True
    return " " not in prose[found.start : found.end] and _is_among_sets(prose, found)


def _is_between_names(prose: str, found: Found) -> bool:
    """ "Peru 1-2 Chile"."""
    if not prose[found.end + 1 : found.end + 2].isupper():
        return False
    before = _NAME_BEFORE.search(prose, max(0, found.start - _WORDS_BACK), found.start)
    return before is not None and _NAME_AFTER.match(prose, found.end) is not None


def _is_among_sets(prose: str, found: Found) -> bool:
    """ "6-4, 3-6, 7-5": one that falls stands beside it."""
    before = _SET_BEFORE.search(prose, max(0, found.start - _LOOK_BACK), found.start)
    return _falls(before) or _falls(_SET_AFTER.match(prose, found.end))


def _falls(pair: re.Match[str] | None) -> bool:
    return pair is not None and int(pair.group(1)) > int(pair.group(2))


def _is_told(prose: str, found: Found, known: _Scores) -> bool:
    """ "A 2-3 defeat", "lost 1-3", "lost to Leeds 1-3"."""
    following = _NEXT_WORD.match(prose, found.end)
    if following and following.group(1) in known.followers:
        return True
    before = prose[max(0, found.start - _WORDS_BACK) : found.start].split()
    names = 0
    while before and before[-1][0].isupper() and names < _MOST_NAMES:
        names += 1
        before.pop()
    if names and before and before[-1] in known.against:
        before.pop()
    return bool(before) and before[-1] in known.leaders
