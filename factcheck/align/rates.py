"""Rates: a price for each of something that the sentence counts, and what it comes to.

"83.8 million shares at $10 per share, a valuation of $838 million": the price is tied to the count
and to the total.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_PER = Worded(
    "prices",
    r"(?:\s{per}\s|\s?/\s?)(?P<noun>(?:[\w-]+ ){0,2}[\w-]+)|,?\s{each}\b",
    re.IGNORECASE,
)
_PRICE = Worded("prices", r"\b{prices}\s{a_piece}\s(?P<noun>[\w-]+)\s{of}\s$", re.IGNORECASE)
_EACH = Worded("prices", r"\b{each},?\s(?:[a-z]+\s){0,6}{fees}\s{of}\s$", re.IGNORECASE)
_WITH = Worded("prices", r"\b{with}\s(?:{the}\s)?([a-z]+)\b")
_CLAUSE = Worded(
    "prices",
    r";|,\s{clauses}\s(?:{articles}\s)?(?!{no_clause}\s)[a-z]+(?:\s[a-z]+)?\s{verbs}\s",
)
_PART = Worded("prices", r"\b{part}\b")
_ADDS = Worded("prices", r"\b{and}[^a-z]*$")
_AT = Worded("prices", r"\s{at}\s$")
_WORD = re.compile(r"[a-z]+")
_NEXT = 4
"""A word that says that it is none ("*net* proceeds of") stands among so many."""
_NOUNS = re.compile(r"(?:\s[A-Za-z-]+){1,6}")
COUNTED = frozenset({Kind.COUNT, Kind.MEASURE, Kind.DURATION})
NEAR = 6
"""A price is tied to one of so many figures on either side of it."""
_BEFORE = 60
_LEADING = 9
"""Of the words before a total, so many say that it is one."""

Priced = tuple[Claim, list[Claim], Claim, Span]
"""A price, what it may be taken times, what they come to, and the words that say so."""


def rate_ties(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[Tie]:
    """From each price to what it is taken times, and to what they come to."""
    priced = list(_priced(sentence, grammar))
    totals = [total for _, _, total, _ in priced]
    for rate, counted, total, where in priced:
        # What two prices lead to is the sum of both.
        if totals.count(total) == 1:
            yield from (Tie(TieKind.PER, rate, claim, where) for claim in counted)
            yield Tie(TieKind.TOTAL, rate, total)


def _priced(sentence: tuple[Claim, ...], grammar: Grammar) -> Iterator[Priced]:
    for place, rate in enumerate(sentence):
        figure = rate.figure
        if figure.kind is not Kind.MONEY or figure.quantity is None or figure.ends is not None:
            continue
        noun, where = _taken_for(rate, grammar.words)
        if noun is None:
            continue
        near = sentence[max(0, place - NEAR) : place + NEAR + 1]
        counted = [claim for claim in near if _is_counted(claim, noun)]
        total = _total(rate, counted, near, grammar)
        if total is None or not counted:
            continue
        nearest = min(counted, key=lambda claim: abs(_starts(claim) - figure.start))
        several = _are_several((rate, total, nearest), sentence, grammar.words)
        if not several and not _is_of_more(rate, total, grammar):
            yield rate, counted, total, where


def _are_several(priced: tuple[Claim, ...], sentence: tuple[Claim, ...], words: Words) -> bool:
    """ "40 shares at $25 and 60 *at $30*, for $2,800": there is another price among them."""
    first, last = min(map(_starts, priced)), max(map(_starts, priced))
    return any(
        claim.figure.kind is Kind.MONEY
        and first < claim.figure.start < last
        and claim not in priced
        and _AT.of(words).search(claim.figure.block.prose, 0, claim.figure.lead)
        for claim in sentence
    )


def _is_of_more(rate: Claim, total: Claim, grammar: Grammar) -> bool:
    """ "$5 per share, *plus* debt, a total of $141m"; "$20 each *and* $100 for the bus"."""
    first, last = sorted((rate, total), key=_starts)
    prose, stop = first.figure.block.prose, min(last.figure.sentence[1], last.figure.end + _BEFORE)
    between = prose[first.figure.end : last.figure.lead].lower()
    if any(each.of(grammar.words).search(between) for each in (_ADDS, _PART)):
        return True
    if not grammar.more.isdisjoint(_WORD.findall(between)):
        return True
    # "Five pairs for $10, or $2.50 a pair *if bought singly*".
    behind = prose[last.figure.end : last.figure.sentence[1]].lower()
    if not grammar.singly.isdisjoint(_WORD.findall(behind)[:_LEADING]):
        return True
    # "$310 *with tax*", "raised $9,400 *after fees*".
    extras = _WITH.of(grammar.words).findall(prose[first.figure.end : stop].lower())
    return not grammar.besides.isdisjoint(extras)


def _taken_for(rate: Claim, words: Words) -> tuple[frozenset[str] | None, Span]:
    """The words among which stands what a price is for; empty = "each" of what is counted."""
    figure = rate.figure
    prose = figure.block.prose
    behind = _PER.of(words).match(prose, figure.end, figure.sentence[1])
    if behind is not None:
        nouns = _singulars((behind["noun"] or "").split())
        last = figure.block.span_of(behind.end() - 1, behind.end())
        return nouns, Span(figure.span.end, last.end)
    floor = max(figure.sentence[0], figure.lead - _BEFORE)
    before = _PRICE.of(words).search(prose, floor, figure.lead)
    if before is not None:
        return _singulars([before["noun"]]), figure.block.span_of(before.start(), before.end())
    if each := _EACH.of(words).search(prose, floor, figure.lead):
        return frozenset(), figure.block.span_of(each.start(), each.end())
    return None, figure.span


def _singulars(words: list[str]) -> frozenset[str]:
    return frozenset(word.lower().removesuffix("s") for word in words)


def _is_counted(claim: Claim, nouns: frozenset[str]) -> bool:
    figure = claim.figure
    if figure.kind not in COUNTED or figure.quantity is None or figure.ends is not None:
        return False
    noun = figure.quantity.unit.symbol.lower().rpartition("_")[2]  # "oil_barrel"
    if not noun and figure.kind is Kind.COUNT and nouns:
        return _is_named_behind(claim, nouns)
    return bool(noun) and (noun in nouns or (not nouns and figure.kind is Kind.COUNT))


def _is_named_behind(claim: Claim, nouns: frozenset[str]) -> bool:
    """ "30 *Class B common shares*": the noun stands a few words behind the number."""
    figure = claim.figure
    found = _NOUNS.match(figure.block.prose, figure.end, figure.sentence[1])
    return found is not None and not nouns.isdisjoint(_singulars(found.group().split()))


def _total(
    rate: Claim, counted: list[Claim], near: tuple[Claim, ...], grammar: Grammar
) -> Claim | None:
    """The first total behind the price, else the last before it that no count follows."""
    totals = [claim for claim in near if claim is not rate and _is_total(claim, rate, grammar)]
    if any(claim.figure.kind is not Kind.COUNT for claim in counted):
        totals = [claim for claim in totals if _is_plainly_total(claim, grammar)]
    behind = [claim for claim in totals if _starts(claim) > _starts(rate)]
    first = min(counted, key=_starts, default=rate)
    before = [claim for claim in totals if _starts(first) < _starts(claim) < _starts(rate)]
    found = next(iter(behind), None) or next(reversed(before), None)
    return found if found is not None or first is rate else _turned(rate, first, near, grammar)


def _is_plainly_total(claim: Claim, grammar: Grammar) -> bool:
    """ "$9 an hour for 8 hours, *or $72*"; but "$9 a month for 8 months, then $12 *for* two"."""
    figure = claim.figure
    floor = max(figure.sentence[0], figure.lead - _BEFORE)
    words = _WORD.findall(figure.block.prose[floor : figure.lead].lower())[-_NEXT:]
    return not (grammar.totals - grammar.weak_totals).isdisjoint(words)


def _turned(rate: Claim, counted: Claim, near: tuple[Claim, ...], grammar: Grammar) -> Claim | None:
    """What was turned into what is counted: "$100,000 *into* 5,000 shares at $20 per share"."""
    at = near.index(counted)
    told, priced = near[at - 1] if at else counted, near[at + 1 : at + 2]
    if (
        told.figure.kind is not Kind.MONEY
        or priced != (rate,)
        or _taken_for(told, grammar.words)[0] is not None
    ):
        return None
    glue = " ".join(_WORD.findall(_between(told, counted)))
    is_turned = any(f" {phrase} " in f" {glue} " for phrase in grammar.turned)
    is_like = told.figure.ends is None and told.quantity.is_like(rate.quantity)
    floor = max(told.figure.sentence[0], told.figure.lead - _BEFORE)
    before = _WORD.findall(told.figure.block.prose[floor : told.figure.lead].lower())[-_NEXT:]
    return told if is_turned and is_like and grammar.no_totals.isdisjoint(before) else None


def _between(left: Claim, right: Claim) -> str:
    return left.figure.block.prose[left.figure.end : right.figure.lead].lower()


def _starts(claim: Claim) -> int:
    return claim.figure.start


def _is_total(claim: Claim, rate: Claim, grammar: Grammar) -> bool:
    """Is this figure told as what the price and the number come to?"""
    figure = claim.figure
    if figure.kind is not Kind.MONEY or figure.quantity is None or figure.ends is not None:
        return False
    if not claim.quantity.is_like(rate.quantity) or _taken_for(claim, grammar.words)[0] is not None:
        return False
    floor = max(figure.sentence[0], figure.lead - 2 * _BEFORE)
    if rate.figure.start < figure.start:
        floor = max(floor, rate.figure.end)
        if _CLAUSE.of(grammar.words).search(figure.block.prose, rate.figure.end, figure.lead):
            return False
    words = _WORD.findall(figure.block.prose[floor : figure.lead].lower())[-_LEADING:]
    return not grammar.totals.isdisjoint(words) and grammar.no_totals.isdisjoint(words[-_NEXT:])
