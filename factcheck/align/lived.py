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
from factcheck.align.life_words import LifeWords, life_words
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import ONE

Life = tuple[Claim, Claim, Claim]
YEARS = frozenset({Kind.YEAR, Kind.DATE})
_IN_YEAR = re.compile(r"\s?,?\sin\s(?:[A-Z][a-z]+\s)?")
_BARE = re.compile(r"\s?(?:[,.;:)–—]|$|\s(?:and|but|years\sold)\b)")
_IS_NOW = re.compile(r"(?:\s?,\s|\s)(?:who\s)?(?:is|turned)\s(?:now\s)?$")
_SPAN = re.compile(r"(\d{4})/(\d{4})")
_OLDEST = 110
_REACH = 24
_FAR = 60


def lives(claims: ClaimIndex) -> Iterator[Life]:
    """Each birth with a later year and the age told for it."""
    words = life_words(claims.words)
    told = claims.anchors(Kind.YEAR, Kind.DATE, Kind.DURATION)
    for _, together in groupby(told, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(together)
        years = [claim for claim in sentence if claim.figure.kind in YEARS]
        ages = [claim for claim in sentence if claim.figure.kind is Kind.DURATION]
        if len(years) != 2 or not _is_birth(years[0], words):
            continue
        born, then = years
        if len(ages) == 1 and _is_life(born, then, ages[0], words):
            yield born, then, ages[0]
        elif not ages:
            yield from _bare_ages(claims, born, then, words)


def _bare_ages(claims: ClaimIndex, born: Claim, then: Claim, words: LifeWords) -> Iterator[Life]:
    """ "In 1949, when she was 21": a number of which only the words around it say that it is an
    age, and whose."""
    prose = born.figure.block.prose
    if not born.quantity.is_like(then.quantity) or words.others.search(
        prose, born.figure.end, then.figure.lead
    ):
        return
    for age in claims.siblings(then, Layout.SENTENCE):
        if _is_bare(age) and _is_age_of(born.figure, then.figure, age.figure, words):
            yield born, then, age


def _is_bare(age: Claim) -> bool:
    figure = age.figure
    is_told = figure.kind is Kind.COUNT and figure.quantity is not None
    is_number = is_told and age.quantity.unit == ONE
    is_age = figure.value is not None and figure.value <= _OLDEST and not figure.style.grouping
    is_end = _BARE.match(figure.block.prose, figure.end) or _IN_YEAR.match(
        figure.block.prose, figure.end
    )
    return is_number and is_age and is_end is not None


def _is_age_of(born: Figure, then: Figure, age: Figure, words: LifeWords) -> bool:
    """ "In 1949, when she was 21", "in 1949, at 21", "at 21, in 1949"."""
    prose = born.block.prose
    if age.end <= then.lead:
        is_at = words.at.search(prose, born.end, age.lead) is not None
        return (
            born.end <= age.lead and is_at and bool(_IN_YEAR.fullmatch(prose, age.end, then.lead))
        )
    found = words.when.fullmatch(prose, then.end, age.lead) if then.end <= age.lead else None
    if found is None:
        return False
    other = words.not_of.get((found["who"] or "").lower())
    return other is None or other.search(prose, born.sentence[0], then.lead) is None


def living(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each birth with the age that is told beside it, as that of today."""
    words = life_words(claims.words)
    told = claims.anchors(Kind.YEAR, Kind.DATE, Kind.DURATION)
    for _, together in groupby(told, key=lambda claim: place(claim, Layout.SENTENCE)):
        sentence = tuple(together)
        for one, other in pairwise(sentence):
            if not _is_birth_and_age(one, other):
                continue
            if one.figure.kind is Kind.DURATION and _is_glued(words.now_born, one, other):
                yield other, one
            elif len(sentence) == 2 and _is_birth(one, words) and _is_glued(_IS_NOW, one, other):
                yield one, other


def ended(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each life that is told from its first year to its last, with the age at its end."""
    died_at = life_words(claims.words).died_at
    for life, age in pairwise(claims.anchors(Kind.YEAR, Kind.DURATION, Kind.COUNT)):
        is_life = life.figure.kind is Kind.YEAR and _SPAN.fullmatch(life.figure.iso or "")
        if is_life and age.figure.value is not None and _is_glued(died_at, life, age):
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


def _is_birth(year: Claim, words: LifeWords) -> bool:
    prose, start = year.figure.block.prose, year.figure.lead
    return words.born.search(prose, max(0, start - _REACH), start) is not None


def _is_life(born: Claim, then: Claim, age: Claim, words: LifeWords) -> bool:
    glue = born.figure.block.prose[then.figure.end : age.figure.lead]
    is_plain = age.figure.value is not None and born.quantity.is_like(then.quantity)
    return is_plain and words.at_age.fullmatch(glue) is not None
