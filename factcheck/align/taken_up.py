"""Taken up: a change that names what was just told as one, "*the increase of* 512".

"The list holds 7,318 names. In January it held 6,906; *the increase of* 512 is put down to rents",
"Last autumn it took 3,200 hours. Now it needs 2,080. *That cut of* 35 percent ...": the article
says that the change is known, and there is one pair that it can be of, told of two times.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.align.index import ClaimIndex
from factcheck.align.inherited import DATES, PAIR, levels
from factcheck.align.layout import Layout
from factcheck.align.pairs import is_of_unit, is_pair
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.worded import Worded
from factcheck.model.words import Words

REACH = 60
MOST = 12
"""A sentence of more figures is no comparison of two."""
TIMES = 3
"""What changed by more than so many times is hardly told of by how much."""
_OTHER = Worded(
    "taken_up",
    r"(?:\s[a-z]+)?\s(?:{base}\s|{yearly}\b)|\s{each}\s{span}\b"
    r"|\s{within}\s(?!(?:[\w-]+\s){0,4}{spans}\b)",
    re.IGNORECASE,
)
""" "The cut of 5% *in wages*", "the rise of 40% *over* what was planned"."""
_TIME = Worded("taken_up", r"\b{times}\b", re.IGNORECASE)
_OWN = (TieKind.FROM, TieKind.TO, TieKind.BY)


def taken_up(claims: ClaimIndex, change: Claim) -> Tie | None:
    """The end of the one pair that was told before, tied to where it starts."""
    if change.role is not Role.CHANGE or not change.direction or not _is_known(claims, change):
        return None
    if claims.tied(change, *_OWN) or claims.ties_to(change, *_OWN) or _is_of_other(claims, change):
        return None
    told = _told(claims, change)
    if len(told) > MOST or any(claim.role is Role.CHANGE for claim in told):
        return None
    pair = levels(tuple(told), claims.words)
    if len(pair) != PAIR or not is_pair(*pair) or not _may_be_of(change, pair[0], pair[1]):
        return None
    is_one = len({claim.measure for claim in pair} - {None}) == 1
    return _by_direction(change, *pair) if is_one and _are_of_two_times(claims, *pair) else None


def _told(claims: ClaimIndex, change: Claim) -> list[Claim]:
    """The figures of the sentence before the change, and of the one before where it is but one."""
    here = claims.siblings(change, Layout.SENTENCE)
    told = [claim for claim in here if claim.figure.end <= change.figure.lead]
    for _ in range(PAIR):
        if len(levels(tuple(told), claims.words)) >= PAIR:
            break
        told = [*claims.before(told[0] if told else change), *told]
    return told


def _is_known(claims: ClaimIndex, change: Claim) -> bool:
    """Is it told as known, at the start of a clause?"""
    figure = change.figure
    start = max(figure.sentence[0], figure.lead - REACH)
    said = figure.block.prose[start : figure.lead]
    found = _known(claims.words).search(said)
    return found is not None and (found.start() > 0 or start == figure.sentence[0])


@lru_cache(maxsize=8)
def _known(words: Words) -> re.Pattern[str]:
    ways, own = words.table("directions"), words.table("taken_up")
    nouns = re.either([*ways.get("up_nouns", ()), *ways.get("down_nouns", ())])
    the, about = re.either(own.get("the", ())), re.either(own.get("about", ()))
    return re.compile(
        rf"(?:^\s*|[;:,—–]\s(?:and\s)?)(?:{the})\s(?:[a-z-]+\s)?(?:{nouns})\sof\s(?:(?:{about})\s)?$",
        re.IGNORECASE,
    )


def _is_of_other(claims: ClaimIndex, change: Claim) -> bool:
    figure = change.figure
    return (
        _OTHER.of(claims.words).match(figure.block.prose, figure.end, figure.sentence[1])
        is not None
    )


def _may_be_of(change: Claim, one: Claim, other: Claim) -> bool:
    """Is it told in percent, or in the unit of the two, and are they of one size?"""
    is_in_unit = change.quantity.is_like(one.quantity) or is_of_unit(one, change)
    low, high = sorted((one.figure.value or 0, other.figure.value or 0))
    return 0 < low < high <= TIMES * low and (is_in_unit or bool(change.quantity.unit.symbol))


def _are_of_two_times(claims: ClaimIndex, one: Claim, other: Claim) -> bool:
    """Is one of them told with a time of its own?"""
    between = one.figure.block.prose[one.figure.end : other.figure.lead]
    first = one.figure.block.prose[one.figure.sentence[0] : one.figure.lead]
    is_told = any(_TIME.of(claims.words).search(said) for said in (first, between))
    return is_told or any(_is_dated(claims, claim) for claim in (one, other))


def _is_dated(claims: ClaimIndex, level: Claim) -> bool:
    return any(
        claim.figure.kind in DATES for claim in claims.siblings(level, Layout.SENTENCE)[:MOST]
    )


def _by_direction(change: Claim, one: Claim, other: Claim) -> Tie:
    """What rises does so from the less of the two."""
    low, high = sorted((one, other), key=lambda claim: claim.figure.value or 0)
    end, start = (high, low) if change.direction > 0 else (low, high)
    return Tie(TieKind.FROM, end, start, None)
