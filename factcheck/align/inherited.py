"""Inherited ends: a change that speaks of what the sentence before it told.

"46% of the tall were left-handed, against only 34% of the others. *That is a difference of* 6%":
the change has no figures of its own, and the sentence before has just one pair. So may the two
before it, where both are dated: "In 2019 it had 40 beds. In 2024 it had 50. That is a rise of 15%".
"""

from __future__ import annotations

from factcheck.align.grammar import grammar
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.marks import mark
from factcheck.align.pairs import LENT, is_of_unit, is_pair
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_THAT = Worded(
    "inherited",
    r"\s*{that}(?:{s}|\s{is})\s(?:{a}\s)?(?:[a-z]+\s){0,3}?(?:{by}\s)?(?:{about}\s)?",
    re.IGNORECASE,
)
_BASE = Worded(
    "inherited",
    r"(?:\s[a-z]+){0,3}\s(?:{base}\s|{compared}\b)|\s{each}\s{spans}\b",
    re.IGNORECASE,
)
_GAP = Worded(
    "inherited",
    r"(?:,|—|–)\s?(?:{leading}\s)?{a}\s(?:[a-z]+\s)?{gaps}\s{of}\s$",
    re.IGNORECASE,
)
_THE = Worded("inherited", r"\s*{the}\s", re.IGNORECASE)
_NOUN = Worded("inherited", r"[\s-](?:[a-z]+[\s-])?{gaps}\b", re.IGNORECASE)
_JOINED = Worded("inherited", r"\b{joined}\b")
_WHEN = Worded("inherited", r"\s{when}\b", re.IGNORECASE)
_EARLIER = Worded("inherited", r"\b(?:{stretches}\s{ago}|{last}\s{seasons})\b", re.IGNORECASE)
_YEAR = Worded("inherited", r"\b{in_year}\s((?:19|20)\d\d)\b", re.IGNORECASE)
_PART = Worded("inherited", r"\b{part}\b", re.IGNORECASE)
PAIR = 2
MOST = 16
"""A sentence of more figures is no comparison of two."""
DATES = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
_OWN = frozenset({TieKind.FROM, TieKind.TO, TieKind.BY})


def inherited(claims: ClaimIndex, change: Claim) -> Tie | None:
    """The one pair of what was told before: its end, tied to where it starts; None where the change
    has figures of its own, or there is another pair."""
    if not _is_of_that(change, claims.words) and not _is_the_gap(change, claims.words):
        return None
    if claims.tied(change, *_OWN) or claims.ties_to(change, *_OWN):
        return None
    before = claims.before(change)
    if len(levels(before, claims.words)) == 1:
        before = (*claims.before(before[0]), *before)
    if any(claim.role is Role.CHANGE for claim in before):
        return None
    pair = levels(before, claims.words)
    if len(pair) != PAIR or not is_pair(*pair):
        return None
    tied = (tie for claim in pair for tie in claims.tied(claim, TieKind.FROM))
    told = next(tied, None) or _compared(claims, *pair) or _dated(change, claims, pair)
    return told or (_balance(claims, *pair) if _is_the_gap(change, claims.words) else None)


def apposed(claims: ClaimIndex, change: Claim) -> Tie | None:
    """ "The women did 22.5 hours and the men 13.8, *a gap of* 9.7 hours": the two levels that the
    sentence tells before it, if there are no more."""
    figure, words = change.figure, claims.words
    prose, start = figure.block.prose, figure.sentence[0]
    if not _GAP.of(words).search(prose, start, figure.lead):
        return None
    is_based = _BASE.of(words).match(prose, figure.end, figure.sentence[1]) is not None
    if is_based or claims.tied(change, TieKind.FROM):
        return None
    told = claims.siblings(change, Layout.SENTENCE)
    if len(told) > MOST:
        return None
    before = [claim for claim in levels(told, words) if claim.figure.end <= figure.lead]
    pair = before[-PAIR:]
    if len(pair) != PAIR or not is_pair(*pair) or not _is_told_in_unit(change, pair[0]):
        return None
    nouns = {"", *(claim.quantity.unit.symbol for claim in pair)}
    if figure.kind is Kind.COUNT and change.quantity.unit.symbol not in nouns:
        return None  # "41 and 30 came, a difference of two groups".
    if any(is_pair(claim, pair[0]) for claim in before[:-PAIR]):
        return None
    glue = prose[pair[0].figure.end : pair[1].figure.lead]
    is_joined = _JOINED.of(words).search(glue) is not None
    return Tie(TieKind.FROM, pair[0], pair[1], None) if is_joined else None


