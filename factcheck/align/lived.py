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
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import ONE

Life = tuple[Claim, Claim, Claim]
YEARS = frozenset({Kind.YEAR, Kind.DATE})
_BORN = re.compile(r"\b(?:born|b\.)\s(?:[a-z]+\s){0,3}$", re.IGNORECASE)
_AT_AGE = re.compile(r"[\s,(]{0,3}(?:at (?:the |an )?age of|at age|aged)\s", re.IGNORECASE)
_WHEN = re.compile(
    r"[\s,(]{0,3}(?:when\s(?P<who>he|she)\swas|at|aged)\s(?:(?:only|just|still|barely)\s)?"
    r"(?:aged\s)?$",
    re.IGNORECASE,
)
_AT = re.compile(r"\bat\s(?:(?:only|just|age)\s)?$", re.IGNORECASE)
_THEN = re.compile(r"\s?,?\sin\s(?:[A-Z][a-z]+\s)?")
_BARE = re.compile(r"\s?(?:[,.;:)–—]|$|\s(?:and|but|years\sold)\b)")
# "She met Ida Lund in 1949", "his father died in 1949": who is not where something was, is kin or
# was met, may be whom the age is of.
_OTHER = re.compile(
    r"\b(?!(?:in|at|from|to|near|the|of|for|on|by)\s)[a-z]+(?:['’]s)?\s[A-Z][a-z]+\s"
    r"|\b(?:met|married|wed|succeeded|replaced|buried|lost|whose)\b"
    r"|(?<!with )\b(?:his|her)\s(?:father|mother|brother|sister|son|daughter|husband|wife|partner"
    r"|twin|uncle|aunt|teacher|mentor)\b"
)
_PRONOUNS = {"he": re.compile(r"\b(?:she|her|hers)\b"), "she": re.compile(r"\b(?:he|his|him)\b")}
_OLDEST = 110
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
        if len(years) != 2 or not _is_birth(years[0]):
            continue
        if len(ages) == 1 and _is_life(*years, *ages):
            yield years[0], years[1], ages[0]
        elif not ages:
            yield from _bare_ages(claims, *years)


def _bare_ages(claims: ClaimIndex, born: Claim, then: Claim) -> Iterator[Life]:
    """ "In 1949, when she was 21": a number of which only the words around it say that it is an
    age, and whose."""
    prose = born.figure.block.prose
    if not born.quantity.is_like(then.quantity) or _OTHER.search(
        prose, born.figure.end, then.figure.lead
    ):
        return
    for age in claims.siblings(then, Layout.SENTENCE):
        if _is_bare(age) and _is_age_of(born.figure, then.figure, age.figure):
            yield born, then, age


def _is_bare(age: Claim) -> bool:
    figure = age.figure
    is_number = figure.kind is Kind.COUNT and age.quantity.unit == ONE
    is_age = figure.value is not None and figure.value <= _OLDEST and not figure.style.grouping
    is_end = _BARE.match(figure.block.prose, figure.end) or _THEN.match(
        figure.block.prose, figure.end
    )
    return is_number and is_age and is_end is not None


def _is_age_of(born: Figure, then: Figure, age: Figure) -> bool:
    """ "In 1949, when she was 21", "in 1949, at 21", "at 21, in 1949"."""
    prose = born.block.prose
    if age.end <= then.lead:
        is_at = _AT.search(prose, born.end, age.lead) is not None
        return born.end <= age.lead and is_at and bool(_THEN.fullmatch(prose, age.end, then.lead))
    found = _WHEN.fullmatch(prose, then.end, age.lead) if then.end <= age.lead else None
    if found is None:
        return False
    other = _PRONOUNS.get((found["who"] or "").lower())
    return other is None or other.search(prose, born.sentence[0], then.lead) is None


def living(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each birth with the age that is told beside it, as that of today."""
    told = claims.anchors(Kind.YEAR, Kind.DATE, Kind.DURATION)
    for _, together in groupby(told, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(together)
        for one, other in pairwise(sentence):
            if not _is_birth_and_age(one, other):
                continue
            if one.figure.kind is Kind.DURATION and _is_glued(_NOW_BORN, one, other):
                yield other, one
            elif len(sentence) == 2 and _is_birth(one) and _is_glued(_IS_NOW, one, other):
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
    return is_plain and _AT_AGE.fullmatch(glue) is not None
