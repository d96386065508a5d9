"""Is it a year? Four digits may be a count, a brand or a label; the words around them tell."""

from __future__ import annotations

import re

from factcheck.extract.dated import Dated
from factcheck.extract.when.shape import OUR_AGE, Scene
from factcheck.extract.when.stretch import FIRST_YEAR, LAST_YEAR
from factcheck.model.figure import Kind

# Where the words say little: years of which newsletters write.
_OUR_DAYS = range(1990, 2061)
_JOIN = re.compile(r",?\s(?:and|or|to|through|until|till|versus|vs\.?)\s|[,;]\s|\s?[-–—/]\s?")
_OTHER = re.compile(
    r"(?:\s?[-–—]\s?|\s(?:to|and|or|through|until)\s|,\s(?:and\s)?)([12]\d{3})(?![\w%]|[-–.,:/]\d)"
)
_OPENING = ("(", "[", "“", '"', "‘", "'", "/")
_HYPHENS = ("-", "–", "\u2010", "\u2011")
# What follows a year that stands by itself, or is the end.
_STOP = re.compile(r"[,.;:)\]](?!\d)|\s*$")
# "The base is 2010 = 100."
_BASE = re.compile(r"\s?=\s?100\b")
# "Our 2025 2nd quarter results", "the 2013 “taper tantrum”".
_DIGIT = re.compile(r"\s[\d“\"‘]")
# How far apart the years of a table are.
_TABLE = 5
# Before it, a year takes a word that says so.
_OLDEST = 1500


def is_year(start: int, end: int, scene: Scene, before: Dated | None) -> bool:
    """Are the four digits from start to end a year? ``before`` is the date read before them."""
    number = int(scene.prose[start:end])
    if not FIRST_YEAR <= number <= LAST_YEAR or scene.is_counted(end, number):
        return False
    if scene.is_before(start, "no_year"):
        return _is_about(start, number, scene)
    if scene.is_address(end):
        return False
    if _continues(start, number, scene, before) or _begins_a_pair(start, end, number, scene):
        return True
    glued = scene.glued(start)
    if glued:
        return _is_bare(glued, start, end, number, scene)
    return _after_word(start, end, number, scene)


def _is_about(start: int, number: int, scene: Scene) -> bool:
    """Is it "in about 2018"?"""
    if number not in OUR_AGE or not scene.is_before(start, "year_about"):
        return False
    return scene.is_before(scene.start_of_word(start), "year_sure")


def _continues(start: int, number: int, scene: Scene, before: Dated | None) -> bool:
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


def _begins_a_pair(start: int, end: int, number: int, scene: Scene) -> bool:
    """Does a plain year follow, which says it for both: "*2000* to 2006", "*1947* – 2012"?"""
    other = _OTHER.match(scene.prose, end)
    if other is None or scene.is_counted(other.end(), int(other[1])):
        return False
    last = int(other[1])
    if not number < last or last % 100 == 0 or _is_plural(scene.word_after(other.end()), scene):
        return False
    if number in OUR_AGE:
        return last in OUR_AGE
    # "It was the capital from 1598 to 1722", but "sales rose from 1598 to 1722".
    is_stretch = number >= _OLDEST and last in range(number, number + 200)
    return is_stretch and scene.is_before(start, "year_from") and not _is_change(start, scene)


def _is_change(start: int, scene: Scene) -> bool:
    """Does a verb of change stand before the word before?"""
    return scene.word_before(scene.start_of_word(start)).lower() in scene.lexicon.changes


def _is_bare(glued: str, start: int, end: int, number: int, scene: Scene) -> bool:
    if glued in _HYPHENS:
        prefix = scene.word_touching(start).lower().strip("(“\"'-–\u2010\u2011")
        return number in OUR_AGE and prefix in scene.lexicon.prefixes
    if glued not in _OPENING:
        return False
    if 1800 <= number <= 2100:
        return not _is_plural(scene.word_after(end), scene)
    # "St. Jerome by Bellini (1505)"
    is_bracketed = glued == "(" and scene.prose[end : end + 1] == ")"
    return is_bracketed and number >= _OLDEST and scene.word_before(start - 1)[:1].isupper()


