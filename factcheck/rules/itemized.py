"""A whole, and right behind a colon, a dash or in a bracket the kinds that it consists of.

"It inspected 340 ships: 120 tankers, 130 bulkers and 80 ferries" are 330. The list is closed by
"and", and nothing in it says that others were left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.items import is_closed, is_plain, known, may_be_of, opening
from factcheck.align.rows import MOST, at, glue, is_like, row
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
LAYOUT = "a whole, and a closed list of its kinds"
_ENDS = {",": ",.;!?)", "(": ")", "—": "—.;!?", "–": "–.;!?", "-": "-.;!?"}
LEAST = Fraction(3, 5)
"""Items that come to less of the whole than this are hardly all there are."""


@frozen
class Options:
    """``signs``: what stands between the whole and its items. ``namely``: words that may follow,
    behind a comma too.
    ``kinds``: what the items may count; none named = anything. ``of``: what the whole may count,
    likewise."""

    signs: tuple[str, ...]
    namely: tuple[str, ...]
    of: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    words = known(claims.words)
    opens = opening(options.namely)
    for whole in claims.anchors(*KINDS):
        if not _is_whole(whole, options):
            continue
        parts = _parts(claims, whole)
        found = opens.fullmatch(glue(whole, parts[0])) if len(parts) > 1 else None
        if found is None or not (found["said"] or found["sign"].strip() in options.signs):
            continue
        is_sure = not words.not_openings & set(found["words"].split())
        is_list = is_closed(parts, words, _ends(found))
        are_of_it = all(may_be_of(part, whole, words) for part in parts)
        if is_sure and is_list and are_of_it and _are_its(whole, parts, options):
            sum_: Expression = reduce(add, map(Cited.printed, parts))
            yield Relation(Cited.hedged(whole), (Reading(sum_, layout=LAYOUT),))


def _ends(opening: re.Match[str]) -> str:
    """What a colon opens goes to the end of the sentence; what a dash opens, to a dash too."""
    sign = opening["sign"].strip()
    return _ENDS.get(sign, ".;!?")


def _is_whole(whole: Claim, options: Options) -> bool:
    noun = whole.quantity.unit.symbol
    is_counted = whole.figure.kind is not Kind.COUNT or noun != ""
    return is_plain(whole) and is_counted and (not options.of or noun in options.of)


def _parts(claims: ClaimIndex, whole: Claim) -> tuple[Claim, ...]:
    """The row behind the whole, where the sentence has nothing like it behind the row."""
    together = claims.siblings(whole, Layout.SENTENCE)
    side = together[bisect_left(together, at(whole), key=at) + 1 :][: 3 * MOST]
    parts = tuple(row(whole, side))
    return parts if sum(is_like(claim, whole) for claim in side) == len(parts) else ()


def _are_its(whole: Claim, parts: tuple[Claim, ...], options: Options) -> bool:
    """Is each less than the whole, and do they come near it?"""
    told = whole.figure.value or Fraction(0)
    values = [part.figure.value or Fraction(0) for part in parts]
    nouns = {part.quantity.unit.symbol for part in parts}
    is_kind = not options.kinds or nouns <= set(options.kinds)
    return is_kind and max(values) < told and sum(values) >= LEAST * told


FAMILY = Family(Options, relations)
