"""Money: symbols and codes before a number, names and codes after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.extract import malformed, scales
from factcheck.extract.found import Found
from factcheck.extract.number import Number
from factcheck.extract.phrases import Phrases
from factcheck.model.figure import Kind
from factcheck.model.quantity import Unit, currency
from factcheck.model.words import Words

_LONGEST_PREFIX = 6
# Where amounts are written with a decimal point, so that a comma before two digits is a slip.
_POINTED = ("USD", "GBP")
_SUBUNIT = re.compile(r"\s?[a-z]")


class _Currencies(NamedTuple):
    last_letters: frozenset[str]
    prefixes: Mapping[str, str]
    also: Mapping[str, tuple[Unit, ...]]
    names: Phrases[tuple[str, str]]
    codes: Phrases[tuple[str, str]]
    glued: Mapping[str, tuple[str, str]]
    weights: frozenset[str]
    doubtful: frozenset[str]


@lru_cache(maxsize=8)
def _currencies(words: Words) -> _Currencies:
    table = words.table("currencies")
    codes = {code: code for code in table.get("codes", ())}
    letters, symbols = dict(table.get("letters", {})), dict(table.get("symbols", {}))
    prefixes = {**codes, **letters, **symbols}
    return _Currencies(
        frozenset(symbol[-1] for symbol in prefixes),
        prefixes,
        {sign: tuple(map(currency, also)) for sign, also in table.get("also", {}).items()},
        Phrases(_named(table)),
        Phrases(
            ((each, (code, "1")) for each, code in {**codes, **symbols}.items()), is_cased=True
        ),
        {each: (part[0], part[1]) for each, part in table.get("glued_parts", {}).items()},
        frozenset(table.get("weight", {}).get("names", ())),
        frozenset(table.get("doubtful", ())),
    )


def _named(table: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, str]]]:
    for name, code in table.get("names", {}).items():
        yield from ((each, (code, "1")) for each in (name, name + "s"))
    for name, (code, part) in table.get("parts", {}).items():
        yield from ((each, (code, part)) for each in (name, name + "s"))
    weight = table.get("weight", {})
    for name in weight.get("names", ()):
        yield from ((each, (weight["currency"], "1")) for each in (name, name + "s"))


def prefixed(prose: str, number: Number, words: Words) -> Found | None:
    """An amount with its symbol or code before it: "US$47.5 billion", "RMB 500m"."""
    known = _currencies(words)
    found = _symbol(prose, number.start, known)
    if found is None:
        return None
    first, symbol = found
    start, code = number.start, known.prefixes[symbol]
    if symbol in known.doubtful and not _is_amount(prose, number, words):
        return None
    if prose[start - 1] == "(":
        return _loss(prose, first, number, currency(code))
    if prose[start - 1] in "-−":
        number = number.negative(start)
    number = _checked(prose, number, code)
    if not number.forms:
        number = scales.scaled(prose, number, words, is_money=True)
    end, alternatives = number.end, known.also.get(symbol, ())
    if same := _suffix(prose, end, known):
        # "$5 million dollars", "US$5m USD": said twice, meant once.
        end = same[0] if same[1] == (code, "1") else end
    return Found(
        first,
        end,
        Kind.MONEY,
        number,
        currency(code),
        alternatives=alternatives,
        forms=tuple(prose[first:start] + form for form in number.forms),
    )


def _loss(prose: str, first: int, number: Number, unit: Unit) -> Found | None:
    """ "$(5.1)": a bracket is the minus of accountants."""
    if prose[number.end : number.end + 1] != ")":
        return None
    return Found(first, number.end + 1, Kind.MONEY, number.negative(number.start), unit)


def _symbol(prose: str, start: int, known: _Currencies) -> tuple[int, str] | None:
    """The symbol or code that ends where a number starts, a space or a minus between them."""
    end = start
    if end and prose[end - 1] in "-−(":
        end -= 1
    if end and prose[end - 1] in " \u00a0":
        end -= 1
    if not end or prose[end - 1] not in known.last_letters:
        return None
    for length in range(min(_LONGEST_PREFIX, end), 0, -1):
        symbol, first = prose[end - length : end], end - length
        if symbol not in known.prefixes:
            continue
        if not (symbol[0].isalpha() and first and prose[first - 1].isalpha()):
            return first, symbol
    return None


def suffixed(prose: str, number: Number, words: Words) -> Found | None:
    """An amount with its name or code after it: "344 billion yuan", "50 cents", "500 €"."""
    known = _currencies(words)
    found = _suffix(prose, number.end, known) or _glued(prose, number.end, known)
    if found is None:
        return None
    end, (code, part) = found
    name = prose[number.end : end].strip(" \u00a0-").lower()
    if name.rstrip("s") in known.weights and not _is_money(number):
        return None
    share = Fraction(part)
    if share != 1:
        number = replace(
            number,
            value=number.value * share,
            step=number.step * share,
            coarse=number.coarse * share,
            scale=number.scale * share,
            is_plain=False,
        )
    return Found(number.start, end, Kind.MONEY, number, currency(code))


def _is_amount(prose: str, number: Number, words: Words) -> bool:
    """Is the number told as money is: "COP 28" is a conference, "COP 2,000" is not."""
    if number.grouping or number.decimals == 2:
        return True
    return scales.scaled(prose, number, words).scale > 1


def _is_money(number: Number) -> bool:
    """ "20 million pounds" are sterling; "20 pounds" are weight."""
    return number.scale >= 10**6


def _suffix(prose: str, end: int, known: _Currencies) -> tuple[int, tuple[str, str]] | None:
    return known.codes.at(prose, end) or known.names.at(prose, end)


def _glued(prose: str, end: int, known: _Currencies) -> tuple[int, tuple[str, str]] | None:
    part = known.glued.get(prose[end : end + 1])
    if part is None or prose[end + 1 : end + 2].isalnum():
        return None
    return end + 1, part


def _checked(prose: str, number: Number, code: str) -> Number:
    """ "$197,00": a comma is no decimal point in an amount of dollars."""
    if number.grouping == "," and number.decimals == 2 and code in _POINTED:
        digits = prose[number.start : number.end]
        return replace(number, forms=malformed.money(digits))
    return number
