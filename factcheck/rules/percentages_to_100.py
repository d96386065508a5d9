"""Shares that are all there are: together they are a hundred percent.

"60% said yes, 30% said no and 18% were undecided" are 108%. That they are all is told by the last
of them ("undecided", "the remaining 18%"), or by what announces them ("a split of").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise
from operator import sub

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import glue
from factcheck.align.share_rows import Row, clauses, is_alone, is_first, without_parts
from factcheck.align.shares import (
    FAR,
    MOST,
    are_kinds_of,
    is_of_another,
    is_share,
    opens_a_whole,
    rows,
)
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import PERCENT, Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.words import Words

ALL = Known("100%", "the whole", Quantity(Interval.exactly(100), PERCENT))
NEAR = 30
"""Two shares alone are announced so near before the first."""
_MOST_BETWEEN = 5
LEAST = 2
BEHIND = 240
"""So far behind the last of them a note may say that they overlap."""
LAYOUT = "all the shares of one whole"
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|\d[\d.,]*")


@frozen
class Options:
    """``rest``: right before a share that is all that is left, unless the sentence says what is
    ``held`` of more. ``others``: behind a share that closes a list. ``splits``: not far before
    shares of which none is left out; ``named``: anywhere before, where the shares are told
    "respectively". ``unfinished``: in a sentence that leaves some out, or takes some twice.
    ``overlapping``: behind shares of which some are counted twice.
    ``exhaustive``: are they all? If not, they are at least no more than the whole. ``between``:
    what may stand between a share and ``others``. ``nested``: in a sentence that tells parts of a
    part. ``sums``: what is made up of kinds that do not overlap ("revenue")."""

    exhaustive: bool
    rest: tuple[str, ...]
    held: tuple[str, ...]
    others: tuple[str, ...]
    splits: tuple[str, ...]
    named: tuple[str, ...]
    unfinished: tuple[str, ...]
    between: tuple[str, ...]
    overlapping: tuple[str, ...]
    nested: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for told in (part for row in rows(claims) for part in clauses(row)):
        row = without_parts(told)
        if len(row) < LEAST or not is_alone(claims, told) or _may_overlap(row[-1], options):
            continue
        left = next((share for share in row[1:] if _is_rest(share, options)), None)
        said = _sentence(row[0])
        if left is not None:
            yield from _of_rest(claims, row, left, options)
        elif not _has(said, options.unfinished) and is_first(row):
            yield from _of_all(claims, row, said, options)
    for share in claims.anchors(Kind.PERCENT) if options.rest else ():
        if (
            is_share(share, claims.words)
            and _is_rest(share, options)
            and is_alone(claims, (share,))
        ):
            yield from _of_paragraph(claims, share, options)


def _may_overlap(last: Claim, options: Options) -> bool:
    """Is it told behind the shares that one may have given several answers?"""
    behind = last.document.text[last.figure.span.end :][:BEHIND].lower()
    return any(phrase in behind for phrase in options.overlapping)


def _are_shares(told: Iterable[Claim], words: Words) -> bool:
    return all(is_share(one, words) for one in told)


def _of_rest(claims: ClaimIndex, row: Row, left: Claim, options: Options) -> Iterator[Relation]:
    """ "60% went. 30% stayed and the remaining 10% came late": what was before may count too."""
    before = [claim for claim in claims.before(left) if claim.figure.kind is Kind.PERCENT]
    if _are_shares(before, claims.words) and not _has(_sentence(left), options.held):
        told = (*before, *row)
        yield _relation(left, list(_windows(told, told.index(left), 2)), options)


def _of_paragraph(claims: ClaimIndex, left: Claim, options: Options) -> Iterator[Relation]:
    """ "Schools take 40%. Roads take 25%. The remaining 30% goes to parks": of a sentence of its
    own, what the paragraph has told so far."""
    together = claims.siblings(left, Layout.BLOCK)
    told = [claim for claim in together if claim.figure.kind is Kind.PERCENT]
    told = told[: told.index(left) + 1]
    if (
        1 < len(told) <= MOST
        and _are_shares(told, claims.words)
        and not is_of_another(left, claims.words)
    ):
        said = dict.fromkeys(_sentence(one) for one in told)
        apart = (*options.held, *options.nested)
        if not any(_has(each, apart) or opens_a_whole(each, claims.words) for each in said):
            yield _relation(left, list(_windows(tuple(told), len(told) - 1, 2)), options)


def _of_all(claims: ClaimIndex, row: Row, said: str, options: Options) -> Iterator[Relation]:
    last = len(row) - 1
    if last == 1 and " and " not in glue(*row):
        # "The vote split 48% to 46%": some went elsewhere.
        return
    near = FAR if last >= 2 else NEAR
    is_told = "respectively" in said and _has(_before(row[0], len(said)), options.named)
    if last >= 2 and any(_closes(share, behind, options) for share, behind in _behind(row)):
        yield _relation(row[last], [row[place:] for place in range(last - 1)], options)
    elif _has(_before(row[0], near), options.splits) or (is_told and _is_of_one_time(claims, row)):
        yield _relation(row[last], [row[: place + 1] for place in range(last, 0, -1)], options)
    elif are_kinds_of(row, options.sums, claims.words):
        yield _relation(row[last], [row], options)


def _is_of_one_time(claims: ClaimIndex, row: Row) -> bool:
    """ "20% and 30% in 2018 and 2019, respectively" are of two years."""
    together = claims.siblings(row[0], Layout.SENTENCE)
    return sum(claim.figure.kind in (Kind.DATE, Kind.YEAR) for claim in together) < 2


def _relation(stated: Claim, wholes: list[Row], options: Options) -> Relation:
    """Of the ways to take the row one must come to a hundred."""
    readings = []
    for parts in wholes:
        others = (Cited.hedged(part) for part in parts if part is not stated)
        left: Expression = reduce(sub, others, ALL)
        readings.append(Reading(left, layout=LAYOUT))
    comparison = Comparison.EQUALS if options.exhaustive else Comparison.AT_MOST
    return Relation(Cited.hedged(stated), tuple(readings), comparison)


def _windows(row: Row, place: int, least: int) -> Iterator[Row]:
    """The stretches of the row that hold one place, longest first."""
    for length in range(len(row), least - 1, -1):
        for start in range(max(0, place - length + 1), min(place, len(row) - length) + 1):
            yield row[start : start + length]


def _is_rest(share: Claim, options: Options) -> bool:
    """ "The remaining 30%", and not "60% *of* the remaining 30%"."""
    words = ["", *_WORD.findall(_before(share, FAR))]
    return any(
        words[-len(said) :] == said and words[-len(said) - 1] != "of"
        for said in map(str.split, options.rest)
    )


def _before(share: Claim, far: int) -> str:
    """What the sentence says before a share, so many characters of it."""
    figure = share.figure
    start = max(figure.sentence[0], figure.lead - far)
    return figure.block.prose[start : figure.lead].lower()


def _behind(row: Row) -> Iterator[tuple[Claim, str]]:
    """Each share of a row, and what stands behind it up to the next."""
    for left, right in pairwise(row):
        yield left, glue(left, right)
    figure = row[-1].figure
    end = min(figure.sentence[1], figure.end + FAR)
    yield row[-1], figure.block.prose[figure.end : end].lower()


def _closes(share: Claim, behind: str, options: Options) -> bool:
    """ "8% *others*", "8% chose *other*" or "*others* 8%"."""
    said = _WORD.findall(behind.partition(";")[0])
    passed = next((at for at, word in enumerate(said) if word not in options.between), len(said))
    said = said[min(passed, _MOST_BETWEEN) :]
    if _WORD.findall(_before(share, NEAR))[-1:] == ["others"]:
        return "others" in options.others
    return any(said[: len(word)] == word for word in map(str.split, options.others))


def _sentence(claim: Claim) -> str:
    return claim.figure.block.prose[slice(*claim.figure.sentence)].lower()


def _has(said: str, phrases: tuple[str, ...]) -> bool:
    words = f" {' '.join(_WORD.findall(said))} "
    return any(f" {phrase} " in words for phrase in phrases)


FAMILY = Family(Options, relations)
