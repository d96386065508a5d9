"""Unit letters: letters and quotes that are units only where something says so."""

from __future__ import annotations

from factcheck.extract.unit_words import UnitWords
from factcheck.model import patterns as re

_Spelled = tuple[int, str]
"""Where the spelling of a unit ends, and pint's name of it."""

# The stop that ends a sentence is no part of an abbreviation ("6 in.").
_LETTERS = re.compile(r"([ \u00a0-]?)([A-Za-z]{1,2}(?:\.(?!\s*(?:$|[A-Z“])))?)(?![\w'’])")
_DEGREES = ("C", "F")
_OTHER_DEGREES = re.compile(r"\d\s?([CF])(?![\w-])")
# "Limited to 1.5C", "a mean of 16.4C": no label has a decimal and a word that leads to an amount.
_LED = re.compile(
    r"\b(?:to|of|by|than|above|below|at|around|about|nearly|near|under|over|hit|hits|reached)"
    r" [-−–]?\d{1,2}\.\d ?[CF]$"
)
_BELOW_ZERO = re.compile(r"[ (][-−–]\d{1,3}(?:\.\d)? ?[CF]$")
_NEXT_WORD = re.compile(r"\s{0,2}([A-Za-z]+)")
_SENTENCE_END = re.compile(r"\.?$|[.!?](?:\s|[)”\"]|$)|\)")
_NO_CLOCK = re.compile(r"\.\d(?:\d{2,})?$")
_NEAR, _VERY_NEAR = 160, 24
_LETTERED = 100
_QUOTED = 1000
_THEN_SECONDS = re.compile(r"m ?\d{1,2}(?:\.\d{1,3})?s(?![\w-])")
_LED_BACK = 18
_DIGITS = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{1,3})?[ ¼½¾⅐-⅞]?$")
_OPENING_QUOTE = re.compile(r"(?:^|[\s(\[=])['‘’](?=\w)")
_CLOSING = {"”": "“", "’’": "‘"}


def lettered(prose: str, end: int, known: UnitWords, is_inner: bool) -> _Spelled | None:
    """ "30C" where it is hot, "6 in wide", "2.1 pm", "12 b" of an area."""
    match = _LETTERS.match(prose, end)
    if match is None:
        return None
    (space, letters), stop = match.groups(), match.end()
    if letters in known.near and space != "-":
        return _nearby(prose, stop, letters, known)
    if letters in known.followed:
        # "A 7-in tablet" and "7in" have the unit at the number, "a 2-in-1" has none.
        is_glued = space in ("", "-") and prose[stop : stop + 1] != "-"
        if is_glued or _is_followed(prose, stop, known, is_inner):
            return stop, known.followed[letters]
    if letters in known.decimal and _NO_CLOCK.search(prose, max(0, end - 12), end):
        return stop, known.decimal[letters]
    return None


def instead(prose: str, end: int, known: UnitWords) -> _Spelled | None:
    """A letter that elsewhere multiplies the number: "573 °F, 573K", "32K of memory", "3m 20s"."""
    letter = prose[end : end + 1]
    if letter == "m" and _THEN_SECONDS.match(prose, end):
        return end + 1, "minute"
    if letter not in known.instead or prose[end + 1 : end + 2].isalnum():
        return None
    near = prose[max(0, end - _VERY_NEAR) : end + 1 + _VERY_NEAR]
    for unit, words in known.instead[letter]:
        if words.search(near):
            return end + 1, unit
    return None


def is_heated(prose: str, at: int, known: UnitWords) -> bool:
    """Does the text around speak of heat?"""
    return bool(known.heat.search(prose, max(0, at - _NEAR), at + _NEAR))


def primed(prose: str, end: int, known: UnitWords, is_inner: bool) -> tuple[int, str, str] | None:
    """Quotes after digits that close no quotation: 5' 10", 9" plates; the arc they may mean too."""
    at = end + 1 if prose.startswith(' "', end) else end
    sign = prose[at : at + 2] if prose[at : at + 2] in known.primes else prose[at : at + 1]
    unit = known.primes.get(sign)
    stop = at + len(sign)
    if (
        unit is None
        or prose[stop : stop + 1].isalpha()
        or not _DIGITS.search(prose, max(0, end - 12), end)
    ):
        return None
    if not is_inner and _closes(prose, at, sign):
        return None
    near = prose[max(0, end - _LETTERED) : end + _LETTERED]
    arc = known.arcs.get(sign, unit)
    return (stop, arc, unit) if known.arc.search(near) else (stop, unit, arc)


def _nearby(prose: str, stop: int, letters: str, known: UnitWords) -> _Spelled | None:
    reach = _NEAR if letters in _DEGREES else _LETTERED
    near = prose[max(0, stop - reach) : stop + reach]
    for unit, words in known.near[letters]:
        if words.search(near) or _is_of_heat(prose, stop, letters, known):
            return stop, unit
    return None


def _is_of_heat(prose: str, stop: int, letter: str, known: UnitWords) -> bool:
    """ "28 C outside", "at -70C"; "4C (39F)": the one shows what the other is."""
    if letter not in _DEGREES:
        return False
    if prose.startswith(known.heat_after, stop):
        return True
    if _BELOW_ZERO.search(prose, max(0, stop - 9), stop):
        return True
    if _LED.search(prose, max(0, stop - _LED_BACK), stop):
        return True
    near = _OTHER_DEGREES.finditer(prose, max(0, stop - _VERY_NEAR), stop + _VERY_NEAR)
    return any(match.group(1) != letter for match in near)


def _is_followed(prose: str, stop: int, known: UnitWords, is_inner: bool) -> bool:
    following = _NEXT_WORD.match(prose, stop)
    if is_inner or (following and following.group(1) in known.followers):
        return True
    return following is None and bool(_SENTENCE_END.match(prose, stop))


def _closes(prose: str, at: int, sign: str) -> bool:
    """Does a quote close what was quoted: "the number 5"?"""
    floor = max(0, at - _QUOTED)
    if sign == '"':
        before = prose.rfind(sign, floor, at)
        return before >= 0 and _opens(prose, before)
    if sign in _CLOSING:
        return prose.rfind(_CLOSING[sign], floor, at) > prose.rfind(sign, floor, at)
    if sign == "''":
        return "``" in prose[floor:at]
    if sign in "'’":
        return bool(_OPENING_QUOTE.search(prose, max(0, at - _LETTERED), at))
    return False


def _opens(prose: str, at: int) -> bool:
    """A quote that opens has something after it, and nothing before."""
    before, after = prose[at - 1 : at] if at else "", prose[at + 1 : at + 2]
    return not after.isspace() and (not before or before.isspace() or before in "([—–-/=")
