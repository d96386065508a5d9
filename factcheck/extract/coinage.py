"""Coinage: whose dollars, kroner or rupees a document speaks of, where it does not say each time.

"$5m" in a text whose figures "are in Canadian dollars" are Canadian; "500 rupees" in one that
speaks of Lahore are Pakistani. Asked only where such a word is met, and once for each word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from factcheck.extract.currencies import Coin, Currencies, currencies, mentions
from factcheck.model import patterns as re
from factcheck.model.words import Words

Meant = tuple[str, tuple[str, ...]]
"""The currency that is meant, and others that may be."""

# A code says more than the name of a country.
_CODE_WEIGHS = 4
_NEAR = 90
_OFTEN = 3
_SOMETIMES = 2
_ENOUGH = 1000
_LETTERS = re.compile(r"[A-Za-z.]{1,4}$")
_NAMED = re.compile(r"((?:[A-Za-z.]+ ){1,3})[Dd]ollar")
# "A$1.2 billion ($780 million)": the sign alone is another's.
_CONVERTED = re.compile(r"[^(\n]{1,30}\((?:about |around |roughly |some |or )?\$\s?\d")


class Coinage:
    """What the words for money that several currencies share mean in one document."""

    __slots__ = ("_known", "_meant", "_spoken", "_text")

    def __init__(self, text: str, words: Words) -> None:
        self._text = text
        self._known = currencies(words)
        self._meant: dict[str, Meant] = {}
        self._spoken: dict[str, bool] = {}

    def meant(self, coin: Coin) -> Meant:
        """The currency that a sign or name stands for here."""
        if len(coin.codes) == 1:
            return coin.codes[0], ()
        found = self._meant.get(coin.word)
        if found is None:
            found = self._meant[coin.word] = self._of(coin)
        return found

    def speaks_of(self, coin: Coin) -> bool:
        """Does the text name a place where the currency is used, or write its sign?"""
        found = self._spoken.get(coin.word)
        if found is None:
            found = any(_is_spoken_of(self._text, self._known.lines[code]) for code in coin.codes)
            self._spoken[coin.word] = found
        return found

    def _of(self, coin: Coin) -> Meant:
        if coin.word in self._known.dollars and ("$" in self._text or "ollar" in self._text):
            return _dollar(self._text, self._known)
        said = {code: _said(self._text, code, self._known) for code in coin.codes}
        named = [code for code in coin.codes if said[code]] or list(coin.codes)
        if coin.word[-1].isalpha():
            # A sign is the first one's wherever that is spoken of; of those who share a name, the
            # one most spoken of is meant.
            named.sort(key=lambda code: -said[code])
        first, *rest = named
        return first, tuple(rest)


def _said(text: str, code: str, known: Currencies) -> int:
    line = known.lines[code]
    codes = len(re.findall(rf"\b{code}\b", text)) if code in text else 0
    own = (sign for sign in line.get("symbols", ()) if len(known.before[sign].codes) == 1)
    signs = sum(text.count(sign) for sign in own)
    return _CODE_WEIGHS * (codes + signs) + _mentions(text, line)


def _is_spoken_of(text: str, line: Mapping[str, Any]) -> bool:
    signs = (sign for sign in line.get("symbols", ()) if not sign.isascii())
    return any(sign in text for sign in signs) or _mentions(text, line) > 0


def _mentions(text: str, line: Mapping[str, Any]) -> int:
    pattern = mentions(line)
    return len(re.findall(rf"\b(?:{pattern})\b", text)) if pattern else 0


def _dollar(text: str, known: Currencies) -> Meant:
    """The dollar of a document: the one it declares, or uses all the time; else the American."""
    marks = list(islice(_marks(text, known), _ENOUGH))
    told = Counter(code for code, _ in marks)
    others = [code for code, _ in told.most_common() if code != "USD"]
    if not others:
        return "USD", ()
    declared = {code for code, at in marks if _is_declared(text, at, known)}
    if len(declared) == 1:
        return declared.pop(), ()
    if any(code != "USD" and _CONVERTED.match(text, at) for code, at in marks):
        return "USD", ()
    first, bare = others[0], text.count("$") - len(marks)
    is_used = told[first] >= _OFTEN and told[first] * _OFTEN >= bare
    if is_used and told[first] > _OFTEN * (told.total() - told[first]):
        return first, ("USD", *others[1:])
    is_doubtful = told[first] >= _SOMETIMES and told[first] * _CODE_WEIGHS >= bare
    return "USD", tuple(others) if is_doubtful else ()


def _marks(text: str, known: Currencies) -> Iterator[tuple[str, int]]:
    """Each dollar whose country is told, and where: "A$5m", "CAD 5m", "Canadian dollars"."""
    for code in _dollars(known):
        if code in text:
            yield from ((code, at.end()) for at in re.finditer(rf"\b{code}(?![\w$])", text))
    end = text.find("$")
    while end >= 0:
        letters = _LETTERS.search(text, max(0, end - _CODE_WEIGHS), end)
        coin = known.before.get(letters.group() + "$") if letters else None
        if coin and len(coin.codes) == 1:
            yield coin.codes[0], end + 1
        elif letters and letters.group() in known.before:
            yield known.before[letters.group()].codes[0], end + 1
        end = text.find("$", end + 1)
    yield from _named(text, known)


def _named(text: str, known: Currencies) -> Iterator[tuple[str, int]]:
    at = text.find("ollar")
    while at >= 0:
        name = _NAMED.search(text, max(0, at - _NEAR // 3), at + len("ollar"))
        words = name.group(1).split() if name else []
        for first in range(len(words)):
            start = at - 2 - len(" ".join(words[first:]))
            found = known.names.at(text, start)
            if found and found[0] > at and len(found[1].codes) == 1:
                yield found[1].codes[0], found[0]
                break
        at = text.find("ollar", at + 1)


def _dollars(known: Currencies) -> tuple[str, ...]:
    return known.before["$"].codes if "$" in known.before else ()


def _is_declared(text: str, at: int, known: Currencies) -> bool:
    near = text[max(0, at - _NEAR) : at + _NEAR].lower()
    return any(phrase in near for phrase in known.declaring)
