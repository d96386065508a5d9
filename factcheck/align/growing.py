"""Growing: what something came to in one year, what it comes to in another, and the rate between.

"From $12.0 billion in 2010 to $20.0 billion in 2020, a compound annual growth rate (CAGR) of
9.5%": two amounts of one unit, each with its year, right before the rate; or one on either side of
it ("$6.4 billion in 2024 and, at a CAGR of 6.1%, $19.5 billion by 2032"). Or how long it
took is told: "from 100 to 200 in ten years, 7% a year".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.rows import is_like
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import PLAIN, Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import DATE
from factcheck.model.worded import Worded
from factcheck.model.words import Words

AMOUNTS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE})
_CALLED = r"{names}(?: {nouns})?\)?(?: \({names}\))?(?: {nouns})?"
_COMPOUND = Worded("growing", r"\b{names}\b", re.IGNORECASE)
"""Anywhere it says that a rate may compound; around a rate do so the next two."""
_BEFORE = Worded("growing", rf"\b{_CALLED}(?: {{links}})?(?: {{hedges}})?\s?$", re.IGNORECASE)
_BEHIND = Worded("growing", r"(?:\s|\s?\(){names}\b", re.IGNORECASE)
_YEARLY = Worded("growing", r"\s{yearly}\b", re.IGNORECASE)
_IN_YEAR = Worded("growing", r"\s{before_year}\s")
_YEAR_FIRST = Worded("growing", r"\s?,?\s(?:{behind_year}\s){0,4}", re.IGNORECASE)
_FROM = Worded("growing", r"{from}\s$", re.IGNORECASE)
_TO = Worded("growing", r"\s{to}\s")
_WITHIN = Worded("growing", r"\s{within}\s", re.IGNORECASE)
REACH = 64
FAR = 200
"""The two amounts stand at most so many characters apart, and from the rate."""


@frozen
class Growth:
    """A rate by the year, the amount that it starts from, the one that it leads to, and how many
    years lie between; ``length`` is the figure that tells them, None = each amount has its year.
    ``is_compound``: do the words say that it compounds? "7% a year" may not.
    """

    rate: Claim
    start: Claim
    end: Claim
    years: int
    length: Claim | None = None
    is_compound: bool = True


def growths(claims: ClaimIndex) -> Iterator[Growth]:
    """Each rate that is said to compound, with what it is said to lead from and to."""
    words = claims.words
    is_any = claims.says(*_COMPOUND.listed("names", words))
    for rate in claims.anchors(Kind.PERCENT):
        if not _is_told(rate.figure):
            continue
        is_compound = is_any and _is_compound(rate.figure, words)
        if not is_compound and not _YEARLY.of(words).match(*_behind(rate.figure)):
            continue
        sentence = claims.siblings(rate, Layout.SENTENCE)
        at = sentence.index(rate)
        before = sentence[:at]
        found = _growth(rate, before, sentence[at + 1 :], words) if is_compound else None
        found = found or _lasting(rate, before, is_compound, words)
        if found is not None:
            yield found


def _is_told(figure: Figure) -> bool:
    return figure.quantity is not None and figure.modifier in PLAIN and figure.ends is None


def _behind(figure: Figure) -> tuple[str, int]:
    return figure.block.prose, figure.end


def _is_compound(figure: Figure, words: Words) -> bool:
    prose = figure.block.prose
    is_named = _BEFORE.of(words).search(prose, max(0, figure.lead - REACH), figure.lead) is not None
    return is_named or _BEHIND.of(words).match(prose, figure.end) is not None


def _lasting(
    rate: Claim, before: tuple[Claim, ...], is_compound: bool, words: Words
) -> Growth | None:
    """ "From 100 to 200 in ten years, 7% a year": nothing else is told before."""
    if len(before) != 3 or before[2].figure.kind is not Kind.DURATION:
        return None
    start, end, length = before
    prose, years = length.figure.block.prose, length.figure.value
    is_led = _FROM.of(words).search(prose, 0, start.figure.lead) is not None
    is_run = (
        is_led and _TO.of(words).fullmatch(prose, start.figure.end, end.figure.lead) is not None
    )
    is_span = _WITHIN.of(words).fullmatch(prose, end.figure.end, length.figure.lead) is not None
    is_next = rate.figure.lead - length.figure.end <= REACH
    if not (is_run and is_span and is_next and _is_one(start, end)) or years is None:
        return None
    is_years = _is_told(length.figure) and length.quantity.unit.symbol == "year"
    if not is_years or years.denominator != 1 or years < 2:
        return None
    return Growth(rate, start, end, int(years), length, is_compound)


def _is_one(start: Claim, end: Claim) -> bool:
    is_one = is_like(start, end) and start.quantity.unit == end.quantity.unit
    return is_one and all(_is_told(each.figure) for each in (start, end))


def _growth(
    rate: Claim, before: tuple[Claim, ...], behind: tuple[Claim, ...], words: Words
) -> Growth | None:
    dated = _dated(before, words)
    amounts = [claim for claim in before if claim.figure.kind in AMOUNTS]
    own = [pair for pair in dated if pair[0] in amounts[-2:]]
    if len(own) == len(amounts[-2:]) == 2:
        return _joined(rate, own[0], own[1])
    later = _dated(behind, words)
    is_between = bool(own) and own[-1][0] is amounts[-1] and bool(later)
    return _joined(rate, own[-1], later[0]) if is_between else None


def _dated(near: tuple[Claim, ...], words: Words) -> list[tuple[Claim, int]]:
    """The amounts that have a year beside them, each with its year."""
    found = ((claim, _year_of(claim, near, words)) for claim in near)
    return [(claim, year) for claim, year in found if year is not None]


def _joined(rate: Claim, one: tuple[Claim, int], other: tuple[Claim, int]) -> Growth | None:
    (start, first), (end, last) = one, other
    apart = (end.figure.start - start.figure.end, abs(rate.figure.start - end.figure.end))
    if max(apart) > FAR or not _is_one(start, end) or last - first < 2:
        return None
    return Growth(rate, start, end, last - first)


def _year_of(amount: Claim, near: tuple[Claim, ...], words: Words) -> int | None:
    """The year told right behind an amount, or else right before it."""
    if amount.figure.kind not in AMOUNTS:
        return None
    figure, prose = amount.figure, amount.figure.block.prose
    years = [claim for claim in near if _is_year(claim)]
    for claim in years:
        if _IN_YEAR.of(words).fullmatch(prose, figure.end, max(figure.end, claim.figure.lead)):
            return int((claim.figure.iso or "")[:4])
    for claim in years:
        if _YEAR_FIRST.of(words).fullmatch(
            prose, claim.figure.end, max(claim.figure.end, figure.lead)
        ):
            return int((claim.figure.iso or "")[:4])
    return None


def _is_year(claim: Claim) -> bool:
    is_year = claim.figure.kind is Kind.YEAR and claim.quantity.unit == DATE
    return is_year and (claim.figure.iso or "").isdecimal()