def is_gap(claims: ClaimIndex, change: Claim) -> bool:
    """Is it how far two levels are apart, by the noun that is told with it?"""
    figure, words = change.figure, claims.words
    is_of = _GAP.of(words).search(figure.block.prose, figure.sentence[0], figure.lead) is not None
    return is_of or _is_the_gap(change, words)


def _is_the_gap(change: Claim, words: Words) -> bool:
    """ "*The* $290,000 *shortfall* was met from reserves"."""
    figure = change.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    is_led = _THE.of(words).fullmatch(prose, start, figure.lead) is not None
    return is_led and _NOUN.of(words).match(prose, figure.end, end) is not None


def _is_told_in_unit(change: Claim, level: Claim) -> bool:
    """In the unit of the level, or by its number alone: "131 mmHg and 138, a gap of seven"."""
    is_bare = change.figure.kind is Kind.COUNT and not change.quantity.unit.symbol
    is_lending = level.figure.kind in LENT and bool(level.quantity.unit.symbol)
    return is_of_unit(level, change) or (is_bare and is_lending)


def _balance(claims: ClaimIndex, one: Claim, other: Claim) -> Tie | None:
    """ "Income of $6.8m *and* outgoings of $7.1m. The shortfall ..."."""
    glue = one.figure.block.prose[one.figure.end : other.figure.lead]
    is_one_sentence = one.figure.sentence == other.figure.sentence
    is_joined = is_one_sentence and _JOINED.of(claims.words).search(glue) is not None
    return Tie(TieKind.FROM, one, other, None) if is_joined else None


def levels(claims: tuple[Claim, ...], words: Words) -> list[Claim]:
    """ "A year earlier" and "on one night" are when it was, and no amount."""
    return [
        claim
        for claim in claims
        if claim.figure.kind not in DATES
        and not (claim.figure.value == 1 and claim.figure.style.is_word)
        and not _WHEN.of(words).match(claim.figure.block.prose, *_at(claim))
    ]


def _at(claim: Claim) -> tuple[int, int]:
    return claim.figure.end, claim.figure.sentence[1]


def _dated(change: Claim, claims: ClaimIndex, pair: list[Claim]) -> Tie | None:
    """Is either told of a time of its own, and did it go the way of the change? Else the one may be
    a part of the other, and the change that of both."""
    (one, other), words = pair, claims.words
    figure, prose = other.figure, other.figure.block.prose
    behind = prose[one.figure.end : figure.sentence[1]]
    if _PART.of(words).search(behind) or claims.tied(other, TieKind.OF):
        return None
    ahead = prose[one.figure.sentence[0] : one.figure.lead]
    first, last = (_YEAR.of(words).findall(part) for part in (ahead, behind))
    earlier = _EARLIER.of(words)
    if earlier.search(behind):
        end, start = one, other
    elif earlier.search(ahead) or (len(first) == len(last) == 1 and first < last):
        end, start = other, one
    else:
        return None
    went = (end.figure.value or 0) - (start.figure.value or 0)
    return Tie(TieKind.FROM, end, start, None) if went * change.direction > 0 else None


def _compared(claims: ClaimIndex, end: Claim, start: Claim) -> Tie | None:
    """ "46% of the tall *were*, against 34% of the others": of two figures, whatever is between."""
    its = mark(start, grammar(claims.words))
    is_start = its is not None and its.kind is TieKind.FROM
    return Tie(TieKind.FROM, end, start, its.words) if its is not None and is_start else None


def _is_of_that(change: Claim, words: Words) -> bool:
    """Does its sentence begin with "That is a rise of" or "The 25% drop", and name no other base
    ("than planned")?"""
    figure = change.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    is_led = any(each.of(words).fullmatch(prose, start, figure.lead) for each in (_THE, _THAT))
    is_of_that = change.role is Role.CHANGE and is_led
    return is_of_that and _BASE.of(words).match(prose, figure.end, end) is None
