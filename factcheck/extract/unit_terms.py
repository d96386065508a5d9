"""Unit terms: one unit with its power: "km", "square miles", "m3", "degrees Celsius"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract import unit_letters
from factcheck.extract.unit_words import UnitWords
from factcheck.model import patterns as re

POWER = re.compile(r"(?:\^|\*\*)?(?:([23²³])|\(?([-−–⁻])([123¹²³])\)?)(?!\w|[.,]\d)")
_SIGNS_OF_POWER = "23²³^*-−–⁻"
# "6ft3in", "2h45m": the next part of an amount.
_GLUED_PART = re.compile(r"\d{1,2}(?:[a-z]{1,4}|[\"″])(?![\w-])")
RAISED = str.maketrans("¹²³", "123")
_IN_WORDS = {" squared": 2, " cubed": 3}
STROKE = re.compile(r"\s?/\s?(?=[^\W\d_°])")
_ON_SCALE = re.compile(r"\s{1,2}[oi]n the ([A-Za-z]{4,20}) (?:temperature )?scale\b")
_CAPITAL = re.compile(r"\s{1,2}[A-Z][a-z]")
_LETTER_CODE = re.compile(r"[-\u2010\u2011]\w|['’]\w")
_CAPITAL_WORD = re.compile(r" [A-Z][a-z]")
_WORD_LENGTH = 24
# "In the 1600s", "ones and 0s": many of them, and no seconds.
_PLURAL, _PLURAL_DIGITS = "s", re.compile(r"(?:(?<![\d.,])(?:1\d|20)\d0|(?<![\d.,])0)$")
_PLAIN_WORD = re.compile(r"[\s-]{1,2}([a-z]{1,20})")


class Term(NamedTuple):
    """A unit and its power, and where its spelling ends."""

    end: int
    unit: str
    power: int = 1


def term(prose: str, end: int, known: UnitWords, is_inner: bool) -> Term | None:
    found = unit_letters.lettered(prose, end, known, is_inner)
    if found:
        return raised(prose, *found, known)
    if power := known.powers.at(prose, end):
        atom = spelled(prose, power[0], known)
        return Term(atom[0], atom[1], power[1]) if atom and atom[1] in known.lengths else None
    symbol = known.symbols.at(prose, end)
    name = known.names.at(prose, end)
    if symbol and (name is None or name[0] <= symbol[0]):
        term = raised(prose, *symbol, known)
        if term and _is_sure(prose, end, symbol[0], known):
            return term
    return _plain(prose, *name, known) if name else None


def _plain(prose: str, end: int, unit: str, known: UnitWords) -> Term | None:
    """A unit that is spelled out; degrees with the scale after them."""
    if unit == "degree":
        if scale := known.scales.at(prose, end):
            return Term(*scale)
        if (match := _ON_SCALE.match(prose, end)) and (scale := known.scales.at(match.group(1), 0)):
            return Term(match.end(), scale[1])
    if _is_doubtful(prose, end, unit, known) and not unit_letters.is_heated(prose, end, known):
        return None
    return raised(prose, end, unit, known)


def _is_doubtful(prose: str, end: int, unit: str, known: UnitWords) -> bool:
    """ "Three degrees from Harvard", "1055 Second Avenue", "the 2º Encontro"."""
    if prose[end - 1] == "º" and _CAPITAL_WORD.match(prose, end):
        return True
    doubt = known.unless.get(unit)
    if doubt is None or prose.startswith(" below", end):
        return False
    start = max(0, prose.rfind(" ", max(0, end - _WORD_LENGTH), end))
    number = prose[max(0, start - _WORD_LENGTH) : start].lower()
    return doubt.at(prose, end) is not None or number.endswith(known.unless_after.get(unit, ()))


def stands_alone(prose: str, stop: int, known: UnitWords) -> bool:
    """Does no noun follow there?"""
    word = _PLAIN_WORD.match(prose, stop)
    return word is None or word.group(1) in known.stands_before


def spelled(prose: str, end: int, known: UnitWords) -> tuple[int, str] | None:
    return known.symbols.at(prose, end) or known.names.at(prose, end)


def raised(prose: str, end: int, unit: str, known: UnitWords, sign: int = 1) -> Term | None:
    """The unit with its power; None where digits stand that are no power ("m212")."""
    following = prose[end : end + 1]
    if following == " ":
        for word, power in _IN_WORDS.items():
            if prose.startswith(word, end) and _may_be_raised(unit, power, sign, known):
                return Term(end + len(word), unit, sign * power)
    match = POWER.match(prose, end) if following and following in _SIGNS_OF_POWER else None
    if match is None:
        is_apart = not (following.isalnum() or following == "_")
        return Term(end, unit, sign) if is_apart or _GLUED_PART.match(prose, end) else None
    power = int((match.group(1) or match.group(3)).translate(RAISED))
    if match.group(1):
        may_be = _may_be_raised(unit, power, sign, known)
        return Term(match.end(), unit, sign * power) if may_be else None
    # "2 m-3 m" is a range, "5-8 h-1" none.
    is_power = match.group(2) in "⁻−" or prose[end] == "^" or unit in known.times
    if not is_power or known.symbols.at(prose, match.end()):
        return Term(end, unit, sign)
    return Term(match.end(), unit, -sign * power)


def _may_be_raised(unit: str, power: int, sign: int, known: UnitWords) -> bool:
    return unit in known.lengths or (sign < 0 and power == 2 and unit in known.times)


def _is_sure(prose: str, end: int, stop: int, known: UnitWords) -> bool:
    """A letter or short word may be no unit at all: "5 bar staff", "27 S Main Street"."""
    symbol = prose[end:stop].strip(" -\u00a0")
    following = prose[stop : stop + 1]
    if following == "/" and (symbol in known.never or symbol in known.ambiguous):
        # "20 J/m²" is so much energy, "10 A/B tests" are tests.
        below = known.symbols.at(prose, stop + 1)
        return below is not None and prose[stop + 1 : below[0]] not in known.never
    if symbol in known.never:
        return following in "·⋅" and following != ""
    if len(symbol) == 1 and symbol.isalpha():
        if following and _LETTER_CODE.match(prose, stop) and following != "-":
            return False
        if symbol.isupper() and prose[end] == " " and _CAPITAL.match(prose, stop):
            return False
        if symbol.isupper() and _LETTER_CODE.match(prose, stop):
            return False
    if symbol == _PLURAL and _PLURAL_DIGITS.search(prose, max(0, end - 6), end):
        return False
    if symbol not in known.ambiguous or prose[end] != " ":
        return True
    return stands_alone(prose, stop, known)
