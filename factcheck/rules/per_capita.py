"""What all have, how many they are, and what is told of each.

"The 34 branches took 1,020 tonnes, an average of 40 tonnes each": it is 30. "Two million people on
400 sq km, a density of 500 per sq km": it is 5,000.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex
from factcheck.align.each import Sharing, shared_out
from factcheck.align.each_told import Wording
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words

LAYOUT = "what all have, how many they are, and what each has"
KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION)


@frozen
class Options:
    """``each``: what behind a figure says that it is of each one; ``per``: what stands there
    before the thing that it is told per. ``squares``: before such a unit;
    ``average``: behind the figure; ``choice``: between what each may have. ``handing``: what stands
    before ``to_each`` in front of what each gets ("giving"), ``whom`` and ``getting`` what stands
    behind it. For the rest see ``align.each_told.Wording``.
    """

    each: tuple[str, ...]
    per: tuple[str, ...]
    led: tuple[str, ...]
    mean: tuple[str, ...]
    unless: tuple[str, ...]
    people: tuple[str, ...]
    heads: tuple[str, ...]
    groups: tuple[str, ...]
    divided: tuple[str, ...]
    handing: tuple[str, ...]
    getting: tuple[str, ...]
    to_each: tuple[str, ...]
    whom: tuple[str, ...]
    squares: tuple[str, ...]
    average: tuple[str, ...]
    choice: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = _wording(options, claims.words)
    for each in claims.anchors(*KINDS):
        shared = shared_out(claims, each, words)
        found = [one for one in shared if not _is_choice(one.whole, each, options)]
        if found:
            readings = tuple(
                Reading(Cited.hedged(one.whole) / _number(one.number), layout=LAYOUT)
                for one in found
            )
            yield Relation(_stated(each, found[0]), readings, zeros_round=True)


def _is_choice(whole: Claim, each: Claim, options: Options) -> bool:
    """ "Six rows with four *or* five keys each": no whole, but how many each may have."""
    first, last = whole.figure, each.figure
    return last.block.prose[first.end : last.lead].strip() in options.choice


@lru_cache(maxsize=8)
def _wording(options: Options, words: Words) -> Wording:
    each, per, getting = map(re.either, (options.each, options.per, options.getting))
    square, average, whom = map(re.either, (options.squares, options.average, options.whom))
    tail = (
        rf"(?:\s[a-z]+){{0,2}}?(?:\s(?P<each>{each})"
        rf"|\s(?:{per})\s(?P<thing>(?:(?:{square}) )?[a-z]+))?"
        rf"(?:\s(?:{average}))?\s*(?:$|[,.;:)—–])"
    )
    return Wording(
        re.compile(tail, re.IGNORECASE),
        tuple(f" {phrase}" for phrase in options.led),
        tuple(f" {phrase}" for phrase in options.mean),
        options.unless,
        frozenset(options.people),
        frozenset(options.heads),
        tuple(f" {phrase}" for phrase in options.groups),
        frozenset(options.divided),
        re.compile(
            rf"\b(?:{re.either(options.handing)}) (?:{re.either(options.to_each)})"
            rf"(?: (?:{whom})| (?!(?:{getting})\b)(?P<thing>[a-z]+))?"
            rf"(?: (?:{getting}))?\s*$"
        ),
        words,
    )


def _number(claim: Claim) -> Cited:
    """How many; five years are five, when what each has is reckoned."""
    figure = claim.figure
    is_whole = figure.value is not None and figure.value.denominator == 1
    if figure.value is None or not is_whole or figure.kind is not Kind.DURATION:
        return Cited.hedged(claim)
    if figure.modifier is not Modifier.EXACT:
        return Cited.hedged(claim)
    return Cited(claim, Quantity(Interval.exactly(figure.value), claim.quantity.unit))


def _stated(each: Claim, sharing: Sharing) -> Cited:
    """What is told of each, rounded though it is a whole number: "six each" may be 5.8."""
    its = each.quantity.unit
    if sharing.unit.symbol and " / " not in its.symbol:
        its = (its if its.symbol else sharing.whole.quantity.unit) / sharing.unit
    return Cited(each, Quantity(each.quantity.amount.rounded(), its))


FAMILY = Family(Options, relations)
