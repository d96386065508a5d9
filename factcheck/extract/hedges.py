"""Hedges: the words before a figure that widen or open what it may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.errors import BadRuleset, meant
from factcheck.extract.stands import ABOVE, BELOW, Reach
from factcheck.model import patterns as re
from factcheck.model.figure import Kind, Modifier
from factcheck.model.words import Words

_WORDS_BEFORE = re.compile(r"[^\s(\[“\"‘—–]+")
_OPENING = '([“"‘—–'
# "4.0 -> 5.0" and "=> 5" are arrows, and no bounds.
_SIGNS = re.compile(r"(?<![<>=–—-])(?:[~≈≥≤]|[<>]\s?=?)\s?$")
_SIGN_ENDS = "~≈≥≤<>= "
_BEFORE_SPACE = _SIGN_ENDS + "\n\t\u00a0"
_NEXT_WORD = re.compile(r"\s{1,2}([A-Za-z]+)")
_ARTICLE = re.compile(r"(?<=\s)an?\s$")
_ARTICLES = ("a ", "n ")
_CLOSING = ")]”.,"
_NEAR = (Modifier.APPROX, Modifier.NEARLY, Modifier.JUST_OVER, Modifier.UP_TO)
_LOOK_BACK = 44
_MOST_WORDS = 5


class _Hedges(NamedTuple):
    before: Mapping[str, Modifier]
    last_words: frozenset[str]
    last_pairs: frozenset[str]
    during: frozenset[str]
    spells: frozenset[str]
    places: frozenset[str]
    never_after: Mapping[str, frozenset[str]]
    exceeding_after: frozenset[str]
    exceeding_before: frozenset[str]
    reach: Reach


@lru_cache(maxsize=8)
def _hedges(words: Words) -> _Hedges:
    table = words.table("hedges")
    before = {
        phrase: modifier_named(name)
        for name, phrases in table.get("before", {}).items()
        for phrase in phrases
    }
    return _Hedges(
        before,
        frozenset(phrase.rpartition(" ")[2] for phrase in before),
        frozenset(" ".join(phrase.split()[-2:]) for phrase in before),
        frozenset(table.get("during", {}).get("words", ())),
        frozenset(table.get("during", {}).get("spells", ())),
        frozenset(table.get("places", {}).get("words", ())),
        {
            word: frozenset(each["after"])
            for each in table.get("never", ())
            for word in each["words"]
        },
        frozenset(table.get("during", {}).get("except_after", ())),
        frozenset(table.get("during", {}).get("except_before", ())),
        {
            modifier_named(name): (Fraction(low), Fraction(high))
            for name, (low, high) in table.get("reach", {}).items()
        },
    )


def modifier_named(name: str) -> Modifier:
    """The modifier that words/hedges.toml calls so."""
    known = [modifier.value for modifier in Modifier]
    if name not in known:
        remedy = meant(name, known) + f"It knows: {', '.join(known)}."
        raise BadRuleset("words/hedges.toml", f"there is no hedge {name!r}", remedy)
    return Modifier(name)


def bounds(words: Words) -> Mapping[str, Modifier]:
    """What is said before a figure that opens it to one side."""
    known = _hedges(words).before
    return {phrase: each for phrase, each in known.items() if each in ABOVE | BELOW}


def approximations(words: Words) -> list[str]:
    """What is said before a figure that is near it, or not above it."""
    return [phrase for phrase, each in _hedges(words).before.items() if each in _NEAR]


def reach(words: Words) -> Reach:
    """How far each hedge reaches, as parts of the number."""
    return _hedges(words).reach


def before(prose: str, start: int, end: int, kind: Kind, words: Words) -> tuple[Modifier, int]:
    """The hedge that stands before a figure, and where it begins.

    "no more than 30" is at most 30, for the longest phrase counts. "Over five years" may be a
    while, "under one roof" a place and "built around five" a matter; these are no bounds.
    """
    known = _hedges(words)
    if _may_be_sign(prose, start) and (sign := _SIGNS.search(prose, max(0, start - 5), start)):
        return known.before.get(sign.group().replace(" ", ""), Modifier.EXACT), sign.start()
    is_after_article = prose[start - 2 : start] in _ARTICLES
    article = _ARTICLE.search(prose, max(0, start - 4), start) if is_after_article else None
    for phrase, at, leader in _phrases(prose, article.start() if article else start, known):
        modifier = known.before.get(phrase)
        if modifier is None:
            continue
        is_other = _is_other(phrase, leader, known) or (article and phrase in known.places)
        if is_other or _is_while_or_place(phrase, leader, prose, (start, end), kind, known):
            break
        return modifier, at
    return Modifier.EXACT, start


def _may_be_sign(prose: str, start: int) -> bool:
    """Does a sign stand before the figure, or before the space there?"""
    before = prose[start - 1 : start]
    if before == " ":
        return prose[start - 2 : start - 1] in _BEFORE_SPACE
    return before in _SIGN_ENDS


def _phrases(prose: str, start: int, known: _Hedges) -> Iterable[tuple[str, int, str]]:
    """The last words before a figure, the longest phrase first: where it begins, what is before."""
    left = prose[max(0, start - _LOOK_BACK) : start]
    if not _may_end(left.rsplit(None, 2)[-2:], known):
        return ()
    return _longest_first(prose, start - len(left), start)


def _longest_first(prose: str, floor: int, start: int) -> Iterator[tuple[str, int, str]]:
    found = list(_WORDS_BEFORE.finditer(prose, floor, start))[-_MOST_WORDS:]
    written = [word.group().lower() for word in found]
    for at, first in enumerate(found):
        yield " ".join(written[at:]), first.start(), written[at - 1] if at else ""


def _may_end(words: list[str], known: _Hedges) -> bool:
    """Do these two words end any phrase? "To" alone ends none, "up to" does."""
    if not words:
        return False
    last = words[-1]
    last = (last if last.isalpha() else _after_opening(last)).lower()
    if not last or last not in known.last_words:
        return False
    return last in known.before or f"{_after_opening(words[0])} {last}".lower() in known.last_pairs


def _after_opening(word: str) -> str:
    """The word after what opens it: "(about", "year—about"."""
    if word.isalpha():
        return word
    return word[max(map(word.rfind, _OPENING)) + 1 :]


def _is_other(phrase: str, leader: str, known: _Hedges) -> bool:
    """ "Structured around five pillars", "3 gpt Au over 9 m", "20% more than 50 of last year"."""
    others = known.never_after.get(phrase, ())
    return leader.strip(_CLOSING) in others or (leader.endswith("%") and "%" in others)


def _is_while_or_place(
    phrase: str, leader: str, prose: str, at: tuple[int, int], kind: Kind, known: _Hedges
) -> bool:
    """ "$5bn over five years" and "ten goals over 7 games" say how long, "under one roof" where."""
    written = prose[at[0] : at[1]].lower()
    if phrase in known.places and written == "one":
        return True
    if phrase not in known.during:
        return False
    is_few = kind is Kind.COUNT and (len(written) == 1 or written.isalpha())
    if kind is not Kind.DURATION and not (is_few and _next(prose, at[1]) in known.spells):
        return False
    return leader not in known.exceeding_after and _next(prose, at[1]) not in known.exceeding_before


def _next(prose: str, end: int) -> str:
    following = _NEXT_WORD.match(prose, end)
    return following.group(1).lower() if following else ""
