"""Successive: one change in percent after another, of one thing, in one sentence.

"Fell 20% in May, then rose 20% in June", "rose 50% in 2022 and another 50% in 2023": the second is
told as what came next, or each has a time of its own. "North rose 4% and south 3%" are two things.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout, place
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Figure, Kind, Modifier

Pair = tuple[Claim, Claim]
TOLD = frozenset({Modifier.EXACT, Modifier.APPROX})
TIMES = frozenset({Kind.DATE, Kind.YEAR})
FAR = 90
"""Between two changes of one thing stand at most so many characters."""

_THEN = re.compile(
    r"\b(?:then|followed by|before (?:rising|falling|gaining|losing|climbing))\b", re.I
)
_AFTER = re.compile(r"(?:after|following)\s(?:an?\s)?[\w\s]{0,20}\d", re.I)
_AND = re.compile(r"\b(?:and|but)\b", re.I)
_AGAIN = re.compile(r"\b(?:another|a further|a second|again|by|and)\s$", re.I)
_OTHER = re.compile(r"[;:()]|\b(?:while|whereas|who|which|its|their|the|in the)\b", re.I)


def successive(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim, tuple[Claim, ...]]]:
    """Each two changes in a row, with the other percentages of their sentence."""
    for _, together in groupby(claims.claims, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(claim for claim in together if claim.figure.quantity is not None)
        shares = [claim for claim in sentence if claim.figure.kind is Kind.PERCENT]
        if len(shares) in (2, 3) and _is_row(shares[0], shares[1], sentence):
            yield shares[0], shares[1], tuple(shares[2:])


def way(one: Claim, other: Claim) -> int:
    """Which way the second change goes: where only "another 50%" is told, that of the first."""
    return other.direction or one.direction


def _is_row(one: Claim, other: Claim, sentence: tuple[Claim, ...]) -> bool:
    figures = (one.figure, other.figure)
    if one.role is not Role.CHANGE or one.direction == 0 or not all(map(_is_told, figures)):
        return False
    glue = one.figure.block.prose[one.figure.end : other.figure.lead]
    is_after = _AFTER.match(one.figure.block.prose, one.figure.sentence[0]) is not None
    if len(glue) > FAR or (not is_after and _OTHER.search(glue)):
        return False
    is_change = other.role is Role.CHANGE or _AGAIN.search(glue) is not None
    is_next = is_after or _THEN.search(glue) is not None
    is_dated = _AND.search(glue) is not None and _are_dated(one, other, sentence)
    return is_change and (is_next or is_dated)


def _is_told(figure: Figure) -> bool:
    return figure.modifier in TOLD and figure.ends is None


def _are_dated(one: Claim, other: Claim, sentence: tuple[Claim, ...]) -> bool:
    """Does a time of its own follow each?"""
    at, then = sentence.index(one), sentence.index(other)
    behind = (sentence[at + 1 : at + 2], sentence[then + 1 : then + 2])
    return all(each and each[0].figure.kind in TIMES for each in behind)
