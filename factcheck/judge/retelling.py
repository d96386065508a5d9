"""Retelling: what has to stand in the place of a figure, and what the new words stand for."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import partial
from math import floor

from factcheck.model import digits
from factcheck.model import patterns as re
from factcheck.model.figure import Figure, Kind, Modifier, Style
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, YEAR_OF_ISSUE, Quantity
from factcheck.model.scale_words import rescaled
from factcheck.model.telling import told

Retold = tuple[str, Quantity]
"""The new text of a figure, and what it stands for."""

_A_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*", re.IGNORECASE)
_WHOLE_KINDS = (Kind.COUNT, Kind.ORDINAL)
_DAYS_OF_A_MONTH = (27, 31)
"""A date whose days are no further apart is a day; up to the second, a month; beyond, a year."""

_SAFE_DAY = 28
"""Every month has so many days."""


def retellings(
    need: Quantity,
    figure: Figure,
    source: Quantity,
    near: Quantity | None = None,
    *,
    is_copy: bool = False,
) -> Iterator[Retold]:
    """What gives a figure the value it needs, and what that stands for, rounding and all.

    First rounded as the author rounds, then with all the digits it takes; a copy of another figure
    at once. ``source`` is what the figure stands for now: a hedge before it stays where it is, and
    widens what comes as it widens what was. ``near`` is what the printed digits make of it.
    """
    if need.unit == DATE:
        yield from _dates(need, figure, source)
    elif need.unit == WEEKDAY:
        if need.amount.is_exact:
            yield _weekday(told(need, figure), figure.written), need
    elif need.unit in (DAY_OF_YEAR, YEAR_OF_ISSUE):
        if need.amount.is_exact:
            yield told(need, figure), need
    elif not need.amount.is_bounded:
        yield from _bounds(need, figure)
    elif figure.ends is not None:
        yield told(need, figure), need
    else:
        if near is not None and not is_copy:
            yield from _rounded(need, figure, source, near)
        amount = _amount(_value(need, figure, near), figure, source)
        if amount is not None:
            yield told(need, figure, near), Quantity(amount, need.unit)


def _weekday(name: str, written: str) -> str:
    """ "This Wednesday" for "This Saturday", "Wed" for "Sat"."""
    old = _A_WEEKDAY.search(written)
    if old is None:
        return name
    name = name if old[0].lower().endswith("day") else name[:3]
    return written[: old.start()] + name + written[old.end() :]


def _rounded(need: Quantity, figure: Figure, source: Quantity, near: Quantity) -> Iterator[Retold]:
    """To the last place that the author prints: 100 metres are 328 feet, and not 328.08."""
    value, last = _value(need, figure, near), figure.style.scale / 10**figure.style.decimals
    if value % last == 0 or _is_short(value):
        return
    value = round(near.amount.middle() / last) * last
    amount = _amount(value, figure, source)
    if amount is not None:
        exactly = Quantity(Interval.exactly(value), need.unit)
        yield told(exactly, figure), Quantity(amount, need.unit)


def _is_short(value: Fraction) -> bool:
    """Has it no more than three digits that count?"""
    return not value or digits.rounded(value, digits.exponent(value) - 2) == value


def _bounds(need: Quantity, figure: Figure) -> Iterator[Retold]:
    """ "More than 20%", where no hedge stands before the figure that would say something else."""
    is_open = isinstance(need.amount.low, float) and isinstance(need.amount.high, float)
    if not is_open and figure.modifier is Modifier.EXACT:
        yield told(need, figure), need


def _amount(value: Fraction, figure: Figure, source: Quantity) -> Interval | None:
    """What a told value stands for; None where it is a number that cannot stand there."""
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
    return Interval.around(value, _last_digit(value, figure.style))


def _value(need: Quantity, figure: Figure, near: Quantity | None) -> Fraction:
    """The value that tells what is needed."""
    style, amount = figure.style, need.amount
    is_whole = figure.kind in _WHOLE_KINDS and style.scale == 1 and not style.decimals
    chosen = partial(digits.chosen, decimals=style.decimals, is_whole=is_whole)
    scale = style.scale
    if scale != 1:
        scale = rescaled(style, chosen(amount.scaled(1 / scale))).scale
    point = near.amount.middle() if near and amount.holds(near.amount.middle()) else None
    value: Fraction = chosen(
        amount.scaled(1 / scale), near=None if point is None else point / scale
    )
    return value * scale


def _last_digit(value: Fraction, style: Style) -> Fraction:
    """One of the last digit that is printed of a value."""
    scale, places = rescaled(style, value / style.scale).scale, 0
    while (value / scale * 10**places).denominator != 1:
        places += 1
    return scale * Fraction(1, 10**places)


def _may_replace(value: Fraction, old: Fraction, source: Quantity) -> bool:
    # "Rose 5%" is not mended to "rose -3%": there it is the word that is wrong. Degrees may change
    # their sign.
    if source.unit.offset:
        return True
    return value > 0 if old >= 0 else value < 0


def _dates(need: Quantity, figure: Figure, source: Quantity) -> Iterator[Retold]:
    """The day, month or year in the middle of what is needed, as exact as the date now is; in
    another year the very day that is told, if it will do."""
    middle = floor(need.amount.middle())
    is_bounded = need.amount.is_bounded and source.amount.is_bounded
    if is_bounded and 1 <= middle <= date.max.toordinal():
        day = date.fromordinal(middle)
        days = _days(_of_another_year(source.amount, day, need.amount) or day, source.amount)
        text = told(Quantity(days, DATE), figure)
        yield _without_year(text, figure, days, source.amount), Quantity(days, DATE)


def _of_another_year(now: Interval, near: date, need: Interval) -> date | None:
    """The day that is told now, in the year nearest to another day; None where that will not do."""
    own = _day(now)
    if own.day > _SAFE_DAY:
        return None
    years = {near.year - 1, near.year, near.year + 1} & set(range(1, date.max.year))
    days = [own.replace(year=year) for year in sorted(years)]
    fitting = [day for day in days if need.holds(Fraction(day.toordinal()))]
    return min(fitting, key=lambda day: abs(day - near), default=None)


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
