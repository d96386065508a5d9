"""Successive: one change in percent after another, of one thing, in one sentence.

"Fell 20% in May, then rose 20% in June", "rose 50% in 2022 and another 50% in 2023": the second is
told as what came next, or each has a time of its own. "North rose 4% and south 3%" are two things.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import PLAIN, Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

Pair = tuple[Claim, Claim]
TIMES = frozenset({Kind.DATE, Kind.YEAR})
FAR = 90
"""Between two changes of one thing stand at most so many characters."""


@frozen(eq=False)
class Wording:
    """The words between two changes: the second is what came next (``then``), or of another thing
    (``other``); it has a time of its own (``both``); it is a change (``again``). ``after`` begins a
    sentence with the first.
    """

    then: re.Pattern[str]
    after: re.Pattern[str]
    both: re.Pattern[str]
    again: re.Pattern[str]
    other: re.Pattern[str]


def successive(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim, tuple[Claim, ...]]]:
    """Each two changes in a row, with the other percentages of their sentence."""
    words = wording(claims.words)
    for sentence in claims.by_sentence():
        shares = [claim for claim in sentence if claim.figure.kind is Kind.PERCENT]
        if len(shares) in (2, 3) and _is_row(shares[0], shares[1], sentence, words):
            yield shares[0], shares[1], tuple(shares[2:])


def way(one: Claim, other: Claim) -> int:
    """Which way the second change goes: where only "another 50%" is told, that of the first."""
    return other.direction or one.direction


def _is_row(one: Claim, other: Claim, sentence: tuple[Claim, ...], words: Wording) -> bool:
    figures = (one.figure, other.figure)
    if one.role is not Role.CHANGE or one.direction == 0 or not all(map(_is_told, figures)):
        return False
    glue = one.figure.block.prose[one.figure.end : other.figure.lead]
    is_after = words.after.match(one.figure.block.prose, one.figure.sentence[0]) is not None
    if len(glue) > FAR or (not is_after and words.other.search(glue)):
        return False
    is_change = other.role is Role.CHANGE or words.again.search(glue) is not None
    is_next = is_after or words.then.search(glue) is not None
    is_dated = words.both.search(glue) is not None and _are_dated(one, other, sentence)
    return is_change and (is_next or is_dated)


def _is_told(figure: Figure) -> bool:
    return figure.modifier in PLAIN and figure.ends is None


def _are_dated(one: Claim, other: Claim, sentence: tuple[Claim, ...]) -> bool:
    """Does a time of its own follow each?"""
    at, then = sentence.index(one), sentence.index(other)
    behind = (sentence[at + 1 : at + 2], sentence[then + 1 : then + 2])
    return all(each and each[0].figure.kind in TIMES for each in behind)


@lru_cache(maxsize=8)
def wording(words: Words) -> Wording:
    """The words of rulesets/general/words/successive.toml, made ready."""
    table = words.table("successive")
    then, after, both, again, other = (
        re.either(table.get(name, ())) for name in ("then", "after", "and", "again", "other")
    )
    return Wording(
        re.compile(rf"\b(?:{then})\b", re.I),
        re.compile(rf"(?:{after})\s(?:an?\s)?[\w\s]{{0,20}}\d", re.I),
        re.compile(rf"\b(?:{both})\b", re.I),
        re.compile(rf"\b(?:{again})\s$", re.I),
        re.compile(rf"[;:()]|\b(?:{other})\b", re.I),
    )
