"""Obituaries: the day of a death, the age that is told beside it, and the day of birth.

"Ida Moe died on March 9, 2019. She was 84. Born on June 2, 1924, in Leeds, she had five brothers":
one death, one birth, and nobody else that the words could mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import DATE, ONE
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Life = tuple[Claim, Claim, Claim]
DATES = (Kind.DATE, Kind.YEAR)
REACH, FAR = 60, 320
"""A death and its age are told side by side, a birth in the same few sentences."""

_ON = r"(?:\s[^\W\d][\w.'’-]*,?){0,5}\s{on}\s(?:[A-Z][a-z]+day,?\s)?$"
_DEATH = Worded("lives", r"\b{died}" + _ON)
# "Who was born" may be told of anybody that the sentence names.
_BIRTH = Worded("lives", r"(?:^|[.!?]\s)(?:{pronouns}\s{was}\s{born}|(?i:{born}))" + _ON)
_KIN = Worded("lives", r"\b{kin}\b")
_AGED = Worded("lives", r"(?:,\s?|\s)(?:{at}|{at_age})\s$")
_WAS = Worded("lives", r"\.\s{pronouns}\s{was}\s(?:(?:{only}|{aged})\s)?$")
_END = Worded("lives", r"\s?[.,;)]|$|\s(?:{years}|{then})\b")


def obituaries(claims: ClaimIndex) -> Iterator[Life]:
    """The birth, the death and the age, where the document tells of one life alone."""
    words = claims.words
    lists = (_BIRTH.listed("born", words), _DEATH.listed("died", words))
    if not all(claims.says(*each) for each in lists):
        return
    told = [claim for claim in claims.anchors(*DATES) if claim.quantity.unit == DATE]
    died = [claim for claim in told if _is_told(claim.figure, _DEATH.of(words))]
    born = [claim for claim in told if _is_told(claim.figure, _BIRTH.of(words))]
    if len(died) == len(born) == 1 and _is_one_life(born[0].figure, died[0].figure, words):
        for age in _ages(claims, died[0], words):
            yield born[0], died[0], age


def _is_told(figure: Figure, said: re.Pattern[str]) -> bool:
    prose, lead = figure.block.prose, figure.lead
    return said.search(prose, max(0, lead - REACH), lead) is not None


def _is_one_life(born: Figure, died: Figure, words: Words) -> bool:
    """Does the birth follow the death soon, and nobody of the family between?"""
    prose, gap = died.block.prose, born.lead - died.end
    if born.block is not died.block or not 0 < gap <= FAR:
        return False
    return _KIN.of(words).search(prose, died.sentence[0], born.lead) is None


def _ages(claims: ClaimIndex, died: Claim, words: Words) -> Iterator[Claim]:
    """ "On March 9, 2019, at 84", "on March 9, 2019. She was 84"."""
    prose = died.figure.block.prose
    for one, other in pairwise(claims.claims):
        if one is died and other.figure.block is died.figure.block and _is_age(other, words):
            glue = prose[one.figure.end : other.figure.lead]
            is_plain = other.figure.kind is Kind.COUNT
            if _WAS.of(words).fullmatch(glue) or (is_plain and _AGED.of(words).fullmatch(glue)):
                yield other


def _is_age(claim: Claim, words: Words) -> bool:
    figure = claim.figure
    is_number = figure.kind is Kind.COUNT and figure.quantity is not None
    is_bare = is_number and claim.quantity.unit == ONE
    is_end = _END.of(words).match(figure.block.prose, figure.end) is not None
    return figure.value is not None and is_end and (is_bare or figure.kind is Kind.DURATION)
