"""Points: bare "points" are percentage points where their sentence speaks of percent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.extract.found import Found, Marked
from factcheck.extract.sentences import Stretches, sentence_at
from factcheck.model.figure import Kind
from factcheck.model.quantity import POINT
from factcheck.model.words import Words

_NEXT_WORD = re.compile(r"[\s\u00a0-]{1,2}([A-Za-z]+)")
_OF_PERCENT = (Kind.PERCENT, Kind.PERCENTAGE_POINT)


@lru_cache(maxsize=8)
def _bare(words: Words) -> frozenset[str]:
    return frozenset(words.table("percents").get("bare", ()))


def of_percent(
    found: Sequence[Found | Marked], prose: str, stretches: Stretches, words: Words
) -> list[Found | Marked]:
    """The figures, those of points told as such: "rose 2 points to 12%"."""
    percents = {sentence_at(stretches, each.start) for each in found if each.kind in _OF_PERCENT}
    if not percents:
        return list(found)
    return [
        _points(each, prose, words)
        if isinstance(each, Found) and sentence_at(stretches, each.start) in percents
        else each
        for each in found
    ]


def _points(found: Found, prose: str, words: Words) -> Found:
    match = _NEXT_WORD.match(prose, found.end) if found.is_bare else None
    if match is None or match.group(1).lower() not in _bare(words):
        return found
    return replace(found, end=match.end(), kind=Kind.PERCENTAGE_POINT, unit=POINT)
