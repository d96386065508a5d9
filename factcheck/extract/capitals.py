"""Capitals: numbers in proper names that no list can hold, "Voyager 2" and "the Chicago Seven"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import nouns, number_words
from factcheck.model import patterns as re
from factcheck.model.words import Words

_NEXT_WORD = re.compile(r"[\s-]{1,2}([A-Za-z]+)")
_NEXT_WORDS = re.compile(r"[\s-]{1,2}([A-Za-z]+)(?:[\s-]{1,2}([A-Za-z]+))?")
_OPENING = "([“\"'‘"
_STOPS = '.!?:“"‘•'
_HYPHENS = ("-", "\u2010", "\u2011")
_CLAUSE_ENDS = ",;–—"
_SENTENCE_ENDS = (".", "!", "?")
_LONGEST_NOTE = 2
_MOST_CAPITALS = 4


class _Capitals(NamedTuple):
    not_names: frozenset[str]
    places: frozenset[str]
    joins: frozenset[str]
    givers: frozenset[str]
    verbs: frozenset[str]
    determiners: frozenset[str]
    never_next: frozenset[str]
    ages: frozenset[str]
    phrases: frozenset[str]
    models: frozenset[str]


@lru_cache(maxsize=8)
def _capitals(words: Words) -> _Capitals:
    table = words.table("names")
    capitals = table.get("capitals", {})
    return _Capitals(
        frozenset(capitals.get("not_names", ())),
        frozenset(capitals.get("places", ())),
        frozenset(capitals.get("joins", ())),
        frozenset(capitals.get("givers", ())),
        frozenset(capitals.get("verbs", ())),
        frozenset(capitals.get("determiners", ())),
        frozenset(capitals.get("never_next", ())),
        frozenset(capitals.get("ages", ())),
        frozenset(table.get("phrases", ())),
        frozenset(capitals.get("models", ())),
    )


class _Lead(NamedTuple):
    """What stands before the capitalised words before a number.

    ``word`` is the word before them, in small letters; "" where they begin a clause, and
    ``is_start`` where they begin a sentence.
    """

    word: str
    is_clause: bool
    is_start: bool
    length: int


def named(prose: str, end: int, before: list[str], words: Words) -> bool:
    """Is a number that ends there, after these words, part of a name as in "Voyager 2"?

    A name is told from a count ("In Ohio 12 died", "it gave Kenya 17 plants", "Kenya 17 plants")
    by what leads to it and what follows.
    """
    known = _capitals(words)
    word = before[-1].lstrip(_OPENING) if before else ""
    if not _is_name(word, known) or prose[end : end + 1] == "+":
        return False
    following = _NEXT_WORDS.match(prose, end)
    first = following.group(1) if following else ""
    if first in known.never_next or (following and _is_age(following, known)):
        return False
    lead = _lead(before, known)
    noun = nouns.plural(prose, end, words)
    if noun is not None:
        return _is_before_noun(noun, following, lead, known)
    if lead.is_start and lead.length == 1 and not word.isupper():
        is_apart = prose[end : end + 1] not in _HYPHENS
        return is_apart and _is_verb(first, known) and not word.endswith("ly")
    if lead.is_clause and lead.word in known.places:
        # "In Ohio 12 died": in "In Apollo 13 the crew" something else is the subject.
        return first in known.determiners or prose[end : end + 1] == ","
    return True


def is_note(prose: str, start: int, end: int, before: list[str], words: Words) -> bool:
    """Is it the mark of a note between sentences: "It fell. 3 The rate rose."?"""
    if end - start > _LONGEST_NOTE or not prose[end + 1 : end + 2].isupper():
        return False
    if start and not (before and before[-1].rstrip('”’")')[-1:] in _SENTENCE_ENDS):
        return False
    following = _NEXT_WORD.match(prose, end)
    known = _capitals(words)
    if following is None or not following.group(1)[1:].islower():
        return False
    word = following.group(1).lower()
    return word in known.determiners or word in known.not_names


def _is_name(word: str, known: _Capitals) -> bool:
    if not word or not word[0].isupper() or not word[-1].isalnum():
        return False
    return word[-2:] not in ("'s", "’s") and word.lower() not in known.not_names


def _is_age(following: re.Match[str], known: _Capitals) -> bool:
    """ "Americans 65 and older"."""
    return following.group(1) in ("and", "or") and following.group(2) in known.ages


def _is_verb(word: str, known: _Capitals) -> bool:
    return word in known.verbs or (word.islower() and word.endswith("ed"))


def _is_before_noun(
    noun: str, following: re.Match[str] | None, lead: _Lead, known: _Capitals
) -> bool:
    """Is it a name in "the Layer 2 solutions"? A plural may be a verb: "Summit 7 helps the"."""
    first, second = (following.group(1), following.group(2)) if following else ("", "")
    if first.lower() == noun and second in known.determiners:
        return True
    if first in known.models:
        return True
    if first[:1].isupper() or lead.word in known.givers:
        return False
    return not lead.is_clause


def _lead(before: list[str], known: _Capitals) -> _Lead:
    length = 1
    for word in reversed(before[:-1]):
        if word[-1] in _STOPS:
            return _Lead("", True, True, length)
        if word[-1] in _CLAUSE_ENDS:
            return _Lead("", True, False, length)
        lower = word.lower()
        if lower in known.not_names or not word[0].isupper() or length == _MOST_CAPITALS:
            at = len(before) - 1 - length
            if lower == "the" and at and before[at - 1].lower() in known.places:
                at -= 1
                lower = before[at].lower()
            return _Lead(lower, _is_clause(before, at, known), False, length)
        length += 1
    return _Lead("", True, True, length)


def _is_clause(before: list[str], at: int, known: _Capitals) -> bool:
    """Does the word there join a clause, or is it "in" at the start of one?"""
    lower = before[at].lower()
    if lower in known.joins:
        return True
    if lower not in known.places:
        return False
    return at == 0 or before[at - 1][-1] in _STOPS + _CLAUSE_ENDS or before[at - 1] in known.joins


def is_proper(prose: str, start: int, end: int, is_heading: bool, words: Words) -> bool:
    """Is a number word part of a proper name: "the Five Eyes", "the Chicago Seven"?"""
    if not prose[start].isupper():
        return False
    known = _capitals(words)
    match = _NEXT_WORD.match(prose, end)
    if match and f"{prose[start:end]} {match.group(1)}" in known.phrases:
        return True
    before = prose[max(0, start - 32) : start].split()
    if not before or not prose[start - 1].isspace() or before[-1][-1] in _STOPS + ";…":
        return False
    if f"{before[-1]} {prose[start:end]}" in known.phrases:
        return True
    if is_heading:
        return False
    if match and match.group(1)[0].isupper():
        # "The sum of Two Hundred Dollars": a contract writes its numbers with capitals.
        return not number_words.goes_on(match.group(1), words)
    return match is None or _ends_name(before, known)


def _ends_name(before: list[str], known: _Capitals) -> bool:
    """ "The Chicago Seven", "the Group of Seven"."""
    last = before[-2] if before[-1] == "of" and len(before) > 1 else before[-1]
    return last[0].isupper() and last.lower() not in known.not_names
