"""Points: bare "points" are percentage points where their sentence speaks of percent.

Those of an index are not ("lost 12 points, or 0.2%", "the Topix rose 12 points, or more than 1%"),
and neither are those of a game ("scored 31 points on 52% shooting").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.found import Found, Marked
from factcheck.extract.sentences import Stretches, sentence_at
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.quantity import POINT
from factcheck.model.words import Words

_NEXT_WORD = re.compile(r"[\s\u00a0-]{1,2}([A-Za-z]+)")
_OF_POINT = re.compile(r"(?: of)?(?: a)? point\b")
# "Lost 12 points, or 0.2%", "rose 1.1 percent, or 40 points", "up 35 points (0.4%)".
_SAME = frozenset({", or ", " or ", " (", ", ", " - ", " – "})
_MOST = 100
_TO_LEVEL = re.compile(
    r" (?:to|at) (?:close |end |finish |settle )?(?:at )?[\d,]{0,6}\d{3}(?![\d%])"
)
_LAST_WORD = re.compile(r"([A-Za-z]+) (?:a |an |about |just |only |nearly )?$")
_CLAUSE = re.compile(r"[.;:!?] |, (?:while|and|but|as)\b")
_BEFORE = 80
_LOOK_BACK = 24
_OF_PERCENT = (Kind.PERCENT, Kind.PERCENTAGE_POINT)


class _Told(NamedTuple):
    bare: frozenset[str]
    scored: frozenset[str]
    indices: re.Pattern[str] | None


@lru_cache(maxsize=8)
def _told(words: Words) -> _Told:
    table = words.table("percents")
    told = table.get("points_told", {})
    indices = tuple(told.get("indices", ()))
    return _Told(
        frozenset(table.get("bare", ())),
        frozenset(told.get("scored", ())),
        re.compile(rf"\b(?:{re.either(indices)})(?!\w)") if indices else None,
    )


def of_percent(
    found: Sequence[Found | Marked], prose: str, stretches: Stretches, words: Words
) -> list[Found | Marked]:
    """The figures, those of points told as such: "rose 2 points to 12%"."""
    percents = {sentence_at(stretches, each.start) for each in found if each.kind in _OF_PERCENT}
    if not percents:
        return list(found)
    return [
        _points(found, at, prose, words)
        if isinstance(each, Found) and sentence_at(stretches, each.start) in percents
        else each
        for at, each in enumerate(found)
    ]


def _points(all_: Sequence[Found | Marked], at: int, prose: str, words: Words) -> Found | Marked:
    found = all_[at]
    if not isinstance(found, Found):
        return found
    if found.kind is Kind.FRACTION and found.upper is None:
        return _part(found, prose)
    if not found.is_bare:
        return found
    match = _NEXT_WORD.match(prose, found.end)
    if match is None or match.group(1).lower() not in _told(words).bare:
        return found
    if found.number.value > _MOST or _is_of_index(all_, at, match.end(), prose):
        return found
    if _is_otherwise(prose, found.start, match.end(), _told(words)):
        return found
    return replace(found, end=match.end(), kind=Kind.PERCENTAGE_POINT, unit=POINT)


def _is_otherwise(prose: str, start: int, end: int, told: _Told) -> bool:
    """Are they those of an index ("rose 12 points to 1,234") or of a game ("scored 31 points")?"""
    if _TO_LEVEL.match(prose, end):
        return True
    word = _LAST_WORD.search(prose, max(0, start - _LOOK_BACK), start)
    if word and word.group(1).lower() in told.scored:
        return True
    clause = _CLAUSE.split(prose[max(0, start - _BEFORE) : start])[-1]
    return told.indices is not None and told.indices.search(clause) is not None


def _part(found: Found, prose: str) -> Found:
    """ "Three-quarters of a point", "half a point"."""
    match = _OF_POINT.match(prose, found.end)
    if match is None:
        return found
    return replace(found, end=match.end(), kind=Kind.PERCENTAGE_POINT, unit=POINT)


def _is_of_index(all_: Sequence[Found | Marked], at: int, end: int, prose: str) -> bool:
    """Is the same change told in percent beside it, which is less?"""
    pairs = [(all_[at - 1], all_[at - 1].end, all_[at].start)] if at else []
    pairs += [(other, end, other.start) for other in all_[at + 1 : at + 2]]
    points = all_[at]
    return any(
        isinstance(other, Found)
        and isinstance(points, Found)
        and other.kind is Kind.PERCENT
        and other.number.value < points.number.value
        and prose[start:stop] in _SAME
        for other, start, stop in pairs
    )
