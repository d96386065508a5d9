"""How old someone was in a year, and the year of birth.

"The minister, who was born in 1960, took office in 1995 at the age of 28": she was 34 or 35.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.lived import ended, ends, lives, living
from factcheck.align.obituaries import obituaries
from factcheck.align.years import issue_year
from factcheck.family import Family, NoOptions
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity, Unit
from factcheck.model.result import Reading, Relation

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
LAYOUT = "the year of a birth, a later year, and the age in it"


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for born, then, age in lives(claims):
        yield _relation(age, Cited(then) - Cited(born))
    for born, died, age in obituaries(claims):
        yield _relation(age, Cited(died) - Cited(born))
    for life, age in ended(claims):
        first, last = ends(life)
        lived = Quantity(Interval(Fraction(last - first - 1), Fraction(last - first + 1)), YEAR)
        yield _relation(age, Cited(life, lived))
    for born, age in living(claims):
        now = issue_year(age)
        if now is not None and _is_year(born):
            issued = Known(str(now), "the year of issue", _of(now - 1, now + 1))
            year = int((born.figure.iso or "")[:4])
            began = Known(str(year), "the text", _of(year, year), born.figure.span)
            yield _relation(age, issued - began)


def _relation(age: Claim, lived: Expression) -> Relation:
    """Of full years: at 34 one is up to the day before one is 35."""
    value = age.figure.value or Fraction(0)
    unit = age.quantity.unit if age.quantity.unit.is_like(YEAR) else YEAR
    stated = Cited(age, Quantity(Interval(value, value + 1), unit))
    return Relation(stated, (Reading(lived, layout=LAYOUT),))


def _is_year(born: Claim) -> bool:
    return born.quantity.unit == DATE and (born.figure.iso or "")[:4].isdecimal()


def _of(first: int, last: int) -> Quantity:
    return Quantity(Interval(Fraction(first), Fraction(last)), YEAR)


FAMILY = Family(NoOptions, relations)
