"""A percentage, what it is taken of, and what that is said to be.

"15% *of* the 3,200 people polled, *or* 480", "4% *on* $25,000, *so you would get* $1,000": three
figures in a row, with the words that join the first to the second and both to the third.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

SHARES = (Kind.PERCENT, Kind.FRACTION)
AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.PERCENTAGE_POINT})
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME, Kind.ORDINAL})
PEOPLE = ("person", "people")
"""Voters and pupils are people."""
_OF = Worded(
    "percent_parts",
    r"(?:\s[a-z][\w-]*){0,3}?\s{of}\s(?:{the}\s)?(?:{about}\s)?",
    re.IGNORECASE,
)
_ON = Worded(
    "percent_parts",
    r"(?:\s[a-z][\w-]*){0,4}?\s{on}\s(?:{the}\s)?(?:[a-z]+\s){0,3}?(?:{of}\s)?",
    re.IGNORECASE,
)
_SO = Worded("percent_parts", r"(?:\s[\w'’-]+){0,3},?\s{so}(?:\s[a-z]+){1,4}?\s(?P<verb>[a-z]+)\s")
_NEAR = 24
_ENDS = re.compile(r"(?:\s[A-Za-z-]+){0,5}?\s*(?:$|[,.;:)—–])")
_APPOSED = re.compile(r"(?:\s[a-z][\w-]*){1,3},\s")
_STOPS = (",", ".", ")", "")
_CLOSES = re.compile(r"(?:\s[A-Za-z-]+){0,3}\s*\)")


@frozen
class Wording:
    """``same``: what says that a figure is what was taken ("or", a bracket); ``got``: verbs that
    say so of money behind "so" ("get"); ``rates``: nouns of a percentage that is agreed on ("fee");
    ``unless``: words that bring in what is not told."""

    same: tuple[str, ...]
    got: tuple[str, ...]
    rates: frozenset[str]
    unless: tuple[str, ...]


@frozen
class Part:
    """``is_exact`` tells a rate that is agreed on ("4% on $25,000") from a rounded share."""

    share: Claim
    whole: Claim
    stated: Claim
    is_exact: bool


def parts(claims: ClaimIndex, words: Wording) -> Iterator[Part]:
    """The parts of a document that are told so."""
    for share in claims.anchors(*SHARES):
        if share.figure.modifier not in CLOSED or share.figure.value is None:
            continue
        here = [one for one in claims.siblings(share, Layout.SENTENCE) if _counts(one)]
        at = here.index(share)
        found = _part(here[at : at + 3], words, claims.words)
        if found is not None and _is_plain(found, words):
            yield found


def _counts(claim: Claim) -> bool:
    return claim.figure.kind not in PASSED and claim.figure.quantity is not None


def _part(row: list[Claim], words: Wording, said: Words) -> Part | None:
    """ "15% of the 3,200, or 480"."""
    if len(row) < 3:
        return None
    share, whole, stated = row
    glue = _glue(share, whole)
    is_on, is_of = (each.of(said).fullmatch(glue) is not None for each in (_ON, _OF))
    if not is_of and (not is_on or share.role is Role.CHANGE):
        return None
    if not (_is_told(whole, stated, words) or _is_got(whole, stated, words, said)):
        return None
    is_agreed = not is_of or not words.rates.isdisjoint(glue.lower().split())
    return Part(share, whole, stated, is_agreed)


def _glue(left: Claim, right: Claim) -> str:
    return left.figure.block.prose[left.figure.end : right.figure.lead]


def _is_told(left: Claim, stated: Claim, words: Wording) -> bool:
    """Is it said again: ", or 480", "(480)", ", i.e. 480"?"""
    figure, glue = stated.figure, _glue(left, stated).lower()
    prose = figure.block.prose
    found = _same(words.same).fullmatch(glue)
    if found is None:
        is_apposed = figure.kind is Kind.MONEY and _APPOSED.fullmatch(glue) is not None
        return is_apposed and prose[figure.end : figure.end + 1] in _STOPS
    ends = _CLOSES if glue.endswith("(") else _ENDS
    return ends.match(prose, figure.end, figure.sentence[1]) is not None


def _is_got(whole: Claim, stated: Claim, words: Wording, said: Words) -> bool:
    """ "... on $25,000, *so you would get* $1,000"."""
    found = _SO.of(said).fullmatch(_glue(whole, stated).lower())
    is_money = stated.figure.kind is Kind.MONEY
    return is_money and found is not None and found["verb"] in words.got


@lru_cache(maxsize=8)
def _same(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:\s[\w'’-]+){{0,5}}?(?:{re.either(phrases)})\s?")


def _is_plain(part: Part, words: Wording) -> bool:
    """May the one be of the other, and is nothing said of what is not told?"""
    whole, stated = part.whole.figure, part.stated.figure
    if {whole.kind, stated.kind} - AMOUNTS or whole.modifier not in CLOSED or whole.per:
        return False
    if stated.modifier not in CLOSED or whole.ends is not None or stated.ends is not None:
        return False
    return _is_like(part) and not _are_said(part, words.unless)


def _is_like(part: Part) -> bool:
    whole, stated = part.whole, part.stated
    if whole.figure.kind is not stated.figure.kind:
        return False
    if whole.figure.kind is Kind.MONEY:
        return whole.quantity.is_like(stated.quantity)
    its = stated.quantity.unit.symbol
    is_bare = its in ("", *PEOPLE) and whole.figure.kind is Kind.COUNT
    # In another unit it may be the whole, converted.
    return is_bare or its == whole.quantity.unit.symbol


def _are_said(part: Part, phrases: tuple[str, ...]) -> bool:
    told = [part.share.figure, part.whole.figure, part.stated.figure]
    first, last = min(one.start for one in told), max(one.end for one in told)
    prose, (start, end) = told[0].block.prose, told[0].sentence
    near = f" {prose[max(start, first - _NEAR) : min(end, last + _NEAR)].lower()} "
    return any(f" {phrase}" in near for phrase in phrases)
