"""Lives: the year of a birth, a later year, and the age told right behind it.

"The minister, born in 1960, took office in 1995 at the age of 28": one sentence, and no third year.
The later year may be that of the other end ("Ida Moe (1931-2019), who died at 78"), or now ("Ida
Moe, 61, was born in 1949").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import ONE
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Life = tuple[Claim, Claim, Claim]
YEARS = frozenset({Kind.YEAR, Kind.DATE})
_BORN = Worded("lives", r"\b{born}\s(?:[a-z]+\s){0,3}$", re.IGNORECASE)
_AT_AGE = Worded("lives", r"[\s,(]{0,3}{at_age}\s", re.IGNORECASE)
_AT = Worded("lives", r"\b{at}\s(?:(?:{only}|{age})\s)?$", re.IGNORECASE)
_WHEN = Worded(
    "lives",
    r"[\s,(]{0,3}(?:{when}\s(?P<who>{who})\s{was}|{at}|{at_age})\s(?:{only}\s)?(?:{aged}\s)?$",
    re.IGNORECASE,
)
# "She met Ida Lund in 1949", "his father died in 1949": who is not where something was, is kin or
# was met, may be whom the age is of.
_OTHERS = Worded(
    "lives",
    r"\b(?!{places}\s)[a-z]+(?:['’]s)?\s[A-Z][a-z]+\s|\b{met}\b|(?<!with )\b{its}\s{kin}\b",
)
_HE, _SHE = Worded("lives", r"\b{he}\b"), Worded("lives", r"\b{she}\b")
_DIED_AT = Worded(
    "lives",
    r"\s?[,)]{0,2}\s(?:{that}\s)?(?:{has}\s)?{died}\s(?:[a-z]+\s){0,4}?(?:{at}|{at_age})\s$",
    re.IGNORECASE,
)
_NAMES = r"(?:\s{place}\s(?:[A-Z][\w.'’-]*,?\s){1,4})?"
_NOW_BORN = Worded("lives", rf"\s?,\s(?:(?:{{that}}\s)?{{is}}\s)?{{born}}{_NAMES}\s?(?:{{on}}\s)?$")
"""Between an age of today and a birth."""
_IS_NOW = Worded("lives", r"(?:\s?,\s|\s)(?:{that}\s)?{turned}\s(?:{now}\s)?$")
_IN_YEAR = Worded("lives", r"\s?,?\s{in}\s(?:[A-Z][a-z]+\s)?")
_BARE = Worded("lives", r"\s?(?:[,.;:)–—]|$|\s(?:{joined}|{years})\b)")
_SPAN = re.compile(r"(\d{4})/(\d{4})")
_OLDEST = 110
_REACH = 24
_FAR = 60


def lives(claims: ClaimIndex) -> Iterator[Life]:
    """Each birth with a later year and the age told for it."""
    words = claims.words
    if not claims.says(*_BORN.listed("born", words)):
        return
    for sentence in claims.by_sentence(Kind.YEAR, Kind.DATE, Kind.DURATION):
        years = [claim for claim in sentence if claim.figure.kind in YEARS]
        ages = [claim for claim in sentence if claim.figure.kind is Kind.DURATION]
        if len(years) != 2 or not _is_birth(years[0], words):
            continue
        born, then = years
        if len(ages) == 1 and _is_life(born, then, ages[0], words):
            yield born, then, ages[0]
        elif not ages:
            yield from _bare_ages(claims, born, then, words)


def _bare_ages(claims: ClaimIndex, born: Claim, then: Claim, words: Words) -> Iterator[Life]:
    """ "In 1949, when she was 21": a number of which only the words around it say that it is an
    age, and whose."""
    prose = born.figure.block.prose
    if not born.quantity.is_like(then.quantity) or _OTHERS.of(words).search(
        prose, born.figure.end, then.figure.lead
    ):
        return
    for age in claims.siblings(then, Layout.SENTENCE):
        if _is_bare(age, words) and _is_age_of(born.figure, then.figure, age.figure, words):
            yield born, then, age


def _is_bare(age: Claim, words: Words) -> bool:
    figure = age.figure
    is_told = figure.kind is Kind.COUNT and figure.quantity is not None
    is_number = is_told and age.quantity.unit == ONE
    is_age = figure.value is not None and figure.value <= _OLDEST and not figure.style.grouping
    ends = (_BARE.of(words), _IN_YEAR.of(words))
    is_end = any(each.match(figure.block.prose, figure.end) for each in ends)
    return is_number and is_age and is_end


def _is_age_of(born: Figure, then: Figure, age: Figure, words: Words) -> bool:
    """ "In 1949, when she was 21", "in 1949, at 21", "at 21, in 1949"."""
    prose = born.block.prose
    if age.end <= then.lead:
        is_at = _AT.of(words).search(prose, born.end, age.lead) is not None
        is_dated = _IN_YEAR.of(words).fullmatch(prose, age.end, then.lead) is not None
        return born.end <= age.lead and is_at and is_dated
    found = _WHEN.of(words).fullmatch(prose, then.end, age.lead) if then.end <= age.lead else None
    if found is None:
        return False
    if not found["who"]:
        return True
    other = _SHE if _HE.of(words).fullmatch(found["who"].lower()) else _HE
    return other.of(words).search(prose, born.sentence[0], then.lead) is None


def living(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each birth with the age that is told beside it, as that of today."""
    words = claims.words
    if not claims.says(*_BORN.listed("born", words)):
        return
    for sentence in claims.by_sentence(Kind.YEAR, Kind.DATE, Kind.DURATION):
        for one, other in pairwise(sentence):
            if not _is_birth_and_age(one, other):
                continue
            if one.figure.kind is Kind.DURATION and _is_glued(_NOW_BORN.of(words), one, other):
                yield other, one
            elif (
                len(sentence) == 2
                and _is_birth(one, words)
                and _is_glued(_IS_NOW.of(words), one, other)
            ):
                yield one, other


def ended(claims: ClaimIndex) -> Iterator[tuple[Claim, Claim]]:
    """Each life that is told from its first year to its last, with the age at its end."""
    words = claims.words
    if not claims.says(*_DIED_AT.listed("died", words)):
        return
    for life, age in pairwise(claims.anchors(Kind.YEAR, Kind.DURATION, Kind.COUNT)):
        is_life = life.figure.kind is Kind.YEAR and _SPAN.fullmatch(life.figure.iso or "")
        if is_life and age.figure.value is not None and _is_glued(_DIED_AT.of(words), life, age):
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


def _is_birth(year: Claim, words: Words) -> bool:
    prose, start = year.figure.block.prose, year.figure.lead
    return _BORN.of(words).search(prose, max(0, start - _REACH), start) is not None


def _is_life(born: Claim, then: Claim, age: Claim, words: Words) -> bool:
    glue = born.figure.block.prose[then.figure.end : age.figure.lead]
    is_plain = age.figure.value is not None and born.quantity.is_like(then.quantity)
    return is_plain and _AT_AGE.of(words).fullmatch(glue) is not None
