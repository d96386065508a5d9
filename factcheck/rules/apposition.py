"""A whole, and right behind a comma its parts, each with its place.

"It closed 14 shops this year, nine in Spain and six in Malta" are 15: some may be left out, but
they are no more than the whole. (What stands behind a colon is all of it: the family ``itemized``.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import pairwise
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import glue, whole_row
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import PLAIN, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation

KINDS = (Kind.COUNT, Kind.MONEY)
TIMES = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.DURATION})
_PLACES = frozenset({"in", "at", "on", "from", "for", "to", "by", "with", "per"})
"""Behind the whole such a word makes it the first of a row: "14 *in* Oslo, nine *in* Bonn"."""
LAYOUT = "a whole, and its parts behind it"
NEAR = 16
"""A time so few characters behind a part tells when it was, and not where."""
_OPENS = re.compile(r"(?P<words>(?:\s[\w'’-]+){0,8})\s?,\s?")


@frozen
class Options:
    """``places``: what stands behind each part, the same word behind all ("in")."""

    places: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    place = re.compile(rf"\s(?:[\w-]+\s)?({'|'.join(options.places)})\s")
    for whole in claims.anchors(*KINDS):
        parts = _parts(claims, whole) if _is_plain(whole) and _is_named(whole) else ()
        opens = _OPENS.fullmatch(glue(whole, parts[0])) if len(parts) > 1 else None
        words = opens["words"].split() if opens is not None else ()
        # "The ticket is $20 now, $15 for two" is a row of prices.
        is_told = words and whole.figure.kind is Kind.COUNT
        if is_told and _are_placed(claims, parts, place, words):
            sum_: Expression = reduce(add, map(Cited.printed, parts))
            reading = Reading(sum_, layout=LAYOUT)
            yield Relation(Cited(whole), (reading,), Comparison.AT_LEAST)


def _parts(claims: ClaimIndex, whole: Claim) -> tuple[Claim, ...]:
    """The row behind the whole, nothing like it being told behind the row."""
    parts = whole_row(claims.siblings(whole, Layout.SENTENCE), whole, claims.words, before=False)
    is_joined = any(" and " in glue(a, b) for a, b in pairwise(parts))
    return parts if is_joined and all(_is_part(part, whole) for part in parts) else ()


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.ends is None and not figure.per and claim.role is not Role.SHARE
    return is_told and figure.modifier in PLAIN


def _is_named(whole: Claim) -> bool:
    return whole.figure.kind is not Kind.COUNT or whole.quantity.unit.symbol != ""


def _is_part(part: Claim, whole: Claim) -> bool:
    """Is it of the same noun, and by itself no more than the whole?"""
    is_alike = part.quantity.unit.symbol in ("", whole.quantity.unit.symbol)
    is_less = (part.figure.value or 0) < (whole.figure.value or 0)
    return _is_plain(part) and is_alike and is_less


def _are_placed(
    claims: ClaimIndex, parts: tuple[Claim, ...], place: re.Pattern[str], words: Sequence[str]
) -> bool:
    """ "Nine *in* Spain and six *in* Malta"; but "14 *in* Oslo, nine *in* Bonn" is a row of
    three."""
    found = [place.match(part.figure.block.prose, part.figure.end) for part in parts]
    said = {each.group(1) for each in found if each}
    is_one = all(found) and len(said) == 1 and not _PLACES & set(words)
    return is_one and not any(_is_timed(claims, part) for part in parts)


def _is_timed(claims: ClaimIndex, part: Claim) -> bool:
    together = claims.siblings(part, Layout.SENTENCE)
    behind = together[together.index(part) + 1 :][:1]
    return any(
        claim.figure.kind in TIMES and claim.figure.start - part.figure.end <= NEAR
        for claim in behind
    )


FAMILY = Family(Options, relations)
