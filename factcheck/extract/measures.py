"""Measures: units of length, mass, energy, time and the like after a number."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract import unit_letters, unit_products, unit_terms
from factcheck.extract.unit_words import UnitWords, unit_words
from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Unit, counted
from factcheck.model.words import Words
from factcheck.units import from_pint, unit

_TIME = (("time", 1),)
_NO_UNIT = frozenset(".,;:!?)]}…—%$")
_LAST_WORDS = re.compile(r"(?:([A-Za-z]+)\s{1,2})?([A-Za-z]+)\s{1,2}$")
_LOOK_BACK = 20
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_BRACKET = re.compile(r"\s?([(\[{<])(?=[A-Za-zµμ°Ω])")
_BETWEEN = re.compile(r"[\s-]{1,2}([a-z]{3,12})(?=\s)")
_OFTEN = re.compile(r"[\s-]{1,2}([a-z]{4,10}) per ([a-z]{3,10})\b")
_OFTEN_WITHIN = 16
_PER_NOUN = re.compile(r"(?:[\s-][A-Za-z'’-]{1,30}){0,3}?[\s-]([A-Za-z'’-]{1,30})(?=\sper\s)")
_QUOTES = "'\"’”′″"


@frozen
class Measure:
    """A unit and where its spelling ends; other units that it may mean."""

    end: int
    unit: Unit
    also: tuple[Unit, ...] = ()

    @property
    def is_time(self) -> bool:
        return self.unit.dimension == _TIME


def measure(prose: str, end: int, words: Words, is_inner: bool = False) -> Measure | None:
    """The unit after a number that ends there: "km", "-meter", " kilometres per hour", " (kg)".

    ``is_inner`` marks the second number of "5 ft 2 in", where "in" cannot be the preposition.
    """
    following = prose[end : end + 1]
    if not following or following in _NO_UNIT:
        return None
    known = unit_words(words)
    if not known.may_begin(prose, end):
        return None
    if following in _QUOTES or prose.startswith(' "', end):
        return _primed(prose, end, known, is_inner)
    return (
        _bracketed(prose, end, known)
        or _plain(prose, end, known, is_inner)
        or _between(prose, end, known)
    )


def instead(prose: str, end: int, words: Words) -> Measure | None:
    """The unit that a letter is which elsewhere multiplies: "300 K" among degrees."""
    found = unit_letters.instead(prose, end, unit_words(words))
    meant = unit_named(found[1]) if found else None
    return Measure(found[0], meant) if found and meant else None


def often(prose: str, end: int, words: Words) -> Measure | None:
    """ "Four times per week": how often."""
    if prose.find(" per ", end, end + _OFTEN_WITHIN) < 0:
        return None
    known, match = unit_words(words), _OFTEN.match(prose, end)
    if match is None or match.group(1) not in known.often or match.group(2) not in known.often_in:
        return None
    meant = unit_named(f"count / {match.group(2)}")
    return Measure(match.end(), meant) if meant else None


@lru_cache(maxsize=1024)
def unit_named(name: str) -> Unit | None:
    """The unit of a name in the vocabulary; pint is asked for what a ruleset adds."""
    return unit(name) or from_pint(name)


def denominator(prose: str, at: int, words: Words, is_symbol: bool) -> tuple[int, str] | None:
    """The unit that begins there, of which something is told for each: "an *hour*", "per *kWh*"."""
    known = unit_words(words)
    if power := known.powers.at(prose, at):
        # "Per square metre"; "sq ft" has its symbol after "a" too.
        length = unit_terms.spelled(prose, power[0], known)
        return (length[0], f"{length[1]} ** {power[1]}") if length else None
    below = known.names.at(prose, at)
    return below or (known.symbols.at(prose, at) if is_symbol else None)


def led(prose: str, start: int, end: int, is_zero: bool, words: Words) -> Unit | None:
    """The unit of a bare number after "aged" or "age", and of an "absolute zero"."""
    if prose[start - 1 : start] != " ":
        return None
    known, before = unit_words(words), max(0, start - _LOOK_BACK)
    # Most numbers have another word before them, which a pattern would walk through.
    if not prose[before:start].rstrip().lower().endswith(known.leads):
        return None
    match = _LAST_WORDS.search(prose, before, start)
    if match is None:
        return None
    first, last = (word.lower() for word in match.groups(""))
    table = known.zero if is_zero else known.ages
    name = table.get(last) or table.get(f"{first} {last}")
    if name is None or (is_zero and not unit_terms.stands_alone(prose, end, known)):
        return None
    return unit_named(name)


def told_by(prose: str, end: int, noun: str, words: Words) -> Unit | None:
    """The unit of things counted in a measure: "41 people per square mile"; None: a count."""
    match = _PER_NOUN.match(prose, end)
    if match is None or not match.group(1).lower().startswith(noun[:2]):
        return None
    known = unit_words(words)
    # By the second or the year is told elsewhere.
    name = unit_products.below_noun(prose, match.end(), known)
    below = unit_named(name) if name else None
    return counted(noun) / below if below else None


def _plain(prose: str, end: int, known: UnitWords, is_inner: bool) -> Measure | None:
    found = unit_products.product(prose, end, known, is_inner)
    if found is None:
        return None
    meant = unit_named(found.name)
    if meant is None:
        return None
    if found.counted:
        return Measure(found.end, meant / counted(found.counted))
    return Measure(found.end, meant, _also(prose, end, found.name, known))


def _also(prose: str, end: int, name: str, known: UnitWords) -> tuple[Unit, ...]:
    also = known.also.get(name, ())
    if name == "degree" and not unit_letters.is_heated(prose, end, known):
        return ()
    return tuple(filter(None, map(unit_named, also)))


def _primed(prose: str, end: int, known: UnitWords, is_inner: bool) -> Measure | None:
    found = unit_letters.primed(prose, end, known, is_inner)
    if found is None:
        return None
    stop, *names = found
    meant, *also = filter(None, map(unit_named, names))
    return Measure(stop, meant, tuple(also))


def _bracketed(prose: str, end: int, known: UnitWords) -> Measure | None:
    """ "20 (kg)": nothing but the unit stands in the bracket."""
    if not known.brackets.isdisjoint(prose[end : end + 2]):
        match = _BRACKET.match(prose, end)
        found = _plain(prose, match.end(), known, is_inner=False) if match else None
        if match and found and _fills(prose, match.end(), found.end, match.group(1)):
            return Measure(found.end + 1, found.unit, found.also)
    return None


def _fills(prose: str, start: int, end: int, bracket: str) -> bool:
    """ "17 (W)" may be at the wide end."""
    is_letter = end == start + 1 and prose[start].isupper()
    return prose[end : end + 1] == _BRACKETS[bracket] and not is_letter


def _between(prose: str, end: int, known: UnitWords) -> Measure | None:
    """ "Two more years", "3 full days"; "two more second homes" are no seconds."""
    match = _BETWEEN.match(prose, end)
    if match is None or match.group(1) not in known.between:
        return None
    found = known.names.at(prose, match.end())
    if found is None or not prose.endswith(("s", "feet"), end, found[0]):
        return None
    return _plain(prose, match.end(), known, is_inner=False)
