"""Scales: what a header says its cells are told in: "(in thousands)", "$m", "€'000", "%"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen
from factcheck.model.quantity import PERCENT, Unit
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_BUT = Worded("shapes.scales", r"\b{but}\b[^)\]]*", re.I)
_STATED = Worded("shapes.scales", r"\W*{stated}\b|^\(", re.I)
_WORD = re.compile(r"[a-z']+")
_IN = Worded("shapes.scales", r"\b{in}(?: [\w.$€£¥]+){0,3} ?[$€£¥]?$", re.I)
_PERCENTS = Worded("shapes.scales", r"(?:^|[^\d\s])\s?%|\b{as} {percents}\b", re.I)
_NEAR = 60


@frozen
class Scales:
    """The vocabulary: what finds a scale in a header, and what each is; a group to a scale."""

    pattern: re.Pattern[str] | None
    units: Mapping[str, Unit]
    percent: frozenset[str]
    plain: re.Pattern[str] | None
    statement: frozenset[str]
    words: Words


@lru_cache(maxsize=8)
def scales(words: Words) -> Scales:
    table = words.table("tables")
    sized = {name: line for name, line in table.items() if "factor" in line}
    units = {name: Unit("", Fraction(line["factor"]), ()) for name, line in sized.items()}
    plain = table.get("plain", {}).get("words", ())
    return Scales(
        re.compile("|".join(_named(*each) for each in sized.items())) if sized else None,
        units,
        frozenset(table.get("percent", {}).get("words", ())),
        re.compile(rf"\b(?:{_any(plain)})\b", re.I) if plain else None,
        frozenset(table.get("statement", {}).get("words", ())),
        words,
    )


def header_unit(header: str, known: Scales) -> Unit | None:
    """The scale, or percent, that a header names for the cells under or beside it."""
    told = _BUT.of(known.words).sub("", header)
    if "%" in told or not known.percent.isdisjoint(_WORD.findall(told.lower())):
        return PERCENT
    found = known.pattern.search(told) if known.pattern else None
    return known.units[str(found.lastgroup)] if found else None


def is_statement(cell: str, known: Scales) -> bool:
    """Does the cell speak for the whole table: "(in thousands, except percentages)"?"""
    return _STATED.of(known.words).match(cell) is not None


def statements(prose: str, known: Scales) -> Iterator[Unit]:
    """The scales that a paragraph declares: "(in millions)", "Amounts are in thousands of euros".

    "In millions of homes" declares nothing: it takes a bracket, or a word for what is declared.
    """
    for found in known.pattern.finditer(prose) if known.pattern else ():
        before = prose[max(0, found.start() - _NEAR) : found.start()]
        _, bracket, inside = before.rpartition("(")
        if bracket and ")" not in inside:
            is_declared = not any(sign.isdigit() for sign in inside)
        else:
            is_told = not known.statement.isdisjoint(_WORD.findall(before.lower()))
            is_declared = is_told and _IN.of(known.words).search(before.rstrip()) is not None
        if is_declared:
            yield known.units[str(found.lastgroup)]


def is_of_percents(caption: str, known: Scales) -> bool:
    """ "Voting intention, % of voters", and not "Sales rose 5% in May"."""
    return _PERCENTS.of(known.words).search(caption) is not None


def is_plain(header: str, known: Scales) -> bool:
    """ "Earnings per share": whatever the table says, this is told in full."""
    return known.plain is not None and known.plain.search(header) is not None


def _named(name: str, line: Mapping[str, list[str]]) -> str:
    words, short, zeros = (_any(line.get(key, ())) for key in ("words", "short", "zeros"))
    ways = [rf"\b(?i:{words})\b"] if words else []
    if short:
        ways.append(rf"(?:[$€£¥]\s?|\b[A-Z]{{3}}\s?)(?:{short})\b")
    if zeros:
        ways.append(rf"(?<![\d,.])['’‘]?(?:{zeros})(?:['’]?s)?\b(?![,.]\d)")
    return f"(?P<{name}>{'|'.join(ways)})"


def _any(words: list[str] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
