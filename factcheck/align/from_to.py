"""From and to: of two levels, where the change between them starts, and where it ends.

The text holds the two against each other: by a word ("46%, *against* 34%"), by when they were ("40
beds *in 2019* and 50 *in 2024*"), by a comparison ("the Heron costs $240 *and* the Coot $720, three
times *as much*"), or, as a gap goes either way, by naming both in one breath.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from factcheck.align.grammar import Grammar
from factcheck.align.marks import mark
from factcheck.align.signs import is_crossing
from factcheck.align.taken_up import is_as_much, is_gap
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Pair = tuple[Claim, Claim]
DATES = frozenset({Kind.DATE, Kind.YEAR})
TIMES = 3
"""What changed by more than so many times is hardly told of by how much."""
TWO = 2
_JOINED = Worded("two_levels", r"\b{joined}\b|;", re.IGNORECASE)
_PARTED = Worded("two_levels", r"\b{joined}\b|[;,.]\s", re.IGNORECASE)
_PART = Worded("two_levels", r"\b{part}\b", re.IGNORECASE)
_EARLIER = Worded("two_levels", r"\b{earlier}\b", re.IGNORECASE)
_BACK = Worded("two_levels", r"\b(?:{stretches}\s{back}|{last}\s{seasons})\b", re.IGNORECASE)
_COMPARES = Worded("two_levels", r"\b{compares}\b")
_TIME = Worded("two_levels", r"\b{times}\b", re.IGNORECASE)


def from_to(
    told: Claim,
    pair: Pair,
    before: Sequence[Claim],
    starts: Callable[[Claim], Iterable[Claim]],
    grammar: Grammar,
) -> Pair | None:
    """Where what is told of two levels starts and ends; None where the text does not hold them
    against each other, or they went the other way."""
    words = grammar.words
    found = _tied(pair, starts) or _marked(pair, grammar)
    if found is None and _is_part(told, pair, words):
        return None
    found = found or _dated(told, pair, before, words)
    if found is None and (is_gap(told, words) or _is_compared(told, words)):
        found = _in_one_breath(told, pair, words)
    found = found or _by_direction(told, pair, before, words)
    if found is None or not _goes(*found, told, words):
        return None
    is_other = not is_gap(told, words) and is_crossing(*found, grammar)
    return None if is_other else found


def _tied(pair: Pair, starts: Callable[[Claim], Iterable[Claim]]) -> Pair | None:
    first, second = pair
    for start, end in ((second, first), (first, second)):
        if start in starts(end):
            return start, end
    return None


def _marked(pair: Pair, grammar: Grammar) -> Pair | None:
    """ "46% of the tall *were*, against 34% of the others": of two, whatever is between."""
    end, start = pair
    its = mark(start, grammar)
    return (start, end) if its is not None and its.kind is TieKind.FROM else None


def _is_part(told: Claim, pair: Pair, words: Words) -> bool:
    """ "5,400 huts last year, 4,500 *of them* empty": neither follows the other."""
    first, second = pair
    prose, end = second.figure.block.prose, _end(told, second)
    return _PART.of(words).search(prose, first.figure.end, end) is not None


def _end(told: Claim, level: Claim) -> int:
    """Where the words about a level end: with its sentence, or at what is told of it."""
    is_one = told.figure.sentence == level.figure.sentence
    return told.figure.lead if is_one else level.figure.sentence[1]


def _dated(told: Claim, pair: Pair, before: Sequence[Claim], words: Words) -> Pair | None:
    """The earlier and the later of two of one measure, of which each has a date, or one is told of
    an earlier time."""
    if len({claim.measure for claim in pair} - {None}) > 1:
        return None
    order = [claim for claim in before if claim.figure.kind in DATES or claim in pair]
    dates = [claim for claim in order if claim.figure.kind in DATES]
    at = [place for place, claim in enumerate(order) if claim not in dates]
    if len(dates) == TWO and at in ([0, 2], [1, 3]) and not any(map(_is_weekday, dates)):
        return pair[::-1] if _is_back(dates[0], dates[1], words) else pair
    return _by_earlier(told, pair, words)


def _by_earlier(told: Claim, pair: Pair, words: Words) -> Pair | None:
    """ "5,400 in May; *a year earlier* it had 4,500": told of the one of the two, and not of the
    other."""
    one, other = (claim.figure for claim in pair)
    prose, back = one.block.prose, _BACK.of(words)
    parted = _PARTED.of(words).search(prose, one.end, other.lead)
    middle = parted.start() if parted is not None else other.lead
    is_first = back.search(prose, one.sentence[0], one.lead) or back.search(prose, one.end, middle)
    is_second = back.search(prose, middle, _end(told, pair[1]))
    if bool(is_first) is bool(is_second):
        return None
    return pair if is_first else pair[::-1]


def _is_back(one: Claim, other: Claim, words: Words) -> bool:
    """Is the second date the earlier one?"""
    a, b = one.figure.quantity, other.figure.quantity
    if a is None or b is None or {one.figure.kind, other.figure.kind} != {Kind.YEAR}:
        return _EARLIER.of(words).search(other.figure.written) is not None
    return a.is_like(b) and b.amount.low < a.amount.low


def _is_weekday(date: Claim) -> bool:
    """ "On Monday" is when something happened, seldom when it was measured."""
    return date.figure.quantity is not None and date.quantity.unit.symbol == "weekday"


def _in_one_breath(told: Claim, pair: Pair, words: Words) -> Pair | None:
    """ "$6.8m came in *and* $7.1m went out": which is the start only the way it went can tell."""
    first, second = pair
    prose, is_one = first.figure.block.prose, first.figure.sentence == second.figure.sentence
    is_joined = _JOINED.of(words).search(prose, first.figure.end, second.figure.lead) is not None
    if not (is_one and is_joined):
        return None
    return pair if _goes(first, second, told, words) else (second, first)


def _is_compared(told: Claim, words: Words) -> bool:
    return is_as_much(told, words) and not _is_verb(told, words)


def _by_direction(told: Claim, pair: Pair, before: Sequence[Claim], words: Words) -> Pair | None:
    """ "It now has 418 singers. In May it had 386; the increase ...": two of one measure and of two
    times, not far apart; what rises does so from the less of them."""
    less, more = sorted(pair, key=lambda claim: claim.figure.value or 0)
    low, high = less.figure.value or 0, more.figure.value or 0
    is_near = 0 < low < high <= TIMES * low
    is_one = len({claim.measure for claim in pair} - {None}) == 1
    if (
        not told.direction
        or not is_near
        or not is_one
        or not _are_of_two_times(pair, before, words)
    ):
        return None
    return (less, more) if told.direction > 0 else (more, less)


def _are_of_two_times(pair: Pair, before: Sequence[Claim], words: Words) -> bool:
    """Is one of them told with a time of its own?"""
    one, other = (claim.figure for claim in pair)
    prose, time = one.block.prose, _TIME.of(words)
    stretches = ((one.sentence[0], one.lead), (one.end, other.lead))
    is_told = any(time.search(prose, *stretch) for stretch in stretches)
    return is_told or any(claim.figure.kind in DATES for claim in before)


def _goes(start: Claim, end: Claim, told: Claim, words: Words) -> bool:
    """Does the pair go the way that is told? A multiple compares either with the other, and so does
    a gap."""
    went = (end.figure.value or 0) - (start.figure.value or 0)
    if told.figure.kind is not Kind.MULTIPLE:
        return went * told.direction > 0 or (told.direction == 0 and went != 0)
    grows = (told.figure.value or 0) > 1
    return not _is_verb(told, words) or (went > 0 if grows else went < 0)


def _is_verb(told: Claim, words: Words) -> bool:
    """ "Doubled" and "tenfold", and not "10-fold" or "nine times"."""
    written, is_multiple = told.figure.written.lower(), told.figure.kind is Kind.MULTIPLE
    is_ratio = _COMPARES.of(words).search(written) is not None
    return is_multiple and not is_ratio and not any(sign.isdigit() for sign in written)
