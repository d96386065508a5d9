"""Unit words: how units are written, from the ruleset, made ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck import units
from factcheck.errors import BadRuleset
from factcheck.extract import spellings
from factcheck.extract.phrases import LETTERS, Phrases
from factcheck.model import patterns as re
from factcheck.model.words import Words

_HEAD = re.compile(r"(?:[\s\u00a0]{1,2}|[-\u2010\u2011])?([^\W\d_¹²³⁰⁴-⁹]{1,40}|[^\w\s])")
_BRACKETS = frozenset("([{<")


class Evidence(NamedTuple):
    """A unit that some letters stand for where one of its words is near."""

    unit: str
    near: re.Pattern[str]


class UnitWords(NamedTuple):
    """Everything that a ruleset says of how units are written."""

    names: Phrases[str]
    symbols: Phrases[str]
    heads: frozenset[str]
    lower_heads: frozenset[str]
    powers: Phrases[int]
    lengths: frozenset[str]
    times: frozenset[str]
    masses: frozenset[str]
    scales: Phrases[str]
    scaled: frozenset[str]
    below_zero: tuple[str, ...]
    zero: Mapping[str, str]
    heat: re.Pattern[str]
    heat_after: tuple[str, ...]
    near: Mapping[str, tuple[Evidence, ...]]
    instead: Mapping[str, tuple[Evidence, ...]]
    followed: Mapping[str, str]
    followers: frozenset[str]
    decimal: Mapping[str, str]
    primes: Mapping[str, str]
    arcs: Mapping[str, str]
    arc: re.Pattern[str]
    ages: Mapping[str, str]
    leads: tuple[str, ...]
    between: frozenset[str]
    per: frozenset[str]
    denominators: frozenset[str]
    of_lengths: frozenset[str]
    often: frozenset[str]
    often_in: frozenset[str]
    below: Mapping[str, str]
    counted: Mapping[str, str]
    substances: Phrases[bool]
    also: Mapping[str, tuple[str, ...]]
    ambiguous: frozenset[str]
    stands_before: frozenset[str]
    never: frozenset[str]
    unless: Mapping[str, Phrases[bool]]
    unless_after: Mapping[str, tuple[str, ...]]
    brackets: frozenset[str] = _BRACKETS

    def may_begin(self, prose: str, end: int) -> bool:
        """May a unit begin there? Most numbers count something, and are done with here."""
        match = _HEAD.match(prose, end)
        if match is None:
            return False
        head = match.group(1)
        return head in self.heads or head.lower() in self.lower_heads


@lru_cache(maxsize=8)
def unit_words(words: Words) -> UnitWords:
    """The vocabulary of units of a ruleset. Raises BadRuleset for a unit that nobody knows."""
    table = words.table("units")
    _must_be_known(table)
    names = Phrases(spellings.names(table), token=LETTERS)
    symbols = Phrases(spellings.symbols(table), is_cased=True, token=LETTERS)
    powers = Phrases(_section(table, "powers").items())
    degrees, per, primes = _section(table, "degrees"), _section(table, "per"), table["primes"]
    followed, arcs = _section(table, "followed"), _section(table, "arcs")
    doubtful, between = _section(table, "ambiguous"), table.get("between", {})
    near, instead, decimal = (_section(table, name) for name in ("near", "instead", "decimal"))
    often, between_words = per.get("often", ()), between.get("words", ())
    return UnitWords(
        names=names,
        symbols=symbols,
        heads=frozenset(
            (
                *symbols.heads(),
                *_letters(near),
                *_by_symbol(decimal),
                *_BRACKETS,
                *(sign[0] for sign in _by_symbol(primes)),
            )
        ),
        lower_heads=frozenset(
            (
                *names.heads(),
                *powers.heads(),
                *between_words,
                *_singular_and_plural(often),
                *(word.rstrip(".") for word in _by_symbol(followed)),
            )
        ),
        powers=powers,
        lengths=spellings.of_kind(table, "length"),
        times=spellings.of_kind(table, "time"),
        masses=spellings.of_kind(table, "mass"),
        scales=Phrases(
            (word, unit)
            for unit, spelled in degrees.items()
            if unit not in ("before", "below")
            for word in spelled
        ),
        scaled=frozenset(degrees.get("before", ())),
        below_zero=tuple(degrees.get("below", ())),
        zero=_by_symbol(table.get("zero", {})),
        heat=_any_of(_words(table, "heat"), is_whole=False),
        heat_after=tuple(" " + phrase for phrase in table.get("heat", {}).get("after", ())),
        near=_evidence(near, _words(table, "heat"), is_whole=False),
        instead=_evidence(instead, (), is_whole=True),
        followed=_by_symbol(followed),
        followers=frozenset(table.get("followed", {}).get("words", ())),
        decimal=_by_symbol(decimal),
        primes=_by_symbol(primes),
        arcs=_by_symbol(arcs),
        arc=_any_of(table.get("arcs", {}).get("words", ()), is_whole=False),
        ages=_by_symbol(table.get("ages", {})),
        leads=tuple(
            phrase.rpartition(" ")[2]
            for name in ("ages", "zero")
            for phrase in _by_symbol(table.get(name, {}))
        ),
        between=frozenset(between_words),
        per=frozenset(per.get("words", ())),
        denominators=frozenset(per.get("denominators", ())),
        of_lengths=frozenset(per.get("of_lengths", ())),
        often=frozenset(_singular_and_plural(often)),
        often_in=frozenset(per.get("often_in", ())),
        below=_by_symbol(per.get("below", {})),
        counted=_by_symbol(per.get("counted", {})),
        substances=Phrases(((name, True) for name in _words(table, "substances")), is_cased=True),
        also={name: tuple(also) for name, also in table.get("also", {}).items()},
        ambiguous=frozenset(doubtful.get("symbols", ())),
        stands_before=frozenset(doubtful.get("before", ())),
        never=frozenset(doubtful.get("never", ())),
        unless={
            unit: Phrases((word, True) for word in after)
            for unit, after in table.get("unless", {}).items()
        },
        unless_after={
            unit: tuple(before) for unit, before in table.get("unless_after", {}).items()
        },
    )


def _must_be_known(table: Mapping[str, Any]) -> None:
    for section in table.get("units", {}).values():
        for name in section:
            if units.unit(name) is None and units.from_pint(name) is None:
                told = f"there is no unit {name!r}"
                raise BadRuleset("words/units.toml", told, "The name on the left must be pint's.")


def _section(table: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in table.get(name, {}).items() if key != "words"} | (
        {"words": table["per"]["words"]} if name == "per" and "per" in table else {}
    )


def _words(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(table.get(name, {}).get("words", ()))


def _by_symbol(table: Mapping[str, Any]) -> dict[str, str]:
    return {symbol: unit for unit, symbols in table.items() for symbol in symbols}


def _letters(table: Mapping[str, Any]) -> Iterable[str]:
    return (symbol for entry in table.values() for symbol in entry["symbols"])


def _singular_and_plural(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(form for word in words for form in (word, word + "s"))


def _evidence(
    table: Mapping[str, Any], heat: tuple[str, ...], is_whole: bool
) -> dict[str, tuple[Evidence, ...]]:
    found: dict[str, tuple[Evidence, ...]] = {}
    for unit, entry in table.items():
        near = _any_of((*entry["words"], *(heat if entry.get("of_heat") else ())), is_whole)
        for symbol in entry["symbols"]:
            found[symbol] = (*found.get(symbol, ()), Evidence(unit, near))
    return found


def _any_of(words: Iterable[str], is_whole: bool) -> re.Pattern[str]:
    """Any of the words, or a word that begins with one."""
    joined = re.either(words)
    return re.compile(rf"(?<![a-z])(?:{joined})" + ("(?![a-z])" if is_whole else ""), re.IGNORECASE)
