"""Unit terms: a unit with its power, and what it is multiplied with or divided by."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.extract import unit_letters
from factcheck.extract.unit_words import UnitWords

_MOST = 4
_POWER = re.compile(r"(?:\^|\*\*)?(?:([23²³])|\(?([-−–⁻])([123¹²³])\)?)(?!\w|[.,]\d)")
_POWER_SIGNS = "23²³^*-−–⁻"
# "6ft3in", "2h45m": the next part of an amount.
_GLUED_PART = re.compile(r"\d{1,2}(?:[a-z]{1,4}|[\"″])(?![\w-])")
_RAISED = str.maketrans("¹²³", "123")
_SPELLED_POWERS = {" squared": 2, " cubed": 3}
_STROKE = re.compile(r"\s?/\s?(?=[^\W\d_°])")
_PER = re.compile(r"[\s-]{1,2}([A-Za-z]{1,5})(?=[\s-])")
_TIMES = re.compile(r"[·⋅*]")
# "m s-1": a unit that is multiplied with one of a negative power.
_NEGATIVE = re.compile(r"[ \u00a0\u202f](?=[A-Za-zµμ]{1,4}\^?[-−–⁻][123¹²³](?![\w.]))")
_BELOW = re.compile(r"[A-Za-z]{1,12}(?!\w)")
_ON_SCALE = re.compile(r"\s{1,2}[oi]n the ([A-Za-z]{4,20}) (?:temperature )?scale\b")
_CAPITAL = re.compile(r"\s{1,2}[A-Z][a-z]")
_LETTER_CODE = re.compile(r"[-\u2010\u2011]\w|['’]\w")
_CAPITAL_WORD = re.compile(r" [A-Z][a-z]")
_WORD_LENGTH = 24
_PLAIN_WORD = re.compile(r"[\s-]{1,2}([a-z]{1,20})")


class Term(NamedTuple):
    """A unit and its power, and where its spelling ends."""

    end: int
    unit: str
    power: int = 1


class Product(NamedTuple):
    """Units multiplied and divided; ``counted`` is a noun that they are told by ("per person")."""

    end: int
    name: str
    first: str
    counted: str = ""


def product(prose: str, end: int, known: UnitWords, is_inner: bool) -> Product | None:
    """The unit that begins where a number ends, with all that it is told by."""
    first = _first(prose, end, known, is_inner)
    if first is None:
        return None
    terms, stop, counted = [first], first.end, ""
    while len(terms) < _MOST and not counted:
        following = prose[stop : stop + 1]
        if not following or following in ".,;:)":
            break
        more = _times(prose, stop, known) or _below(prose, stop, terms, known)
        if more is None:
            break
        stop = more.end
        if more.unit in known.counted:
            counted = known.counted[more.unit]
        else:
            terms.append(more)
    return Product(stop, _named(terms), first.unit, counted)


def below_noun(prose: str, end: int, known: UnitWords) -> str | None:
    """The unit that things counted are told by after "per"; by the year is told elsewhere."""
    match = _PER.match(prose, end)
    if match is None or match.group(1) != "per":
        return None
    power = known.powers.at(prose, match.end())
    found = known.names.at(prose, power[0] if power else match.end())
    if found is None:
        return None
    name = f"{found[1]} ** {power[1]}" if power else found[1]
    return name if name in known.denominators - known.times else None


def stands_alone(prose: str, stop: int, known: UnitWords) -> bool:
    """Does no noun follow there?"""
    word = _PLAIN_WORD.match(prose, stop)
    return word is None or word.group(1) in known.stands_before


def _first(prose: str, end: int, known: UnitWords, is_inner: bool) -> Term | None:
    found = unit_letters.lettered(prose, end, known, is_inner)
    if found:
        return _raised(prose, *found, known)
    if power := known.powers.at(prose, end):
        atom = _spelled(prose, power[0], known)
        return Term(atom[0], atom[1], power[1]) if atom and atom[1] in known.lengths else None
    symbol = known.symbols.at(prose, end)
    name = known.names.at(prose, end)
    if symbol and (name is None or name[0] <= symbol[0]):
        term = _raised(prose, *symbol, known)
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
    return _raised(prose, end, unit, known)


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


def _spelled(prose: str, end: int, known: UnitWords) -> tuple[int, str] | None:
    return known.symbols.at(prose, end) or known.names.at(prose, end)


def _raised(prose: str, end: int, unit: str, known: UnitWords, sign: int = 1) -> Term | None:
    """The unit with its power; None where digits stand that are no power ("m212")."""
    following = prose[end : end + 1]
    if following == " ":
        for word, power in _SPELLED_POWERS.items():
            if prose.startswith(word, end) and _may_be_raised(unit, power, sign, known):
                return Term(end + len(word), unit, sign * power)
    match = _POWER.match(prose, end) if following and following in _POWER_SIGNS else None
    if match is None:
        is_apart = not (following.isalnum() or following == "_")
        return Term(end, unit, sign) if is_apart or _GLUED_PART.match(prose, end) else None
    power = int((match.group(1) or match.group(3)).translate(_RAISED))
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


def _times(prose: str, stop: int, known: UnitWords) -> Term | None:
    if match := _TIMES.match(prose, stop):
        found = known.symbols.at(prose, match.end())
        return _raised(prose, *found, known) if found else None
    if prose[stop] not in " \u00a0\u202f" or not _NEGATIVE.match(prose, stop):
        return None
    match = _BELOW.match(prose, stop + 1)
    found = known.symbols.at(prose, stop + 1)
    if found is None and match and match.group() in known.below:
        found = match.end(), known.below[match.group()]
    return _power_below(prose, found[0], found[1]) if found else None


def _power_below(prose: str, end: int, unit: str) -> Term | None:
    match = _POWER.match(prose, end)
    if match is None or match.group(3) is None:
        return None
    return Term(match.end(), unit, -int(match.group(3).translate(_RAISED)))


def _below(prose: str, stop: int, terms: list[Term], known: UnitWords) -> Term | None:
    """The unit it is divided by: "km/h", "litres per minute", "g CO2/km"."""
    first = terms[0].unit
    if first in known.masses and (substance := known.substances.at(prose, stop)):
        return _below_stroke(prose, substance[0], first, known) or _after_per(
            prose, substance[0], terms, known
        )
    return _below_stroke(prose, stop, first, known) or _after_per(prose, stop, terms, known)


def _below_stroke(prose: str, stop: int, first: str, known: UnitWords) -> Term | None:
    match = _STROKE.match(prose, stop)
    if match is None:
        return None
    at = match.end()
    if power := known.powers.at(prose, at):
        atom = _spelled(prose, power[0], known)
        return Term(atom[0], atom[1], -power[1]) if atom and atom[1] in known.lengths else None
    word = _BELOW.match(prose, at)
    if word and word.group() in known.counted:
        return Term(word.end(), word.group())
    found = known.symbols.at(prose, at) or known.names.at(prose, at)
    if word and word.group() in known.below:
        found = word.end(), known.below[word.group()]
    # "5 km/miles" and "hours/day" are no rates.
    if found is None or _are_alike(first, found[1], known):
        return None
    return _raised(prose, *found, known, sign=-1)


def _after_per(prose: str, stop: int, terms: list[Term], known: UnitWords) -> Term | None:
    match = _PER.match(prose, stop)
    if match is None or match.group(1).lower() not in known.per:
        return None
    at, first = match.end(), terms[0].unit
    is_per = match.group(1).lower() == "per"
    if is_per and (word := _BELOW.match(prose, at + 1)) and word.group() in known.counted:
        return Term(word.end(), word.group())
    power = known.powers.at(prose, at)
    found = known.names.at(prose, power[0] if power else at) or known.symbols.at(
        prose, power[0] if power else at
    )
    if found is None or _are_alike(first, found[1], known):
        return None
    if power:
        below = Term(found[0], found[1], -power[1])
        return below if f"{below.unit} ** {power[1]}" in known.denominators else None
    if _is_told_by(found[1], terms, is_per, known):
        return _raised(prose, *found, known, sign=-1)
    return None


def _is_told_by(unit: str, terms: list[Term], is_per: bool, known: UnitWords) -> bool:
    if unit in known.denominators:
        return True
    is_length = terms[0].unit in known.lengths or len(terms) > 1
    return is_per and is_length and unit in known.of_lengths


def _are_alike(left: str, right: str, known: UnitWords) -> bool:
    return any(left in kind and right in kind for kind in (known.lengths, known.times))


def _is_sure(prose: str, end: int, stop: int, known: UnitWords) -> bool:
    """A letter or short word may be no unit at all: "5 bar staff", "27 S Main Street"."""
    symbol = prose[end:stop].strip(" -\u00a0")
    following = prose[stop : stop + 1]
    if following == "/" and _STROKE.match(prose, stop):
        return prose[stop + 1 : stop + 2].isalpha()
    if symbol in known.never:
        return following in "·⋅" and following != ""
    if len(symbol) == 1 and symbol.isalpha():
        if following and _LETTER_CODE.match(prose, stop) and following != "-":
            return False
        if symbol.isupper() and prose[end] == " " and _CAPITAL.match(prose, stop):
            return False
        if symbol.isupper() and _LETTER_CODE.match(prose, stop):
            return False
    if symbol not in known.ambiguous or prose[end] != " ":
        return True
    return stands_alone(prose, stop, known)


def _named(terms: list[Term]) -> str:
    above = " * ".join(_power(term) for term in terms if term.power > 0) or "1"
    return " / ".join((above, *(_power(term) for term in terms if term.power < 0)))


def _power(term: Term) -> str:
    return term.unit if abs(term.power) == 1 else f"{term.unit} ** {abs(term.power)}"
