"""Lives: the year of a birth, a later year, and the age told right behind it.

"The minister, born in 1960, took office in 1995 at the age of 28": one sentence, and no third year.
The later year may be that of the other end ("Ida Moe (1931-2019), who died at 78"), or now ("Ida
Moe, 61, was born in 1949").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout, place
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind

Life = tuple[Claim, Claim, Claim]
YEARS = frozenset({Kind.YEAR, Kind.DATE})
_BORN = re.compile(r"\b(?:born|b\.)\s(?:[a-z]+\s){0,3}$", re.IGNORECASE)
_AT_AGE = re.compile(r"[\s,(]{0,3}(?:at (?:the |an )?age of|at age|aged)\s", re.IGNORECASE)
_SPAN = re.compile(r"(\d{4})/(\d{4})")
_DIED_AT = re.compile(
    r"\s?[,)]{0,2}\s(?:who\s)?(?:has\s|had\s)?died\s(?:[a-z]+\s){0,4}?"
    r"(?:at\s(?:the\sage\sof\s|age\s)?|aged\s)$",
    re.IGNORECASE,
)
_NOW_BORN = re.compile(
    r"\s?,\s(?:(?:who\s)?(?:was\s|is\s))?born\s(?:(?:in|near|at)\s(?:[A-Z][\w.'’-]*,?\s){1,4})?"
    r"(?:in\s|on\s)?$"
)
_IS_NOW = re.compile(r"(?:\s?,\s|\s)(?:who\s)?(?:is|turned)\s(?:now\s)?$")
_REACH = 24
_FAR = 60


def lives(claims: ClaimIndex) -> Iterator[Life]:
    """Each birth with a later year and the age told for it."""
    told = claims.anchors(Kind.YEAR, Kind.DATE, Kind.DURATION)
    for _, together in groupby(told, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(together)
        years = [claim for claim in sentence if claim.figure.kind in YEARS]
        ages = [claim for claim in sentence if claim.figure.kind is Kind.DURATION]
        if (len(years), len(ages)) == (2, 1) and _is_life(*years, *ages):
            yield years[0], years[1], ages[0]


def living(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each birth with the age that is told beside it, as that of today."""
    told = claims.anchors(Kind.YEAR, Kind.DATE, Kind.DURATION)
    for _, together in groupby(told, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(together)
        if len(sentence) == 2 and _is_birth_and_age(*sentence):
            one, other = sentence
            if one.figure.kind is Kind.DURATION and _is_glued(_NOW_BORN, one, other):
                yield other, one
            elif _is_birth(one) and _is_glued(_IS_NOW, one, other):
                yield one, other


def ended(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each life that is told from its first year to its last, with the age at its end."""
    for life, age in pairwise(claims.anchors(Kind.YEAR, Kind.DURATION, Kind.COUNT)):
        is_life = life.figure.kind is Kind.YEAR and _SPAN.fullmatch(life.figure.iso or "")
        if is_life and age.figure.value is not None and _is_glued(_DIED_AT, life, age):
            yield life, age


def ends(life: Claim) -> tuple[int, int]:
    """The first year and the last."""
    first, _, last = (life.figure.iso or "").partition("/")
    return int(first), int(last)


def _is_birth_and_age(one: Claim, other: Claim) -> bool:
    is_age = Kind.DURATION in (one.figure.kind, other.figure.kind)
    return is_age and not YEARS.isdisjoint({one.figure.kind, other.figure.kind})


def _is_glued(glue: re.Pattern[str], one: Claim, other: Claim) -> bool:
    a, b = one.figure, other.figure
    is_near = a.block is b.block and a.end <= b.lead <= a.end + _FAR
    return is_near and glue.fullmatch(a.block.prose, a.end, b.lead) is not None


def _is_birth(year: Claim) -> bool:
    prose, start = year.figure.block.prose, year.figure.lead
    return _BORN.search(prose, max(0, start - _REACH), start) is not None


def _is_life(born: Claim, then: Claim, age: Claim) -> bool:
    glue = born.figure.block.prose[then.figure.end : age.figure.lead]
    is_plain = age.figure.value is not None and born.quantity.is_like(then.quantity)
    return _is_birth(born) and is_plain and _AT_AGE.fullmatch(glue) is not None
