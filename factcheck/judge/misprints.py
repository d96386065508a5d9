"""Misprints: slips of the pen in the scale of one figure, or in how far it was rounded."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.judge.case import Case, Cause, Mend, Part, mend
from factcheck.judge.copying import copies
from factcheck.judge.retelling import Retold, retellings
from factcheck.judge.sharpness import fitting_factors
from factcheck.model.digits import exponent
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.misprint import TENFOLD, THOUSANDFOLD
from factcheck.model.quantity import Quantity
from factcheck.model.result import Slip
from factcheck.model.scale_words import rescaled

_MOST_DIGITS = 18
_ABOUT = Fraction(1, 10)
"""How far "nearly" and "about" reach, as a share of the figure."""


def thousandfold(case: Case) -> Cause | None:
    """A wrong scale word, or zeros by the group too many or too few: $18 trillion for billion."""
    if not any(_has_thousands(part.figure) for part in case.parts):
        return None
    return _scaled(Slip.THOUSANDFOLD, case, THOUSANDFOLD)


def tenfold(case: Case) -> Cause | None:
    """A point that has moved, or a zero too many or too few."""
    return _scaled(Slip.TENFOLD, case, TENFOLD)


def rounding(case: Case) -> Cause | None:
    """One figure is the other rounded to two or more digits: 370% over 368%."""
    for rough, exact in (case.pair, case.pair[::-1]) if case.pair else ():
        is_one_unit = rough.source.unit.factor == exact.source.unit.factor
        if is_one_unit and _rounds_to(exact.figure, rough.figure):
            return Cause(Slip.ROUNDING, (*copies(case), *_hedges(case, rough, exact)))
    return None


def _has_thousands(figure: Figure) -> bool:
    is_large = figure.value is not None and abs(figure.value) >= 1000
    return is_large or figure.style.scale != 1 or figure.kind is Kind.MEASURE


def _scaled(slip: Slip, case: Case, factors: tuple[Fraction, ...]) -> Cause | None:
    found: list[Mend | None] = []
    for part in case.parts:
        exact = _exactly_scaled(case, part, factors)
        for factor in exact or fitting_factors(part.times, factors):
            by_word = case.mended(part, _with_scale_word(part, factor))
            if by_word or (by_digits := case.mended(part, _with_digits(part, factor))):
                # Of two figures that should be the same, other digits are better copied.
                found.append(by_word or (None if case.pair else by_digits))
    return Cause(slip, tuple(each for each in found if each)) if found else None


def _exactly_scaled(case: Case, part: Part, factors: tuple[Fraction, ...]) -> list[Fraction]:
    """Two figures that ought to be the same and have the very same digits: "$3M", "$3 billion".

    However coarse they are, it is the scale that was mistaken.
    """
    if case.pair is None:
        return []
    other = case.pair[part is case.pair[0]]
    here, there = part.figure.value, other.figure.value
    is_one_unit = part.source.unit.factor == other.source.unit.factor
    if not here or not there or not is_one_unit:
        return []
    return [factor for factor in factors if here * factor == there]


def _times(quantity: Quantity, factor: Fraction) -> Quantity:
    return Quantity(quantity.amount.scaled(factor), quantity.unit)


def _with_scale_word(part: Part, factor: Fraction) -> Iterator[Retold]:
    """The same digits with the scale word that makes them so many times as large, if there is."""
    style, other = part.figure.style, rescaled(part.figure.style, factor)
    now, then = _changed(style.suffix.split(), other.suffix.split())
    written = part.figure.span.within(part.claim.document.text)
    if other.scale == style.scale * factor and now and now in written:
        before, _, after = written.rpartition(now)
        yield before + then + after, _times(part.source, factor)


def _with_digits(part: Part, factor: Fraction) -> Iterator[Retold]:
    printed = part.figure.printed or part.source
    yield from retellings(_times(printed, factor), part.figure, part.source)


def _changed(now: list[str], then: list[str]) -> tuple[str, str]:
    """The word that was replaced by another; empty where one was left out instead."""
    if len(now) != len(then):
        return "", ""
    return next((pair for pair in zip(now, then, strict=True) if pair[0] != pair[1]), ("", ""))


def _rounds_to(exact: Figure, rough: Figure) -> bool:
    """Is the one the other rounded to the nearest, with two of its digits or more left?"""
    if not exact.value or not rough.value or exact.value == rough.value:
        return False
    for left_out in range(1, _MOST_DIGITS):
        step = Fraction(10) ** (exponent(exact.value) - left_out)
        if rough.value % step == 0 and abs(rough.value - exact.value) <= step / 2:
            return exact.value % step != 0
    return False


def _hedges(case: Case, rough: Part, exact: Part) -> Iterator[Mend]:
    """The rounded figure told as one: "nearly 370%"."""
    figure = rough.figure
    if figure.modifier is not Modifier.EXACT or not figure.value or not exact.figure.value:
        return
    is_above = abs(figure.value) > abs(exact.figure.value)
    word, most = ("nearly", Fraction(1)) if is_above else ("about", 1 + _ABOUT)
    amount = Interval.over(figure.value * (1 - _ABOUT), figure.value * most)
    wide = Quantity(amount, rough.source.unit)
    if case.is_mended(rough, wide):
        is_first = figure.start == figure.sentence[0]
        old = figure.span.within(rough.claim.document.text)
        yield mend(rough, f"{word.capitalize() if is_first else word} {old}", wide)
