"""Weekdays: what may be meant where a date does not fall on the weekday beside it.

"This Saturday, May 7", issued on June 6, 2025: June 7 rather than a Wednesday, or May 10.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from factcheck.judge.case import Mend
from factcheck.model import patterns as re
from factcheck.model.expression import Cited, Computed, Operator
from factcheck.model.figure import Figure
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, WEEKDAY, Quantity
from factcheck.model.result import Edit, Reading
from factcheck.model.telling import told

_YEAR = re.compile(r"\d{4}")
_DAYS, _MONTHS = 7, 12


def is_of_date(reading: Reading) -> bool:
    """Is it the weekday of a date of the text?"""
    implied = reading.implied
    return (
        isinstance(implied, Computed)
        and implied.operator is Operator.WEEKDAY
        and isinstance(implied.operands[0], Cited)
    )


def mended(reading: Reading, stated: Quantity, weekday: Mend | None) -> Iterator[Mend]:
    """The weekday that it should be, and the day nearest that falls on the one that is told.

    The same day of the next month or of the one before, where it falls on that weekday, too, and
    is nearer to the day of issue: that goes first.
    """
    implied = reading.implied
    assert isinstance(implied, Computed)
    (day,) = implied.operands
    wanted = stated.amount.middle()
    if not isinstance(day, Cited) or stated.unit != WEEKDAY or wanted.denominator != 1:
        return
    now = date.fromordinal(int(day.quantity.amount.middle()))
    issue = day.claim.figure.block.date or day.claim.document.date
    for other in _of_near_months(now, int(wanted)) if issue else ():
        if issue and abs(other - issue) < abs(now - issue):
            yield _moved(day, now, other)
    if weekday is not None:
        yield weekday
    yield _moved(day, now, _nearest(now, int(wanted)))


def _of_near_months(now: date, weekday: int) -> Iterator[date]:
    for by in (-1, 1):
        year, month = divmod(now.year * _MONTHS + now.month - 1 + by, _MONTHS)
        if date.min.year <= year <= date.max.year and now.day <= monthrange(year, month + 1)[1]:
            other = now.replace(year=year, month=month + 1)
            if other.weekday() == weekday:
                yield other


def _nearest(now: date, weekday: int) -> date:
    """25 March for 27 March, a Wednesday for a Friday."""
    later = (weekday - now.weekday()) % _DAYS
    ordinal = now.toordinal() + (later - _DAYS if later > _DAYS // 2 else later)
    if not date.min.toordinal() <= ordinal <= date.max.toordinal():
        ordinal += _DAYS if ordinal < 1 else -_DAYS
    return date.fromordinal(ordinal)


def _moved(day: Cited, now: date, other: date) -> Mend:
    claim = day.claim
    meant = Quantity(Interval.exactly(other.toordinal()), DATE)
    old = claim.figure.span.within(claim.document.text)
    new = _as_written(told(meant, claim.figure), claim.figure, other, now)
    return Mend(claim, Edit(claim.figure.span, old, new), meant)


def _as_written(text: str, figure: Figure, other: date, now: date) -> str:
    """The date without its year, if the author writes none and the year stays as it is."""
    if other.year != now.year or _YEAR.search(figure.written):
        return text
    return re.sub(rf",? {other.year}$", "", text)
