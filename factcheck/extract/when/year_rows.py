"""Rows: years that tell of one another: "2019, 2020 and 2021", "from 1598 to 1722"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.shape import OUR_AGE, Scene
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

_JOIN = re.compile(r",?\s(?:and|or|to|through|until|till|versus|vs\.?)\s|[,;]\s|\s?[-–—/]\s?")
_OTHER = re.compile(
    r"(?:\s?[-–—]\s?|\s(?:to|and|or|through|until)\s|,\s(?:and\s)?)([12]\d{3})(?![\w%]|[-–.,:/]\d)"
)
# How far apart the years of a table are.
_TABLE = 5
# " versus " and more.
_LONGEST_JOIN = 12
# Before it, a year takes a word that says so.
OLDEST = 1500
# No number below a thousand has the four digits of a year.
_MEDIEVAL = 1000
_LOOK_BACK = 80


def continues(start: int, number: int, scene: Scene, before: Dated | None) -> bool:
    """Is it the next of several years: "between 1914 *and 1918*", "2019, *2020 and 2021*"?"""
    if before is None or not before.end < start < before.end + _LONGEST_JOIN:
        return False
    if (
        before.kind is Kind.YEAR
        and before.value is not None
        and is_joined(before.end, start, scene)
    ):
        return abs(number - before.value) <= 200
    between = scene.prose[before.end : start]
    if between == ") ":
        # "First quarter (Jan to Mar) 1955"
        return (before.iso or "").startswith("--") and number in OUR_AGE
    # The heads of a table: "December 31, 2024 2023".
    last = (before.iso or "")[:4]
    return between == " " and last.isdecimal() and abs(number - int(last)) <= _TABLE


def is_joined(end: int, start: int, scene: Scene) -> bool:
    """Is there but "and", "to" or a comma between the end of one date and another's start?"""
    return _JOIN.fullmatch(scene.prose, end, start) is not None


def begins_a_pair(start: int, end: int, number: int, scene: Scene) -> bool:
    """Does a plain year follow, which says it for both: "*2000* to 2006", "*1947* – 2012"?"""
    other = _OTHER.match(scene.prose, end)
    if other is None or scene.is_counted(other.end(), int(other[1])):
        return False
    last = int(other[1])
    if not number < last or last % 100 == 0 or looks_plural(scene.word_after(other.end()), scene):
        return False
    if number in OUR_AGE:
        return last in OUR_AGE
    # "It was the capital from 1598 to 1722", but "sales rose from 1598 to 1722".
    is_stretch = last in range(number, number + 200) and scene.is_before(start, "year_from")
    if not is_stretch or _is_change(start, scene):
        return False
    return number >= OLDEST or (number >= _MEDIEVAL and _is_history(start, scene))


def _is_history(start: int, scene: Scene) -> bool:
    """Do the words before tell of what was long ago: "the queen ruled from 1118 to 1130"?"""
    words = scene.prose[max(0, start - _LOOK_BACK) : start].lower().split()
    known = scene.lexicon.before["year_of_history"]
    return any(word.strip("(“\"',;") in known for word in words)


def _is_change(start: int, scene: Scene) -> bool:
    """Does a verb of change stand before the word before?"""
    return scene.word_before(scene.start_of_word(start)).lower() in scene.lexicon.changes


def looks_plural(word: str, scene: Scene) -> bool:
    """Is it in the form of things counted? Only words without a capital are told."""
    if word in scene.lexicon.after["counted"]:
        return True
    if len(word) < 4 or not word.islower() or not word.endswith("s"):
        return False
    return not word.endswith(("ss", "us", "is")) and word not in scene.lexicon.after["not_plural"]
