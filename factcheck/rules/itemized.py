"""A whole, and right behind a colon, a dash or in a bracket the kinds that it consists of.

"It inspected 340 ships: 120 tankers, 130 bulkers and 80 ferries" are 330. The list is closed by
"and", and nothing in it says that others were left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.items import is_closed, is_plain, known, may_be_of, opening
from factcheck.align.rows import TWO_THINGS, glue, whole_row
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
        parts = whole_row(
            claims.siblings(whole, Layout.SENTENCE), whole, claims.words, before=False
        )
        found = opens.fullmatch(glue(whole, parts[0])) if len(parts) > 1 else None
        if found is None or not (found["said"] or found["sign"].strip() in options.signs):
            continue
        is_sure = not words.not_openings & set(found["words"].split())
        is_list = is_closed(parts, words, _ends(found), may_be_bare=found["sign"].strip() == ":")
        are_of_it = all(may_be_of(part, whole, words) for part in parts)
        if is_sure and is_list and are_of_it and _are_its(whole, parts, options):
            sum_: Expression = reduce(add, map(Cited.printed, parts))
            reading = Reading(sum_, layout=LAYOUT)
            yield Relation(Cited.hedged(whole), (reading,), apart=TWO_THINGS)


def _ends(opening: re.Match[str]) -> str:
    """What a colon opens goes to the end of the sentence; what a dash opens, to a dash too."""
    sign = opening["sign"].strip()
    return _ENDS.get(sign, ".;!?")


def _is_whole(whole: Claim, options: Options) -> bool:
    noun = whole.quantity.unit.symbol
    is_counted = whole.figure.kind is not Kind.COUNT or noun != ""
    return is_plain(whole) and is_counted and (not options.of or noun in options.of)


def _are_its(whole: Claim, parts: tuple[Claim, ...], options: Options) -> bool:
    """Is each of them less than the whole, and of the kinds that are asked for?"""
    told = whole.figure.value or 0
    nouns = {part.quantity.unit.symbol for part in parts}
    is_kind = not options.kinds or nouns <= set(options.kinds)
    return is_kind and all((part.figure.value or 0) < told for part in parts)


FAMILY = Family(Options, relations)
