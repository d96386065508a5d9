"""A whole, and how each of it came out.

"412 tests ran: 400 passed, 8 failed and 5 were skipped" are 413. What passes, fails or is skipped
is all there is: the words for it are the kinds of outcome, and each kind is told once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import islice
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "a whole, and how it came out"
FAR = 260
"""All outcomes are told within so many characters."""
BEFORE, BEHIND = 2, 5
"""The word of an outcome stands so few words before its count, or behind it."""
NEAR = 60
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|[,;:.()]")
_STOPS = frozenset((*",;:.()", "and", "or", "but", "while"))

Told = dict[int, Claim]
"""By each kind of outcome its count."""


@frozen
class Options:
    """``outcomes``: the kinds, and for each the words that tell it. ``exhaustive``: is there no
    other kind?"""

    outcomes: tuple[tuple[str, ...], ...]
    exhaustive: bool


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if not all(claims.says(*words) for words in options.outcomes):
        return
    kinds = {word: kind for kind, words in enumerate(options.outcomes) for word in words}
    seen: set[Claim] = set()
    for first in claims.anchors(Kind.COUNT):
        if first in seen or _kind(first, kinds) is None:
            continue
        whole, told = _tally(claims, first, kinds)
        seen.update(told.values())
        if whole is not None and len(told) == len(options.outcomes):
            sum_: Expression = reduce(add, (Cited(claim) for claim in told.values()))
            comparison = Comparison.EQUALS if options.exhaustive else Comparison.AT_LEAST
            yield Relation(Cited(whole), (Reading(sum_, layout=LAYOUT),), comparison)


def _tally(claims: ClaimIndex, first: Claim, kinds: dict[str, int]) -> tuple[Claim | None, Told]:
    """The count before the first outcome, and the outcomes from there on, while each is new."""
    told: Told = {}
    whole, last = _whole(claims, first), first
    for claim in _stretch(claims, first):
        if claim is whole:
            continue
        kind = _kind(claim, kinds)
        if kind is None or kind in told or not _is_plain(claim):
            # "14 buy, 8 hold and 3 sell; one did not rate it"
            is_more = claim.figure.sentence == last.figure.sentence
            return (None if is_more else whole), told
        told[kind] = last = claim
    return whole, told


def _stretch(claims: ClaimIndex, first: Claim) -> Iterator[Claim]:
    """The counts of the block from the first outcome on, as far as a tally may reach."""
    together = claims.siblings(first, Layout.BLOCK)
    for claim in together[together.index(first) :]:
        if claim.figure.start > first.figure.start + FAR:
            return
        if claim.figure.kind is Kind.COUNT:
            yield claim


def _whole(claims: ClaimIndex, first: Claim) -> Claim | None:
    """The things that the first are "of", or that are counted right before: in the sentence, or
    else in the one before."""
    of = [tie.right for tie in claims.tied(first, TieKind.OF) if tie.words is not None]
    if of:
        return of[0] if _is_plain(of[0]) and of[0].figure.kind is Kind.COUNT else None
    together = claims.siblings(first, Layout.SENTENCE)
    here = together[: together.index(first)]
    for told in (here, claims.before(first)):
        # Of a long sentence no more is read than tells that there are two.
        counts = tuple(islice((one for one in told if one.figure.kind is Kind.COUNT), 2))
        if counts:
            whole = counts[-1]
            is_near = first.figure.start - whole.figure.end <= FAR
            is_counted = _is_plain(whole) and whole.quantity.unit.symbol != ""
            return whole if len(counts) == 1 and is_near and is_counted else None
    return None


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.quantity is not None and figure.ends is None
    return is_told and figure.modifier is Modifier.EXACT


def _kind(claim: Claim, kinds: dict[str, int]) -> int | None:
    """Which outcome a count is of: "8 *failed*", "*loses* in three", "five more are *ties*"."""
    figure = claim.figure
    behind = figure.block.prose[figure.end : figure.end + NEAR].lower()
    before = figure.block.prose[max(0, figure.lead - NEAR) : figure.lead].lower()
    near = (_clause(_WORD.findall(behind), BEHIND), _clause(_WORD.findall(before)[::-1], BEFORE))
    found = [kinds[word] for words in near for word in words if word in kinds]
    return found[0] if found else None


def _clause(words: list[str], most: int) -> list[str]:
    """The first words, up to a stop."""
    for place, word in enumerate(words[:most]):
        if word in _STOPS:
            return words[:place]
    return words[:most]


FAMILY = Family(Options, relations)
