"""Assembly: a figure with its hedge, its counted noun and what it may stand for."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extract import hedges, malformed, nouns, stands
from factcheck.extract.dated import Dated
from factcheck.extract.found import Found, Marked
from factcheck.model.document import Block
from factcheck.model.figure import Figure, Kind, Modifier, Style
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity, counted
from factcheck.model.words import Words

_BOUNDS = (Modifier.AT_LEAST, Modifier.AT_MOST)

Sentence = tuple[int, int]


def of_date(block: Block, dated: Dated, sentence: Sentence) -> Figure:
    """The figure of a date or a time of day."""
    return Figure(
        block,
        dated.start,
        dated.end,
        dated.start,
        sentence,
        block.span_of(dated.start, dated.end),
        dated.kind,
        block.prose[dated.start : dated.end],
        dated.value,
        quantity=dated.quantity,
        printed=dated.printed,
        coarse=dated.printed,
        style=dated.style,
        iso=dated.iso,
        is_impossible=dated.is_impossible,
    )


def of_name(block: Block, marked: Marked, sentence: Sentence) -> Figure:
    """The figure of a name or a score, which has no quantity."""
    written = block.prose[marked.start : marked.end]
    iso = written if marked.kind is Kind.SCORE else None
    return replace(_placed(block, marked, marked.start, sentence), iso=iso)


def of_number(block: Block, found: Found, sentence: Sentence, words: Words) -> Figure:
    """The figure of a number, or of two; without a quantity where it is malformed."""
    if found.forms:
        return replace(_placed(block, found, found.start, sentence), forms=found.forms)
    modifier, lead, end = _hedge(block.prose, found, words)
    if found.is_bare:
        is_one = found.number.value == 1 and found.upper is None
        noun = nouns.counted_noun(block.prose, end, words, is_one)
        found = replace(found, unit=counted(noun) if noun else ONE)
    if forms := _unheard_of(block.prose, found):
        return replace(_placed(block, found, lead, sentence), forms=forms)
    printed = stands.printed(found)
    return replace(
        _placed(block, found, lead, sentence),
        value=None if found.upper else found.number.value,
        ends=(found.number.value, found.upper.value) if found.upper else None,
        modifier=modifier,
        quantity=Quantity(stands.meant(found, modifier, hedges.reach(words)), found.unit),
        printed=Quantity(printed, found.unit),
        coarse=Quantity(_coarse(found, printed), found.unit),
        style=_style(block.prose, found),
        alternatives=tuple(Quantity(printed, unit) for unit in found.alternatives),
    )


def _unheard_of(prose: str, found: Found) -> tuple[str, ...]:
    """What may have been meant where an amount of money or a count of things has thousandths."""
    is_money, number = found.kind is Kind.MONEY, found.number
    if found.upper or number.is_word or number.scale != 1 or not (is_money or found.unit.symbol):
        return ()
    if not is_money and found.kind is not Kind.COUNT:
        return ()
    digits = prose[number.start : number.end].lstrip("-−– ")
    forms = malformed.whole(digits, is_money=is_money)
    before, after = prose[found.start : number.start], prose[number.digits_end : found.end]
    return tuple(f"{before}{form}{after}" for form in forms)


def _hedge(prose: str, found: Found, words: Words) -> tuple[Modifier, int, int]:
    """The hedge before the figure or else after it, where it begins, and where the noun may."""
    modifier, lead = hedges.before(prose, found.start, found.end, found.kind, words)
    after, end = hedges.after(prose, found.end, words)
    if modifier is Modifier.EXACT or (modifier is Modifier.APPROX and after in _BOUNDS):
        # "About five hundred or more" is a bound: it says more than the first word.
        return after, lead, end
    return modifier, lead, found.end


def _coarse(found: Found, printed: Interval) -> Interval:
    return stands.coarse(found).hull(printed)


def _placed(block: Block, found: Found | Marked, lead: int, sentence: Sentence) -> Figure:
    return Figure(
        block,
        found.start,
        found.end,
        lead,
        sentence,
        block.span_of(found.start, found.end),
        found.kind,
        block.prose[found.start : found.end],
    )


def _style(prose: str, found: Found) -> Style:
    """How the number, or the second of a range, is written."""
    number = found.upper or found.number
    return Style(
        prefix="" if found.upper else prose[found.start : number.start],
        suffix=prose[number.digits_end or number.end : found.end],
        scale=number.scale,
        decimals=0 if found.kind is Kind.FRACTION else number.decimals,
        grouping=number.grouping,
        is_word=number.is_word,
    )
