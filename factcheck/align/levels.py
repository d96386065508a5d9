"""Levels: figures that are told for themselves, and those of one sort among them.

"The hospice took in $6.83 million and spent $7.12 million" has two levels of one sort; "up 4%" is a
change, "over 40" a bound, "three years later" a time: none of these is where a change starts or
ends that is worked out.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.align.rows import is_like
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

AMOUNTS = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.DURATION, Kind.MULTIPLE}
)
Levels = tuple[Claim, ...]
_WHEN = Worded("levels", r"\s{when}\b")


def amounts(claims: Iterable[Claim], words: Words) -> Levels:
    """What may be worked out from, or be told beside what is: changes too, but no date, no "one of
    them", no "three years later"."""
    return tuple(claim for claim in claims if _is_amount(claim, words))


def _is_amount(claim: Claim, words: Words) -> bool:
    figure = claim.figure
    if figure.quantity is None or figure.kind not in AMOUNTS:
        return False
    is_one = figure.value == 1 and figure.style.is_word
    return not is_one and _WHEN.of(words).match(figure.block.prose, figure.end) is None


def is_level(claim: Claim) -> bool:
    """Is it told for itself, and neither as a change nor as a range or a bound?"""
    figure = claim.figure
    is_plain = figure.ends is None and figure.modifier in CLOSED
    return is_plain and claim.role is not Role.CHANGE


def is_of_sort(one: Claim, other: Claim) -> bool:
    """Of one kind and unit; what is counted has the same noun, or none in one place, and so has
    what each is told per."""
    pers = {one.figure.per, other.figure.per} - {""}
    return is_like(one, other) and is_same_noun(one, other) and len(pers) <= 1


def is_same_noun(one: Claim, other: Claim) -> bool:
    """Do two counts count the same, as far as they say?"""
    if one.figure.kind is not Kind.COUNT or other.figure.kind is not Kind.COUNT:
        return True
    a, b = one.quantity.unit.symbol, other.quantity.unit.symbol
    return not a or not b or a == b


def sorts(found: Iterable[Claim]) -> list[Levels]:
    """Figures by what they are amounts of, each in the order of the text; a bare number that may be
    of several sorts is among each of them."""
    groups: list[list[Claim]] = []
    for claim in found:
        homes = [group for group in groups if all(is_of_sort(claim, one) for one in group)]
        for group in homes:
            group.append(claim)
        if not homes:
            groups.append([claim])
    return [tuple(group) for group in groups]
