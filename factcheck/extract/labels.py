"""Labels: numbers that a word before them makes a name, as "Section 301" and "call 911"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extract import nouns
from factcheck.model import patterns as re
from factcheck.model.words import Words

# "Tables 2, 3 and" before a number: the label of the first goes for all.
_ROW = re.compile(
    r"([A-Za-z]{1,20}\.?)[ \u00a0](?:\d{1,4}(?:\.\d{1,2})?(?:, | ?[-–] ?)){0,9}"
    r"\d{1,4}(?:\.\d{1,2})?(?:,? (?:and|or|to|&)|,) $"
)
# What follows the first number of such a row: "Plots 12, 14 and 31".
_GOES_ON = re.compile(r"(?:, \d{1,4}){0,9},? (?:and|or|to|&) \d{1,4}(?![\w.,]\d|[\w%])")
_ROW_ENDS = frozenset({"and", "or", "to", "&"})
_CODE = re.compile(r" ([A-Z][A-Za-z.0-9]{1,7})(?= (?:§|[Pp]art|\d))")
_OPENING = "([“\"'‘#"
_LOOK_BACK = 64
_ROW_BACK = 48


class _Labels(NamedTuple):
    always: frozenset[str]
    capitalised: frozenset[str]
    not_after: frozenset[str]
    pairs: frozenset[str]
    codes: frozenset[str]
    only_digits: frozenset[str]
    of_thousands: frozenset[str]


@lru_cache(maxsize=8)
def _labels(words: Words) -> _Labels:
    table = words.table("names")
    return _Labels(
        frozenset((*table.get("labels", ()), *table.get("makes", ()))),
        frozenset(table.get("capitalised_labels", ())),
        frozenset(table.get("not_after", ())),
        frozenset(table.get("pairs", ())),
        frozenset(table.get("codes", ())),
        frozenset(table.get("only_digits", ())),
        frozenset(table.get("labels_of_thousands", ())),
    )


def words_before(prose: str, start: int) -> list[str]:
    """The last words before a number that a space parts from it; none where no space does."""
    if prose[start - 1 : start] not in (" ", "\u00a0", "\t"):
        return []
    return prose[max(0, start - _LOOK_BACK) : start].replace("—", " — ").split()


def takes_words(before: list[str], words: Words) -> bool:
    """May the number after it be in words: "phase two", not "no one"?"""
    return bool(before) and before[-1].lower() not in _labels(words).only_digits


def takes_thousands(before: list[str], words: Words) -> bool:
    """May the number after it have a comma: "Patent No. 7,104,322"?"""
    known = _labels(words)
    if not before or before[-1].lower() not in known.of_thousands:
        return False
    return before[-1][0].isupper() or before[-1][-1] == "."


def labelled(prose: str, start: int, end: int, before: list[str], words: Words) -> bool:
    """Is a number a label: "Section 301", "Tables 2 and 3", "call 911", "21 CFR 50"?"""
    known = _labels(words)
    if _is_of_code(prose, end, known):
        return True
    word = before[-1].lstrip(_OPENING) if before else ""
    if not word:
        return False
    if word in _ROW_ENDS or word[-1] == ",":
        row = _ROW.search(prose, max(0, start - _ROW_BACK), start)
        return row is not None and _is_row(row.group(1), known)
    if word[-1] == "#" or _is_label(word, known):
        return True
    if _is_plural(word, known) and _GOES_ON.match(prose, end):
        return True
    if word in known.capitalised and (word[-1] == "s" or prose[start:end].isalnum()):
        return _is_small_label(prose, end, before, known, words)
    pair = f"{word} {prose[start:end]}"
    return pair in known.pairs or " ".join((*before[-2:-1], pair)) in known.pairs


def _is_of_code(prose: str, end: int, known: _Labels) -> bool:
    """ "42 U.S.C. § 1983": the volume of a collection of laws."""
    if not prose[end + 1 : end + 2].isupper():
        return False
    match = _CODE.match(prose, end)
    return match is not None and match.group(1) in known.codes


def _is_label(word: str, known: _Labels) -> bool:
    lower = word.lower()
    return lower in known.always or (word[0].isupper() and lower in known.capitalised)


def _is_row(word: str, known: _Labels) -> bool:
    """ "Tables 2 and 3", "questions 54 and 55"."""
    is_small = word in known.capitalised and word[-1] == "s"
    return _is_label(word, known) or is_small or _is_plural(word, known)


def _is_plural(word: str, known: _Labels) -> bool:
    """ "Rooms 4 and 7" are two rooms, where "Rooms 4" may be how many there are."""
    is_plural = word[0].isupper() and word[-1] == "s"
    return is_plural and _is_label(word[:-1], known)


def _is_small_label(prose: str, end: int, before: list[str], known: _Labels, words: Words) -> bool:
    """ "By day 5" and "in unit 3"; not "per day 300", "to issue 500 tickets" or "a group 12"."""
    if len(before) > 1 and before[-2].lower() in known.not_after:
        return False
    if prose[end : end + 1] == "-":
        return False
    return nouns.plural(prose, end, words) is None
