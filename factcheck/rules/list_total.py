"""The items of a list, and what is told to be their total.

"- Rent: $40,000 - Pay: $60,000 - Total: $110,000": they come to $100,000. So they do under "Budget:
$110,000". A heading with an amount over a list is no total by itself: a word must say so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex
from factcheck.align.items import known
from factcheck.align.listed_amounts import (
    LABEL,
    ItemList,
    Sum,
    amounts,
    by_block,
    item_lists,
    voted,
)
from factcheck.align.rows import TWO_THINGS
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import BlockKind
from factcheck.model.expression import Cited, Expression
from factcheck.model.frozen import frozen
from factcheck.model.result import Reading, Relation

LAYOUT = "a total and the items of its list"
FEWEST, MOST = 2, 40
LONGEST = 160
"""The end of a lead, in characters, in which it says what it leads to."""
_WORD = re.compile(r"[^\W\d_]+")
Told = Mapping[int, list[Claim]]


@frozen
class Options:
    """``leads``: is the total told over the list? Otherwise by its last item, or right behind it.
    ``labels``: words of which one must be the label of a total ("total", "budget"); ``words``:
    phrases of a lead that say so too ("made up of"). ``never``: words of a lead or an item that
    leave something out, or count it twice ("including").
    """

    leads: bool
    labels: tuple[str, ...]
    never: tuple[str, ...]
    words: tuple[str, ...] = ()


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    told, beside = by_block(claims), known(claims.words).beside_total
    lists = [each for each in item_lists(claims.document.blocks) if len(each.items) <= MOST]
    if not options.leads:
        found = [_closed(each, told, beside, options) for each in lists]
    else:
        found = [_led(each, told, beside, options) for each in lists]
        nested = [_under(each, told) for each in lists]
        told_so = set(found)
        found.extend(voted(each for each in nested if each and each not in told_so))
    for each in found:
        if each is not None:
            yield from _relation(*each, options)


def _led(each: ItemList, told: Told, beside: frozenset[str], options: Options) -> Sum | None:
    """ "Budget: $120,000" over the items, or "the $120,000 are split as follows:"."""
    lead = each.lead
    if lead is None or _has(_said(lead.prose[-LONGEST:]), options.never):
        return None
    is_said = lead.prose.rstrip().endswith(":") and _has(
        _said(lead.prose[-LONGEST:]), options.words
    )
    wholes = [
        whole
        for whole in told.get(lead.index, ())
        if _is_last_said(whole) and (is_said or _is_labelled(whole, beside, options))
    ]
    found = [(whole, parts) for whole in wholes if (parts := amounts(each.items, whole, told))]
    return found[0] if len(found) == 1 else None


def _is_labelled(whole: Claim, beside: frozenset[str], options: Options) -> bool:
    """ "Total cost: $120,000", "Harbour fair budget: $120,000"; not "Total revenue: $12m"."""
    figure = whole.figure
    before = _WORD.findall(figure.block.prose[: figure.lead].lower())
    while before and before[-1] in beside and before[-1] not in options.labels:
        before.pop()
    behind = figure.block.prose[figure.end :].strip(" :.*")
    is_end = not behind or behind[0] in "(["
    return is_end and 0 < len(before) <= LABEL and before[-1] in options.labels


def _under(each: ItemList, told: Told) -> Sum | None:
    """ "Rent: $40,000" over items of its own."""
    if each.lead is None or each.lead.kind is not BlockKind.ITEM:
        return None
    own = told.get(each.lead.index, [])
    parts = amounts(each.items, own[0], told) if len(own) == 1 else ()
    return (own[0], parts) if len(parts) >= FEWEST else None


def _is_last_said(whole: Claim) -> bool:
    """Does it stand in the last sentence of the lead?"""
    return not whole.figure.block.prose[whole.figure.sentence[1] :].strip()


def _closed(each: ItemList, told: Told, beside: frozenset[str], options: Options) -> Sum | None:
    """The last item, or what stands right behind the list."""
    for block, rest in ((each.items[-1], each.items[:-1]), (each.behind, each.items)):
        wholes = told.get(block.index, ()) if block is not None else ()
        if len(wholes) == 1 and _is_total(wholes[0], beside, options):
            parts = amounts(rest, wholes[0], told)
            return (wholes[0], parts) if parts else None
    return None


def _is_total(whole: Claim, beside: frozenset[str], options: Options) -> bool:
    """ "Total: 12", "Total cost $12,000"; not "Total assets"."""
    figure = whole.figure
    prose = figure.block.prose
    words = _WORD.findall((prose[: figure.lead] + " " + prose[figure.end :]).lower())
    said = " ".join(words)
    label = next((word for word in options.labels if f" {said} ".startswith(f" {word} ")), None)
    if label is None or len(words) > LABEL:
        return False
    rest = said[len(label) :].split()
    noun = whole.quantity.unit.symbol.lower()
    return all(word in beside or word.startswith(noun or "\0") for word in rest)


def _relation(whole: Claim, parts: tuple[Claim, ...], options: Options) -> Iterator[Relation]:
    said = [_said(part.figure.block.prose) for part in parts]
    if len(parts) < FEWEST or any(_has(words, options.never) for words in said):
        return
    total: Expression = reduce(add, (Cited.printed(part) for part in parts))
    yield Relation(Cited(whole), (Reading(total, layout=LAYOUT),), apart=TWO_THINGS)


def _said(prose: str) -> str:
    return f" {' '.join(_WORD.findall(prose.lower()))} "


def _has(said: str, words: tuple[str, ...]) -> bool:
    return any(f" {word} " in said for word in words)


FAMILY = Family(Options, relations)
