"""Vague numbers: "a few", "several dozen", "tens of thousands of", each with what it may mean."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.extract import scales
from factcheck.extract.number import Number, Spread
from factcheck.model import patterns as re
from factcheck.model.frozen import replace
from factcheck.model.words import Words

_ARTICLE = re.compile(r"(?:(?<=\s)|^|(?<=[(“\"‘—–]))an?\s{1,2}$", re.IGNORECASE)
_LAST_WORD = re.compile(r"([A-Za-z]{1,15})\s{1,2}$")
_OF = re.compile(r"\s{1,2}of(?![\w-])")
_OF_PLURAL = re.compile(r"\s{1,2}of\s{1,2}([a-z]{4,9})(?![\w-])")
_NEXT_WORD = re.compile(r"[\s-]{1,2}([A-Za-z]+)")
_LONGEST_ALONE = 20


class _Word(NamedTuple):
    first: Fraction
    spread: Spread
    needs_of: bool = False


class _Vague(NamedTuple):
    counts: Mapping[str, _Word]
    scaled: Mapping[str, _Word]
    times: _Word
    plurals: Mapping[str, int]
    few_after: frozenset[str]
    plurals_after: frozenset[str]
    single_before: frozenset[str]


@lru_cache(maxsize=8)
def _vague(words: Words) -> _Vague:
    table = words.table("vague")
    plurals, never = dict(table.get("plurals", {})), table.get("never", {})
    times = _word(plurals.pop("times", {"from": 1, "to": 1, "low": 1, "high": 1}))
    return _Vague(
        {word: _word(said) for word, said in table.get("counts", {}).items()},
        {word: _word(said) for word, said in table.get("scaled", {}).items()},
        times,
        plurals,
        frozenset(never.get("few_after", ())),
        frozenset(never.get("plurals_after", ())),
        frozenset(never.get("single_before", ())),
    )


def _word(said: Mapping[str, Any]) -> _Word:
    first, last = Fraction(said["from"]), Fraction(said["to"])
    low, high = Fraction(said["low"]) / first, Fraction(said["high"]) / first
    spread = Spread(low, high, last / first, bool(said.get("things")))
    return _Word(first, spread, bool(said.get("of")))


def starters(words: Words) -> frozenset[str]:
    """The words at which a vague number may begin, its article left out."""
    known = _vague(words)
    return frozenset({*known.counts, *known.scaled, *known.plurals})


def number(prose: str, start: int, end: int, words: Words) -> Number | None:
    """The vague number whose word stands there; None where it is a word like another."""
    known = _vague(words)
    word = prose[start:end].lower()
    if word in known.plurals:
        return _plural(prose, start, end, known.plurals[word], words)
    article = _ARTICLE.search(prose, max(0, start - 4), start)
    if article and word in known.counts:
        return _count(prose, article.start(), start, end, words)
    if word in known.scaled or word in known.counts:
        return _bare(prose, start, end, word, words)
    return None


def _count(prose: str, lead: int, start: int, end: int, words: Words) -> Number | None:
    """ "A few", "a couple of"; "a couple" alone are two people."""
    known = _vague(words)
    word = prose[start:end].lower()
    if word == "few" and _word_before(prose, lead) in known.few_after:
        return None
    said = known.counts[word]
    found = _said(lead, end, said)
    scaled = scales.scaled(prose, found, words)
    if scaled is not found:
        return scaled
    if _is_alone(prose, lead, end):
        return replace(found, end=len(prose), digits_end=len(prose))
    if word == "single":
        following = _NEXT_WORD.match(prose, end)
        is_one = following is not None and following[1].lower() not in known.single_before
        return found if is_one and following and prose[end] != "-" else None
    of = _OF.match(prose, end)
    if said.needs_of and of:
        return replace(found, end=of.end(), digits_end=of.end())
    if said.needs_of:
        # "A couple months"; "a couple" alone are two people.
        return replace(found, spread=said.spread._replace(counts_things=False))
    return found if of is None else None


def _bare(prose: str, start: int, end: int, word: str, words: Words) -> Number | None:
    """ "Several hundred", "few dozen"; alone in a block also "few" and "single"."""
    known = _vague(words)
    if word in known.scaled:
        found = _said(start, end, known.scaled[word])
        scaled = scales.scaled(prose, found, words)
        if scaled is not found:
            return scaled
    if word in known.counts and _is_alone(prose, start, end) and prose[start].islower():
        return _said(start, end, known.counts[word])
    return None


def _plural(prose: str, start: int, end: int, size: int, words: Words) -> Number | None:
    """ "Dozens of", "hundreds of thousands of"; "in thousands of dollars" heads a table."""
    known = _vague(words)
    if _word_before(prose, start) in known.plurals_after:
        return None
    again = _OF_PLURAL.match(prose, end)
    scale = known.plurals.get(again[1], 0) if again else 0
    if again and scale:
        size, end = size * scale, again.end()
    of = _OF.match(prose, end)
    if of is None and not scale:
        return None
    end = of.end() if of else end
    return _said(start, end, known.times).scaled(size, end)


def _said(start: int, end: int, said: _Word) -> Number:
    is_exact, spread = said.spread.is_exact, said.spread
    return Number(
        start, end, said.first, is_plain=is_exact, is_word=True, digits_end=end, spread=spread
    )


def _is_alone(prose: str, start: int, end: int) -> bool:
    """Does a short block say this and nothing else? "A couple of" may end so too."""
    if len(prose) > _LONGEST_ALONE:
        return False
    return not start and prose[end:] in ("", " of")


def _word_before(prose: str, start: int) -> str:
    match = _LAST_WORD.search(prose, max(0, start - 18), start)
    return match[1].lower() if match else ""