def _after_word(start: int, end: int, number: int, scene: Scene) -> bool:
    word, after, known = scene.word_before(start), scene.word_after(end), scene.lexicon.before
    lower = word.lower().strip("(“\"'")
    is_hundred, is_plural = number % 100 == 0, _is_plural(after, scene)
    if lower in known["year_sure"]:
        return not is_plural or (number in OUR_AGE and not is_hundred)
    if lower in known["year_determined"] or lower.endswith(("'s", "’s")):
        return not is_hundred and _is_determined(end, number, after, scene)
    if lower in known["year_likely"]:
        return _after_preposition(start, number, is_plural, scene)
    if is_plural:
        return number in _OUR_DAYS and not is_hundred and _is_named(start, word, after, scene)
    if word in _BULLETS:
        return number in OUR_AGE
    is_part = word[-1] in _JOINTS or word[-1].isdigit()
    if is_part or number not in OUR_AGE:
        return False
    return (number in _OUR_DAYS and not is_hundred) or _stands_by_itself(
        word, end, is_hundred, after, scene
    )


def _is_determined(end: int, number: int, after: str, scene: Scene) -> bool:
    """Is it "the 2018 duties", "an 1859 landmark", "a 2006-built ship" or "its 2025 1st half"?"""
    if after:
        is_old = number in range(_OLDEST, OUR_AGE[0]) and not _is_plural(after, scene)
        return number in OUR_AGE or is_old
    if number not in OUR_AGE:
        return False
    glued = _GLUED.match(scene.prose, end)
    if glued:
        return glued[1] in scene.lexicon.suffixes
    return _BASE.match(scene.prose, end) is not None or _DIGIT.match(scene.prose, end) is not None


def _is_named(start: int, word: str, after: str, scene: Scene) -> bool:
    """Is it the year of something that has a name: "the Lawyers Awards 2024 comprise prizes"?"""
    if not word.isalpha() or not word[0].isupper() or after in scene.lexicon.after["counted"]:
        return False
    before = scene.prose[: scene.start_of_word(start)].rstrip()
    return before[-1:].isalnum() or before[-1:] in (",", "&")


def _stands_by_itself(word: str, end: int, is_hundred: bool, after: str, scene: Scene) -> bool:
    """Is it "(Fillmore 1968)", "The Lovers, 1959)" or "a brilliant 1974 Fiat"?"""
    if after:
        return after[0].isupper() and not is_hundred and not after.endswith("s")
    is_set_off = word[-1] == "," and word[-2:-1].isalpha()
    if is_hundred:
        return is_set_off and scene.prose[end : end + 1] == ")"
    is_name = word[0].isupper() or (word[0] in _OPENING and word[1:2].isupper())
    return (is_set_off or is_name) and _STOP.match(scene.prose, end) is not None


def _after_preposition(start: int, number: int, is_plural: bool, scene: Scene) -> bool:
    """Is it "by 2030" or "the end of 2000" rather than "by 2000 of them"?"""
    word = scene.word_before(start)
    before = scene.start_of_word(start)
    if scene.is_before(before, "year_part"):
        is_old = number >= _OLDEST and not is_plural and number % 100 != 0
        return number >= 1800 or is_old
    # "The Reform Act of 1995 provides".
    if scene.word_before(before)[:1].isupper():
        is_plural = False
    # "By 2030 exports ...", "By 1890, ...": a sentence that begins so speaks of a time.
    if word[0].isupper() and number % 100 != 0:
        return number in OUR_AGE or (number >= 1800 and not is_plural)
    if is_plural:
        return False
    if number % 100 == 0:
        return word.lower() in scene.lexicon.before["year_round"] and number >= OUR_AGE[0]
    return number in OUR_AGE


# Nothing, or the signs of a list.
_BULLETS = ("", "-", "–", "—", "•", "*")
# After these come the parts of a calculation or a label.
_JOINTS = ("/", "$", "€", "£", "¥", "#", "№", "+", "=", "×", "÷", "−", "-", "–")
_GLUED = re.compile(r"[-\u2010\u2011]([a-z]{1,12})\b")
# " versus " and more.
_LONGEST_JOIN = 12


def _is_plural(word: str, scene: Scene) -> bool:
    """Is it in the form of things counted? Only words without a capital are told."""
    if word in scene.lexicon.after["counted"]:
        return True
    if len(word) < 4 or not word.islower() or not word.endswith("s"):
        return False
    return not word.endswith(("ss", "us", "is")) and word not in scene.lexicon.after["not_plural"]
