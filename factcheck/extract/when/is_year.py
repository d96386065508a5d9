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


def is_year(start: int, end: int, scene: Scene, before: Dated | None) -> bool:
    """Are the four digits from start to end a year? ``before`` is the date read before them."""
    number = int(scene.prose[start:end])
    if not FIRST_YEAR <= number <= LAST_YEAR or scene.is_counted(end, number):
        return False
    if scene.is_before(start, "no_year"):
        return False
    if _continues(start, number, scene, before) or _begins_a_pair(end, number, scene):
        return True
    glued = scene.glued(start)
    if glued:
        return _is_bare(glued, start, end, number, scene)
    return _after_word(start, end, number, scene)


def _continues(start: int, number: int, scene: Scene, before: Dated | None) -> bool:
    """Is it the next of several years: "between 1914 *and 1918*", "2019, *2020 and 2021*"?"""
    if before is None or before.kind is not Kind.YEAR or before.value is None:
        return False
    return is_joined(before.end, start, scene) and abs(number - before.value) <= 200


def is_joined(end: int, start: int, scene: Scene) -> bool:
    """Is there but "and", "to" or a comma between the end of one date and another's start?"""
    return _JOIN.fullmatch(scene.prose, end, start) is not None


def _begins_a_pair(end: int, number: int, scene: Scene) -> bool:
    """Does a plain year follow, which says it for both: "*2000* to 2006", "*1947* – 2012"?"""
    other = _OTHER.match(scene.prose, end)
    if other is None or scene.is_counted(other.end(), int(other[1])):
        return False
    last = int(other[1])
    is_plural = _is_plural(scene.word_after(other.end()), scene)
    return (
        number < last
        and last % 100 != 0
        and number in OUR_AGE
        and last in OUR_AGE
        and not is_plural
    )


def _is_bare(glued: str, start: int, end: int, number: int, scene: Scene) -> bool:
    if glued in ("-", "–"):
        prefix = scene.word_touching(start).lower().strip("(“\"'-–")
        return number in OUR_AGE and prefix in scene.lexicon.prefixes
    if glued in _OPENING:
        return 1800 <= number <= 2100 and not _is_plural(scene.word_after(end), scene)
    return False


def _after_word(start: int, end: int, number: int, scene: Scene) -> bool:
    word, after, known = scene.word_before(start), scene.word_after(end), scene.lexicon.before
    lower = word.lower().strip("(“\"'")
    is_hundred, is_plural = number % 100 == 0, _is_plural(after, scene)
    if lower in known["year_sure"]:
        return not is_plural or (number in OUR_AGE and not is_hundred)
    if lower in known["year_determined"] or lower.endswith(("'s", "’s")):
        return number in OUR_AGE and not is_hundred and bool(after)
    if lower in known["year_likely"]:
        return _after_preposition(start, number, is_plural, scene)
    if is_plural or word in _BULLETS:
        return number in OUR_AGE and not is_plural
    is_part = word[-1] in _JOINTS or word[-1].isdigit()
    return number in _OUR_DAYS and not is_hundred and not is_part


def _after_preposition(start: int, number: int, is_plural: bool, scene: Scene) -> bool:
    """Is it "by 2030" or "the end of 2000" rather than "by 2000 of them"?"""
    word = scene.word_before(start)
    before = scene.prose.rindex(word, 0, start)
    if scene.is_before(before, "year_part"):
        return number >= 1800
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


def _is_plural(word: str, scene: Scene) -> bool:
    """Is it in the form of things counted? Only words without a capital are told."""
    if word in scene.lexicon.after["counted"]:
        return True
    if len(word) < 4 or not word.islower() or not word.endswith("s"):
        return False
    return not word.endswith(("ss", "us", "is")) and word not in scene.lexicon.after["not_plural"]
