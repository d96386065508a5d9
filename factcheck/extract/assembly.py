"""Assembly: a figure with its hedge, its counted noun and what it may stand for."""

from __future__ import annotations

from factcheck.extract import hedges, malformed, measures, nouns, openings, prices, stands
from factcheck.extract.dated import Dated
from factcheck.extract.found import Found, Marked
from factcheck.extract.number import UNIT
from factcheck.model.document import Block
from factcheck.model.figure import Figure, Kind, Modifier, Style
from factcheck.model.frozen import replace
from factcheck.model.quantity import Quantity, Unit, counted
from factcheck.model.words import Words

_BOUNDS = (Modifier.AT_LEAST, Modifier.AT_MOST)
# Asked of every figure, and Python looks long for a member of an enumeration.
_EXACT, _APPROX, _NOT = Modifier.EXACT, Modifier.APPROX, Modifier.NOT
_MONEY, _MEASURE = Kind.MONEY, Kind.MEASURE
_FRACTION, _ORDINAL = Kind.FRACTION, Kind.ORDINAL

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
        alternatives=dated.alternatives,
    )


def of_name(block: Block, marked: Marked, sentence: Sentence) -> Figure:
    """The figure of a name or a score, which has no quantity."""
    named = _placed(block, marked, sentence)
    return replace(named, iso=named.written) if marked.kind is Kind.SCORE else named


def of_number(block: Block, found: Found, sentence: Sentence, words: Words) -> Figure:
    """The figure of a number, or of two; without a quantity where it is malformed."""
    if found.forms:
        return _malformed(block, found, sentence, found.forms)
    prose = block.prose
    modifier, lead, end = _hedge(prose, found, words)
    per = _per(prose, found, words)
    is_exact = modifier is _EXACT
    if found.is_bare:
        is_one = found.upper is None and found.number.value == 1
        noun = nouns.counted_noun(prose, end, words, is_one)
        unit = measures.told_by(prose, end, noun, words) if noun else None
        per = prices.per_noun(prose, end, noun, words) if noun and unit is None else ""
        found = _of_things(found, unit or counted(noun)) if noun else found
    if found.number.grouping == "," and (forms := _unheard_of(prose, found)):
        return _malformed(block, found, sentence, forms)
    printed = Quantity(stands.printed(found), found.unit)
    coarse = stands.coarse(found)
    number, upper = found.number, found.upper
    is_doubtful = bool(found.alternatives or found.others)
    figure = Figure(
        block,
        found.start,
        found.end,
        lead,
        sentence,
        block.span_of(found.start, found.end),
        found.kind,
        prose[found.start : found.end],
        value=None if upper else number.value,
        ends=(number.value, upper.value) if upper else None,
        modifier=modifier,
        quantity=printed if is_exact else _meant(found, modifier, words),
        printed=printed,
        coarse=Quantity(coarse, found.unit) if coarse else printed,
        style=_style(prose, found),
        is_vague=(number.is_word or number.spread is not None) and _is_vague(found),
        alternatives=_alternatives(found, printed) if is_doubtful else (),
        per=per,
    )
    return _denied(figure, found.unit) if modifier is _NOT else figure


def _per(prose: str, found: Found, words: Words) -> str:
    """What an amount is the price of, and the time that a measure is told by beside its unit."""
    if found.kind is _MONEY:
        return prices.per(prose, found.end, words)
    is_alone = found.kind is _MEASURE and " / " not in found.unit.symbol
    return prices.per_time(prose, found.end, words) if is_alone else ""


def _of_things(found: Found, unit: Unit) -> Found:
    """The bare figure with what it counts."""
    return Found(
        found.start,
        found.end,
        found.kind,
        found.number,
        unit,
        found.upper,
        found.band,
        found.alternatives,
        found.others,
        found.forms,
        found.within,
    )


def _alternatives(found: Found, printed: Quantity) -> tuple[Quantity, ...]:
    """The same amount of other units that may be meant, and other amounts."""
    others = [
        replace(found, number=number, unit=unit or found.unit, upper=upper)
        for number, unit, upper in found.others
        if (upper is None) is (found.upper is None)
    ]
    return (
        *(Quantity(printed.amount, unit) for unit in found.alternatives),
        *(Quantity(stands.printed(other), other.unit) for other in others),
    )


def _meant(found: Found, modifier: Modifier, words: Words) -> Quantity:
    return Quantity(stands.meant(found, modifier, hedges.reach(words)), found.unit)


def _denied(figure: Figure, unit: Unit) -> Figure:
    """ "Not 5 but 6": a figure that nobody states, whatever its digits say."""
    anything = Quantity(stands.ANYTHING, unit)
    return replace(
        figure, quantity=None, printed=None, coarse=None, alternatives=(), denied=anything
    )


def _malformed(block: Block, found: Found, sentence: Sentence, forms: tuple[str, ...]) -> Figure:
    return replace(_placed(block, found, sentence), forms=forms)


def _unheard_of(prose: str, found: Found) -> tuple[str, ...]:
    """What may have been meant where an amount of money or a count of things has thousandths."""
    is_money, number = found.kind is _MONEY, found.number
    if found.upper or (number.scale is not UNIT and number.scale != 1):
        return ()
    if not is_money and (found.kind is not Kind.COUNT or not found.unit.symbol):
        return ()
    digits = prose[number.start : number.end].lstrip("-−– ")
    forms = malformed.whole(digits, is_money=is_money)
    before, after = prose[found.start : number.start], prose[number.digits_end : found.end]
    return tuple(f"{before}{form}{after}" for form in forms)


def _is_vague(found: Found) -> bool:
    """ "A few"; and "zero" alone, which agrees with any other."""
    number = found.number
    return number.spread is not None or (number.is_word and not number.value and found.is_bare)


def _is_wide(found: Found) -> bool:
    return found.number.spread is not None and not found.number.spread.is_exact


def _hedge(prose: str, found: Found, words: Words) -> tuple[Modifier, int, int]:
    """The hedge before the figure or else after it, where it begins, and where the noun may."""
    if found.kind is _ORDINAL:
        return _EXACT, found.start, found.end
    modifier, lead = hedges.before(prose, found.start, found.end, found.kind, words)
    if found.within is not None:
        return found.within, lead, found.end
    after, end = openings.after(prose, found.end, words)
    if after is modifier is _EXACT and found.is_bare:
        after = openings.after_noun(prose, found.end, words)
    if modifier is after is _EXACT and _is_wide(found):
        modifier = _APPROX
    if modifier is _EXACT or (modifier is _APPROX and after in _BOUNDS):
        # "About five hundred or more" is a bound: it says more than the first word.
        return after, lead, end
    return modifier, lead, found.end


def _placed(block: Block, found: Found | Marked, sentence: Sentence) -> Figure:
    return Figure(
        block,
        found.start,
        found.end,
        found.start,
        sentence,
        block.span_of(found.start, found.end),
        found.kind,
        block.prose[found.start : found.end],
    )


def _style(prose: str, found: Found) -> Style:
    """How the number, or the second of a range, is written."""
    number = found.number
    if found.upper and found.upper.start > number.start:
        number = found.upper
    return Style(
        "" if found.upper else prose[found.start : number.start],
        prose[number.digits_end or number.end : found.end],
        number.scale,
        0 if found.kind is _FRACTION else number.decimals,
        number.grouping,
        number.is_word,
    )
