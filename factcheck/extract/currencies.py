"""Currencies: how each is written, and what several of them share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.extract.phrases import Phrases
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Unit, currency
from factcheck.model.words import Words

_HUNDREDTH = 100
# Signs of scripts that put no space between a number and its unit.
FIRST_IDEOGRAPH = "\u2e80"


@frozen
class Coin:
    """A sign or name of money, and the currencies that it may stand for, the likeliest first.

    ``is_part`` marks cents and pence, ``is_doubtful`` what is another word too, ``is_word`` what
    is one first of all ("ALL"), ``is_weight`` the pound.
    """

    word: str
    codes: tuple[str, ...]
    is_part: bool = False
    is_doubtful: bool = False
    is_word: bool = False
    is_weight: bool = False


class Currencies(NamedTuple):
    """The vocabulary: ``tails`` are how the signs before a number end, and ``lasts`` the letters
    with which they do, for a quick look."""

    lines: Mapping[str, Mapping[str, Any]]
    before: Mapping[str, Coin]
    tails: frozenset[str]
    lasts: frozenset[str]
    names: Phrases[Coin]
    signs: Phrases[Coin]
    ideographs: Mapping[str, Coin]
    glued: Mapping[str, Coin]
    dollars: frozenset[str]
    declaring: tuple[str, ...]
    paid: frozenset[str]

    def cent(self, code: str) -> Unit:
        """The unit of its cents, a hundredth of its own as a rule."""
        line = self.lines[code]
        share = Fraction(1, line.get("parts", _HUNDREDTH))
        return Unit(line["part"][0], share, currency(code).dimension)


@lru_cache(maxsize=8)
def currencies(words: Words) -> Currencies:
    table = words.table("currencies")
    lines, doubtful = table.get("currency", {}), table.get("doubtful", {})
    dollar, weight = table.get("dollar", {}), table.get("weight", {})
    unsaid = table.get("unsaid", {})
    first = {"is_doubtful": doubtful.get("before", ()), "is_word": doubtful.get("words", ())}
    after = {"is_doubtful": doubtful.get("after", ()), "is_weight": weight.get("names", ())}
    before = _coins(lines, ("letters", "symbols"), unsaid, first)
    signs = _coins(lines, ("symbols",), unsaid, after)
    parts = _coins(lines, ("part",), unsaid, after, is_part=True)
    names = {**_coins(lines, ("names",), unsaid, after), **parts}
    return Currencies(
        lines,
        before,
        frozenset(sign[-2:] for sign in before),
        frozenset(sign[-1] for sign in before),
        Phrases((each, coin) for name, coin in names.items() for each in (name, name + "s")),
        Phrases(signs.items(), is_cased=True),
        {sign: coin for sign, coin in signs.items() if sign[0] >= FIRST_IDEOGRAPH},
        {letter: parts[name] for letter, name in table.get("glued_parts", {}).items()},
        frozenset(dollar.get("signs", ())),
        tuple(dollar.get("declaring", ())),
        frozenset(weight.get("paid", ())),
    )


def _coins(
    lines: Mapping[str, Mapping[str, Any]],
    fields: tuple[str, ...],
    unsaid: Mapping[str, str],
    marked: Mapping[str, tuple[str, ...]],
    is_part: bool = False,
) -> dict[str, Coin]:
    shared: dict[str, list[str]] = {}
    for code, line in lines.items():
        for word in _written(code, line, fields):
            shared.setdefault(word if "symbols" in fields else word.lower(), []).append(code)
    return {
        word: Coin(
            word,
            tuple(sorted(codes, key=lambda code: code != unsaid.get(word))),
            is_part=is_part,
            **{mark: word in listed for mark, listed in marked.items()},
        )
        for word, codes in shared.items()
    }


def _written(code: str, line: Mapping[str, Any], fields: tuple[str, ...]) -> Iterator[str]:
    if "symbols" in fields:
        yield code
    for field in fields:
        yield from line.get(field, ())


def mentions(line: Mapping[str, Any]) -> str:
    """A pattern of the places and peoples that a text names where it speaks of a currency."""
    stems = (each.replace("*", "\\w{0,6}") for each in line.get("of", ()))
    return "|".join(stems)
