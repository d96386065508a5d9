"""When told: of two levels, when each of them was, as far as the words about it say.

"40 beds *in 2019* and 50 *in 2024*", "5,400 huts in May; *a year earlier* it had 4,500", "*now* it
has 418 singers".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Pair = tuple[Claim, Claim]
DATES = frozenset({Kind.DATE, Kind.YEAR})
_PARTED = Worded("two_levels", r"\b{joined}\b|[;,.]\s", re.IGNORECASE)
_EARLIER = Worded("two_levels", r"\b{earlier}\b", re.IGNORECASE)
_BACK = Worded("two_levels", r"\b(?:{stretches}\s{back}|{last}\s{seasons})\b", re.IGNORECASE)
_TIME = Worded("two_levels", r"\b{times}\b", re.IGNORECASE)


@frozen
class When:
    """The dates about a level, but for weekdays, on which things happen and nothing is measured;
    whether an earlier time is told, and whether any is."""

    dates: tuple[Claim, ...]
    is_earlier: bool
    is_told: bool


def whens(told: Claim, pair: Pair, before: Sequence[Claim], words: Words) -> tuple[When, When]:
    """When each of two levels before what is told was."""
    first, second = _stretches(told, pair, words)
    return _when(pair[0], first, before, words), _when(pair[1], second, before, words)


def end_of_second(told: Claim, pair: Pair) -> int:
    """Where the words about the second level end: with its sentence, or at what is told of it."""
    second = pair[1].figure
    return told.figure.lead if told.figure.sentence == second.sentence else second.sentence[1]


def is_back(one: When, other: When, words: Words) -> bool | None:
    """Was the second of two the earlier one? None = nobody knows."""
    if len(one.dates) == len(other.dates) == 1:
        return _is_date_back(one.dates[0], other.dates[0], words)
    return other.is_earlier if one.is_earlier is not other.is_earlier else None


def _stretches(told: Claim, pair: Pair, words: Words) -> tuple[tuple[int, int], tuple[int, int]]:
    """From where to where the words are about the first, and about the second."""
    one, other = (claim.figure for claim in pair)
    end = end_of_second(told, pair)
    if one.sentence != other.sentence:
        return one.sentence, (other.sentence[0], end)
    parted = _PARTED.of(words).search(one.block.prose, one.end, other.lead)
    middle = parted.start() if parted is not None else other.lead
    return (one.sentence[0], middle), (middle, end)


def _when(level: Claim, stretch: tuple[int, int], before: Sequence[Claim], words: Words) -> When:
    start, end = stretch
    prose = level.figure.block.prose
    inside = [claim for claim in before if start <= claim.figure.start < end]
    told = [claim for claim in inside if claim.figure.kind in DATES]
    is_told = bool(told) or _TIME.of(words).search(prose, start, end) is not None
    is_earlier = _BACK.of(words).search(prose, start, end) is not None
    return When(tuple(date for date in told if not _is_weekday(date)), is_earlier, is_told)


def _is_date_back(one: Claim, other: Claim, words: Words) -> bool | None:
    years = [date for date in (one, other) if date.figure.kind is Kind.YEAR]
    a, b = one.figure.quantity, other.figure.quantity
    if len(years) == 1 or (years and (a is None or b is None or not a.is_like(b))):
        return None  # "In 2023 ... last year": which was first, only the issue tells.
    if years and a is not None and b is not None:
        return b.amount.low < a.amount.low
    return _EARLIER.of(words).search(other.figure.written) is not None


def _is_weekday(date: Claim) -> bool:
    return date.figure.quantity is not None and date.quantity.unit.symbol == "weekday"
