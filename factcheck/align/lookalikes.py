"""Lookalikes: the figures whose values are the same or one slip apart, found without comparing all.

Each figure is filed under keys that it shares with whatever resembles it: its digits, the same in
any order, with one left out, with one unread, rounded. What shares a key may resemble it;
``resemblance`` says whether it does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY

NEAREST = 12
"""Where very many figures share a key, so many are read, those that stand nearest."""
LONGEST = 12
"""In longer numerals no slip is looked for."""
ROUND = (2, 3)
"""A headline gives two or three digits of what the body gives in full."""
TIMES = frozenset({Kind.DATE, Kind.YEAR})
Key = tuple[Hashable, ...]


class Lookalikes:
    """The claims of a document by what resembles them."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._filed: dict[Key, list[int]] = defaultdict(list)
        self._claims = tuple(claim for claim in claims if claim.figure.quantity is not None)
        self._places = {claim: place for place, claim in enumerate(self._claims)}
        for place, claim in enumerate(self._claims):
            for key in dict.fromkeys(_keys(claim.figure)):
                self._filed[key].append(place)

    def of(self, claim: Claim) -> tuple[Claim, ...]:
        """What may resemble a claim, in the order of the text, itself left out."""
        own = self._places[claim]
        found: set[int] = set()
        for key in dict.fromkeys(_keys(claim.figure)):
            places = self._filed[key]
            if len(places) > NEAREST:
                at = bisect_left(places, own)
                places = places[max(0, at - NEAREST // 2) : at + NEAREST // 2]
            found.update(places)
        found.discard(own)
        return tuple(self._claims[place] for place in sorted(found))


def _keys(figure: Figure) -> Iterator[Key]:
    if figure.kind in TIMES:
        return _of_time(figure)
    sort = figure.kind
    if figure.ends is not None:
        return iter([(sort, "range", *figure.ends)])
    return ((sort, *key) for key in _of_digits(_digits(figure)))


def _digits(figure: Figure) -> str:
    """The digits of the value; of a number in words those that it comes to."""
    written = "".join(sign for sign in figure.written if sign.isdecimal())
    if not written and figure.value is not None:
        written = str(figure.value.numerator)[: LONGEST + 1]
    return written.lstrip("0")


def _of_digits(digits: str) -> Iterator[Key]:
    significant = digits.rstrip("0")
    yield "same", significant
    for length in ROUND:
        yield "round", length, significant[:length].ljust(length, "0")
        yield "round", length, _rounded(significant, length)
    if 1 < len(digits) <= LONGEST:
        yield "sorted", "".join(sorted(digits))
        yield "short", digits
        for at in range(len(digits)):
            yield "short", digits[:at] + digits[at + 1 :]
        for at in range(len(significant)):
            yield "unread", significant[:at] + "*" + significant[at + 1 :]


def _rounded(digits: str, length: int) -> str:
    if len(digits) <= length:
        return digits.ljust(length, "0")
    up = int(digits[:length]) + (digits[length] >= "5")
    return str(up)[:length]


def _of_time(figure: Figure) -> Iterator[Key]:
    quantity = figure.quantity
    if quantity is None:
        return
    yield "time", quantity.unit.symbol, quantity.amount
    if quantity.unit in (WEEKDAY, DAY_OF_YEAR):
        yield "day of", quantity.unit.symbol
    if quantity.unit != DATE:
        return
    first = date.fromordinal(int(quantity.amount.low))
    if quantity.amount.is_exact:
        yield "day", first.month, first.day
    yield "month", first.year, first.month
