"""Shares in a row: the percentages of a sentence that may be parts of one whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.rows import glue
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.document import Zone
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

FAR = 90
"""A share and the next stand at most so many characters apart."""
MOST = 12
"""A row of more shares than this is a table, or none."""
_NEAR = 12
_BREAK = Worded("shares", r"\b{breaks}\b")
_MADE_UP = Worded("shares", r"\b{made_up}\s$", re.IGNORECASE)
_OF = Worded("shares", r"\s?{of}\s(?!{those}\b)")
_WHOLE = Worded("shares", r"\s?{of}\s(?:{whole}\s)?(?P<whole>[\w-]+)")
_KIND = Worded("shares", r"(?:,?\s{and}|,|;)\s(?!{others}\s)(?:{the}\s)?[\w-]+(?:\s[\w-]+){0,2}\s")
_OPENS = Worded("shares", r"\W*{opens}\s", re.IGNORECASE)


def rows(claims: ClaimIndex) -> Iterator[tuple[Claim, ...]]:
    """The rows of two shares and more, each in one sentence, that may be of one whole."""
    words = claims.words
    row: list[Claim] = []
    for claim in claims.anchors(Kind.PERCENT):
        if not is_share(claim, words):
            continue
        if row and not _goes_on(claims, row[-1], claim):
            yield from _sure(row, words)
            row = []
        row.append(claim)
    yield from _sure(row, words)


def is_share(claim: Claim, words: Words) -> bool:
    """Is it told as a plain share of something?"""
    figure = claim.figure
    is_plain = figure.ends is None and figure.modifier in CLOSED and figure.value is not None
    is_told = claim.role is not Role.CHANGE or _is_made_up(claim, words)
    return is_plain and is_told and figure.block.zone is Zone.ARTICLE


def _is_made_up(claim: Claim, words: Words) -> bool:
    """ "Ore *made up* 45% of it" is no rise."""
    figure = claim.figure
    start = max(figure.sentence[0], figure.lead - _NEAR)
    return _MADE_UP.of(words).search(figure.block.prose, start, figure.lead) is not None


def _goes_on(claims: ClaimIndex, left: Claim, right: Claim) -> bool:
    if left.figure.block is not right.figure.block:
        return False
    if left.figure.sentence != right.figure.sentence:
        return False
    between = glue(left, right)
    is_broken = len(between) > FAR or _BREAK.of(claims.words).search(between) is not None
    return not is_broken and _are_next(claims, left, right)


def _are_next(claims: ClaimIndex, left: Claim, right: Claim) -> bool:
    """Does no percentage of another sort stand between the two?"""
    together = claims.siblings(left, Layout.SENTENCE)
    between = together[together.index(left) + 1 : together.index(right)]
    return all(claim.figure.kind is not Kind.PERCENT for claim in between)


def _sure(row: list[Claim], words: Words) -> Iterator[tuple[Claim, ...]]:
    """ "60% of men and 50% of women" are of two wholes."""
    of = _OF.of(words)
    wholes = [claim for claim in row if of.match(claim.figure.block.prose, claim.figure.end)]
    if 2 <= len(row) <= MOST and len(wholes) < 2:
        yield tuple(row)


def are_kinds_of(row: tuple[Claim, ...], sums: tuple[str, ...], words: Words) -> bool:
    """ "Licences made up 50% *of revenue*, services 35% and hardware 25%": kinds of one sum, their
    verb told once."""
    found = _whole(row[0], words)
    if found is None or found["whole"].lower() not in sums:
        return False
    first, *gaps = (glue(*pair) for pair in pairwise(row))
    kind = _KIND.of(words)
    return all(map(kind.fullmatch, (first.removeprefix(found[0].lower()), *gaps)))


def is_of_another(share: Claim, words: Words) -> bool:
    """ "The other 60% *of the price*": is the whole named here, and nowhere before?"""
    figure, found = share.figure, _whole(share, words)
    before = figure.block.prose[: figure.lead].lower()
    return found is not None and found["whole"].lower() not in before


def _whole(share: Claim, words: Words) -> re.Match[str] | None:
    return _WHOLE.of(words).match(share.figure.block.prose, share.figure.end)


def opens_a_whole(sentence: str, words: Words) -> bool:
    """Does it tell of a whole of its own: "*Of* the women 62%"?"""
    return _OPENS.of(words).match(sentence) is not None
