"""Lives: the year of a birth, a later year, and the age told right behind it.

"The minister, born in 1960, took office in 1995 at the age of 28": one sentence, and no third year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout, place
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind

Life = tuple[Claim, Claim, Claim]
YEARS = frozenset({Kind.YEAR, Kind.DATE})
_BORN = re.compile(r"\b(?:born|b\.)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_AT_AGE = re.compile(r"[\s,(]{0,3}(?:at (?:the |an )?age of|at age|aged)\s", re.IGNORECASE)
_REACH = 24


def lives(claims: ClaimIndex) -> Iterator[Life]:
    """Each birth with a later year and the age told for it."""
    told = claims.anchors(Kind.YEAR, Kind.DATE, Kind.DURATION)
    for _, together in groupby(told, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(together)
        years = [claim for claim in sentence if claim.figure.kind in YEARS]
        ages = [claim for claim in sentence if claim.figure.kind is Kind.DURATION]
        if (len(years), len(ages)) == (2, 1) and _is_life(*years, *ages):
            yield years[0], years[1], ages[0]


def _is_life(born: Claim, then: Claim, age: Claim) -> bool:
    prose, start = born.figure.block.prose, born.figure.lead
    is_born = _BORN.search(prose, max(0, start - _REACH), start) is not None
    glue = prose[then.figure.end : age.figure.lead]
    is_plain = age.figure.value is not None and born.quantity.is_like(then.quantity)
    return is_born and is_plain and _AT_AGE.fullmatch(glue) is not None
