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
from factcheck.align.taken_up import Way, is_as_much, is_gap
from factcheck.align.when_told import end_of_second, is_back, whens
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Pair = tuple[Claim, Claim]
TIMES = 3
"""What changed by more than so many times is hardly told of by how much."""
_JOINED = Worded("two_levels", r"\b{joined}\b|;", re.IGNORECASE)
_PART = Worded("two_levels", r"\b{part}\b", re.IGNORECASE)
_COMPARES = Worded("two_levels", r"\b{compares}\b")


def from_to(
    told: Claim, pair: Pair, before: Sequence[Claim], way: Way, grammar: Grammar
) -> Pair | None:
    """Where what is told of two levels starts and ends, where no wording ties them; None where the
    text does not hold them against each other, or they went the other way."""
    words = grammar.words
    found = _marked(pair, grammar)
    if found is None and not _is_part(told, pair, words):
        found = _by_time(told, pair, before, way, words)
    if found is None or not goes(*found, told, words):
        return None
    is_other = not is_gap(told, words) and is_crossing(*found, grammar)
    return None if is_other else found


def tied(pair: Pair, starts: Callable[[Claim], Iterable[Claim]]) -> Pair | None:
    """Where the one starts from the other, by the wording: "*from* 240 *to* 720"."""
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
    prose, end = pair[0].figure.block.prose, end_of_second(told, pair)
    return _PART.of(words).search(prose, pair[0].figure.end, end) is not None


def _by_time(
    told: Claim, pair: Pair, before: Sequence[Claim], way: Way, words: Words
) -> Pair | None:
    """The earlier and the later of two of one measure; else, where the figure compares and tells no
    time, both as one breath names them; else as what is told goes."""
    one, other = whens(told, pair, before, words)
    measures = {claim.measure for claim in pair} - {None}
    back = is_back(one, other, words) if len(measures) <= 1 else None
    if back is not None:
        return pair[::-1] if back else pair
    is_compared = is_as_much(told, words) and not _is_verb(told, words)
    found = _in_one_breath(told, pair, words) if is_compared or is_gap(told, words) else None
    if found is not None:
        return found
    # What is told as known is of one measure; what merely follows, of two that have their times.
    is_known = way is Way.KNOWN and len(measures) == 1 and (one.is_told or other.is_told)
    is_timed = one.is_told and other.is_told and len(measures) <= 1
    return _by_direction(told, pair) if is_known or is_timed else None


def _in_one_breath(told: Claim, pair: Pair, words: Words) -> Pair | None:
    """ "$6.8m came in *and* $7.1m went out": which is the start only the way it went can tell."""
    first, second = pair
    prose, is_one = first.figure.block.prose, first.figure.sentence == second.figure.sentence
    is_joined = _JOINED.of(words).search(prose, first.figure.end, second.figure.lead) is not None
    if not (is_one and is_joined):
        return None
    return pair if goes(first, second, told, words) else (second, first)


def _by_direction(told: Claim, pair: Pair) -> Pair | None:
    """ "It now has 418 singers. In May it had 386; the increase ...": two not far apart, but for a
    multiple of the one; what rises does so from the less of them."""
    less, more = sorted(pair, key=lambda claim: claim.figure.value or 0)
    low, high = less.figure.value or 0, more.figure.value or 0
    is_near = 0 < low < high and (high <= TIMES * low or told.figure.kind is Kind.MULTIPLE)
    if not told.direction or not is_near:
        return None
    return (less, more) if told.direction > 0 else (more, less)


def goes(start: Claim, end: Claim, told: Claim, words: Words) -> bool:
    """Does the pair go the way that is told? A multiple compares either with the other, and so does
    a gap."""
    went = (end.figure.value or 0) - (start.figure.value or 0)
    if is_gap(told, words):
        return went != 0
    if told.figure.kind is not Kind.MULTIPLE:
        return went * told.direction > 0 or (told.direction == 0 and went != 0)
    grows = (told.figure.value or 0) > 1
    return not _is_verb(told, words) or (went > 0 if grows else went < 0)


def _is_verb(told: Claim, words: Words) -> bool:
    """ "Doubled" and "tenfold", and not "10-fold" or "nine times"."""
    written, is_multiple = told.figure.written.lower(), told.figure.kind is Kind.MULTIPLE
    is_ratio = _COMPARES.of(words).search(written) is not None
    return is_multiple and not is_ratio and not any(sign.isdigit() for sign in written)
