"""How far, how long and how fast: no way is done in less time than its speed allows.

"The 600 km took four hours at 90 km/h": it would be close to seven. A speed may be the highest, so
that it takes longer; what is done at an average speed takes just so long. A file goes through a
line as a train does, and water into a tank.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.rated import rated
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Dimension
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

LAYOUT = "how far, how long and how fast"
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
TIME: Dimension = (("time", 1),)
REACH = 40
"""So near to what is moved stand the words that say that it is."""
_TAKES = Worded("shapes.speed_distance_time", r"\b{takes}\s$")
_AT = Worded("shapes.speed_distance_time", r"\s*{at}\s*", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[.,;]|$)")
_NEW = Worded("shapes.speed_distance_time", r";\s(?!{same}\b)")
"""Something else begins: "finished the 10 km in 29 minutes; *the last runner* averaged 8 km/h"."""
BOUNDS = frozenset({Modifier.OVER, Modifier.AT_LEAST, Modifier.UNDER, Modifier.AT_MOST})


@frozen
class Options:
    """``taking``: what stands before a time that it took. ``moving``: words near an amount by which
    it is what was moved in that time. ``even``: words near a rate that held all the time, ``most``
    words by which it did not. ``unless``: words by which these figures are of different things.
    """

    taking: tuple[str, ...]
    moving: tuple[str, ...]
    even: tuple[str, ...]
    most: tuple[str, ...]
    unless: tuple[str, ...]


@frozen
class _Wording:
    taking: re.Pattern[str]
    moving: re.Pattern[str]
    even: re.Pattern[str]
    most: re.Pattern[str]
    unless: re.Pattern[str]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = _wording(options)
    for sentence in claims.by_sentence():
        told = [claim for claim in sentence if claim.figure.kind not in PASSED]
        relation = _relation(told, words, claims.words) if len(told) == 3 else None
        if relation is not None:
            yield relation


def _relation(told: list[Claim], words: _Wording, known: Words) -> Relation | None:
    times = [claim for claim in told if claim.figure.kind is Kind.DURATION]
    rates = [claim for claim in told if "/ " in claim.quantity.unit.symbol]
    if len(times) != 1 or len(rates) != 1 or times[0] is rates[0]:
        return None
    (amount,) = (claim for claim in told if claim is not times[0] and claim is not rates[0])
    if not _are_of_one(amount, times[0], rates[0], words, known):
        return None
    terms = [rated(claim, known) for claim in (amount, rates[0], times[0])]
    if any(term is None for term in terms):
        return None
    way, rate, time = (term for term in terms if term is not None)
    implied = way / rate
    if implied.quantity.unit.dimension != TIME:
        return None
    is_even = _is_even(rates[0], words) or _is_reckoned(times[0], rates[0], words, known)
    comparison = Comparison.EQUALS if is_even else Comparison.AT_LEAST
    return Relation(time, (Reading(implied, layout=LAYOUT),), comparison, zeros_round=True)


def _are_of_one(amount: Claim, time: Claim, rate: Claim, words: _Wording, known: Words) -> bool:
    prose, (start, end) = amount.figure.block.prose, amount.figure.sentence
    if any(_is_bare_bound(claim) for claim in (amount, time, rate)):
        return False
    told = (amount.figure, time.figure, rate.figure)
    if _NEW.of(known).search(prose, min(one.end for one in told), max(one.lead for one in told)):
        return False
    near = prose[max(start, amount.figure.start - REACH) : min(end, amount.figure.end + REACH)]
    before = prose[max(start, time.figure.lead - REACH) : time.figure.lead]
    is_next = words.taking.fullmatch(
        prose, amount.figure.end, max(amount.figure.end, time.figure.lead)
    )
    is_moved = is_next is not None or words.moving.search(near) is not None
    is_taken = words.taking.search(before) is not None
    return is_moved and is_taken and words.unless.search(prose, start, end) is None


def _is_bare_bound(claim: Claim) -> bool:
    """A change, and more or less than so much, say too little."""
    figure = claim.figure
    return claim.role is Role.CHANGE or figure.modifier in BOUNDS or figure.ends is not None


def _is_even(rate: Claim, words: _Wording) -> bool:
    figure = rate.figure
    start, end = figure.sentence
    near = figure.block.prose[max(start, figure.lead - REACH) : min(end, figure.end + REACH)]
    return words.even.search(near) is not None and words.most.search(near) is None


def _is_reckoned(time: Claim, rate: Claim, words: _Wording, known: Words) -> bool:
    """ "*At* 25 km/h, the 75 km *take* three hours": what would be, and not what was."""
    prose, start = rate.figure.block.prose, rate.figure.sentence[0]
    is_first = _AT.of(known).fullmatch(prose, start, rate.figure.lead) is not None
    before = prose[max(start, time.figure.lead - REACH) : time.figure.lead]
    is_last = _ENDS.match(prose, time.figure.end) is not None
    return (
        is_first
        and is_last
        and _TAKES.of(known).search(before) is not None
        and not words.most.search(prose)
    )


@lru_cache(maxsize=8)
def _wording(options: Options) -> _Wording:
    return _Wording(
        re.compile(rf"\s(?:{re.either(options.taking)})\s*$", re.IGNORECASE),
        _words(options.moving),
        _words(options.even),
        _words(options.most),
        _words(options.unless),
    )


def _words(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.either(phrases)})\b", re.IGNORECASE)


FAMILY = Family(Options, relations)
