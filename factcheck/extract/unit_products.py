"""Unit products: what a unit is multiplied with, and what it is told by."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.unit_terms import POWER, RAISED, STROKE, Term, raised, spelled, term
from factcheck.extract.unit_words import UnitWords
from factcheck.model import patterns as re

_MOST = 4
_PER = re.compile(r"[\s-]{1,2}([A-Za-z]{1,5})(?=[\s-])")
_TIMES = re.compile(r"[·⋅*]")
# "m s-1": a unit that is multiplied with one of a negative power.
_NEGATIVE = re.compile(r"[ \u00a0\u202f](?=[A-Za-zµμ]{1,4}\^?[-−–⁻][123¹²³](?![\w.]))")
_BELOW = re.compile(r"[A-Za-z]{1,12}(?!\w)")


class Product(NamedTuple):
    """Units multiplied and divided; ``counted`` is a noun that they are told by ("per person")."""

    end: int
    name: str
    first: str
    counted: str = ""


def product(prose: str, end: int, known: UnitWords, is_inner: bool) -> Product | None:
    """The unit that begins where a number ends, with all that it is told by."""
    first = term(prose, end, known, is_inner)
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


def _times(prose: str, stop: int, known: UnitWords) -> Term | None:
    if match := _TIMES.match(prose, stop):
        found = known.symbols.at(prose, match.end())
        return raised(prose, *found, known) if found else None
    if prose[stop] not in " \u00a0\u202f" or not _NEGATIVE.match(prose, stop):
        return None
    match = _BELOW.match(prose, stop + 1)
    found = known.symbols.at(prose, stop + 1)
    if found is None and match and match.group() in known.below:
        found = match.end(), known.below[match.group()]
    return _power_below(prose, found[0], found[1]) if found else None


def _power_below(prose: str, end: int, unit: str) -> Term | None:
    match = POWER.match(prose, end)
    if match is None or match.group(3) is None:
        return None
    return Term(match.end(), unit, -int(match.group(3).translate(RAISED)))


def _below(prose: str, stop: int, terms: list[Term], known: UnitWords) -> Term | None:
    """The unit it is divided by: "km/h", "litres per minute", "g CO2/km"."""
    first = terms[0].unit
    if first in known.masses and (substance := known.substances.at(prose, stop)):
        return _below_stroke(prose, substance[0], first, known) or _after_per(
            prose, substance[0], terms, known
        )
    return _below_stroke(prose, stop, first, known) or _after_per(prose, stop, terms, known)


def _below_stroke(prose: str, stop: int, first: str, known: UnitWords) -> Term | None:
    match = STROKE.match(prose, stop)
    if match is None:
        return None
    at = match.end()
    if power := known.powers.at(prose, at):
        atom = spelled(prose, power[0], known)
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
    return raised(prose, *found, known, sign=-1)


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
        return raised(prose, *found, known, sign=-1)
    return None


def _is_told_by(unit: str, terms: list[Term], is_per: bool, known: UnitWords) -> bool:
    if unit in known.denominators:
        return True
    is_length = terms[0].unit in known.lengths or len(terms) > 1
    return is_per and is_length and unit in known.of_lengths


def _are_alike(left: str, right: str, known: UnitWords) -> bool:
    return any(left in kind and right in kind for kind in (known.lengths, known.times))


def _named(terms: list[Term]) -> str:
    above = " * ".join(_power(term) for term in terms if term.power > 0) or "1"
    return " / ".join((above, *(_power(term) for term in terms if term.power < 0)))


def _power(term: Term) -> str:
    return term.unit if abs(term.power) == 1 else f"{term.unit} ** {abs(term.power)}"
