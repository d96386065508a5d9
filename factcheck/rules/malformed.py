"""A number that is none: impossible grouping, two decimal points, a doubled scale.

"$197,00" can only be $197,000, $19,700 or $197.00.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.expression import Cited, Known
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation

NO_NUMBER = Quantity(Interval.exactly(0))
"""What a spelling comes to is not compared: a malformed figure has no quantity, and fits none."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for claim in claims.claims:
        if claim.figure.is_malformed:
            readings = tuple(
                Reading(Known(form, "a spelling that is a number", NO_NUMBER))
                for form in claim.figure.forms
            )
            yield Relation(Cited(claim), readings, Comparison.ONE_OF)


FAMILY = Family(NoOptions, relations)
