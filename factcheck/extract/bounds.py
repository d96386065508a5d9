"""Bounds: two of them that make a range, "more than 10 but less than 40"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract import hedges, ranges
from factcheck.extract.found import Found
from factcheck.extract.phrases import Phrases
from factcheck.extract.second import InWords, second
from factcheck.extract.setting import Setting
from factcheck.extract.stands import ABOVE, BELOW
from factcheck.model import patterns as re
from factcheck.model.figure import Modifier
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_JOINT = re.compile(r"(?:,?\s{1,2}(?:and|but)\s|,\s)(?:(?:is|are|was|were|be)\s)?(?=[a-z<>≤≥])")
_BEFORE_NUMBER = re.compile(r"\s?")


@lru_cache(maxsize=8)
def _phrases(words: Words) -> Phrases[Modifier]:
    return Phrases((phrase, bound) for phrase, bound in hedges.bounds(words).items())


def may_begin(prose: str, end: int) -> bool:
    """May ", and", "and" or "but" begin there, or a comma with its space?"""
    sign, following = prose[end : end + 1], prose[end + 1 : end + 2]
    if sign == ",":
        return following.isspace()
    return sign == " " and (following in "ab" or following.isspace())


def bounded(setting: Setting, first: Found, in_words: InWords) -> Found | None:
    """The range from one bound to the other; None where the figure and the next make none.

    Both are of one unit, one opens upward and the other downward, and there is room between.
    """
    joint = _JOINT.match(setting.prose, first.end)
    bound = _phrases(setting.words).at(setting.prose, joint.end()) if joint else None
    if bound is None:
        return None
    modifier, _ = hedges.before(setting.prose, first.start, first.end, first.kind, setting.words)
    if not _are_opposite(modifier, bound[1]):
        return None
    gap = _BEFORE_NUMBER.match(setting.prose, bound[0])
    other = second(setting, first, gap.end() if gap else bound[0], in_words)
    shared = ranges.shared(first, other) if other else None
    if shared is None:
        return None
    low, high = shared if modifier in ABOVE else shared[::-1]
    if low.number.value >= high.number.value:
        return None
    return replace(
        shared[1], start=first.start, number=low.number, upper=high.number, within=Modifier.EXACT
    )


def _are_opposite(one: Modifier, other: Modifier) -> bool:
    return (one in ABOVE and other in BELOW) or (one in BELOW and other in ABOVE)
