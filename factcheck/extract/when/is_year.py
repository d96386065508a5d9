"""Is it a year? Four digits may be a count, a brand or a label; the words around them tell."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.shape import OUR_AGE, Scene
from factcheck.extract.when.stretch import FIRST_YEAR, LAST_YEAR
from factcheck.extract.when.year_rows import OLDEST, begins_a_pair, continues, looks_plural
from factcheck.model import patterns as re

# Where the words say little: years of which newsletters write.
_OUR_DAYS = range(1990, 2061)
_OPENING = ("(", "[", "“", '"', "‘", "'", "/")
_HYPHENS = ("-", "–", "\u2010", "\u2011")
# What follows a year that stands by itself, or is the end.
_STOP = re.compile(r"[,.;:)\]](?!\d)|\s*$")
# "The base is 2010 = 100."
_BASE = re.compile(r"\s?=\s?100\b")
# "Our 2025 2nd quarter results", "the 2013 “taper tantrum”".
_DIGIT = re.compile(r"\s[\d“\"‘]")


def is_year(start: int, end: int, scene: Scene, before: Dated | None) -> bool:
    """Are the four digits from start to end a year? ``before`` is the date read before them."""
    number = int(scene.prose[start:end])
    if not FIRST_YEAR <= number <= LAST_YEAR or scene.is_counted(end, number):
        return False
    if scene.is_before(start, "no_year"):
        return _is_about(start, number, scene)
    if scene.is_address(end):
        return False
    if continues(start, number, scene, before) or begins_a_pair(start, end, number, scene):
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


def _is_bare(glued: str, start: int, end: int, number: int, scene: Scene) -> bool:
    if glued in _HYPHENS:
        prefix = scene.word_touching(start).lower().strip("(“\"'-–\u2010\u2011")
        return number in OUR_AGE and prefix in scene.lexicon.prefixes
    if glued not in _OPENING:
        return False
    if 1800 <= number <= 2100:
        return not looks_plural(scene.word_after(end), scene)
    # "St. Jerome by Bellini (1505)"
    is_bracketed = glued == "(" and scene.prose[end : end + 1] == ")"
    return is_bracketed and number >= OLDEST and scene.word_before(start - 1)[:1].isupper()


def _after_word(start: int, end: int, number: int, scene: Scene) -> bool:
    word, after, known = scene.word_before(start), scene.word_after(end), scene.lexicon.before
    lower = word.lower().strip("(“\"'")
    is_hundred, is_plural = number % 100 == 0, looks_plural(after, scene)
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
        is_old = number in range(OLDEST, OUR_AGE[0]) and not looks_plural(after, scene)
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
    at = scene.start_of_word(start)
    before = scene.prose[max(0, at - 3) : at].rstrip()
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
        is_old = number >= OLDEST and not is_plural and number % 100 != 0
        return number >= 1800 or is_old
    if not is_plural and number >= 1800 and _is_compared(start, before, scene):
        return True
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


def _is_compared(start: int, before: int, scene: Scene) -> bool:
    """Is it "less than those of 1837", or "up 19 percent from 2000" that leads to no other?"""
    last, word = scene.word_before(before).lower(), scene.word_before(start).lower()
    if word == "of":
        return last in ("those", "that")
    is_change = last.endswith("%") or last in ("percent", "cent", "pct")
    return word == "from" and is_change and _GOES_ON.match(scene.prose, start) is None


# "Rose 19 percent from 2000 to 2380".
_GOES_ON = re.compile(r"\d{4}[^.;]{0,40}?\bto\s\D{0,8}\d")
# Nothing, or the signs of a list.
_BULLETS = ("", "-", "–", "—", "•", "*")
# After these come the parts of a calculation or a label.
_JOINTS = ("/", "$", "€", "£", "¥", "#", "№", "+", "=", "×", "÷", "−", "-", "–")
_GLUED = re.compile(r"[-\u2010\u2011]([a-z]{1,12})\b")
