"""Retelling: what has to stand in the place of a figure, and what the new words stand for."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from fractions import Fraction
from functools import partial
from math import floor

from factcheck.model import digits
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity
from factcheck.model.scale_words import rescaled
from factcheck.model.telling import told

Retold = tuple[str, Quantity]
"""The new text of a figure, and what it stands for."""

_WHOLE_KINDS = (Kind.COUNT, Kind.ORDINAL)
_DAYS_OF_A_MONTH = (27, 31)
"""A date whose days are no further apart is a day; up to the second, a month; beyond, a year."""


def retold(
    need: Quantity, figure: Figure, source: Quantity, near: Quantity | None = None
) -> Retold | None:
    """The text that gives a figure the value it needs, and what it stands for, rounding and all.

    ``source`` is what the figure stands for now: a hedge before it stays where it is, and widens
    what comes as it widens what was. ``near`` is what the printed digits make of it. None where no
    plain number would do.
    """
    if need.unit == DATE:
        return _retold_date(need, figure, source)
    if need.unit in (WEEKDAY, DAY_OF_YEAR, YEAR_OF_ISSUE):
        return (told(need, figure), need) if need.amount.is_exact else None
    if not need.amount.is_bounded:
        return _retold_bound(need, figure)
    if figure.ends is not None:
        return told(need, figure), need
    value, step = _printed(need, figure, near)
    amount = _amount(value, step, figure, source)
    return None if amount is None else (told(need, figure, near), Quantity(amount, need.unit))


def _retold_bound(need: Quantity, figure: Figure) -> Retold | None:
    """ "More than 20%", where no hedge stands before the figure that would say something else."""
    is_open = isinstance(need.amount.low, float) and isinstance(need.amount.high, float)
    return None if is_open or figure.modifier is not Modifier.EXACT else (told(need, figure), need)


def _amount(value: Fraction, step: Fraction, figure: Figure, source: Quantity) -> Interval | None:
    """What the told value stands for; None where it is a number that cannot stand there."""
    if figure.value is None or not _may_replace(value, figure.value, source):
        return None
    if figure.kind is Kind.MULTIPLE and figure.style.is_word and (10 * value).denominator != 1:
        return None  # Nobody writes 1.747 times in the place of "double".
    is_counted = figure.kind in _WHOLE_KINDS and figure.style.scale == 1
    if source.amount.is_exact or (is_counted and source == figure.printed):
        if value.denominator == 1:
            return Interval.exactly(value)
        if is_counted and source.amount.is_exact:
            return None
    if source != figure.printed or figure.style.is_word or figure.kind is Kind.FRACTION:
        return source.amount.scaled(value / figure.value) if figure.value else None
    below, above = (step / 2, step) if value > 0 else (step, step / 2)
    return Interval(value - below, value + above)


def _printed(need: Quantity, figure: Figure, near: Quantity | None) -> tuple[Fraction, Fraction]:
    """The value that tells what is needed, and one of its last printed digit."""
    style, amount = figure.style, need.amount
    is_whole = figure.kind in _WHOLE_KINDS and style.scale == 1 and not style.decimals
    chosen = partial(digits.chosen, decimals=style.decimals, is_whole=is_whole)
    scale = style.scale
    if scale != 1:
        scale = rescaled(style, chosen(amount.scaled(1 / scale))).scale
    point = near.amount.middle() if near and amount.holds(near.amount.middle()) else None
    value = chosen(amount.scaled(1 / scale), near=None if point is None else point / scale)
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    return value * scale, scale / 10**places


def _may_replace(value: Fraction, old: Fraction, source: Quantity) -> bool:
    # "Rose 5%" is not mended to "rose -3%": there it is the word that is wrong. Degrees may change
    # their sign.
    if source.unit.offset:
        return True
    return value > 0 if old >= 0 else value < 0


def _retold_date(need: Quantity, figure: Figure, source: Quantity) -> Retold | None:
    """The day, month or year in the middle of what is needed, as exact as the date now is."""
    if not need.amount.is_bounded or not source.amount.is_bounded:
        return None
    middle = floor(need.amount.middle())
    if not 1 <= middle <= date.max.toordinal():
        return None
    days = _days(date.fromordinal(middle), source.amount)
    text = told(Quantity(days, DATE), figure)
    return _without_year(text, figure, days, source.amount), Quantity(days, DATE)


def _days(day: date, like: Interval) -> Interval:
    """The day, or the month or year around it if the date is told by months or by years."""
    length = like.high - like.low
    if length < _DAYS_OF_A_MONTH[0]:
        first = last = day
    elif length <= _DAYS_OF_A_MONTH[1]:
        first = day.replace(day=1)
        last = day.replace(day=monthrange(day.year, day.month)[1])
    else:
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    return Interval(Fraction(first.toordinal()), Fraction(last.toordinal()))


def _without_year(text: str, figure: Figure, days: Interval, now: Interval) -> str:
    """The date without its year, if the author writes none and the year stays as it is."""
    year = str(_day(days).year)
    if year != str(_day(now).year) or re.search(r"\d{4}", figure.written):
        return text
    return re.sub(rf",? {year}$", "", text)


def _day(days: Interval) -> date:
    return date.fromordinal(floor(days.middle()))
