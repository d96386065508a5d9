"""How old someone was in a year, and the year of birth.

"The minister, who was born in 1960, took office in 1995 at the age of 28": she was 34 or 35.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.lived import lives
from factcheck.family import Family, NoOptions
from factcheck.model.expression import Cited
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "the year of a birth, a later year, and the age in it"


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for born, then, age in lives(claims):
        # Of full years: at 34 one is up to the day before one is 35.
        value = age.figure.value or Fraction(0)
        stated = Cited(age, Quantity(Interval(value, value + 1), age.quantity.unit))
        yield Relation(stated, (Reading(Cited(then) - Cited(born), layout=LAYOUT),))


FAMILY = Family(NoOptions, relations)
