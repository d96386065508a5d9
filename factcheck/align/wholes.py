"""Wholes told before: what a part and its share are of, where only a word says so.

"Police looked at 640 cases. In 96 *of them*, one in five, ...", "a survey of 2,400 parents found
that 1,560 had a dog, 56 percent *of those asked*", "The house costs $75m. The last one sold for
$26m, a quarter *of that*".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from fractions import Fraction

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Parts = tuple[tuple[Claim, ...], Claim, Claim]
"""What may be the part, the share, and the whole."""
AMOUNTS = frozenset({Kind.MONEY, Kind.MEASURE})
STEM = 4
NEAR = 12
"""A part is looked for among so many figures before its share."""

_ABOUT = r"(?:{about}\s)?"
_OF_THEM = Worded(
    "wholes",
    r"\s{of}\s(?:{them}|{the}\s(?P<noun>[a-z]+))\s?(?:\(|,\s(?:{or}\s)?|[—–]\s)" + _ABOUT,
)
_OF_WHOM = Worded("wholes", r"\b{of}\s{which},?\s" + _ABOUT + "$", re.IGNORECASE)
_APPOSED = Worded("wholes", r"\s?(?:\(|,\s{or}\s)" + _ABOUT)
_ASKED = Worded("wholes", r"\s{of}\s(?:{of_all}\s){0,4}(?P<asked>[a-z]+)\s?(?:[.,;)—–]|$)")
_IS_THAT = Worded("wholes", r"(?:\s[^\W\d_]+){0,4}[,\s]{1,2}{is}\s" + _ABOUT + "$")
_THAT = Worded("wholes", r"\s{of}\s{that}(?:\s{sums})?\s?(?:[.,;]|$)")
_CLOSED = re.compile(r"\s?(?:[,;)—–.]|$)")


def wholes(claims: ClaimIndex, asked: Collection[str], cases: Collection[str]) -> Iterator[Parts]:
    """Each share with its part and its whole. ``asked``: what those of whom a share is told have
    been ("surveyed"); ``cases``: what counted things of any sort are called."""
    words = claims.words
    for share in claims.anchors(Kind.PERCENT, Kind.FRACTION):
        figure = share.figure
        if share.role is Role.CHANGE or figure.ends is not None:
            continue
        together = claims.siblings(share, Layout.SENTENCE)
        at = bisect_left(together, figure.start, key=lambda claim: claim.figure.start)
        before = together[max(0, at - NEAR) : at]
        if not before:
            continue
        if _THAT.of(words).match(figure.block.prose, figure.end):
            yield from _of_that(claims, share, before)
        elif _is_asked(figure, asked, words):
            yield from _of_asked(claims, share, before)
        elif _CLOSED.match(figure.block.prose, figure.end):
            yield from _of_them(claims, share, before, cases)


def _of_them(
    claims: ClaimIndex, share: Claim, before: tuple[Claim, ...], cases: Collection[str]
) -> Iterator[Parts]:
    """ "In 96 of them, one in five", "of whom 1,560, or 56 percent,"."""
    part = before[-1]
    if not _is_count(part):
        return
    words = claims.words
    prose, glue = part.figure.block.prose, (part.figure.end, share.figure.lead)
    found = _OF_THEM.of(words).fullmatch(prose, *glue)
    start = part.figure.sentence[0]
    is_of_whom = _OF_WHOM.of(words).search(prose, start, part.figure.lead) is not None
    if found is None and not (is_of_whom and _APPOSED.of(words).fullmatch(prose, *glue)):
        return
    noun = found["noun"] if found else None
    for whole in _whole(claims, part, before[:-1]):
        symbol = whole.quantity.unit.symbol
        if noun is None or noun in cases or noun[:STEM] == symbol[:STEM]:
            yield (part,), share, whole


def _of_asked(claims: ClaimIndex, share: Claim, before: tuple[Claim, ...]) -> Iterator[Parts]:
    """ "A survey of 2,400 parents found that 1,560 had a dog, 56 percent of those asked"."""
    counted = [claim for claim in before if _is_count(claim) and _is_bare(claim)]
    if counted:
        at = before.index(counted[0])
        for whole in _whole(claims, counted[0], before[:at]):
            parts = tuple(claim for claim in counted if _value(claim) <= _value(whole))
            if len(parts) == len(counted):
                yield parts, share, whole


def _of_that(claims: ClaimIndex, share: Claim, before: tuple[Claim, ...]) -> Iterator[Parts]:
    """ "The last one, at $26m, is a quarter of that": each the only amount of its sentence."""
    first = claims.before(share)
    like = [claim for claim in before if claim.figure.kind in AMOUNTS]
    told = [claim for claim in first if claim.figure.kind in AMOUNTS]
    if len(like) != 1 or len(told) != 1 or not _is_level(like[0]) or not _is_level(told[0]):
        return
    glue = like[0].figure.block.prose[like[0].figure.end : share.figure.lead]
    is_that = _IS_THAT.of(claims.words).fullmatch(glue) is not None
    if like[0] is before[-1] and is_that and like[0].quantity.is_like(told[0].quantity):
        yield (like[0],), share, told[0]


def _whole(claims: ClaimIndex, part: Claim, before: tuple[Claim, ...]) -> Iterator[Claim]:
    """The one count of things told before a part that is no less than it."""
    counts = [claim for claim in (*claims.before(part), *before) if claim.figure.kind is Kind.COUNT]
    if not all(claim.figure.quantity is not None and claim.figure.value for claim in counts):
        return
    enough = [claim for claim in counts if _value(claim) >= _value(part)]
    if len(enough) == 1 and _is_count(enough[0]) and not _is_bare(enough[0]):
        yield enough[0]


def _is_asked(figure: Figure, asked: Collection[str], words: Words) -> bool:
    found = _ASKED.of(words).match(figure.block.prose, figure.end)
    return found is not None and found["asked"] in asked


def _is_count(claim: Claim) -> bool:
    return claim.figure.kind is Kind.COUNT and _is_level(claim)


def _is_level(claim: Claim) -> bool:
    """Told as it stands, and more than nothing."""
    figure = claim.figure
    is_told = figure.quantity is not None and figure.ends is None and claim.role is Role.LEVEL
    return is_told and bool(figure.value) and Cited.hedged(claim).quantity.base().low > 0


def _is_bare(claim: Claim) -> bool:
    return not claim.quantity.unit.symbol


def _value(claim: Claim) -> Fraction:
    return claim.figure.value or Fraction(0)
