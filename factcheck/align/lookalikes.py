"""Lookalikes: the figures whose values are the same or one slip apart, found without comparing all.

Each figure is filed under keys that it shares with whatever resembles it: those of a slip
(``misprint``), and those of its number rounded. What shares a key may resemble it; ``resemblance``
says whether it does, and how.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import chain

from factcheck.align.face import Face, face
from factcheck.align.resemblance import Resemblance, of_faces
from factcheck.model.claim import Claim
from factcheck.model.figure import Figure, Kind
from factcheck.model.misprint import LONGEST, slip_keys
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY

NEAREST = 12
"""Where very many figures share a key, so many are read, those that stand nearest."""
ROUND = (2, 3)
"""A headline gives two or three digits of what the body gives in full."""
TIMES = frozenset({Kind.DATE, Kind.YEAR})
Key = Hashable
Likenesses = tuple[tuple[Claim, Resemblance], ...]


class Lookalikes:
    """The claims of a document by what resembles them."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = tuple(claim for claim in claims if claim.figure.quantity is not None)
        self._places = {claim: place for place, claim in enumerate(self._claims)}
        self._tables = [_table(claim) for claim in self._claims]
        self._files = _files(self._claims)

    def of(self, claim: Claim, *, before: bool = False) -> Likenesses:
        """What resembles a claim, and how, in the order of the text, itself left out; or so much
        of it as stands ``before`` it.

        Two cells of one table are not held against each other: each is there for a figure of its
        own.
        """
        own = self._places[claim]
        found: list[tuple[Claim, Resemblance]] = []
        for place in self._likely(own, own if before else len(self._claims)):
            other = self._claims[place]
            faces = self._faces[own], self._faces[place]
            likeness = of_faces(claim.figure, faces[0], other.figure, faces[1])
            if likeness is not Resemblance.NONE:
                found.append((other, likeness))
        return tuple(found)

    def _likely(self, own: int, end: int) -> list[int]:
        """The places of what may resemble a claim, up to an end."""
        found: set[int] = set()
        for places in self._files[own]:
            if len(places) > NEAREST:
                at = bisect_left(places, own)
                found.update(places[max(0, at - NEAREST // 2) : at + NEAREST // 2])
            else:
                found.update(places)
        found.discard(own)
        tables, table = self._tables, self._tables[own]
        return sorted(
            place for place in found if place < end and (table is None or tables[place] != table)
        )

    @cached_property
    def _faces(self) -> tuple[Face | None, ...]:
        return tuple(face(claim.figure) for claim in self._claims)


def _table(claim: Claim) -> int | None:
    cell = claim.figure.block.cell
    return None if cell is None else cell.table


def _files(claims: tuple[Claim, ...]) -> list[list[list[int]]]:
    """For each claim the places of those that it shares a key with, a list for each key."""
    filed: dict[Kind, dict[Key, list[int]]] = defaultdict(dict)
    files: list[list[list[int]]] = []
    for place, claim in enumerate(claims):
        figure = claim.figure
        # Hashing a kind costs more than the key: a cabinet for each kind, then its keys.
        sort = Kind.DATE if figure.kind in TIMES else figure.kind
        cabinet = filed[sort]
        own = [cabinet.setdefault(key, []) for key in dict.fromkeys(_keys(figure))]
        for each in own:
            each.append(place)
        files.append(own)
    return files


def _keys(figure: Figure) -> Iterator[Key]:
    if figure.kind in TIMES:
        return _of_time(figure)
    if figure.ends is not None:
        return iter([("range", *figure.ends)])
    digits = _digits(figure)
    return chain(_of_digits(digits), _of_leading_zero(figure, digits))


def _of_leading_zero(figure: Figure, digits: str) -> Iterator[Key]:
    """ "0.1" is what a lost digit makes of "50.1"."""
    if figure.written.startswith("0."):
        yield "s0" + digits


def _digits(figure: Figure) -> str:
    """The digits of the value; of a number in words those that it comes to."""
    written = "".join(sign for sign in figure.written if sign.isdecimal())
    if not written and figure.value is not None:
        written = str(figure.value.numerator)[: LONGEST + 1]
    return written.lstrip("0")


def _of_digits(digits: str) -> Iterator[Key]:
    """The keys of a number: of what one slip makes of it, and of what it is rounded to."""
    yield from slip_keys(digits)
    significant = digits.rstrip("0")
    for length in ROUND:
        yield f"r{length} {significant[:length].ljust(length, '0')}"
        yield f"r{length} {_rounded(significant, length)}"


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
