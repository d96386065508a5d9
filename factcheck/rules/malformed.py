"""A number that is none: impossible grouping, two decimal points, a doubled scale.

"$197,00" can only be $197,000, $19,700 or $197.00.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model import patterns as re
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Figure
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation

_NOTED = re.compile(r"\d{1,3}(?:,\d{3})+\d")
_NOTE = re.compile(r"\b[A-Z]?[a-z]{4,20}\d{1,2}(?=[\s.,;:)])")
NO_NUMBER = Quantity(Interval.exactly(0))
"""What a spelling comes to is not compared: a malformed figure has no quantity, and fits none."""


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for claim in claims.claims:
        if claim.figure.is_malformed and not _ends_in_note(claim.figure):
            readings = tuple(
                Reading(Known(form, "a spelling that is a number", NO_NUMBER))
                for form in claim.figure.forms
            )
            yield Relation(Cited(claim), readings, Comparison.ONE_OF)


def _ends_in_note(figure: Figure) -> bool:
    """ "In the 2011 census3 ... 179,0005": where a word bears the mark of a note, so may this."""
    is_one_too_many = _NOTED.fullmatch(figure.written) is not None
    return is_one_too_many and _NOTE.search(figure.block.prose) is not None


FAMILY = Family(NoOptions, relations)
