"""Rows: figures of one sort that stand one behind another, "a whole: A, B and C"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind

PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.NAME, Kind.DURATION, Kind.PERCENT})
"""Between parts may stand when they were, what they are called and which share they are."""
FAR = 110
"""Between a part and the next stand at most this many characters."""
MOST = 12
"""A list of more parts than this is a table, or none."""
WIDEST = 3 * MOST
"""So many figures on one side of a whole are looked at."""
TWO_THINGS = 2
"""A row that comes to so many times its whole, or to so little of it, is of something else."""
BREAKS = (";", " while ", " whereas ", " compared ", " versus ")
_EACH = re.compile(r"(?:\s[a-z][\w-]*){0,2}?\s(?:each|apiece)\b", re.IGNORECASE)
_GROUPS = re.compile(r"\s[a-z][\w-]*(?:\s[a-z][\w-]*)?\sof\s(?:about\s|some\s)?")
_STARTS = re.compile(r" from\W*$")
"""What a figure was before is no part: "up *from* 40"."""


def row(whole: Claim, side: Iterable[Claim], breaks: tuple[str, ...] = BREAKS) -> list[Claim]:
    """The figures like a whole that stand nearest to it on one side, up to where something else
    begins; ``side`` is told from the whole on. None in a crowd where it has no end: it may go on in
    the next stretch."""
    found: list[Claim] = []
    last = whole
    for claim in side:
        if claim.figure.kind in PASSED and claim.figure.kind is not whole.figure.kind:
            continue
        words = glue(last, claim)
        if not is_like(claim, whole) or len(words) > FAR or len(found) > MOST:
            break
        if found and (any(word in words for word in breaks) or _STARTS.search(words)):
            break
        found.append(claim)
        last = claim
    else:
        return [] if whole.figure.is_crowded else found
    return found


def side(together: tuple[Claim, ...], whole: Claim, *, before: bool) -> tuple[Claim, ...]:
    """The figures of a sentence on one side of a whole, told from it on."""
    place = bisect_left(together, at(whole), key=at)
    if before:
        return together[max(0, place - WIDEST) : place][::-1]
    return together[place + 1 : place + 1 + WIDEST]


def rest(row: list[Claim], side: tuple[Claim, ...]) -> list[Claim]:
    """The figures of a side that are like those of its row, and stand beyond it."""
    beyond = side[side.index(row[-1]) + 1 :] if row else ()
    return [claim for claim in beyond if is_like(claim, row[-1])]


def whole_row(
    together: tuple[Claim, ...], whole: Claim, *, before: bool, breaks: tuple[str, ...] = BREAKS
) -> tuple[Claim, ...]:
    """The row on one side of a whole, in the order of the text; none where that side has figures
    like it besides."""
    if len(together) == 1:
        return ()
    told = side(together, whole, before=before)
    found = row(whole, told, breaks)
    return () if rest(found, told) else tuple(sorted(found, key=at))


def is_of_each(claim: Claim, together: Iterable[Claim]) -> bool:
    """ "Ten classes *of 6,000*", "6,000 *each*": there are several of so many."""
    figure = claim.figure
    if _EACH.match(figure.block.prose, figure.end, figure.sentence[1]):
        return True
    before = [one for one in together if at(one) < at(claim)][-1:]
    return any(
        one.figure.kind is Kind.COUNT
        and one.figure.value != 1
        and _GROUPS.fullmatch(glue(one, claim))
        for one in before
    )


def is_like(claim: Claim, whole: Claim) -> bool:
    """Is it of the same kind and dimension?"""
    one, other = claim.figure, whole.figure
    is_quantity = one.kind is other.kind and None not in (one.quantity, other.quantity)
    return is_quantity and claim.quantity.is_like(whole.quantity)


def glue(left: Claim, right: Claim) -> str:
    """What stands between two figures of one block, in lower case."""
    first, second = sorted((left, right), key=at)
    return first.figure.block.prose[first.figure.end : second.figure.lead].lower()


def at(claim: Claim) -> int:
    return claim.figure.start
