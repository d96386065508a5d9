"""A whole from so many places, and what each of them gave.

"It employs 120 people at two sites, 70 in Oslo and 60 in Bonn" are 130. As many parts are told as
were announced: then they are all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import glue, is_like, row, side
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import CLOSED, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
LAYOUT = "a whole from so many places, and what each of them gave"
MOST = 6
FAR = 60
REACH = 30
_FROM = Worded("shapes.breakdown", r"(?:\s[\w'’-]+){0,4}\s{from}(?:\s{its})?\s?")
_OPENS = Worded("shapes.breakdown", r"(?:\s[\w'’-]+){1,5}\s?(?:,|:|;|\(|—|–|-)\s?(?:{with}\s)?")
_PLACED = Worded("shapes.breakdown", r"(?:\s[\w'’-]+)?\s{placed}\s(?!{not_placed})")
_NAMED = re.compile(r"\b[A-Z][\w'’.-]*\s(?:[\w'’-]+\s){0,3}$")


@frozen
class Options:
    """``all``: right before a whole whose parts a sentence of its own tells."""

    all: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for number in claims.anchors(Kind.COUNT):
        whole = _whole(claims, number) if _is_number(number) else None
        if whole is None:
            continue
        parts = _behind(claims, whole, number) or _next(claims, whole, number, options)
        if len(parts) == number.figure.value:
            sum_: Expression = reduce(add, map(Cited.hedged, parts))
            yield Relation(Cited.hedged(whole), (Reading(sum_, layout=LAYOUT),))


def _is_number(claim: Claim) -> bool:
    """ "*Two* sites": a count of a few places."""
    figure = claim.figure
    is_exact = figure.modifier is Modifier.EXACT and figure.ends is None
    return is_exact and 2 <= (figure.value or 0) <= MOST and claim.quantity.unit.symbol != ""


def _whole(claims: ClaimIndex, number: Claim) -> Claim | None:
    together = claims.siblings(number, Layout.SENTENCE)
    place = together.index(number)
    whole = together[place - 1] if place else None
    if whole is None or whole.figure.kind not in KINDS or not _is_told(whole):
        return None
    is_of = _FROM.of(claims.words).fullmatch(
        whole.figure.block.prose, whole.figure.end, number.figure.lead
    )
    is_named = whole.figure.kind is not Kind.COUNT or whole.quantity.unit.symbol != ""
    return whole if is_of and is_named else None


def _is_told(claim: Claim) -> bool:
    figure = claim.figure
    is_plain = figure.quantity is not None and figure.ends is None and not figure.per
    return is_plain and figure.modifier in CLOSED and claim.role is Role.LEVEL


def _behind(claims: ClaimIndex, whole: Claim, number: Claim) -> tuple[Claim, ...]:
    """The parts in the same sentence, behind the announced number."""
    together = claims.siblings(number, Layout.SENTENCE)
    parts = tuple(row(whole, side(together, number, before=False), claims.words))
    if not parts or _OPENS.of(claims.words).fullmatch(glue(number, parts[0])) is None:
        return ()
    return parts if all(_is_part(part, whole, claims.words) for part in parts) else ()


def _next(claims: ClaimIndex, whole: Claim, number: Claim, options: Options) -> tuple[Claim, ...]:
    """The parts in the next sentence, where the whole is told to be all."""
    figure = whole.figure
    before = figure.block.prose[max(0, figure.lead - REACH) : figure.lead].lower().rstrip()
    if not any(before.endswith(f" {words}") for words in options.all):
        return ()
    block = claims.siblings(number, Layout.BLOCK)
    end = number.figure.sentence[1]
    behind = block[bisect_right(block, end - 1, key=lambda claim: claim.figure.start) :][: 3 * MOST]
    sentence = [claim for claim in behind if claim.figure.sentence == behind[0].figure.sentence]
    parts = tuple(claim for claim in sentence if is_like(claim, whole))
    rest = block[bisect_left(block, number.figure.end, key=lambda claim: claim.figure.start) :]
    is_alone = not any(is_like(claim, whole) for claim in rest[: len(rest) - len(behind)])
    return parts if is_alone and all(_is_part(part, whole, claims.words) for part in parts) else ()


def _is_part(part: Claim, whole: Claim, words: Words) -> bool:
    """Is it of the same noun, and told of a place or with a name?"""
    figure = part.figure
    prose = figure.block.prose
    if not _is_told(part) or part.quantity.unit.symbol not in ("", whole.quantity.unit.symbol):
        return False
    is_named = _NAMED.search(prose, max(0, figure.lead - FAR), figure.lead) is not None
    return is_named or _PLACED.of(words).match(prose, figure.end) is not None


FAMILY = Family(Options, relations)
