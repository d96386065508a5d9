"""A whole, its parts, and the rest of it.

"Of the 4,000 jobs 2,500 go this year and the remaining 1,400 next year": 1,500 remain. The whole is
what the sentence opens with, what stands right before its parts, or what the sentence before tells.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import reduce
from operator import sub

from factcheck.align import ClaimIndex, Layout, rows
from factcheck.align.rows import MOST, glue, is_like
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
LAYOUT = "a whole, its parts and the rest"
REACH = 24
TIMES = 12
"""A rest so many times the whole is of something else."""
_HEAD = Worded("shapes.remainder", r"\W*{of} (?:{its} )*", re.I)
_GAPPED = re.compile(r"\s[\w-]+(?:[.,;)]|$)")
_OPENS = Worded(
    "shapes.remainder",
    r"[^.,:;()—–]{0,40}(?:: ?|, ?(?:{with} |{of_which} (?:[\w'’-]+ ){0,5})?|; ?| ?\(| [—–-] ?|—)",
    re.I,
)


_WORD = re.compile(r"[a-z]+")


@frozen
class Options:
    """``rest``: right before what remains. ``held``: words of a sentence that tells of more than
    it counts. ``told``: before a part whose whole stands in the sentence before. ``places``: before
    what several parts are for, each its own."""

    rest: tuple[str, ...]
    held: tuple[str, ...]
    told: tuple[str, ...]
    places: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for rest in claims.anchors(*KINDS):
        if _is_part(rest) and _is_rest(rest, options):
            readings = tuple(
                Reading(_left(whole, parts), layout=LAYOUT)
                for whole, told in _wholes(claims, rest, options)
                for parts in _stretches(told)
            )
            if readings and not _is_held(rest, options):
                yield Relation(Cited.hedged(rest), readings)


def _wholes(
    claims: ClaimIndex, rest: Claim, options: Options
) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    """The whole of which the rest is left, and the parts that stand between the two."""
    together = claims.siblings(rest, Layout.SENTENCE)
    place = bisect_left(together, rest.figure.start, key=lambda claim: claim.figure.start)
    here = [claim for claim in together[max(0, place - MOST) : place] if is_like(claim, rest)]
    is_opened = len(here) > 1 and _opens(here[0], here[1], claims.words)
    if here and (rows.is_of_each(here[0], together, claims.words) or _is_in_share(claims, here[0])):
        return
    if (
        is_opened
        and not _is_beside(here, rest, options, claims.words)
        and _may_be_of(here[0], here[1:], rest, claims.words)
    ):
        yield here[0], tuple(here[1:])
    elif here and not _is_head(here[0], claims.words) and rest.figure.kind is Kind.COUNT:
        before = [claim for claim in claims.before(rest) if is_like(claim, rest)]
        if len(before) == 1 and _may_be_of(before[0], here, rest, claims.words):
            yield before[0], tuple(here)


def _is_in_share(claims: ClaimIndex, whole: Claim) -> bool:
    """ "*Three quarters of* the 40 stayed; 25 of those slept and the other five sang"."""
    start = whole.figure.start
    return any(tie.left.figure.start < start for tie in claims.ties_to(whole, TieKind.OF))


def _opens(whole: Claim, part: Claim, words: Words) -> bool:
    return _is_head(whole, words) or _OPENS.of(words).fullmatch(glue(whole, part)) is not None


def _is_beside(here: list[Claim], rest: Claim, options: Options, words: Words) -> bool:
    """ "*Of that*, $30,000 goes *to* the choir, $15,000 *to* the band": the first is a part too."""
    first, second, third = (*here, rest)[:3]
    if _is_head(first, words):
        return False
    figure = first.figure
    before = figure.block.prose[figure.sentence[0] : figure.lead].lower().replace(",", "").strip()
    # "$30,000 for the roof, $15,000 of it in cash" tells a part of the first.
    said, behind = (set(_WORD.findall(glue(*two))) for two in ((first, second), (second, third)))
    is_same = not said.isdisjoint(behind.intersection(options.places))
    return before in options.told or (is_same and "of" not in behind)


def _is_head(whole: Claim, words: Words) -> bool:
    """ "*Of the* 4,000 jobs": all that follows is a part of them."""
    figure = whole.figure
    return (
        _HEAD.of(words).fullmatch(figure.block.prose, figure.sentence[0], figure.lead) is not None
    )


def _may_be_of(whole: Claim, parts: list[Claim], rest: Claim, words: Words) -> bool:
    """Are all told plainly, and of one noun where a noun is told?"""
    figure = whole.figure
    if not all(map(_is_part, (whole, *parts))) or not figure.value or not rest.figure.value:
        return False
    if sum(part.figure.value or 0 for part in parts) > figure.value and not _is_head(whole, words):
        return False
    if figure.kind is not Kind.COUNT:
        return True
    noun, its = whole.quantity.unit.symbol, rest.quantity.unit.symbol
    is_alike = all(part.quantity.unit.symbol in ("", noun) for part in parts)
    is_sized = rest.figure.value <= TIMES * figure.value
    is_rest = its in ("", noun) or (_is_head(whole, words) and _is_gapped(rest))
    return noun != "" and is_rest and is_sized and (is_alike or _is_head(whole, words))


def _is_gapped(rest: Claim) -> bool:
    """ "25 were miners and the other 15 *clerks*": it says what they were."""
    return _GAPPED.match(rest.figure.block.prose, rest.figure.end) is not None


def _is_part(claim: Claim) -> bool:
    figure = claim.figure
    is_plain = figure.ends is None and figure.modifier in CLOSED
    return is_plain and claim.role is Role.LEVEL and not figure.per


def _stretches(parts: tuple[Claim, ...]) -> Iterator[tuple[Claim, ...]]:
    """All parts, or fewer: "60 flew in, 20 of them at night"."""
    for length in range(len(parts), 0, -1):
        for start in range(len(parts) - length + 1):
            yield parts[start : start + length]


def _left(whole: Claim, parts: tuple[Claim, ...]) -> Expression:
    first: Expression = Cited.hedged(whole)
    return reduce(sub, map(Cited.hedged, parts), first)


def _is_rest(claim: Claim, options: Options) -> bool:
    figure = claim.figure
    start = max(figure.sentence[0], figure.lead - REACH)
    before = f" {figure.block.prose[start : figure.lead].lower()}".rstrip(" ,(—–-")
    return any(before.endswith(f" {words}") for words in options.rest)


def _is_held(rest: Claim, options: Options) -> bool:
    figure = rest.figure
    said = figure.block.prose[slice(*figure.sentence)].lower()
    return any(word in options.held for word in re.findall(r"[a-z]+", said))


FAMILY = Family(Options, relations)
