"""Places: figures told by the place they have among all of their sort.

"min 12 ms, median 15 ms, p95 40 ms, max 90 ms": the least is at 0, the median at 50, the greatest
at 100. A mean has no place of its own; it lies between the least and the greatest.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

from factcheck.align.rows import is_like
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen

DATES = frozenset({Kind.DATE, Kind.YEAR})
NAMES = frozenset({Kind.NAME, Kind.ORDINAL})
""" "p95", "the 95th percentile"."""
LEAST, MIDDLE, GREATEST = 0, 50, 100
MEAN = -1
"""The place of a mean: none, but between the least and the greatest."""
REACH = 60
"""The word for its place stands at most so many characters before a figure."""

_WORD = re.compile(r"p\d\d(?:\.\d+)?|\d\dth|[a-z]+(?:-[a-z]+)*")
_CLAUSE = re.compile(r"[,;:(]|\band\b")
_ENDS = re.compile(r"\s*(?:$|[.,;)])")
_SHARE = re.compile(r"p(\d\d)(?:\.\d+)?|(\d\d)th")


@frozen
class Placing:
    """``places``: by each word, the place that it tells. ``fillers``: words that may stand between
    it and its figure and say nothing. ``ranges``: words before a range that is from the least to
    the greatest. ``unless``: words by which it is not, or by which these are of different things.
    ``behind``: what stands behind a mean; ``aged``: what brings in an ``age``.
    """

    places: Mapping[str, int]
    fillers: frozenset[str]
    ranges: frozenset[str]
    unless: frozenset[str]
    behind: re.Pattern[str]
    aged: frozenset[str]
    age: frozenset[str]


def placed(sentence: tuple[Claim, ...], words: Placing) -> tuple[tuple[int, Claim], ...]:
    """The figures of a sentence with their places, where each like them has one of its own and
    all are of the same thing; a range of the least and the greatest has both."""
    figures = _figures(sentence)
    if not figures or not words.unless.isdisjoint(_words(figures[0], figures[-1].figure.end)):
        return ()
    found: list[tuple[int, Claim]] = []
    things: set[frozenset[str]] = set()
    start = figures[0].figure.sentence[0]
    for claim in figures:
        before = _before(claim, start)
        stretch = _WORD.findall(before)
        start = claim.figure.end
        if claim.figure.ends is not None:
            if words.ranges.isdisjoint(stretch):
                return ()
            found += [(LEAST, claim), (GREATEST, claim)]
            continue
        place, thing = _place(stretch, words)
        if place is None and words.behind.match(claim.figure.block.prose, start):
            place = MEAN
        if place is None:
            return ()
        things.add(thing | _subject(before, words) if found else thing)
        found.append((place, claim))
    places = [place for place, _ in found]
    is_one_thing = _is_of_one_thing(found, things, words) and len(set(places)) == len(places)
    return tuple(found) if is_one_thing else ()


def place_of(label: str, words: Placing) -> tuple[int | None, frozenset[str]]:
    """The one place that a label tells, and of what thing; no place where it tells none."""
    told = _WORD.findall(label.lower())
    if not words.unless.isdisjoint(told):
        return None, frozenset()
    place, _ = _place(told, words)
    rest = frozenset(word for word in told if _told(word, words) is None)
    return place, rest - words.fillers


def in_order(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The pairs of places of which the first is no more than the second, at least one of them
    between the least and the greatest."""
    told = set(places)
    if MEAN in told:
        told.remove(MEAN)
        yield from ((LEAST, MEAN),) if LEAST in told else ()
        yield from ((MEAN, GREATEST),) if GREATEST in told else ()
    for low, high in itertools.pairwise(sorted(told)):
        if is_inner(low) or is_inner(high):
            yield low, high


def is_inner(place: int) -> bool:
    return place == MEAN or LEAST < place < GREATEST


def _figures(sentence: tuple[Claim, ...]) -> list[Claim]:
    """The figures of a sentence, of one sort all of them and of one time; else none."""
    told = [claim for claim in sentence if claim.figure.kind not in NAMES]
    figures = [claim for claim in told if claim.figure.kind not in DATES]
    if len(figures) < 2 or len(told) - len(figures) > 1:
        return []
    if any(
        claim.figure.printed is None or " / " in claim.quantity.unit.symbol for claim in figures
    ):
        # Of a throughput the percentiles are often told from the other end.
        return []
    last = figures[-1]
    if not is_like(figures[0], last):
        # "The 20 houses cost between $200,000 and $450,000": how many there are says nothing.
        figures = figures[1:]
    is_one_sort = all(is_like(one, last) and one.role is not Role.CHANGE for one in figures)
    return figures if is_one_sort and len(figures) > 1 else []


def _is_of_one_thing(
    found: list[tuple[int, Claim]], things: set[frozenset[str]], words: Placing
) -> bool:
    """ "Workers aged 18 to 64 had an average tenure of 9 years": what they are of is told up to
    the first of them; and of a mean of a range nothing may be told behind it."""
    first, last = found[0][1], found[-1][1].figure
    told = _words(first, first.figure.end)
    if not _words(first, last.end).isdisjoint(words.aged):
        told |= words.age
    behind = words.behind.sub("", last.block.prose[last.end : last.sentence[1]], count=1)
    is_ranged = any(claim.figure.ends is not None for _, claim in found)
    is_apart = is_ranged and _ENDS.match(behind) is None
    return not is_apart and all(thing <= told for thing in things)


def _words(claim: Claim, end: int) -> set[str]:
    """The words of its sentence, up to an end."""
    figure = claim.figure
    return set(_WORD.findall(figure.block.prose[figure.sentence[0] : end].lower()))


def _before(claim: Claim, start: int) -> str:
    figure = claim.figure
    return figure.block.prose[max(start, figure.start - REACH) : figure.start].lower()


def _place(stretch: list[str], words: Placing) -> tuple[int | None, frozenset[str]]:
    """The one place that words tell, and what of; no place where they tell two."""
    at = [index for index, word in enumerate(stretch) if _told(word, words) is not None]
    if len(at) != 1:
        return None, frozenset()
    thing = frozenset(stretch[at[0] + 1 :]) - words.fillers
    return _told(stretch[at[0]], words), thing


def _subject(before: str, words: Placing) -> frozenset[str]:
    """What the clause of a place speaks of: "and *the class* averaged 58"."""
    clause = _WORD.findall(_CLAUSE.split(before)[-1])
    at = next((index for index, word in enumerate(clause) if _told(word, words) is not None), 0)
    return frozenset(clause[:at]) - words.fillers


def _told(word: str, words: Placing) -> int | None:
    share = _SHARE.fullmatch(word)
    if share is not None:
        return int(share[1] or share[2])
    return words.places.get(word)
