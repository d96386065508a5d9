"""A whole, and its parts by name, where nothing but the figures says that these are all.

"48,900 new users (Spain 21,300; Peru 14,800; Chad 11,800)": they make 47,900, one digit of one
figure away. "Revenue came to $708.8m. Cloud brought $412.6m, devices $188.9m and services *the
remaining* $97.3m": they make $698.8m. A bracket may name only some of them, and the rest be that of
something else: where no one slip explains what is amiss, nothing says that these are all.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import pairwise
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import glue, is_like
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import ONLY_BY_SLIP, Reading, Relation

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
AMOUNTS = (Kind.MONEY, Kind.MEASURE)
"""What is left of a count is for the family ``remainder``."""
LAYOUT = "a whole, and its parts by name"
MOST = 8
LEAST = 3
_OPENS = re.compile(r"(?:\s[a-z-]+){0,3}\s\([A-Z][^\d();:]{1,40}\s")
_PARTED = re.compile(r"[,;]\s(?:and\s)?[A-Z][^\d();:]{1,40}\s|\sand\s[A-Z][^\d();:]{1,40}\s")
_JOINED = re.compile(r"[^\d.;:()]{1,80}")


@frozen
class Options:
    """``rest``: right before the last part, that it is all that is left. ``unless``: words of a
    sentence whose figures are of more, or of only some."""

    rest: tuple[str, ...]
    unless: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for whole in claims.anchors(*KINDS):
        if _is_plain(whole):
            parts = _bracketed(claims, whole)
            if parts and _are_parts(whole, parts) and not _is_said(whole, options):
                yield _relation(whole, parts)
    for rest in claims.anchors(*AMOUNTS):
        if _is_plain(rest) and _is_rest(rest, options) and not _is_said(rest, options):
            row = _before(claims, rest)
            if row and _are_parts(row[0], row[1:]):
                yield _relation(row[0], row[1:])


def _relation(whole: Claim, parts: list[Claim]) -> Relation:
    sum_: Expression = reduce(add, map(Cited.printed, parts))
    reading = Reading(sum_, layout=LAYOUT)
    return Relation(Cited.hedged(whole), (reading,), zeros_round=True, apart=ONLY_BY_SLIP)


def _bracketed(claims: ClaimIndex, whole: Claim) -> list[Claim]:
    """The parts that stand in the bracket right behind a whole, each behind its name."""
    together = claims.siblings(whole, Layout.SENTENCE)
    place = together.index(whole)
    behind = list(together[place + 1 : place + 1 + MOST])
    prose = whole.figure.block.prose
    row: list[Claim] = []
    for claim in behind:
        last = row[-1] if row else whole
        between = prose[last.figure.end : claim.figure.lead]
        shape = _PARTED if row else _OPENS
        if not is_like(claim, whole) or not _is_plain(claim) or not shape.fullmatch(between):
            break
        row.append(claim)
    is_closed = len(row) >= LEAST and prose.startswith(")", row[-1].figure.end)
    return row if is_closed else []


def _before(claims: ClaimIndex, rest: Claim) -> list[Claim]:
    """The whole of the sentence before, and the parts up to the rest."""
    here = [claim for claim in claims.siblings(rest, Layout.SENTENCE) if is_like(claim, rest)]
    told = [claim for claim in claims.before(rest) if is_like(claim, rest)]
    if len(told) != 1 or not 2 <= len(here) <= MOST or here[-1] is not rest:
        return []
    is_row = all(_JOINED.fullmatch(glue(a, b)) for a, b in pairwise(here))
    return [told[0], *here] if is_row and all(map(_is_plain, (*told, *here))) else []


def _are_parts(whole: Claim, parts: list[Claim]) -> bool:
    return all((part.figure.value or 0) < (whole.figure.value or 0) for part in parts)


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.ends is None and figure.modifier in CLOSED and not figure.per
    return is_told and bool(figure.value) and claim.role is not Role.CHANGE


def _is_rest(rest: Claim, options: Options) -> bool:
    figure = rest.figure
    before = figure.block.prose[max(figure.sentence[0], figure.lead - 24) : figure.lead]
    return f" {before.lower()}".rstrip().endswith(tuple(f" {words}" for words in options.rest))


def _is_said(claim: Claim, options: Options) -> bool:
    figure = claim.figure
    said = set(re.findall(r"[a-z]+", figure.block.prose[slice(*figure.sentence)].lower()))
    return not said.isdisjoint(options.unless)


FAMILY = Family(Options, relations)
