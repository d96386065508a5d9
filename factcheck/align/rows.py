"""Rows: figures of one sort that stand one behind another, "a whole: A, B and C"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

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
BREAKS = Worded("shapes.rows", r";| {breaks} ")
_EACH = Worded("shapes.rows", r"(?:\s[a-z][\w-]*){0,2}?\s{each}\b", re.IGNORECASE)
_GROUPS = Worded("shapes.rows", r"\s[a-z][\w-]*(?:\s[a-z][\w-]*)?\sof\s(?:{about}\s)?")
_STARTS = Worded("shapes.rows", r" {from}\W*$")
"""What a figure was before is no part: "up *from* 40"."""


def row(
    whole: Claim, side: Iterable[Claim], words: Words, breaks: Worded | None = BREAKS
) -> list[Claim]:
    """The figures like a whole that stand nearest to it on one side, up to where something else
    begins; ``side`` is told from the whole on. None in a crowd where it has no end: it may go on in
    the next stretch."""
    found: list[Claim] = []
    last = whole
    for claim in side:
        if claim.figure.kind in PASSED and claim.figure.kind is not whole.figure.kind:
            continue
        between = glue(last, claim)
        if not is_like(claim, whole) or len(between) > FAR or len(found) > MOST:
            break
        if found and any(sign and sign.of(words).search(between) for sign in (breaks, _STARTS)):
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
    together: tuple[Claim, ...],
    whole: Claim,
    words: Words,
    *,
    before: bool,
    breaks: Worded | None = BREAKS,
) -> tuple[Claim, ...]:
    """The row on one side of a whole, in the order of the text; none where that side has figures
    like it besides."""
    if len(together) == 1:
        return ()
    told = side(together, whole, before=before)
    found = row(whole, told, words, breaks)
    return () if rest(found, told) else tuple(sorted(found, key=at))


def is_of_each(claim: Claim, together: Iterable[Claim], words: Words) -> bool:
    """ "Ten classes *of 6,000*", "6,000 *each*": there are several of so many."""
    figure = claim.figure
    if _EACH.of(words).match(figure.block.prose, figure.end, figure.sentence[1]):
        return True
    before = [one for one in together if at(one) < at(claim)][-1:]
    return any(
        one.figure.kind is Kind.COUNT
        and one.figure.value != 1
        and _GROUPS.of(words).fullmatch(glue(one, claim))
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
