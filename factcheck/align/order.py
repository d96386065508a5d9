"""Order: two days of one sentence, of which the wording puts one before the other.

"Founded in 1995, Lund Bakery closed in 1990", "it opened in 2019 after work began in 2021", "the
fair runs from 12 May until 9 May". Both must be of one thing, or one must be told as what came
first; "the mill opened in 1990 and the school closed in 1985" are two things.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import DATE
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Pair = tuple[Claim, Claim]
"""What comes first, and what comes after it."""
REACH = 48
FEW, MANY = 6, 9
"""So many words between two days leave no room for a second thing, or for a third."""

_WORD = re.compile(r"[^\W\d_]+")
_AT = Worded("order", r"\b{at}\s(?:{parts_of_year}\s|{mid})?$", re.IGNORECASE)
_SPAN = Worded("order", r"\s?,?\s(?:{about}\s)?(?:(?:[a-z]+|\d+)\s{spans}\s)?", re.IGNORECASE)
_AFTER = Worded("order", r"{after}\s", re.IGNORECASE)
_BEFORE = Worded("order", r"{before}\s(?:{who}\s|[a-z]+ing\s)", re.IGNORECASE)
_FROM = Worded("order", r"\b{from}\s$", re.IGNORECASE)
_UNTIL = Worded("order", r"\s?,?\s{until}\s", re.IGNORECASE)
_BREAK = Worded("order", r"[.;:?!()]\s?|\b{clauses}\b", re.IGNORECASE)


@frozen
class Wording:
    """``starts`` and ``ends``: what a thing does first and last ("founded", "closed"); ``happens``:
    what happens on a day ("opened"); ``runs``: what lasts ("held"); ``articles`` name a thing."""

    starts: Collection[str]
    ends: Collection[str]
    happens: Collection[str]
    runs: Collection[str]
    articles: Collection[str]


def ordered(claims: ClaimIndex, wording: Wording) -> Iterator[Pair]:
    """Two neighbouring days each, in the order in which the wording has them come."""
    for sentence in claims.by_sentence(Kind.DATE, Kind.YEAR):
        for one, other in pairwise(sentence):
            if one.quantity.unit == other.quantity.unit == DATE and _tell_years(one, other):
                yield from _ordered(one, other, wording, claims.words)


def _tell_years(one: Claim, other: Claim) -> bool:
    """Of "November 3 to January 5, 2025" only the second day has its year; of "12 May to 9 May
    2024" both have."""
    a, b = one.figure.iso or "", other.figure.iso or ""
    if b[:4] not in other.figure.written:
        return False
    return a[:4] in one.figure.written or a[:7] == b[:7]


def _ordered(one: Claim, other: Claim, wording: Wording, words: Words) -> Iterator[Pair]:
    glue = one.figure.block.prose[one.figure.end : other.figure.lead]
    told = _is_course, _is_run, partial(_is_joined, _BEFORE)
    if any(is_told(one.figure, glue, wording, words) for is_told in told):
        yield one, other
    elif _is_joined(_AFTER, one.figure, glue, wording, words):
        yield other, one


def _is_joined(joint: Worded, one: Figure, glue: str, wording: Wording, words: Words) -> bool:
    """ "Opened in 2019, two years *after* work began in"."""
    if joint.of(words).search(glue) is None or not _happens(one, wording.happens, words):
        return False
    span = _SPAN.of(words).match(glue)
    rest = glue[span.end() :] if span else glue
    return joint.of(words).match(rest) is not None and _is_clause(rest, words)


def _is_clause(rest: str, words: Words) -> bool:
    """Does nothing but the words of one clause lead to "in" and the second day?"""
    is_short = 1 < len(_WORD.findall(rest)) <= MANY
    return is_short and _is_within(rest, words)


def _is_within(glue: str, words: Words) -> bool:
    """Does it lead to a day, within one clause?"""
    return _AT.of(words).search(glue) is not None and _BREAK.of(words).search(glue) is None


def _said_before(figure: Figure) -> list[str]:
    prose, start = figure.block.prose, max(figure.sentence[0], figure.lead - REACH)
    return [word.lower() for word in _WORD.findall(prose[start : figure.lead])]


def _happens(figure: Figure, happens: Collection[str], words: Words) -> bool:
    """ "Opened in", "was opened on"."""
    before = _said_before(figure)
    return len(before) > 1 and before[-2] in happens and _is_at(before, words)


def _is_at(before: list[str], words: Words) -> bool:
    return before[-1:] != [] and before[-1] in words.table("order").get("at", ())


def _is_course(one: Figure, glue: str, wording: Wording, words: Words) -> bool:
    """ "Born in 1960 in Lund, she died in 1950": from its start to its end, of one thing."""
    before = _said_before(one)
    if not _is_within(glue, words) or not _is_at(before, words):
        return False
    said = [word.lower() for word in _WORD.findall(glue)]
    began = [word for word in before[-4:-1] if word in wording.starts]
    ended = [word for word in said if word in wording.ends]
    named = sum(word in wording.articles for word in said)
    is_first = bool(began) and _opens(one, began[0])
    is_one = named <= is_first and len(said) <= FEW
    return bool(began) and len(ended) == 1 and said[-2:-1] == ended and is_one


def _opens(figure: Figure, word: str) -> bool:
    """Does the sentence begin with it: "*Founded* in 1995, the bakery ..."?"""
    start = figure.sentence[0]
    return figure.block.prose[start : start + len(word)].lower() == word


def _is_run(one: Figure, glue: str, wording: Wording, words: Words) -> bool:
    """ "Held from 12 May to 9 May 2024"; what changed from one year to another may be told in
    either order."""
    is_from = _FROM.of(words).search(one.block.prose, max(0, one.lead - REACH), one.lead)
    if not is_from or not _UNTIL.of(words).fullmatch(glue):
        return False
    return any(word in wording.runs for word in _said_before(one)[-4:-1])
