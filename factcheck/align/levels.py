"""Levels: figures that are told for themselves, and those of one sort among them.

"The hospice took in $6.83 million and spent $7.12 million" has two levels of one sort; "up 4%" is a
change, "$12 an hour" a rate, "over 40" a bound: none of these is where a change starts or ends that
is worked out.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.align.rows import is_like
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import CLOSED, Kind

Levels = tuple[Claim, ...]


def is_level(claim: Claim) -> bool:
    """Is it told for itself, and neither per something nor as a change or a bound?"""
    figure = claim.figure
    is_plain = figure.ends is None and not figure.per and figure.modifier in CLOSED
    return is_plain and claim.role is not Role.CHANGE


def is_of_sort(one: Claim, other: Claim) -> bool:
    """Of one kind and unit; what is counted has the same noun, or none in one place."""
    return is_like(one, other) and is_same_noun(one, other)


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
