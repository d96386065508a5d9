"""A whole and its parts.

"Of the 4,000: 1,900, 1,400 and 900" are 4,200. Where the wording says that the parts are all there
are ("consisting of", "totaling"), they make the whole; where it only names some ("including"), they
do not exceed it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

SUMMED = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.NAME, Kind.DURATION, Kind.PERCENT})
"""Between parts may stand when they were, what they are called and which share they are."""
FAR = 110
"""Between a part and the next stand at most this many characters."""
MOST = 12
"""A list of more parts than this is a table, or none."""
WIDEST = 3 * MOST
"""So many figures on one side of a whole are looked at."""
OPEN = frozenset(
    {Modifier.UP_TO, Modifier.OVER, Modifier.AT_LEAST, Modifier.UNDER, Modifier.AT_MOST}
)
BREAKS = (";", ". ", " while ", " whereas ", " compared ", " from ", " versus ")


_OF_THEM = re.compile(r" of (?:them|these|those|which|whom)\b", re.I)
_ACRONYM = re.compile(r"\([a-z]+\)")


@frozen
class Options:
    """``words``: what stands between the whole and its parts; ``before``: do the parts stand before
    the whole? ``exhaustive``: do they make it? ``alike``: must counts be of the same noun?
    ``joins``: what stands between two of the parts, at least once."""

    words: tuple[str, ...]
    before: bool
    exhaustive: bool
    alike: bool
    joins: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for whole in claims.anchors(*SUMMED, role=Role.LEVEL):
        if whole.figure.quantity is None or whole.figure.ends is not None:
            continue
        parts = _parts(claims, whole, options)
        if 2 <= len(parts) <= MOST:
            sum_: Expression = reduce(add, (Cited.printed(part) for part in parts))
            comparison = Comparison.EQUALS if options.exhaustive else Comparison.AT_LEAST
            reading = Reading(sum_, layout="a whole and its parts")
            yield Relation(Cited(whole), (reading,), comparison)


def _parts(claims: ClaimIndex, whole: Claim, options: Options) -> tuple[Claim, ...]:
    """The figures in a row on one side of the whole, all like it; none where the row is not
    sure."""
    together = claims.siblings(whole, Layout.SENTENCE)
    at = bisect_left(together, _at(whole), key=_at)
    behind = together[at + 1 : at + 1 + WIDEST]
    side = together[max(0, at - WIDEST) : at][::-1] if options.before else behind
    if ":" in options.words:
        side = _behind_colon(whole, side)
    side = tuple(claim for claim in side if not _is_of_part(claim))
    row = _row(whole, side)
    if len(row) < 2 or not _joins(whole, row, options):
        return ()
    rest = [claim for claim in side if claim not in row and _is_like(claim, whole)]
    # "(1), (2) and (3)" are the marks of a list or of notes.
    is_numbered = [part.figure.value for part in row] == list(range(1, len(row) + 1))
    is_sure = not is_numbered and not rest and all(_is_part(claim, whole, options) for claim in row)
    is_listed = any(word in _glue(a, b) for a, b in pairwise(row) for word in options.joins)
    return tuple(sorted(row, key=_at)) if is_sure and is_listed else ()


def _is_of_part(claim: Claim) -> bool:
    """ "10 tankers (*4 of them* new)": a part of a part."""
    figure = claim.figure
    return _OF_THEM.match(figure.block.prose, figure.end) is not None


def _behind_colon(whole: Claim, side: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """ "727 files from six sources: A (369)": the list begins behind the colon."""
    for place, claim in enumerate(side[:3]):
        if ":" in _glue(whole, claim):
            return side[place:] if _are_bracketed(list(side[place:])) else side
    return side


def _row(whole: Claim, side: Iterable[Claim]) -> list[Claim]:
    row: list[Claim] = []
    last = whole
    for claim in side:
        if claim.figure.kind in PASSED:
            continue
        glue = _glue(last, claim)
        if not _is_like(claim, whole) or len(glue) > FAR or len(row) > MOST:
            break
        if row and any(word in glue for word in BREAKS):
            break
        row.append(claim)
        last = claim
    return row


def _joins(whole: Claim, row: list[Claim], options: Options) -> bool:
    """Do the words say so, or a bracket around all parts, or a colon before parts in brackets?"""
    glue = _ACRONYM.sub("", _glue(whole, row[0]))
    spoken = f" {' '.join(glue.replace(',', ' ').split())} "
    if any(f" {word} " in spoken for word in options.words if word not in "(:"):
        return " and " not in spoken
    before, _, inside = glue.rpartition("(")
    between = "".join(_glue(a, b) for a, b in pairwise(row))
    if "(" in options.words and "(" in glue and not {"(", ")"} & {*before, *inside, *between}:
        return len(before) <= FAR // 2
    return ":" in options.words and ":" in before and not inside and _are_bracketed(row)


def _are_bracketed(row: list[Claim]) -> bool:
    """ "Sui (369), Move (143) and Seal (14)": each figure in a bracket of its own."""
    return len(row) > 2 and all(
        claim.figure.block.prose[claim.figure.start - 1 : claim.figure.start] == "("
        and claim.figure.block.prose[claim.figure.end : claim.figure.end + 1] == ")"
        for claim in row
    )


def _is_like(claim: Claim, whole: Claim) -> bool:
    figure = claim.figure
    is_quantity = figure.kind is whole.figure.kind and figure.quantity is not None
    return is_quantity and claim.quantity.is_like(whole.quantity)


def _is_part(claim: Claim, whole: Claim, options: Options) -> bool:
    figure = claim.figure
    if claim.role is Role.CHANGE or figure.ends is not None or figure.modifier in OPEN:
        return False
    behind = figure.block.prose[figure.end : figure.end + 9].lower()
    # "two-bedroom flats" and "$10 per share" are no parts.
    if behind[:1] in ("-", "/", "]") or behind.startswith((" per ", " each", " a share", " to ")):
        return False
    if figure.kind is not Kind.COUNT or not options.alike:
        return True
    noun, its = whole.quantity.unit.symbol, claim.quantity.unit.symbol
    # A part that is alone more than the whole is of something else.
    return its == noun != "" or (
        not its and claim.quantity.amount.low <= whole.quantity.amount.high
    )


def _glue(left: Claim, right: Claim) -> str:
    first, second = sorted((left, right), key=_at)
    return first.figure.block.prose[first.figure.end : second.figure.lead].lower()


def _at(claim: Claim) -> int:
    return claim.figure.start


FAMILY = Family(Options, relations)
